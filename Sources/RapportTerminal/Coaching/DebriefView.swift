public import RapportModel

/// Sets a debrief: the decisive turn, a reply that wins there beside one that loses, and what to do next time.
public struct DebriefView: Sendable {
    let style: Style
    let width: Int

    /// Makes a view for a window of so many columns; made for 40 to 120.
    public init(style: Style, width: Int) {
        self.style = style
        self.width = width
    }

    /// The whole page, every line ended.
    ///
    /// - Parameter hasTried: whether models may be shown; else it says when they will be.
    public func text(of debrief: Debrief, hasTried: Bool) -> String {
        var page = Page(style: style, width: width)
        page.addDecisive(debrief.decisive)
        if hasTried {
            page.addModels(debrief)
            page.addNext(debrief.next)
        } else {
            page.heading("How others took this moment")
            page.add("That is shown after your own first try of this scenario.", as: .dim)
        }
        page.heading("To think over")
        page.add(debrief.question)
        return page.text
    }
}

extension Page {
    fileprivate mutating func addDecisive(_ decisive: DecisiveTurn) {
        heading("The turn that decided it: turn \(decisive.turn)")
        quote(decisive.reply, bar: .agent)
        blank()
        let swing = decisive.swing
        if let because = decisive.critical {
            add("It fails the attempt whatever else was said: \(because.uncapitalized)", as: .bad)
        } else {
            add(Self.reason(decisive), as: decisive.isGood ? .good : .bad)
        }
        let felt = Feeling.allCases.compactMap { feeling in
            swing.feelings[feeling] == 0 ? nil : "\(feeling.rawValue) \(swing.feelings[feeling].signed)"
        }
        row("feelings:", felt.isEmpty ? "not moved" : felt.joined(separator: ", "))
        // Before the first reply nothing stood anywhere yet.
        let isFirst = swing.turn == 1
        row("score:", (isFirst ? "" : "\(swing.before) % as it stood before, ") + "\(swing.after) % after")
        for level in swing.levels {
            row(level.criterion + ":", (isFirst ? "" : "from \(level.from.asWords) ") + "to \(level.to.asWords)")
        }
        if decisive.learned > 0 { row("learned:", counted(decisive.learned, "fact", "facts")) }
        if decisive.broughtEnding { row("ending:", "the talk ended with it") }
    }

    private static func reason(_ decisive: DecisiveTurn) -> String {
        guard let next = decisive.runnerUp else { return "It was your only reply, so everything hung on it." }
        let swing = decisive.swing
        let moved = "\(swing.points.signed), and \(next.points.signed) at turn \(next.turn), which comes next"
        if decisive.isGood { return "No other reply did as much good, feelings and score together: \(moved)." }
        return swing.thirds < 0
            ? "No other reply cost as much, feelings and score together: \(moved)."
            : "No reply did harm, and this one did least, feelings and score together: \(moved)."
    }

    fileprivate mutating func addModels(_ debrief: Debrief) {
        guard let wins = debrief.wins else { return }
        guard let loses = debrief.loses else {
            heading("A reply that wins there")
            quote(wins.reply, bar: .good)
            add(Self.outcome(wins), as: .dim, indent: 4)
            return
        }
        heading("At this place, two other replies")
        let names = ("One that wins", "One that loses")
        columnHeads(names)
        pair("“\(wins.reply)”", "“\(loses.reply)”", names: names, as: (.good, .bad))
        blank()
        pair(Self.outcome(wins), Self.outcome(loses), names: names, as: (.dim, .dim))
    }

    private static func outcome(_ moment: ModelMoment) -> String {
        let answer = moment.answer.isEmpty ? "no answer" : moment.answer.map { "“\($0)”" }.joined(separator: "\n")
        guard let recommends = moment.recommends else { return "The answer: \(answer)" }
        let score = moment.percent.map { ", \($0) %" } ?? ""
        return "The answer: \(answer)\nThat talk ended with \(recommends) of 10\(score)."
    }

    fileprivate mutating func addNext(_ next: NextStep) {
        heading("One move for next time")
        switch next {
        case .add(let does, let when):
            add("When you hear this:", as: .dim)
            quote(when, bar: .customer, indent: 4)
            add("Send a reply that \(does).", as: .strong)
        case .leaveOut(let does): add("Leave out the reply that \(does).", as: .strong)
        case .again:
            add("Play it once more: another seed, another customer with the same trouble.", as: .strong)
        }
    }
}

extension String {
    /// The text with a small letter at its start.
    fileprivate var uncapitalized: String { prefix(1).lowercased() + dropFirst() }
}

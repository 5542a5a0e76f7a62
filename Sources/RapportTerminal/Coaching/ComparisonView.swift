public import RapportModel

/// Sets two talks beside each other: what was said, what it did, and where it led.
public struct ComparisonView: Sendable {
    let style: Style
    let width: Int

    /// Makes a view for a window of so many columns; made for 40 to 120.
    public init(style: Style, width: Int) {
        self.style = style
        self.width = width
    }

    /// The whole page, every line ended.
    ///
    /// - Parameters:
    ///   - title: the first line.
    ///   - turns: the replies to show; nil for a comparison of results alone.
    ///   - last: the reply after which the levels are taken; nil for those of whole talks.
    public func text(
        of left: ComparedTalk, _ right: ComparedTalk, title: String, turns: ClosedRange<Int>?, upTo last: Int?
    ) -> String {
        var page = Page(style: style, width: width)
        page.add(title, as: .heading, indent: 0)
        page.blank()
        page.columnHeads((left.name, right.name))
        if left.title != right.title { page.pair(left.title, right.title, names: (left.name, right.name)) }
        for turn in turns.map(Array.init) ?? [] { page.addTurn(turn, left, right) }
        page.addResults(left, right)
        page.heading(last.map { "Levels after turn \($0)" } ?? "Levels")
        page.addLevels(left, right)
        return page.text
    }
}

extension Page {
    fileprivate mutating func addTurn(_ number: Int, _ left: ComparedTalk, _ right: ComparedTalk) {
        let turns = [left, right].map { $0.transcript.turns.first { $0.number == number } }
        guard turns.contains(where: { $0 != nil }) else { return }
        heading("Turn \(number)")
        let names = (left.name, right.name)
        pair(turns[0]?.reply ?? "–", turns[1]?.reply ?? "–", names: names, what: "you said", as: (.agent, .agent))
        // Two who answered the same to the same have nothing to compare.
        if turns[0]?.reply == turns[1]?.reply, turns[0]?.spoken == turns[1]?.spoken,
            turns[0]?.after == turns[1]?.after
        {
            return add("the same on both sides", as: .dim)
        }
        blank()
        pair(
            Self.answer(turns[0], left), Self.answer(turns[1], right), names: names, what: "the answer",
            as: (.dim, .dim))
        blank()
        pair(Self.effect(turns[0]), Self.effect(turns[1]), names: names, what: "the effect")
    }

    private static func answer(_ turn: Turn?, _ side: ComparedTalk) -> String {
        guard let turn else { return side.outcome == nil ? "not come to yet" : "the talk was over" }
        return turn.spoken.isEmpty ? "no answer" : turn.spoken.map { "“\($0)”" }.joined(separator: "\n")
    }

    private static func effect(_ turn: Turn?) -> String {
        guard let turn else { return "–" }
        let felt = Feeling.allCases.map { "\($0.rawValue) \(turn.before[$0]) to \(turn.after[$0])" }
        let learned = turn.learned.isEmpty ? "nothing new learned" : "learned: \(words(turn.learned))"
        return (felt + [learned]).joined(separator: "\n")
    }

    private static func words(_ names: [String]) -> String { names.map(\.asWords).joined(separator: ", ") }

    fileprivate mutating func addResults(_ left: ComparedTalk, _ right: ComparedTalk) {
        heading("Where it led")
        let names = (left.name, right.name)
        pair(Self.result(left), Self.result(right), names: names, what: "the result")
        blank()
        pair(Self.headline(left), Self.headline(right), names: names, what: "the story", as: (.strong, .strong))
        blank()
        pair(Self.facts(left), Self.facts(right), names: names, what: "facts", as: (.dim, .dim))
    }

    private static func result(_ side: ComparedTalk) -> String {
        guard let outcome = side.outcome else { return "goes on; \(score(side.assessment.percent)) as it stands" }
        let survey = outcome.survey
        return "\(survey.answer) of 10, \(survey.standing)\n\(score(outcome.percent)), "
            + (outcome.passed ? "passed" : "not passed")
    }

    private static func score(_ percent: Int?) -> String { percent.map { "\($0) %" } ?? "not scored" }

    private static func headline(_ side: ComparedTalk) -> String {
        guard let story = side.outcome?.story else { return "no story yet" }
        return "\(story.headline)\ntold to: \(story.toldTo); heard by \(grouped(max(story.heardBy, 0)))"
    }

    private static func facts(_ side: ComparedTalk) -> String {
        let earned = side.transcript.turns.flatMap(\.learned)
        return earned.isEmpty ? "no fact earned" : "\(counted(earned.count, "fact", "facts")): \(words(earned))"
    }

    /// The criteria of both, each once; those that stand at the same level are told of in one line.
    fileprivate mutating func addLevels(_ left: ComparedTalk, _ right: ComparedTalk) {
        var same: [String] = []
        for one in left.assessment.criteria {
            guard let other = right.assessment.criteria.first(where: { $0.id == one.id }) else { continue }
            guard one.value != other.value else {
                if one.level != nil { same.append(one.id) }
                continue
            }
            add(one.asks, as: .strong, label: one.id)
            pair(Self.level(one, style), Self.level(other, style), names: (left.name, right.name))
        }
        guard !same.isEmpty else { return }
        blank()
        add("the same on both sides: \(same.joined(separator: ", "))", as: .dim)
    }

    private static func level(_ criterion: CriterionResult, _ style: Style) -> String {
        guard let level = criterion.level, let value = criterion.value, let best = criterion.best else {
            return "not counted here"
        }
        let blocks = style.blocks(value, of: best)
        return (blocks.isEmpty ? "" : blocks + " ") + "\(level.asWords), \(value) of \(best)"
    }
}

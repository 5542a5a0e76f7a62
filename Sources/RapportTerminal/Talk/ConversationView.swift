public import RapportModel

/// Draws a talk as it goes on: who speaks, what the desk answers, and the prompt with the customer's mood as a word.
@MainActor
public struct ConversationView {
    /// The widest that speech is set; longer lines are hard to read.
    private static let widest = 84

    private let name: CustomerName
    private let style: Style
    private let width: () -> Int
    private let pause: (Duration) async -> Bool
    private let write: (String) -> Void

    /// Makes a view of one talk.
    ///
    /// - Parameters:
    ///   - customer: the customer's whole name.
    ///   - width: the window's columns, asked before each drawing, since a window may change.
    ///   - pause: waits while the customer “is typing”, and gives `false` when the wait was cut short; nil for no waiting.
    ///   - write: takes what is drawn.
    public init(
        customer: String, style: Style, width: @escaping () -> Int = { Window.width() },
        pause: ((Duration) async -> Bool)? = nil, write: @escaping (String) -> Void
    ) {
        name = CustomerName(customer)
        self.style = style
        self.width = width
        self.pause = pause ?? { _ in true }
        hasPause = pause != nil
        self.write = write
    }

    private let hasPause: Bool

    /// The title, who one answers for, and the brief.
    public func begin(_ scenario: Scenario) {
        draw { page in
            page.add(scenario.title, as: .heading, indent: 0)
            page.add(
                "\(scenario.brand) · \(scenario.customer.channel.rawValue) · level \(scenario.level) of 5", as: .dim,
                indent: 0)
            page.blank()
            page.add(scenario.brief, indent: 0)
        }
    }

    /// What the customer says, at once.
    public func customer(_ lines: [String]) {
        for (number, line) in lines.enumerated() { customer(line, goesOn: number > 0) }
    }

    /// What the customer says, each line after a pause in which they “are typing”.
    public func customerTypes(_ lines: [String]) async {
        for (number, line) in lines.enumerated() {
            if hasPause && style.canErase {
                // The notice takes the place that the line will have, and is taken back.
                write((number == 0 ? "\n" : "") + style.paint("\(name.short) is typing…", .dim))
                _ = await pause(Self.pause(before: line))
                write("\r\u{1B}[K" + (number == 0 ? "\u{1B}[A" : ""))
            }
            customer(line, goesOn: number > 0)
        }
    }

    /// One line of the customer; one that goes on stands under the same name.
    private func customer(_ line: String, goesOn: Bool) {
        guard !style.isPlain else { return draw { $0.add("\(name.short) says: \(line)", indent: 0) } }
        draw(gap: goesOn ? "" : "\n") { page in
            page.append(goesOn ? style.paint("│", .customer) : style.paint(name.full, .customer))
            page.quote(line, bar: .customer, indent: 0)
        }
    }

    /// How long a line takes to type here: 0.4 to 1.4 seconds, by its length.
    public static func pause(before line: String) -> Duration { .milliseconds(min(400 + 8 * line.count, 1400)) }

    /// What the trainee said, where no terminal has shown it already: input from a pipe, or a talk read again.
    public func agent(_ reply: String) {
        draw { page in
            guard !style.isPlain else { return page.add("You say: \(reply)", indent: 0) }
            page.append(style.paint("You", .agent))
            page.quote(reply, bar: .dim, indent: 0)
        }
    }

    /// The prompt for the next reply: `Tomás is furious › `.
    public func prompt(_ feelings: Feelings) -> String {
        let mood = style.paint(feelings.band.rawValue, .mood(feelings.band))
        return style.isPlain
            ? "\n\(name.short) is \(feelings.band.rawValue). Your reply: "
            : "\n\(name.short) is \(mood) \(style.paint("›", .dim)) "
    }

    /// What a desk command gave.
    public func desk(_ record: DeskRecord) { desk("/\(record.command) \(record.argument)", record.answer) }

    /// Something the agent's own systems show.
    public func desk(_ title: String, _ text: String) {
        draw { page in
            page.add(style.isPlain ? "Desk, \(title):" : "Desk · \(title)", as: .desk, indent: style.isPlain ? 0 : 2)
            page.quote(text, bar: .desk)
        }
    }

    /// What may be offered and done, and how far.
    ///
    /// - Parameter known: the facts that the agent knows; an offer that needs another is not shown, since it would tell it.
    public func policy(_ scenario: Scenario, known: [String]) {
        let offers = scenario.offers.filter { $0.needs.map(known.contains) ?? true }
        draw { page in
            page.add("Policy", as: .desk)
            for note in scenario.policyNotes { page.add(note, label: style.isPlain ? "Rule:" : "·") }
            for offer in offers { page.add(policyLine(offer), label: style.isPlain ? "Offer:" : "·") }
            if offers.count < scenario.offers.count { page.add("There is more once you know more.", as: .dim) }
        }
    }

    private func policyLine(_ offer: Offer) -> String {
        let means = offer.means.hasSuffix(".") ? String(offer.means.dropLast()) : offer.means
        let action = offer.action.map { "; done with /do \($0)" } ?? ""
        return "\(means): \(offer.limit.inWords)\(action)"
    }

    /// A hint; it says itself that it was noted.
    public func hint(_ text: String) { remark("Hint:", text + " (noted on your scorecard)", .middling) }

    /// A word from the program, such as that a note was kept.
    public func notice(_ text: String) { remark("", text, .dim) }

    /// Something that did not work, and what to do.
    public func problem(_ text: String) { remark(style.isPlain ? "Problem:" : "!", text, .bad) }

    /// Commands with what they do, in two columns where there is room.
    public func help(_ commands: [(name: String, does: String)]) {
        draw { page in
            let column = (commands.map(\.name.displayWidth).max() ?? 0) + 1
            for command in commands {
                page.add(command.does, label: style.isPlain ? command.name + ":" : command.name.padded(to: column))
            }
        }
    }

    /// A whole talk, as when a card is read again.
    public func talk(_ transcript: Transcript) {
        customer(transcript.opening)
        for event in transcript.events {
            switch event {
            case .turn(let turn):
                agent(turn.reply)
                customer(turn.spoken)
            case .desk(let record): desk(record)
            case .hint(let text): hint(text)
            }
        }
    }

    private func remark(_ label: String, _ text: String, _ role: Style.Role) {
        draw { $0.add(text, as: role, indent: style.isPlain ? 0 : 2, label: label) }
    }

    /// Writes a piece of the talk with an empty line before it.
    func draw(gap: String = "\n", _ fill: (inout Page) -> Void) {
        var page = Page(style: style, width: min(width(), Self.widest))
        fill(&page)
        write(gap + page.text)
    }
}

extension Limit {
    /// How far an offer may go, for people.
    var inWords: String {
        switch self {
        case .free: "yours to give"
        case .upTo(let amount): "up to \(amount)"
        case .never: "never yours to give"
        }
    }
}

import RapportMarkup
public import RapportModel

/// A page on which somebody rates talks blind: to fill in on screen, or to print and fill in with a pen.
///
/// It needs nothing else and fetches nothing. What was ticked comes back as a file or to copy, as `rapport calibrate take`
/// reads it.
public struct CalibrationForm: Sendable {
    private let set: String
    private let talks: [Talk]

    /// One talk, without a word on whose it is or how it was scored.
    public struct Talk: Sendable {
        let number: Int
        let title: String
        let brief: String
        let customer: String
        let transcript: Transcript
        let criteria: [Criterion]

        /// - Parameter criteria: those that apply to the talk.
        public init(
            number: Int, title: String, brief: String, customer: String, transcript: Transcript, criteria: [Criterion]
        ) {
            self.number = number
            self.title = title
            self.brief = brief
            self.customer = customer
            self.transcript = transcript
            self.criteria = criteria
        }
    }

    /// Takes the talks of a set.
    public init(set: String, talks: [Talk]) {
        self.set = set
        self.talks = talks
    }

    /// The page as a file.
    public var text: String {
        StandalonePage(title: "\(set): talks to rate", script: FormScript.hash)
            .text {
                $0.fixed(FormScript.style)
            } body: {
                writeBody(to: &$0)
            }
    }

    private func writeBody(to markup: inout Markup) {
        markup.element("h1", [:], "\(set): \(talks.count) \(talks.count == 1 ? "talk" : "talks") to rate")
        markup.element(
            "p", [:],
            "Read each talk, then tick for each question the level that fits best. Go by what stands there and by the words "
                + "beside the levels; “you” in the questions is the agent. Do not speak with others about it before all have rated."
        )
        markup.element("form", ["data-set": set]) { markup in
            markup.element("p") { markup in
                markup.element("label") { markup in
                    markup.add("Your name, or a pseudonym: ")
                    markup.empty("input", ["id": "name", "type": "text", "maxlength": "64", "autocomplete": "off"])
                }
            }
            for talk in talks { write(talk, to: &markup) }
            writeEnd(to: &markup)
        }
        markup.element("script") { $0.fixed(FormScript.text) }
    }

    private func write(_ talk: Talk, to markup: inout Markup) {
        markup.element("section") { markup in
            markup.element("h2", [:], "Talk \(talk.number): \(talk.title)")
            markup.element("p", ["class": "dim"], talk.brief)
            writeTranscript(of: talk, to: &markup)
            for criterion in talk.criteria { write(criterion, of: talk, to: &markup) }
        }
        markup.fixed("\n")
    }

    private func writeTranscript(of talk: Talk, to markup: inout Markup) {
        markup.element("dl") { markup in
            Self.write(talk.transcript.opening, by: talk.customer, to: &markup)
            for event in talk.transcript.events {
                switch event {
                case .turn(let turn):
                    Self.write([turn.reply], by: "Agent, reply \(turn.number)", to: &markup)
                    Self.write(turn.spoken, by: talk.customer, to: &markup)
                case .desk(let record):
                    Self.write([record.answer], by: "Desk: /\(record.command) \(record.argument)", to: &markup)
                case .hint: Self.write(["The agent asked for a hint."], by: "Aside", to: &markup)
                }
            }
        }
    }

    private static func write(_ lines: [String], by who: String, to markup: inout Markup) {
        guard !lines.isEmpty else { return }
        markup.element("dt", [:], who)
        for line in lines { markup.element("dd", [:], line) }
    }

    private func write(_ criterion: Criterion, of talk: Talk, to markup: inout Markup) {
        markup.element("fieldset") { markup in
            markup.element("legend", [:], "\(criterion.id) \(criterion.asks)")
            for level in criterion.levels.reversed() {
                writeChoice(level.name, level.name, level.looksLike, criterion, talk, to: &markup)
            }
            writeChoice("", "cannot say", "", criterion, talk, to: &markup)
        }
    }

    private func writeChoice(
        _ value: String, _ label: String, _ words: String, _ criterion: Criterion, _ talk: Talk, to markup: inout Markup
    ) {
        markup.element("label") { markup in
            markup.empty(
                "input",
                [
                    "type": "radio", "name": "\(talk.number) \(criterion.id)", "value": value,
                    "data-talk": String(talk.number), "data-criterion": criterion.id,
                ])
            markup.add(" ")
            markup.element("b", [:], label)
            markup.add(words.isEmpty ? "" : "  \(words)")
        }
    }

    private func writeEnd(to markup: inout Markup) {
        markup.element("div", ["class": "end"]) { markup in
            markup.element("p", ["id": "left", "role": "status"], "")
            markup.element("button", ["type": "button", "id": "save"], "Save my ratings as a file")
            markup.element("p") { markup in
                markup.element("label") { markup in
                    markup.add("Or copy this:")
                    markup.element("textarea", ["id": "out", "readonly": "readonly", "rows": "6"], "")
                }
            }
            markup.element("p", ["class": "dim"]) { markup in
                markup.add("Whoever made the set takes it in with ")
                markup.element("code", [:], "rapport calibrate take FILE")
                markup.add(". Filled in with a pen, it is typed in with ")
                markup.element("code", [:], "rapport calibrate rate \(set) --by NAME")
                markup.add(".")
            }
        }
    }
}

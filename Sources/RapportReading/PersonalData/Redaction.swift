public import RapportModel

/// A talk without what is personal in it: replies, desk commands, the words that show moves, and quotes of them.
///
/// Whatever was found once is taken out wherever it stands. Moves, offers, amounts, feelings and facts stay as they were
/// read, so that the talk can be judged again by its recorded reading.
public struct Redaction: Sendable {
    public let transcript: Transcript
    public let survey: Survey
    /// How often something of each kind was taken out of what the trainee typed, by the kind's name.
    public let takenOut: [String: Int]

    /// Takes out what is found in a talk.
    ///
    /// - Parameter words: words to take out besides.
    public init(of transcript: Transcript, survey: Survey, words: [String]) {
        var redactor = Redactor(finder: PersonalDataFinder(words: words))
        var redacted = transcript
        // What the trainee typed first: only then is it known what to look for in the lines of others.
        redacted.events = redacted.events.map { redactor.typed($0) }
        redacted.events = redacted.events.map { redactor.heard($0) }
        redacted.opening = redacted.opening.map { redactor.heard($0) }
        self.transcript = redacted
        self.survey = Survey(
            answer: survey.answer, verdict: survey.verdict, stoodOut: redactor.quoted(survey.stoodOut),
            stoodOutTurn: survey.stoodOutTurn, improve: redactor.heard(survey.improve))
        takenOut = redactor.takenOut
    }

    /// Whether there was nothing to take out.
    public var isEmpty: Bool { takenOut.isEmpty }
}

/// Goes through a talk and remembers what it took out.
private struct Redactor {
    let finder: PersonalDataFinder
    var takenOut: [String: Int] = [:]
    private var replacements: [String: String] = [:]

    init(finder: PersonalDataFinder) { self.finder = finder }

    mutating func typed(_ event: TalkEvent) -> TalkEvent {
        switch event {
        case .turn(let turn): return .turn(typed(turn))
        case .desk(let record):
            let text = RedactedText(record.argument, finder.found(in: record.argument))
            count(text)
            return .desk(record.with(argument: text.text, answer: record.answer))
        case .hint: return event
        }
    }

    private mutating func typed(_ turn: Turn) -> Turn {
        let text = RedactedText(turn.reply, finder.found(in: turn.reply))
        guard !text.data.isEmpty else { return turn }
        count(text)
        var result = turn
        result.reply = text.text
        result.reading = turn.reading.mapping { moved($0, text) }
        result.added = turn.added.map { $0.mapping { moved($0, text) } }
        return result
    }

    private mutating func moved(_ evidence: Evidence, _ text: RedactedText) -> Evidence {
        let result = text.moved(evidence)
        // A quote of less, such as three digits, may stand in a line for another reason.
        if result.words != evidence.words, evidence.words.utf8.count >= 6 {
            replacements[evidence.words] = result.words
        }
        return result
    }

    private mutating func count(_ text: RedactedText) {
        for (datum, words) in zip(text.data, text.takenOut) {
            takenOut[datum.kind.rawValue, default: 0] += 1
            // Words that were named are looked for as whole words.
            if datum.kind != .named { replacements[words] = datum.kind.mark }
        }
    }

    func heard(_ event: TalkEvent) -> TalkEvent {
        switch event {
        case .turn(var turn):
            turn.spoken = turn.spoken.map(heard)
            return .turn(turn)
        case .desk(let record):
            // A refusal says what was typed in its own spelling.
            let isRefusal = record.command == "do" && record.action == nil
            let answer = isRefusal ? quoted(record.answer) : heard(record.answer)
            return .desk(record.with(argument: record.argument, answer: answer))
        case .hint(let text): return .hint(heard(text))
        }
    }

    /// A line that says again what the trainee typed, with other blanks or letters.
    func quoted(_ line: String) -> String {
        let text = heard(line)
        return RedactedText(text, finder.found(in: text)).text
    }

    /// A line that somebody else wrote, which may quote the trainee.
    func heard(_ line: String) -> String {
        let longestFirst = replacements.filter { $0.key.utf8.count >= 3 }
            .sorted { ($0.key.utf8.count, $0.key) > ($1.key.utf8.count, $1.key) }
        let text = longestFirst.reduce(line) { $0.replacing($1.key, with: $1.value) }
        return RedactedText(text, finder.foundNames(in: text)).text
    }
}

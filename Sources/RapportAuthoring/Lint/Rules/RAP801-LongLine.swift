import RapportFormat
import RapportModel

/// Something that the customer says and that is too long to be heard.
enum LongLine: LintCheck {
    static let code = DiagnosticCode.longLine

    static let why = """
        The customer says more than 60 words at a time. People who write in a chat, or speak on the telephone, pause \
        sooner, and a trainee skims what is longer. Cut it, or let a part of it come out when it is asked for.
        """

    static let samples = [
        LintSample(
            "tell: I told your people at the gate.",
            bad: "tell: «" + Array(repeating: "I told your people at the gate.", count: 9).joined(separator: " ") + "»"),
        LintSample(
            in: .persona, "unread: Pardon?",
            bad: "unread: «" + Array(repeating: "Pardon me, what?", count: 21).joined(separator: " ") + "»"),
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] { findings(subject.lines.all) }

    static func check(_ subject: PersonaSubject) -> [LintFinding] {
        findings(CustomerLine.voice(subject.persona.voice, at: ["voice"], in: subject.places))
    }

    private static func findings(_ lines: [CustomerLine]) -> [LintFinding] {
        lines.compactMap { line in
            let count = WordCount.of(line.text)
            guard count > WordCount.most else { return nil }
            return LintFinding(
                at: line.path, "the customer says \(count) words at a time", help: ["keep it to \(WordCount.most)"])
        }
    }
}

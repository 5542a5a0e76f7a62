import RapportFormat
import RapportModel

/// A text that was left for later.
enum Placeholder: LintCheck {
    static let code = DiagnosticCode.placeholder

    static let why = """
        A text still holds a mark of unfinished work: TODO, TBD, FIXME, XXX, “lorem ipsum”, or a blank such as `[name]` \
        or `<amount>` that nobody filled in. Trainees would read it. Write the real thing; for a value that changes from \
        talk to talk use `vary:` and `{name}`.
        """

    static let samples = [
        LintSample("headline: They never asked.", bad: "headline: «TODO»"),
        LintSample("says: Goodbye.", bad: "says: \"Goodbye, «[name]».\""),
        LintSample(in: .persona, "shrug: No.", bad: "shrug: «Lorem ipsum» dolor."),
        LintSample(in: .rubric, "asks: Did you name what they feel?", bad: "asks: Did you «TBD»?"),
        LintSample(in: .moves, "means: says sorry", bad: "means: says sorry «XXX»"),
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        subject.isFirstVariant ? findings(in: subject.places) : []
    }
    static func check(_ subject: RubricSubject) -> [LintFinding] { findings(in: subject.places) }
    static func check(_ subject: MovesSubject) -> [LintFinding] { findings(in: subject.places) }
    static func check(_ subject: PersonaSubject) -> [LintFinding] { findings(in: subject.places) }

    private static func findings(in places: FilePlaces) -> [LintFinding] {
        places.texts.compactMap { path, text in
            mark(in: text).map {
                LintFinding(at: path, piece: $0, "“\($0)” is unfinished", help: ["write what trainees shall read"])
            }
        }
    }

    private static let words: Set<String> = ["TODO", "TBD", "FIXME", "XXX"]

    private static func mark(in text: String) -> String? {
        let parts = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        if let word = parts.first(where: { words.contains(String($0)) }) { return String(word) }
        if let lorem = zip(parts, parts.dropFirst()).first(where: { isLorem($0, $1) }) {
            return String(text[lorem.0.startIndex..<lorem.1.endIndex])
        }
        return blank(in: text, "[", "]") ?? blank(in: text, "<", ">")
    }

    private static func isLorem(_ first: Substring, _ second: Substring) -> Bool {
        first.lowercased() == "lorem" && second.lowercased() == "ipsum"
    }

    /// A word or two between brackets.
    private static func blank(in text: String, _ opening: Character, _ closing: Character) -> String? {
        guard let start = text.firstIndex(of: opening), let end = text[start...].firstIndex(of: closing) else {
            return nil
        }
        let inside = text[text.index(after: start)..<end]
        guard (2...20).contains(inside.count), inside.first?.isLetter == true,
            inside.allSatisfy({ $0.isLetter || "_ -'".contains($0) })
        else { return nil }
        return String(text[start...end])
    }
}

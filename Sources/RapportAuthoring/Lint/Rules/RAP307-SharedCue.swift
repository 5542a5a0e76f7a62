import RapportFormat
import RapportModel

/// Two moves, or two offers, that the same words reveal.
enum SharedCue: LintCheck {
    static let code = DiagnosticCode.sharedCue

    static let why = """
        Two moves of one file have the same words among their cues, so a reply with these words always does both, and a \
        branch that tells them apart never can. Leave the words to the one that they fit, or make one move of the two. \
        (A scenario's own question may well share words with a shared move such as `ask_open`: that is not counted. \
        Cues are compared word for word, with `(a|b)` taken apart; patterns that merely overlap are not found.)
        """

    static let samples = [
        LintSample(
            "cues: [\"(our|the) policy\"]", bad: "cues: [\"(our|the) policy\", «what happened»]"),
        LintSample(
            in: .moves, "cues: [\"that must * ~upset\"]",
            bad: "cues: [\"that must * ~upset\", «\"I am sorry\"»]"),
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        let moves = subject.ownMoves.map { Bearer(name: $0.name, cues: $0.cues, path: ["moves", $0.name, "cues"]) }
        let offers = subject.scenario.offers.map {
            Bearer(name: $0.name, cues: $0.cues, path: ["policy", "offers", $0.name, "cues"])
        }
        return findings(among: moves) + findings(among: offers)
    }

    static func check(_ subject: MovesSubject) -> [LintFinding] {
        findings(
            among: subject.lexicon.moves.map { Bearer(name: $0.name, cues: $0.cues, path: ["moves", $0.name, "cues"]) })
    }

    private struct Bearer {
        let name: String
        let cues: [Cue]
        let path: [String]
    }

    private static func findings(among bearers: [Bearer]) -> [LintFinding] {
        var owners: [String: String] = [:]
        return bearers.flatMap { bearer in
            bearer.cues.enumerated().compactMap { place, cue in
                let wordings = CueWordings.all(of: cue)
                let shared = wordings.compactMap { words in owners[words].map { (words, $0) } }
                for words in wordings where owners[words] == nil { owners[words] = bearer.name }
                guard let (words, other) = shared.first(where: { $0.1 != bearer.name }) else { return nil }
                return LintFinding(
                    at: bearer.path + ["\(place)"], "“\(words)” is a cue of '\(other)' too",
                    help: ["leave these words to one of the two"])
            }
        }
    }
}

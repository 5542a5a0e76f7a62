import RapportFormat
import RapportModel

/// Two moves, or two offers, that the same words reveal.
enum SharedCue: LintCheck {
    static let code = DiagnosticCode.sharedCue

    static let why = """
        Two moves of one file have the same words among their cues, so a reply with these words always does both, and a \
        branch that tells them apart never can. Leave the words to the one that they fit, or make one move of the two. \
        (Not counted: what a scenario's own move shares with a shared one such as `ask_open`, and what a question shares \
        with a statement. Each pair is told of once. Cues are compared word for word, with `(a|b)` taken apart; patterns \
        that merely overlap are not found.)
        """

    static let samples = [
        LintSample(
            "cues: [\"(cash|bank transfer)\"]", bad: "cues: [\"(cash|bank transfer)\", «travel credit»]"),
        LintSample(
            in: .moves, "cues: [\"that must * ~upset\"]",
            bad: "cues: [\"that must * ~upset\", «\"I am sorry\"»]"),
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isFirstVariant else { return [] }
        let offers = subject.scenario.offers.map {
            Bearer(name: $0.name, cues: $0.cues, path: ["policy", "offers", $0.name, "cues"])
        }
        return findings(among: subject.ownMoves.map(Bearer.init)) + findings(among: offers)
    }

    static func check(_ subject: MovesSubject) -> [LintFinding] {
        findings(among: subject.lexicon.moves.map(Bearer.init))
    }

    fileprivate struct Bearer {
        let name: String
        let cues: [Cue]
        let path: [String]
        var isQuestion = false
    }

    private static func findings(among bearers: [Bearer]) -> [LintFinding] {
        var owners: [String: [Bearer]] = [:]
        return bearers.flatMap { bearer -> [LintFinding] in
            var told: Set<String> = []
            let found = bearer.cues.enumerated().flatMap { place, cue in
                CueWordings.all(of: cue).compactMap { words -> LintFinding? in
                    let twin = owners[words]?.first { $0.isQuestion == bearer.isQuestion }
                    guard let twin, told.insert(twin.name).inserted else { return nil }
                    return LintFinding(
                        at: bearer.path + ["\(place)"], "“\(words)” is a cue of '\(twin.name)' too",
                        help: ["leave these words to one of the two"])
                }
            }
            for words in Set(bearer.cues.flatMap(CueWordings.all)) { owners[words, default: []].append(bearer) }
            return found
        }
    }
}

extension SharedCue.Bearer {
    fileprivate init(_ move: Move) {
        self.init(name: move.name, cues: move.cues, path: ["moves", move.name, "cues"], isQuestion: move.isQuestion)
    }
}

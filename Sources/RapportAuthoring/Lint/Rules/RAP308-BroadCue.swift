import RapportFormat
import RapportModel

/// A cue that finds its move where nothing of the kind is said.
enum BroadCue: LintCheck {
    static let code = DiagnosticCode.broadCue

    static let why = """
        Three dozen sentences of everyday service chat, about nothing in particular, are kept for this check, and this \
        cue matches more than a few of them. It would find its move in replies that do no such thing, and trainees would \
        be praised or blamed for it. Add a word that only the move has. (Each cue is tried by itself, without `unless`.)
        """

    static let samples = [
        LintSample("cues: [voucher, \"travel credit\"]", bad: "cues: [voucher, «\"(on|in) the\"»]"),
        LintSample("cues: [\"(our|the) policy\"]", bad: "cues: [\"(our|the) policy\", «the»]"),
        LintSample(
            in: .moves, "cues: [\"that must * ~upset\"]", bad: "cues: [\"that must * ~upset\", «the»]"),
    ]

    /// A cue that matches no more of the neutral sentences than this may do so by chance.
    private static let few = 3

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isFirstVariant else { return [] }
        let scenario = subject.scenario
        let moves = subject.ownMoves.map { Bearer(["moves", $0.name, "cues"], $0.cues, isQuestion: $0.isQuestion) }
        let offers = scenario.offers.map { Bearer(["policy", "offers", $0.name, "cues"], $0.cues) }
        let claims = scenario.desk.actions.map { Bearer(["desk", "actions", $0.name, "claims"], $0.claims) }
        return findings(moves + offers + claims, sets: scenario.lexicon.sets)
    }

    static func check(_ subject: MovesSubject) -> [LintFinding] {
        let moves = subject.lexicon.moves
        return findings(
            moves.map { Bearer(["moves", $0.name, "cues"], $0.cues, isQuestion: $0.isQuestion) },
            sets: subject.lexicon.sets)
    }

    private struct Bearer {
        let path: [String]
        let cues: [Cue]
        let isQuestion: Bool

        init(_ path: [String], _ cues: [Cue], isQuestion: Bool = false) {
            self.path = path
            self.cues = cues
            self.isQuestion = isQuestion
        }
    }

    private static func findings(_ bearers: [Bearer], sets: [String: [String]]) -> [LintFinding] {
        let trial = CueTrial(bearers.map { ($0.cues, $0.isQuestion) }, sets: sets)
        return zip(bearers, trial.matches()).flatMap { bearer, matches in
            matches.enumerated().compactMap { place, sentences in
                guard sentences.count > few, let first = sentences.first else { return nil }
                return LintFinding(
                    at: bearer.path + ["\(place)"],
                    "this cue matches \(sentences.count) of \(NeutralSentences.all.count) neutral sentences",
                    help: ["one of them: “\(first)”", "add a word that only this has"])
            }
        }
    }
}

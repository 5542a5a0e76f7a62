import RapportFormat
import RapportModel
import RapportReading

/// A move whose `unless` takes away every match.
enum UnlessCancelsAll: LintCheck {
    static let code = DiagnosticCode.unlessCancelsAll

    static let why = """
        `unless` cancels a match in the same sentence, and here it cancels the move in every sentence under `hit:` that \
        the cues do find. Whatever a trainee says, the move would hardly ever be seen. Narrow `unless` to the words that \
        really mean something else.
        """

    static let samples = [
        LintSample(
            in: .moves, "unless: [\"sorry but\"]", bad: "«unless»: [sorry]",
            comingWith: [.hitMissed, .exampleFails, .notTested, .testStopsInMidTalk])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isFirstVariant else { return [] }
        return findings(subject.ownMoves, sets: subject.scenario.lexicon.sets)
    }

    static func check(_ subject: MovesSubject) -> [LintFinding] {
        findings(subject.lexicon.moves, sets: subject.lexicon.sets)
    }

    private static func findings(_ moves: [Move], sets: [String: [String]]) -> [LintFinding] {
        let guarded = moves.filter { !$0.unless.isEmpty && !$0.hit.isEmpty }
        let strict = CueReader(lexicon: MoveLexicon(sets: sets, moves: guarded))
        let free = CueReader(lexicon: MoveLexicon(sets: sets, moves: guarded.map(\.withoutUnless)))
        return guarded.compactMap { move in
            let found = move.hit.filter { free.read($0).names.contains(move.name) }
            guard !found.isEmpty, found.allSatisfy({ !strict.read($0).names.contains(move.name) }) else { return nil }
            return LintFinding(
                at: ["moves", move.name, "unless"], "'unless' cancels every hit of '\(move.name)'",
                help: ["narrow it to the words that mean something else"])
        }
    }
}

extension Move {
    fileprivate var withoutUnless: Move {
        Move(
            name: name, means: means, isQuestion: isQuestion, isHarmful: isHarmful, cues: cues, hit: hit, miss: miss,
            roles: roles)
    }
}

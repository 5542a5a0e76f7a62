import RapportAuthoring
import RapportFormat
import RapportModel
import RapportReading

/// The findings in sample sentences: hits, misses, examples and model replies, each with its place.
enum SampleFindings {
    /// What is wrong with the samples of a scenario, on every variant.
    static func inScenario(_ loaded: LoadedScenario) -> [Diagnostic] {
        loaded.file.coveringSeeds.flatMap { seed -> [Diagnostic] in
            let attempt = Attempt(loaded, seed: seed)
            let scenario = attempt.scenario
            let checks = SampleChecks(reader: attempt.reader)
            let own = scenario.lexicon.moves.filter { scenario.ownMoves.contains($0.name) }
            let findings =
                checks.check(moves: own, at: []) + checks.checkExamples(of: scenario)
                + checks.checkModels(of: scenario, by: loaded.rubric)
            return findings.map { diagnostic($0, in: loaded.file.places) }
        }
    }

    /// What is wrong with the samples of one file of shared moves that a scenario uses.
    static func inMoves(_ places: FilePlaces, of loaded: LoadedScenario) -> [Diagnostic] {
        let lexicon = loaded.file.scenario(seed: 0).lexicon
        let moves = lexicon.moves.filter { places.has(["moves", $0.name]) }
        let reader = CueReader(lexicon: MoveLexicon(sets: lexicon.sets, moves: moves))
        return SampleChecks(reader: reader).check(moves: moves, at: []).map { diagnostic($0, in: places) }
    }

    private static func diagnostic(_ finding: SampleFinding, in places: FilePlaces) -> Diagnostic {
        Diagnostic(
            code(of: finding.kind), in: places.source, at: places.range(of: finding.path), finding.message,
            help: finding.help.map { [$0] } ?? [])
    }

    private static func code(of kind: SampleFinding.Kind) -> DiagnosticCode {
        switch kind {
        case .hitMissed: .hitMissed
        case .missMatched: .missHit
        case .exampleCannot: .exampleFails
        case .exampleTaken: .exampleTakenEarlier
        case .modelShowsNot: .modelShowsNot
        }
    }
}

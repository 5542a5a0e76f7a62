import RapportAuthoring
import RapportFormat
import RapportModel
import RapportReading

/// The findings in a scenario's sample sentences, on every variant, with their places.
struct SampleFindings {
    let diagnostics: [Diagnostic]

    init(_ loaded: LoadedScenario) {
        diagnostics = loaded.file.coveringSeeds.flatMap { seed -> [Diagnostic] in
            let attempt = Attempt(loaded, seed: seed)
            let scenario = attempt.scenario
            let checks = SampleChecks(reader: attempt.reader)
            let own = scenario.lexicon.moves.filter { scenario.ownMoves.contains($0.name) }
            let shared = scenario.lexicon.moves.filter { !scenario.ownMoves.contains($0.name) }
            let inScenario =
                checks.check(moves: own, at: []) + checks.checkExamples(of: scenario)
                + checks.checkModels(of: scenario, by: loaded.rubric)
            return inScenario.map { Self.diagnostic($0, in: loaded.file.places) }
                + loaded.sharedPlaces.flatMap { places in
                    checks.check(moves: shared.filter { places.has(["moves", $0.name]) }, at: [])
                        .map { Self.diagnostic($0, in: places) }
                }
        }
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

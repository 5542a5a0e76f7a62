import RapportFormat
import RapportModel

/// A loop on which the customer never loses patience.
enum EndlessTalk: LintCheck {
    static let code = DiagnosticCode.endlessTalk

    static let why = """
        Branches lead round from this beat to itself, and neither they nor the drift cost the customer any patience: the \
        same empty reply goes on until the clock ends the talk at the 40th. People lose patience sooner. Let the drift, \
        or the `feel` of a branch on the loop, cost some. (Branches that need something which comes but once, such as \
        `learned stakes`, make no loop.)
        """

    static let samples = [
        LintSample("drift: {patience: -4}", bad: "drift: {patience: 0}", marking: ["  «telling»:\n    role"])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isToBeReasonedAbout else { return [] }
        let scenario = subject.scenario
        let drift = scenario.customer.persona.drift.patience
        var ways: [String: [String]] = [:]
        for beat in scenario.beats {
            ways[beat.name] = beat.branches.filter {
                scenario.beat($0.go) != nil && $0.feel.patience + drift >= 0 && !$0.when.comesOnce
            }.map(\.go)
        }
        var told: Set<String> = []
        return scenario.beats.compactMap { beat in
            guard !told.contains(beat.name), let loop = loop(from: beat.name, along: ways) else { return nil }
            told.formUnion(loop)
            let others = loop.filter { $0 != beat.name }.map { "'\($0)'" }.joined(separator: ", ")
            return LintFinding(
                at: ["beats", beat.name],
                "a talk can go round in '\(beat.name)' until the 40th reply, and costs no patience",
                help: (others.isEmpty ? [] : ["the loop leads through \(others)"])
                    + ["let the drift, or a branch on the loop, cost patience"])
        }
    }

    /// Everything on a way from a beat back to it.
    private static func loop(from start: String, along ways: [String: [String]]) -> Set<String>? {
        func reached(from name: String) -> Set<String> {
            var found: Set<String> = []
            var open = ways[name] ?? []
            while let next = open.popLast() {
                if found.insert(next).inserted { open += ways[next] ?? [] }
            }
            return found
        }
        let forward = reached(from: start)
        guard forward.contains(start) else { return nil }
        return forward.filter { reached(from: $0).contains(start) }
    }
}

import RapportModel

/// Counts the talks that came to each beat, ending, branch and fact.
struct VisitTally: Sendable {
    private var beats: [String: Int] = [:]
    private var endings: [String: Int] = [:]
    private var branches: [String: [Int: Int]] = [:]
    private var facts: [String: Int] = [:]

    mutating func add(_ talk: SimulatedTalk) {
        for beat in Set(talk.path.map(\.beat)) { beats[beat, default: 0] += 1 }
        endings[talk.ending, default: 0] += 1
        var taken: Set<String> = []
        for (beat, branch) in talk.path {
            guard let branch, taken.insert("\(beat) \(branch)").inserted else { continue }
            branches[beat, default: [:]][branch, default: 0] += 1
        }
        for fact in talk.told { facts[fact, default: 0] += 1 }
    }

    func visits(in scenario: Scenario) -> SimulationSummary.Visits {
        let tellable = scenario.facts.filter { $0.isHidden && $0.tell != nil }
        return SimulationSummary.Visits(
            beats: scenario.beats.map { Count(name: $0.name, count: beats[$0.name, default: 0]) },
            endings: scenario.endings.map { Count(name: $0.name, count: endings[$0.name, default: 0]) },
            branches: scenario.beats.flatMap { beat in
                beat.branches.enumerated().map { place, branch in
                    SimulationSummary.BranchCount(
                        beat: beat.name, branch: place, when: branch.isElse ? "else" : branch.when.description,
                        count: branches[beat.name]?[place] ?? 0)
                }
            }, facts: tellable.map { Count(name: $0.name, count: facts[$0.name, default: 0]) })
    }
}

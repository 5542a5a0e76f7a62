import RapportModel

/// What can be shown of a scenario's conditions: the names, the feelings and the turns that each place allows.
final class StoryReasoning {
    let scenario: Scenario
    let names: ScenarioNames
    let forecast: FeelingForecast
    /// The least number of replies before one is given at a beat.
    private let distance: [String: Int]
    private var unaware: [String: Set<String>] = [:]

    init(_ scenario: Scenario) {
        self.scenario = scenario
        names = ScenarioNames(scenario)
        forecast = FeelingForecast(scenario)
        distance = Self.distances(in: scenario)
    }

    /// Where the branches of a beat are chosen among.
    func branching(at beat: Beat) -> World { world(.branching, at: beat, forecast.afterReactions(at: beat.name)) }

    /// Where facts are asked for at a beat.
    func asking(at beat: Beat) -> World { world(.reacting, at: beat, forecast.afterReactions(at: beat.name)) }

    /// Where reactions to a reply at a beat are found.
    func reacting(at beat: Beat) -> World { world(.reacting, at: beat, forecast.beforeReply(at: beat.name)) }

    /// Where tripwires are looked at, whatever the beat.
    var ending: World { World(names: names, moment: .ending) }

    /// Where the talk is judged.
    var judging: World { World(names: names, moment: .judging) }

    /// Beats that a talk can be in while a hidden fact is not known.
    func beatsUnaware(of fact: String) -> Set<String> {
        if let known = unaware[fact] { return known }
        var found: Set<String> = [scenario.start]
        var open = [scenario.start]
        while let beat = open.popLast().flatMap(scenario.beat) {
            for (place, branch) in beat.branches.enumerated() where scenario.beat(branch.go) != nil {
                guard !found.contains(branch.go), canBeTaken(place, of: beat, unawareOf: fact) else { continue }
                found.insert(branch.go)
                open.append(branch.go)
            }
        }
        unaware[fact] = found
        return found
    }

    /// Whether a branch may be taken by somebody who does not know a fact even then.
    func canBeTaken(_ place: Int, of beat: Beat, unawareOf fact: String) -> Bool {
        let branch = beat.branches[place]
        // The third reply that is not understood takes it whatever stands above.
        if branch.isElse { return true }
        return branching(at: beat).canHold([branch.when], not: beat.branches[..<place].map(\.when) + [.name(fact)])
    }

    private func world(_ moment: World.Moment, at beat: Beat, _ feelings: FeelingLimits) -> World {
        let first = min((distance[beat.name] ?? 0) + 1, Scenario.longestTalk)
        return World(
            names: names, moment: moment, beat: beat,
            limits: NumberLimits(feelings: feelings, turn: first...Scenario.longestTalk))
    }

    private static func distances(in scenario: Scenario) -> [String: Int] {
        var distance = [scenario.start: 0]
        var open = [scenario.start]
        while !open.isEmpty {
            let name = open.removeFirst()
            for branch in scenario.beat(name)?.branches ?? [] where distance[branch.go] == nil {
                distance[branch.go] = distance[name, default: 0] + 1
                open.append(branch.go)
            }
        }
        return distance
    }
}

extension StoryReasoning {
    /// Whether something may be asked for by somebody who does not know a fact.
    func canBeAsked(_ condition: Condition, unawareOf fact: String) -> Bool {
        scenario.beats.contains { asking(at: $0).canHold([condition], not: [.name(fact)]) }
    }
}

import RapportCoaching
import RapportEngine
import RapportFormat
import RapportModel
import RapportTerminal

/// Moments of all scenarios for one criterion, in an order that the seed picks; a scenario is loaded when its turn comes.
struct MomentSource: DrillSource {
    private let criterion: (id: String, asks: String)
    private let library: Library
    private let view: DrillView
    private let seed: UInt64
    private let order: [String]
    private var round = 0
    private var place = 0
    private var used: Set<String> = []
    private var hasFoundOne = false
    /// An exercise that was looked for ahead of its time.
    private var ahead: DrillExercise?

    init(_ criterion: (id: String, asks: String), library: Library, seed: UInt64, view: DrillView) {
        self.criterion = criterion
        self.library = library
        self.view = view
        self.seed = seed
        var generator = SplitMix64(seed: seed, for: "drill \(criterion.id)")
        order = generator.shuffled(library.scenarioIDs)
    }

    var title: String { "\(criterion.id): \(criterion.asks)" }

    var about: String {
        "Single moments: read what the customer has just said and send one reply. Each is rated by itself. /skip goes on, "
            + "/quit ends the drill."
    }

    /// Whether there is any moment at all; the first is then kept for later.
    mutating func hasOne() -> Bool {
        ahead = ahead ?? draw()
        return ahead != nil
    }

    mutating func next() -> DrillExercise? {
        defer { ahead = nil }
        return ahead ?? draw()
    }

    private mutating func draw() -> DrillExercise? {
        while true {
            if place == order.count {
                guard hasFoundOne else { return nil }
                (round, place, hasFoundOne) = (round + 1, 0, false)
            }
            let scenario = order[place]
            place += 1
            guard let moment = fresh(in: scenario) else { continue }
            hasFoundOne = true
            used.insert("\(scenario) \(moment.talk.beat)")
            return exercise(moment)
        }
    }

    /// A moment of a scenario that was not used yet; each round has customers of its own.
    private func fresh(in scenario: String) -> DrillMoment? {
        guard let loaded = library.load(scenario).value else { return nil }
        let beginning = Attempt(loaded, seed: seed + UInt64(round)).begin()
        let moments = DrillMoments.moments(for: criterion.id, in: beginning, rubric: loaded.rubric)
            .filter { !used.contains("\(scenario) \($0.talk.beat)") }
        var generator = SplitMix64(seed: seed, for: "moment \(scenario) \(round)")
        return moments.isEmpty ? nil : moments[generator.below(moments.count)]
    }

    private func exercise(_ moment: DrillMoment) -> DrillExercise {
        let view = view
        return DrillExercise(
            drill: criterion.id, source: moment.talk.scenario.id, place: moment.talk.beat,
            opening: { view.moment(moment.talk.scenario, number: $0, found: moment.found, heard: moment.heard) },
            judge: { reply in
                let verdict = moment.judge(reply)
                return (view.verdict(verdict), verdict.isClean)
            }, models: moment.models)
    }
}

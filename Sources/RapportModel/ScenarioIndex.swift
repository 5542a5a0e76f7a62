/// Where the named parts of a scenario stand, so that a talk in a thousand beats costs no more than one in ten.
struct ScenarioIndex: Equatable, Sendable {
    /// The places of beats by name.
    let beats: [String: Int]
    /// The roles of everything that has any, by name.
    let roles: [String: [String]]

    init(facts: [Fact], offers: [Offer], endings: [Ending], beats: [Beat], moves: [Move]) {
        self.beats = Dictionary(beats.enumerated().map { ($1.name, $0) }) { first, _ in first }
        // Names are unique in a scenario without errors; in one with errors the first in this order counts.
        let named =
            facts.map { ($0.name, $0.roles) } + offers.map { ($0.name, $0.roles) }
            + endings.map { ($0.name, $0.roles) } + beats.map { ($0.name, $0.roles) }
            + moves.map { ($0.name, $0.roles) }
        roles = Dictionary(named) { first, _ in first }.filter { !$0.value.isEmpty }
    }
}

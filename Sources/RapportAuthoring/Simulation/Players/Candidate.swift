import RapportModel
import RapportReading

/// A reply that a player may give, with what its words show by themselves.
struct Candidate: Sendable {
    let text: String
    /// Moves and offers that cues find, and their roles.
    let shows: Set<String>
    let offers: [FoundOffer]
    /// Actions that it says are done.
    let claims: [String]
    /// Whether it does harm, as far as cues see: no pleasant trainee would send it.
    let isHarmful: Bool

    /// Reads a reply without the talk around it.
    init(_ text: String, in scenario: Scenario, cues: CueReader) {
        let reading = cues.read(text)
        self.text = text
        offers = reading.offers
        claims = reading.claims.map(\.action)
        let names = reading.moves.map(\.move) + reading.offers.map(\.offer)
        shows = scenario.withRoles(names)
        let harmful = scenario.lexicon.moves.filter(\.isHarmful).map(\.name)
        isHarmful = !shows.isDisjoint(with: harmful) || offers.contains { Self.isForbidden($0, in: scenario) }
    }

    /// A reply that claims and offers nothing, as its author knows without reading it.
    init(saying text: String) {
        self.text = text
        shows = []
        offers = []
        claims = []
        isHarmful = false
    }

    private static func isForbidden(_ made: FoundOffer, in scenario: Scenario) -> Bool {
        guard let offer = scenario.offer(made.offer) else { return false }
        return offer.limit == .never || !offer.limit.allows(made.amount)
    }
}

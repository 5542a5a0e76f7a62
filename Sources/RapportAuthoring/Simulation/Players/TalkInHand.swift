import RapportEngine
import RapportModel

/// A talk that a player is having, with what a person in the player's place would remember of it.
struct TalkInHand {
    let stage: Stage
    private(set) var talk: Conversation
    /// Everything said so far: nobody likes to say a thing twice.
    private(set) var used: Set<String> = []
    /// Actions that the customer has heard of, promised or done.
    private(set) var announced: Set<String> = []
    /// Offers made so far.
    private(set) var offered: Set<String> = []
    /// The amount that each offer was last made with.
    private(set) var amounts: [String: Amount] = [:]
    private(set) var hasLookedUp = false
    /// How things stand before the next reply.
    private(set) var moment: Moment
    /// How many replies in a row were given in this beat.
    private(set) var stays = 0

    init(on stage: Stage, seed: UInt64) {
        self.stage = stage
        talk = Conversation(stage.scenario, reader: stage.reader, seed: seed)
        moment = talk.standing
    }

    var scenario: Scenario { stage.scenario }
    var material: Material { stage.material }
    var beat: String { talk.beat }
    var known: [String] { talk.known }
    var told: [String: String] { talk.told }
    var done: [String] { talk.done }
    var feelings: Feelings { talk.feelings }
    /// The number of the reply to come, from 1.
    private(set) var turn = 1

    /// Looks up all there is.
    mutating func lookEverythingUp() {
        for entry in scenario.desk.lookUps { talk.look(entry.key) }
        hasLookedUp = true
        moment = talk.standing
    }

    mutating func look(_ key: String) {
        talk.look(key)
        moment = talk.standing
    }

    /// Types a command at the desk as it stands.
    mutating func act(_ command: String) {
        talk.act(command)
        moment = talk.standing
    }

    /// Carries out an action, with the amount last offered for it, else with all that it may come to.
    mutating func carryOut(_ action: String, for reply: Candidate? = nil) {
        guard let entry = scenario.desk.actions.first(where: { $0.name == action }) else { return }
        guard case .upTo(let most) = entry.limit else { return act(action) }
        let offers = Set(scenario.offers.filter { $0.action == action }.map(\.name))
        let named = reply?.offers.first { offers.contains($0.offer) && $0.amount != nil }?.amount
        let said = named ?? offers.sorted().compactMap { amounts[$0] }.first
        let amount = said.flatMap { entry.limit.allows($0) && $0.unit == most.unit ? $0 : nil } ?? most
        act("\(action) \(amount.typed)")
    }

    /// Says it to the customer.
    mutating func say(_ text: String) {
        let before = beat
        guard let turn = talk.reply(text) else { return }
        moment = talk.standing
        used.insert(text)
        self.turn += 1
        stays = beat == before ? stays + 1 : 0
        announced.formUnion(turn.reading.claims.map(\.action))
        for made in turn.reading.offers {
            offered.insert(made.offer)
            if let amount = made.amount { amounts[made.offer] = amount }
            if let action = scenario.offer(made.offer)?.action { announced.insert(action) }
        }
    }
}

extension Amount {
    /// As it is typed behind `/do`: `65`, `12.50`.
    var typed: String {
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        return rest == 0 ? "\(whole)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}

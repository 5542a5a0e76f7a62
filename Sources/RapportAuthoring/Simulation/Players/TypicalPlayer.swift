import RapportModel

/// A trainee who means well and has no plan: any fitting line, and now and then a promise forgotten.
struct TypicalPlayer: Player {
    private static let looksUp = 50
    private static let keepsAPromise = 75
    private static let doesItFirst = 85
    private static let thinksOfTheDesk = 30

    mutating func next(_ talk: inout TalkInHand, _ chance: inout Chance) -> String {
        if !talk.hasLookedUp, talk.turn > 1, chance.happens(Self.looksUp) { talk.lookEverythingUp() }
        for action in talk.promises() where !talk.isAlternativeToDone(action) && chance.happens(Self.keepsAPromise) {
            talk.carryOut(action)
        }
        if talk.stays > 0, let action = talk.awaited().first, chance.happens(Self.thinksOfTheDesk) {
            talk.carryOut(action)
        }
        let models = talk.models().map(\.candidate)
        let written = talk.harmless() + models
        let weighty = talk.questions(thatWeigh: true)
        let questions = weighty.isEmpty ? talk.questions(thatWeigh: false) : weighty
        let lines: [(item: [Candidate], weight: Int)] = [
            (written, written.isEmpty ? 0 : 75), (questions, questions.isEmpty ? 0 : 10),
        ]
        guard !chance.happens(15), let some = chance.pick(weighted: lines), let candidate = chance.pick(some) else {
            return Stock.helpful(talk, &chance)
        }
        for action in candidate.claims where talk.canCarryOut(action) && chance.happens(Self.doesItFirst) {
            talk.carryOut(action, for: candidate)
        }
        return candidate.text
    }
}

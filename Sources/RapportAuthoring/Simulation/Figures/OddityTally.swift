import RapportModel

/// Collects what is odd: once for each kind, player and detail, with the first seed that shows it.
struct OddityTally: Sendable {
    private static let mostUnread = 8

    private(set) var oddities: [Oddity] = []

    mutating func add(_ talk: SimulatedTalk, in scenario: Scenario) {
        if talk.passed, let kind = Self.winsThatAreOdd[talk.player] { note(kind, talk, talk.ending) }
        if scenario.ending(talk.ending)?.roles.contains("lost") ?? false, let kind = Self.lossesThatAreOdd[talk.player]
        {
            note(kind, talk, talk.ending)
        }
        if talk.turns >= Scenario.longestTalk { note(.endless, talk, talk.ending) }
        guard Self.lossesThatAreOdd[talk.player] != nil else { return }
        for reply in Set(talk.unread).sorted() { note(.unreadKindness, talk, reply) }
    }

    private mutating func note(_ kind: Oddity.Kind, _ talk: SimulatedTalk, _ detail: String) {
        let place = oddities.firstIndex { $0.kind == kind && $0.player == talk.player && $0.detail == detail }
        if let place {
            oddities[place].talks += 1
        } else if kind != .unreadKindness || oddities.count(where: { $0.kind == kind }) < Self.mostUnread {
            oddities.append(Oddity(kind: kind, player: talk.player, seed: talk.seed, talks: 1, detail: detail))
        }
    }

    private static let winsThatAreOdd: [SimulatedPlayer: Oddity.Kind] = [
        .rude: .rudePasses, .canned: .cannedPasses, .generous: .generousPasses,
    ]
    private static let lossesThatAreOdd: [SimulatedPlayer: Oddity.Kind] = [
        .kind: .kindLoses, .curious: .curiousLoses,
    ]
}

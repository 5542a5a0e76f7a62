import RapportModel

/// A made-up trainee at work on one talk.
protocol Player {
    /// Does what it wants at the desk, and gives its next reply.
    mutating func next(_ talk: inout TalkInHand, _ chance: inout Chance) -> String
}

extension SimulatedPlayer {
    /// The player itself, with what it may draw from.
    func make(replies: [String]) -> any Player {
        switch self {
        case .kind: HelpfulPlayer(habits: .kind)
        case .curious: HelpfulPlayer(habits: .curious)
        case .typical: TypicalPlayer()
        case .rude: RudePlayer()
        case .canned: CannedPlayer()
        case .generous: GenerousPlayer()
        case .random: RandomPlayer()
        case .replies: FilePlayer(replies: replies)
        }
    }
}

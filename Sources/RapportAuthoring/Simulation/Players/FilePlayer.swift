import RapportModel

/// Draws from replies that somebody wrote; a line such as `/do refund 20` or `/look order 7` is for the desk.
struct FilePlayer: Player {
    let replies: [String]
    private static let mostCommands = 5

    mutating func next(_ talk: inout TalkInHand, _ chance: inout Chance) -> String {
        for _ in 0..<Self.mostCommands {
            guard let line = chance.pick(replies) else { return "" }
            if let key = Self.argument(of: line, behind: "/look ") {
                talk.look(key)
            } else if let order = Self.argument(of: line, behind: "/do ") {
                talk.act(order)
            } else {
                return line
            }
        }
        return chance.pick(replies.filter { !$0.hasPrefix("/") }) ?? ""
    }

    private static func argument(of line: String, behind command: String) -> String? {
        line.hasPrefix(command) ? String(line.dropFirst(command.count)) : nil
    }
}

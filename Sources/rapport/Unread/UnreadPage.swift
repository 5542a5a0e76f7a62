import RapportAuthoring
import RapportModel
import RapportTerminal

/// Unread replies as people read them.
enum UnreadPage {
    /// Replies shown of one group.
    static let mostReplies = 5

    /// One group: where it was said, the replies, a cue, and the moves that it could go to.
    static func group(_ group: ReplyGroup, of pile: UnreadPile, homes: [Move]) -> String {
        var lines = ["", "\(pile.scenario.id), at \(pile.beat.name): \(times(group.count))"]
        lines += group.replies.prefix(mostReplies).map { "  “\($0)”" }
        if group.replies.count > mostReplies {
            lines.append("  and \(group.replies.count - mostReplies) more like them")
        }
        lines.append("  cue: \(group.cue)")
        lines += homes.enumerated().map { number, move in "  \(number + 1)  \(move.name): the reply \(move.means)" }
        return lines.map { printableLine($0) + "\n" }.joined()
    }

    /// What is in the log, in a line or two.
    static func summary(_ log: UnreadLog) -> String {
        let unread = log.piles.reduce(0) { $0 + $1.count }
        var text = "\(unread) \(unread == 1 ? "reply" : "replies") still unread, \(log.understood) understood since"
        if log.homeless > 0 { text += ", \(log.homeless) of scenarios or beats that are not here" }
        return text + "\n"
    }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}

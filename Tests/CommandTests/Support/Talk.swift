/// The test talk: what to type and what comes of it.
enum Talk {
    /// Wins, with every command that a card shows.
    static let winning = [
        "/look order 7", "Order seven, one moment.", "I am sorry. What happened?", "/hint", "/do send_voucher 15",
        "/do send_cup", "A new cup is on its way.",
    ]

    /// The lines as a pipe carries them.
    static func typed(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

    /// A card without the two times, which are all that may differ between two talks of the same inputs.
    static func timeless(_ card: String) -> String {
        card.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("  \"started\" :") && !$0.hasPrefix("  \"ended\" :") }
            .joined(separator: "\n")
    }

    /// Everything before the customer's first line.
    static let beginning = """

        The chipped cup
        Quill Cups, a shop that exists in tests alone · chat · level 2 of 5

        Ada Quill's cup came chipped. Ask, say sorry, send another.

        Ada Quill
        │ My cup came chipped.

        """

    /// What stands at the end of a talk that was left.
    static let left = "\n  The talk is kept. Go on with it: rapport play --resume\n"
}

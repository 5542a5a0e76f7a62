import RapportModel

/// Makes the word-of-mouth model from nodes.
enum WordOfMouthBuilder {
    static func model(_ root: Node) -> WordOfMouth {
        WordOfMouth(
            note: root.text("note"), sources: root.texts("sources"),
            tells: root.texts("tells").compactMap { Int($0) }, postedFactor: root.number("posted_factor") ?? 1,
            mostAfterRecovery: root.number("most_after_recovery") ?? 0)
    }
}

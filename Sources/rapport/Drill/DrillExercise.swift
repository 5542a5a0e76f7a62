/// One thing to practise in a drill, whatever it is made from.
struct DrillExercise {
    /// The criterion or the drill's own id, and where the moment is from; for the log.
    let drill: String
    let source: String
    let place: String
    /// What is shown before the first try; it is told its number, as `2 of 5`.
    let opening: (String) -> String
    /// What a try came to.
    let judge: (String) -> (page: String, isClean: Bool)
    /// The author's own replies.
    let models: [String]

    /// Whether a try is one of the author's own, word for word: then there is nothing to learn from it.
    func isCopied(_ reply: String) -> Bool {
        let words = Self.words(reply)
        return models.contains { Self.words($0) == words }
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0 }
    }
}

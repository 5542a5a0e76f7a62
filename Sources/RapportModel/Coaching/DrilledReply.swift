/// What one reply of a drill came to.
public struct DrilledReply: Equatable, Sendable {
    /// The reply as it was read.
    public let turn: Turn
    public let level: String
    public let value: Int
    public let best: Int
    /// The anchor of the level, and of the next better one.
    public let looksLike: String
    public let nextLooksLike: String?
    /// The words that decided.
    public let evidence: [Quote]
    /// Why the level was held down, where it was.
    public let because: String?
    /// Whether it is as good as the author's own reply, and did no harm.
    public let isClean: Bool
    /// What the next better level asks for and this reply does not have, each as the end of a sentence.
    public let missing: [String]

    public init(
        turn: Turn, level: String, value: Int, best: Int, looksLike: String, nextLooksLike: String?, evidence: [Quote],
        because: String?, isClean: Bool, missing: [String]
    ) {
        self.turn = turn
        self.level = level
        self.value = value
        self.best = best
        self.looksLike = looksLike
        self.nextLooksLike = nextLooksLike
        self.evidence = evidence
        self.because = because
        self.isClean = isClean
        self.missing = missing
    }
}

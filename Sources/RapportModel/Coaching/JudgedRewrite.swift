/// What a rewrite of a cold line came to.
public struct JudgedRewrite: Equatable, Sendable {
    /// What stayed true, and what got lost.
    public let kept: [String]
    public let lost: [String]
    /// What it says and must not.
    public let broken: [Cold]
    /// Words in it that do harm.
    public let cold: [Cold]
    public let rating: Rating?
    /// Whether it is the cold line itself.
    public let isCopy: Bool

    /// From this rating of empathy on a rewrite is warm enough: on the shipped lines it parts the author's rewrites from the
    /// cold lines.
    public static let warmEnough = 1.5

    public init(
        kept: [String], lost: [String], broken: [Cold], cold: [Cold], rating: Rating?, isCopy: Bool
    ) {
        self.kept = kept
        self.lost = lost
        self.broken = broken
        self.cold = cold
        self.rating = rating
        self.isCopy = isCopy
    }

    /// Words and what is wrong with them.
    public struct Cold: Equatable, Sendable {
        public let means: String
        public let words: String?

        public init(means: String, words: String?) {
            self.means = means
            self.words = words
        }
    }

    /// Whether the reader rates it as warm enough.
    public var isWarm: Bool { (rating?.empathy ?? 0) >= Self.warmEnough }

    /// Whether everything that had to stay true did, nothing false or cold crept in, and it is warm.
    public var isClean: Bool { lost.isEmpty && broken.isEmpty && cold.isEmpty && isWarm && !isCopy }
}

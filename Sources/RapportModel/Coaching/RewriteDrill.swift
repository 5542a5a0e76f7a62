/// Cold lines to say again kindly, with what must stay true in each.
public struct RewriteDrill: Equatable, Sendable {
    public let id: String
    public let title: String
    /// What the exercise is for, in a sentence or two.
    public let about: String
    /// Word sets that its cues may use.
    public let sets: [String: [String]]
    public let lines: [ColdLine]

    public init(id: String, title: String, about: String, sets: [String: [String]], lines: [ColdLine]) {
        self.id = id
        self.title = title
        self.about = about
        self.sets = sets
        self.lines = lines
    }
}

/// A line that is true and unkind.
public struct ColdLine: Equatable, Sendable {
    /// As it stands in the policy, or in somebody's outbox.
    public let line: String
    /// To whom it is said, and when.
    public let to: String
    /// What a rewrite must still say.
    public let keep: [Truth]
    /// What a rewrite must not say.
    public let never: [Truth]
    /// A rewrite by the author.
    public let kindly: String

    public init(line: String, to: String, keep: [Truth], never: [Truth], kindly: String) {
        self.line = line
        self.to = to
        self.keep = keep
        self.never = never
        self.kindly = kindly
    }

    /// Something that a line says, and the words by which one finds it.
    public struct Truth: Equatable, Sendable {
        /// In a few words: `no refund after 30 days`.
        public let means: String
        public let cues: [Cue]

        public init(means: String, cues: [Cue]) {
            self.means = means
            self.cues = cues
        }
    }
}

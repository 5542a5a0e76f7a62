/// How well a reader's ratings of replies agree with those of reviewers, beside readers that understand nothing.
public struct Evaluation: Equatable, Codable, Sendable {
    /// What was compared with the reviewers: a reader's version, or a file of its ratings.
    public var reader: String
    /// Where the draws of the intervals begin.
    public var seed: UInt64
    /// All replies first; then, where a split was asked for, each part by its name.
    public var parts: [Part]

    public init(reader: String, seed: UInt64, parts: [Part]) {
        self.reader = reader
        self.seed = seed
        self.parts = parts
    }

    /// The agreement over some of the replies.
    public struct Part: Equatable, Codable, Sendable {
        /// What they have in common, such as `furious`; absent for all replies.
        public var name: String?
        public var replies: Int
        public var scales: [ScaleAgreement]
        /// Absent where no reviewer noted moves.
        public var moves: MovesAgreement?
        /// Absent where no reviewer said what is critical.
        public var critical: CriticalAgreement?
        /// Absent where no group has two replies of different worth.
        public var pairs: PairsAgreement?
        /// Absent where nobody asked for it, or no reply of the kind has one of another kind beside it.
        public var kinds: KindsAgreement?

        public init(
            name: String?, replies: Int, scales: [ScaleAgreement], moves: MovesAgreement?,
            critical: CriticalAgreement?, pairs: PairsAgreement?, kinds: KindsAgreement? = nil
        ) {
            self.name = name
            self.replies = replies
            self.scales = scales
            self.moves = moves
            self.critical = critical
            self.pairs = pairs
            self.kinds = kinds
        }
    }
}

/// A figure over some cases; its interval holds 95 of 100 figures over cases drawn anew.
public struct Figure: Equatable, Codable, Sendable {
    public var value: Double
    /// Absent where there are too few cases to draw from.
    public var interval: Interval?

    public init(value: Double, interval: Interval? = nil) {
        self.value = value
        self.interval = interval
    }
}

/// A range of numbers, both ends included.
public struct Interval: Equatable, Codable, Sendable {
    public var low: Double
    public var high: Double

    public init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }
}

/// The agreement on one scale.
public struct ScaleAgreement: Equatable, Codable, Sendable {
    /// `empathy` or `resolution`.
    public var scale: String
    public var replies: Int
    /// The reader first, then the baselines.
    public var rows: [Row]

    public init(scale: String, replies: Int, rows: [Row]) {
        self.scale = scale
        self.replies = replies
        self.rows = rows
    }

    /// The agreement of one way to rate; a figure is absent where it is not defined.
    public struct Row: Equatable, Codable, Sendable {
        public var by: String
        /// Whether it gave a rating at all.
        public var isRated: Bool
        public var spearman: Figure?
        /// Quadratic weighted kappa of the rounded ratings.
        public var kappa: Figure?
        /// Mean absolute error.
        public var error: Figure?

        public init(by: String, isRated: Bool, spearman: Figure? = nil, kappa: Figure? = nil, error: Figure? = nil) {
            self.by = by
            self.isRated = isRated
            self.spearman = spearman
            self.kappa = kappa
            self.error = error
        }
    }
}

/// The agreement on moves.
public struct MovesAgreement: Equatable, Codable, Sendable {
    public var replies: Int
    /// By name; only those that reviewers or the reader found.
    public var moves: [YesNoAgreement]
    /// The mean of F1 over the moves with enough cases; absent where none has.
    public var macroF1: Double?
    /// The same for a reader that finds every move in every reply.
    public var macroF1OfAlways: Double?
    /// How many moves these are the means of.
    public var counted: Int

    public init(replies: Int, moves: [YesNoAgreement], macroF1: Double?, macroF1OfAlways: Double?, counted: Int) {
        self.replies = replies
        self.moves = moves
        self.macroF1 = macroF1
        self.macroF1OfAlways = macroF1OfAlways
        self.counted = counted
    }
}

/// The agreement on whether something is in a reply; a figure is absent where it is not defined.
public struct YesNoAgreement: Equatable, Codable, Sendable {
    public var name: String
    /// The replies in which reviewers found it.
    public var support: Int
    public var precision: Double?
    public var recall: Double?
    public var f1: Double?
    public var kappa: Double?
    /// F1 of finding it in every reply.
    public var f1OfAlways: Double?

    public init(
        name: String, support: Int, precision: Double?, recall: Double?, f1: Double?, kappa: Double?,
        f1OfAlways: Double?
    ) {
        self.name = name
        self.support = support
        self.precision = precision
        self.recall = recall
        self.f1 = f1
        self.kappa = kappa
        self.f1OfAlways = f1OfAlways
    }
}

/// The agreement on what is critical.
public struct CriticalAgreement: Equatable, Codable, Sendable {
    public var replies: Int
    /// The reader's; absent where it does not rate.
    public var reader: YesNoAgreement?
    /// Taking every reply for critical.
    public var always: YesNoAgreement

    public init(replies: Int, reader: YesNoAgreement?, always: YesNoAgreement) {
        self.replies = replies
        self.reader = reader
        self.always = always
    }
}

/// How often of two replies the better one is rated higher.
public struct PairsAgreement: Equatable, Codable, Sendable {
    public var pairs: Int
    /// The reader first, then the baselines.
    public var rows: [Row]

    public init(pairs: Int, rows: [Row]) {
        self.pairs = pairs
        self.rows = rows
    }

    /// The share of one way to rate; absent where it does not rate.
    public struct Row: Equatable, Codable, Sendable {
        public var by: String
        public var share: Figure?

        public init(by: String, share: Figure?) {
            self.by = by
            self.share = share
        }
    }
}

/// How often replies of one kind are rated higher than worse replies of the other kinds to the same situation.
public struct KindsAgreement: Equatable, Codable, Sendable {
    /// The kind whose replies should come first, such as `honest`.
    public var kind: String
    /// Against each other kind, by name.
    public var others: [Other]
    /// Over the pairs with all other kinds together.
    public var all: PairsAgreement

    public init(kind: String, others: [Other], all: PairsAgreement) {
        self.kind = kind
        self.others = others
        self.all = all
    }

    /// The pairs with one other kind; there may be none.
    public struct Other: Equatable, Codable, Sendable {
        public var kind: String
        public var order: PairsAgreement

        public init(kind: String, order: PairsAgreement) {
            self.kind = kind
            self.order = order
        }
    }
}

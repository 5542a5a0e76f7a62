/// How well several people who rated the same talks blind agree with each other, and with the machine.
public struct Calibration: Equatable, Codable, Sendable {
    /// Where the draws of the intervals begin.
    public let seed: UInt64
    /// The people, by name.
    public let raters: [String]
    /// How many talks somebody has rated.
    public let talks: Int
    public let all: Row
    /// The criterion with the least agreement first; those for which there is no figure last.
    public let criteria: [Row]
    /// Person with person, then person with machine, over all criteria.
    public let pairs: [Pair]
    /// The mildest first.
    public let severity: [Severity]

    public init(
        seed: UInt64, raters: [String], talks: Int, all: Row, criteria: [Row], pairs: [Pair], severity: [Severity]
    ) {
        self.seed = seed
        self.raters = raters
        self.talks = talks
        self.all = all
        self.criteria = criteria
        self.pairs = pairs
        self.severity = severity
    }

    /// The agreement on one criterion, or on all.
    public struct Row: Equatable, Codable, Sendable {
        public let criterion: String
        public let asks: String
        /// How many talks two people or more have rated; over all criteria, how many levels.
        public let rated: Int
        /// Krippendorff's alpha of the people, ordinal.
        public let alpha: Figure?
        /// The share of pairs of people who gave the same level.
        public let agreement: Figure?
        /// Quadratic weighted kappa, the mean over pairs of people.
        public let kappa: Figure?
        /// The same two of each person with the machine.
        public let machineAgreement: Figure?
        public let machineKappa: Figure?

        public init(
            criterion: String, asks: String, rated: Int, alpha: Figure?, agreement: Figure?, kappa: Figure?,
            machineAgreement: Figure?, machineKappa: Figure?
        ) {
            self.criterion = criterion
            self.asks = asks
            self.rated = rated
            self.alpha = alpha
            self.agreement = agreement
            self.kappa = kappa
            self.machineAgreement = machineAgreement
            self.machineKappa = machineKappa
        }
    }

    /// The agreement of two raters.
    public struct Pair: Equatable, Codable, Sendable {
        public let first: String
        /// Absent for the machine.
        public let second: String?
        /// How many levels both gave.
        public let rated: Int
        public let agreement: Figure?
        public let kappa: Figure?

        public init(first: String, second: String?, rated: Int, agreement: Figure?, kappa: Figure?) {
            self.first = first
            self.second = second
            self.rated = rated
            self.agreement = agreement
            self.kappa = kappa
        }
    }

    /// How mild or strict somebody is.
    public struct Severity: Equatable, Codable, Sendable {
        /// Absent for the machine.
        public let rater: String?
        /// Levels above the mean of the others for the same; below 0 for who is strict.
        public let above: Double
        /// Over how many levels.
        public let rated: Int

        public init(rater: String?, above: Double, rated: Int) {
            self.rater = rater
            self.above = above
            self.rated = rated
        }
    }
}

/// Something in the simulated talks that its author should look at, with the talk that shows it.
public struct Oddity: Equatable, Codable, Sendable {
    /// What is odd.
    public enum Kind: String, CaseIterable, Codable, Sendable {
        /// A rude, canned or generous talk that passes.
        case rudePasses, cannedPasses, generousPasses
        /// A kind or curious talk that the customer leaves for good.
        case kindLoses, curiousLoses
        /// A talk that only the limit of replies ended.
        case endless
        /// A reply of a kind or curious player that nothing was found in.
        case unreadKindness

        /// What it is, in half a sentence.
        public var means: String {
            switch self {
            case .rudePasses: "a rude talk passes"
            case .cannedPasses: "a talk in stock phrases passes"
            case .generousPasses: "a talk that only gives things away passes"
            case .kindLoses: "a kind talk ends worst"
            case .curiousLoses: "a curious talk ends worst"
            case .endless: "a talk goes on until the clock ends it"
            case .unreadKindness: "a pleasant reply is not understood"
            }
        }
    }

    public var kind: Kind
    public var player: SimulatedPlayer
    /// The first talk that shows it.
    public var seed: UInt64
    /// How many talks show it.
    public var talks: Int
    /// The reply that was not understood, or the ending.
    public var detail: String

    /// Notes something odd.
    public init(kind: Kind, player: SimulatedPlayer, seed: UInt64, talks: Int, detail: String) {
        self.kind = kind
        self.player = player
        self.seed = seed
        self.talks = talks
        self.detail = detail
    }
}

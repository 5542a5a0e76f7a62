/// Something in the folder of a trainee that is not as it was handed in.
public struct ChainFinding: Equatable, Encodable, Sendable {
    /// The trainee's folder.
    public let trainee: String
    /// The number of the hand-in, from 1; absent for a file that is no link of the chain.
    public let number: Int?
    /// The name of the file that it is about, or that should be there.
    public let file: String
    public let kind: Kind
    /// What is wrong, in words that go on after the file's name.
    public let because: String

    /// What can have happened.
    public enum Kind: String, Encodable, CaseIterable, Sendable {
        /// A file's bytes are not those that were handed in.
        case changed
        /// A file that was handed in is not there any more.
        case missing
        /// The links do not follow one another.
        case reordered
        /// A file that was never handed in here.
        case foreign
        /// A file that cannot be read at all.
        case unreadable
    }
}

/// What looking through all chains came to.
public struct ChainReport: Equatable, Encodable, Sendable {
    /// How many people have handed in cards.
    public internal(set) var trainees = 0
    /// How many receipts there are.
    public internal(set) var receipts = 0
    public internal(set) var findings: [ChainFinding] = []
    /// What was removed on somebody's wish.
    public internal(set) var removals: [Forgotten.Removal] = []
}

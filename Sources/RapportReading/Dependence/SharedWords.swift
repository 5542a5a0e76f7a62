/// A set of places among the words of one reply.
public struct SharedWords: Hashable, Sendable {
    private var bits: [UInt64]

    init(count: Int) { bits = Array(repeating: 0, count: (count + 63) / 64) }

    mutating func insert(_ place: Int) { bits[place / 64] |= 1 << UInt64(place % 64) }

    /// Adds the places that another text shares with the same reply.
    public mutating func formUnion(_ other: SharedWords) {
        for place in bits.indices { bits[place] |= other.bits[place] }
    }
}

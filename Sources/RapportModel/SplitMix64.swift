/// A small generator of pseudo-random numbers that gives the same numbers on every machine, for ever.
///
/// Source: Steele, Lea and Flood, “Fast splittable pseudorandom number generators”, OOPSLA 2014.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    /// A stream of its own for one purpose, so that drawing for one thing never changes another.
    public init(seed: UInt64, for purpose: String) {
        var mixer = SplitMix64(seed: seed)
        for byte in purpose.utf8 { mixer = SplitMix64(seed: mixer.next() ^ UInt64(byte)) }
        state = mixer.next()
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `bound`; 0 where the bound is 0.
    public mutating func below(_ bound: Int) -> Int {
        guard bound > 0 else { return 0 }
        return Int(next() % UInt64(bound))
    }

    /// The items in an order of this generator's choosing (Fisher and Yates).
    ///
    /// Not `shuffled(using:)`, whose order the standard library may change.
    public mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        var result = items
        for last in stride(from: result.count - 1, to: 0, by: -1) {
            result.swapAt(last, below(last + 1))
        }
        return result
    }
}

import RapportModel

/// Chooses among the variants of each line, so that none comes again while others are left.
///
/// The order of each list is shuffled once, by the seed and the list's own name: using one list never changes another.
struct Speech: Sendable {
    private let seed: UInt64
    private var used: [String: Int] = [:]

    init(seed: UInt64) { self.seed = seed }

    mutating func next(of line: Line, named name: String, in band: MoodBand) -> String {
        let variants = line.variants(in: band)
        let list = line.byBand[band] == nil ? name : "\(name) \(band.rawValue)"
        guard !variants.isEmpty else { return "" }
        var generator = SplitMix64(seed: seed, for: list)
        let order = generator.shuffled(Array(variants.indices))
        let count = used[list, default: 0]
        used[list] = count + 1
        return variants[order[count % order.count]]
    }
}

import RapportModel

/// Chooses among the variants of each line, so that none comes again while others are left.
///
/// The order of each list is shuffled once, by the seed and the list's own name. Using one list changes another only where
/// both hold the same sentence: what has been said once is not said again while there is another way to say it.
struct Speech: Sendable {
    private let seed: UInt64
    private var used: [String: Int] = [:]
    private var said: Set<String> = []

    init(seed: UInt64) { self.seed = seed }

    mutating func next(of line: Line, named name: String, in band: MoodBand) -> String {
        let variants = line.variants(in: band)
        let list = line.byBand[band] == nil ? name : "\(name) \(band.rawValue)"
        guard !variants.isEmpty else { return "" }
        var generator = SplitMix64(seed: seed, for: list)
        let order = generator.shuffled(Array(variants.indices))
        let next = used[list, default: 0]
        let places = next..<next + variants.count
        let unsaid = places.first { Self.sentences(of: variants[order[$0 % order.count]]).isDisjoint(with: said) }
        let place = unsaid ?? next
        used[list] = place + 1
        let chosen = variants[order[place % order.count]]
        said.formUnion(Self.sentences(of: chosen))
        return chosen
    }

    /// The sentences that somebody would notice when they came again.
    private static func sentences(of words: String) -> Set<String> {
        let sentences = words.split { ".!?".contains($0) }.map { sentence in
            sentence.filter { $0.isLetter || $0.isWhitespace }.lowercased().split(whereSeparator: \.isWhitespace)
        }
        return Set(sentences.filter { $0.count >= shortestNoticed }.map { $0.joined(separator: " ") })
    }

    /// In words.
    private static let shortestNoticed = 4
}

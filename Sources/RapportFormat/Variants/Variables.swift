import RapportModel

/// The variables of a scenario, with the values that a seed chooses from.
///
/// Each variable draws from a stream of its own, `SplitMix64(seed: seed, for: name)`, so that adding one variable never
/// changes what another comes to. This must stay as it is for ever: a scorecard's seed stands for its customer.
struct Variables: Sendable {
    /// A variable with its values in the order of the file.
    struct Variable: Sendable {
        let name: String
        let values: [String]
    }

    /// More variables, values and letters than any author needs; they bound how much a small file can grow to.
    static let mostVariables = 8
    static let mostValues = 12
    static let longestValue = 100
    static let mostMentions = 5_000

    let all: [Variable]
    /// Whether so many are mentioned that filling them in could make the file too large; then none are.
    let areTooMany: Bool

    /// Placeholders that the program fills in during a talk.
    static let reserved: Set<String> = ["quote", "amount"]

    init(_ root: Node, in source: SourceFile) {
        let declared = root.table("vary") { name, node in
            let values = node.items.prefix(Self.mostValues).compactMap(\.text)
                .filter { $0.unicodeScalars.count <= Self.longestValue }
            return values.isEmpty ? nil : Variable(name: name, values: values)
        }
        all = Array(declared.prefix(Self.mostVariables))
        let mentions = all.isEmpty ? 0 : TextPiece.pieces(of: source.text).count { $0.variable != nil }
        areTooMany = mentions > Self.mostMentions
    }

    /// The value of each variable for a seed.
    func values(seed: UInt64) -> [String: String] {
        Dictionary(all.map { ($0.name, $0.values[choice(of: $0, seed: seed)]) }) { first, _ in first }
    }

    /// The variant of a file that a seed chooses.
    func variant(of root: Node, seed: UInt64) -> Node {
        areTooMany ? root : root.filled(with: values(seed: seed))
    }

    /// A handful of seeds, in rising order, with which each value of each variable comes up; 0 where nothing varies.
    func coveringSeeds() -> [UInt64] {
        var missing = Set(all.flatMap { variable in variable.values.indices.map { "\(variable.name) \($0)" } })
        guard !missing.isEmpty else { return [0] }
        let drawn = (0..<Self.seedsTried).map { seed in
            (seed: seed, brings: Set(all.map { "\($0.name) \(choice(of: $0, seed: seed))" }))
        }
        var chosen: [UInt64] = []
        // The seed that brings most of what is missing, the lowest of equals, until nothing is missing.
        while !missing.isEmpty {
            let best = drawn.max { left, right in
                let gains = (left.brings.intersection(missing).count, right.brings.intersection(missing).count)
                return gains.0 == gains.1 ? left.seed > right.seed : gains.0 < gains.1
            }
            guard let best, !best.brings.isDisjoint(with: missing) else { break }
            chosen.append(best.seed)
            missing.subtract(best.brings)
        }
        return chosen.sorted()
    }

    /// Enough that no value of a variable with `mostValues` values stays out of reach.
    private static let seedsTried: UInt64 = 256

    private func choice(of variable: Variable, seed: UInt64) -> Int {
        var generator = SplitMix64(seed: seed, for: variable.name)
        return generator.below(variable.values.count)
    }
}

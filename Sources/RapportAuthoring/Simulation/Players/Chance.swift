import RapportModel

/// All the chance of one talk: a stream of numbers that the player and the talk's seed choose.
struct Chance {
    private var numbers: SplitMix64

    init(_ player: SimulatedPlayer, seed: UInt64) { numbers = SplitMix64(seed: seed, for: "player \(player.rawValue)") }

    /// A whole number from 0 up to, not including, `bound`.
    mutating func below(_ bound: Int) -> Int { numbers.below(bound) }

    /// Whether something happens that does so in `percent` of 100 cases.
    mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

    /// One of the items; nil where there are none.
    mutating func pick<Item>(_ items: [Item]) -> Item? { items.isEmpty ? nil : items[below(items.count)] }

    /// One of the items, each as often as its weight says; nil where nothing weighs anything.
    mutating func pick<Item>(weighted items: [(item: Item, weight: Int)]) -> Item? {
        var place = below(items.reduce(0) { $0 + $1.weight })
        for (item, weight) in items where weight > 0 {
            if place < weight { return item }
            place -= weight
        }
        return nil
    }
}

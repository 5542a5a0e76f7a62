/// Moves places to where they are wanted as nearly as a fixed order with least distances allows.
enum MonotoneFit {
    /// A place with how much it counts.
    struct Wish {
        let place: Double
        let weight: Double
    }

    /// The places nearest to the wishes, by weighted squares, such that each is at least so far behind the one before.
    ///
    /// Neighbours that would pass each other are joined into a block at their mean (“pool adjacent violators”).
    ///
    /// - Parameter distances: between each place and the one before it; one fewer than wishes.
    static func places(_ wishes: [Wish], distances: [Double]) -> [Double] {
        var offsets: [Double] = []
        for place in wishes.indices { offsets.append(place == 0 ? 0 : offsets[place - 1] + distances[place - 1]) }
        var blocks: [(sum: Double, weight: Double, count: Int)] = []
        for (wish, offset) in zip(wishes, offsets) {
            var block = (sum: (wish.place - offset) * wish.weight, weight: wish.weight, count: 1)
            while let last = blocks.last, last.sum / last.weight > block.sum / block.weight {
                blocks.removeLast()
                block = (last.sum + block.sum, last.weight + block.weight, last.count + block.count)
            }
            blocks.append(block)
        }
        let bases = blocks.flatMap { Array(repeating: $0.sum / $0.weight, count: $0.count) }
        return zip(bases, offsets).map { $0 + $1 }
    }
}

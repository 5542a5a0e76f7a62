/// Orders the slots of each row so that few lines cross, by the barycentres of what they are joined to.
struct RowOrder: Equatable, Sendable {
    typealias Slot = Trunks.Slot

    /// The slots of each row, from left to right.
    private(set) var rows: [[Slot]]
    /// For each channel, which slots of the row above and the row below it are joined.
    private let links: [[(upper: Slot, lower: Slot)]]

    private static let sweeps = 12
    /// In more links than these crossings are not counted but the last sweep is kept.
    private static let mostLinks = 2_000

    init(_ trunks: Trunks, _ input: LayoutInput) {
        rows = trunks.rows.map { $0.sorted(by: Self.isBefore) }
        links = trunks.buses.map { $0.flatMap { Self.links(of: $0, input) } }
        var best = (rows: rows, crossings: crossings)
        for sweep in 0..<Self.sweeps where best.crossings > 0 {
            if sweep.isMultiple(of: 2) {
                for row in rows.indices.dropFirst() { sort(row, by: barycentres(of: row, toUpper: true)) }
            } else {
                for row in rows.indices.dropLast().reversed() { sort(row, by: barycentres(of: row, toUpper: false)) }
            }
            let now = crossings
            if now < best.crossings { best = (rows, now) }
        }
        rows = best.rows
    }

    static func == (left: RowOrder, right: RowOrder) -> Bool { left.rows == right.rows }

    /// Boxes as the file has them, and trunks to their right.
    private static func isBefore(_ left: Slot, _ right: Slot) -> Bool {
        switch (left, right) {
        case (.box(let left), .box(let right)), (.trunk(let left), .trunk(let right)): left < right
        case (.box, .trunk): true
        case (.trunk, .box): false
        }
    }

    static func links(of bus: Trunks.Bus, _ input: LayoutInput) -> [(upper: Slot, lower: Slot)] {
        let sources = bus.joining.map { Slot.box(input.ways[$0].from) }
        if bus.leadsDown { return (sources + [bus.bringing].compactMap(\.self)).map { ($0, bus.exit) } }
        guard let lower = bus.bringing else { return [] }
        return (sources + [bus.exit]).map { ($0, lower) }
    }

    /// The mean place of what each slot of a row is joined to in the next row, as a share of that row's length.
    private func barycentres(of row: Int, toUpper: Bool) -> [Slot: Double] {
        let other = toUpper ? row - 1 : row + 1
        let places = Dictionary(uniqueKeysWithValues: rows[other].enumerated().map { ($1, Double($0)) })
        var sums: [Slot: (sum: Double, count: Double)] = [:]
        for link in links[min(row, other)] {
            let (own, far) = toUpper ? (link.lower, link.upper) : (link.upper, link.lower)
            let place = places[far] ?? 0
            let known = sums[own] ?? (0, 0)
            sums[own] = (known.sum + place, known.count + 1)
        }
        let length = Double(max(rows[other].count, 1))
        return sums.mapValues { $0.sum / $0.count / length }
    }

    /// Sorts a row; a slot that is joined to nothing there keeps its place.
    private mutating func sort(_ row: Int, by barycentres: [Slot: Double]) {
        let length = Double(max(rows[row].count, 1))
        let keyed = rows[row].enumerated().map { place, slot in
            (key: barycentres[slot] ?? Double(place) / length, place: place, slot: slot)
        }
        rows[row] = keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.slot)
    }

    /// How many pairs of joins cross.
    private var crossings: Int {
        links.indices.dropLast().reduce(0) { sum, channel in
            let upper = Dictionary(uniqueKeysWithValues: rows[channel].enumerated().map { ($1, $0) })
            let lower = Dictionary(uniqueKeysWithValues: rows[channel + 1].enumerated().map { ($1, $0) })
            let pairs = links[channel].prefix(Self.mostLinks).map { (upper[$0.upper] ?? 0, lower[$0.lower] ?? 0) }
            return sum + Self.inversions(in: pairs)
        }
    }

    private static func inversions(in pairs: [(Int, Int)]) -> Int {
        pairs.indices.reduce(0) { sum, place in
            sum + pairs[..<place].count { ($0.0 - pairs[place].0) * ($0.1 - pairs[place].1) < 0 }
        }
    }
}

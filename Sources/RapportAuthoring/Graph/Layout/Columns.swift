/// Gives every slot its place from left to right, so that lines run straight where they can.
struct Columns: Equatable, Sendable {
    typealias Slot = Trunks.Slot

    /// The left side of each slot, gutters included.
    private(set) var left: [[Slot: Double]] = []

    private let gutters: Gutters
    private static let rounds = 60
    private static let trunkWidth = 8.0
    private static let gap = 14.0

    init(_ order: RowOrder, _ trunks: Trunks, _ input: LayoutInput) {
        gutters = Gutters(input, trunks)
        left = order.rows.map { row in
            var next = 0.0
            let places = row.map { slot in
                defer { next += width(of: slot, input) + Self.gap }
                return (slot, next)
            }
            // Rows begin centred on one line.
            return Dictionary(uniqueKeysWithValues: places.map { ($0, $1 - next / 2) })
        }
        let links = trunks.buses.map { $0.flatMap { RowOrder.links(of: $0, input) } }
        for round in 0..<Self.rounds {
            let rows = Array(order.rows.indices)
            for row in round.isMultiple(of: 2) ? rows : rows.reversed() {
                place(row, order.rows[row], links, input)
            }
        }
        for _ in 0..<3 { straighten(order, input) }
        moveToTheMargin()
    }

    /// The frame of a box from left to right: its left side and what is kept free beside it.
    func boxLeft(_ box: Int, inRow row: Int) -> Double { (left[row][.box(box)] ?? 0) + gutters.left[box] }

    /// The middle of a trunk.
    func trunk(_ target: Int, inRow row: Int) -> Double { (left[row][.trunk(target)] ?? 0) + Self.trunkWidth / 2 }

    /// Where a way runs down beside its box, by its place among the ways.
    func track(ofWay way: Int, _ input: LayoutInput, inRow row: Int) -> Double {
        let box = input.ways[way].from
        return boxLeft(box, inRow: row) + input.boxes[box].width + (gutters.track[way] ?? 0)
    }

    /// Where the trunk from below runs up beside its box.
    func upwardTrack(of box: Int, inRow row: Int) -> Double { boxLeft(box, inRow: row) - Gutters.upward }

    /// The right side of everything.
    func right(_ order: RowOrder, _ input: LayoutInput) -> Double {
        order.rows.indices.flatMap { row in order.rows[row].map { (left[row][$0] ?? 0) + width(of: $0, input) } }.max()
            ?? 0
    }

    private func width(of slot: Slot, _ input: LayoutInput) -> Double {
        switch slot {
        case .box(let box): gutters.left[box] + input.boxes[box].width + gutters.right[box]
        case .trunk: Self.trunkWidth
        }
    }

    /// Moves the slots of one row towards what they are joined to.
    private mutating func place(
        _ row: Int, _ slots: [Slot], _ links: [[(upper: Slot, lower: Slot)]], _ input: LayoutInput
    ) {
        var wishes: [Slot: (sum: Double, weight: Double)] = [:]
        func wish(_ slot: Slot, at place: Double, weight: Double) {
            let known = wishes[slot] ?? (0, 0)
            wishes[slot] = (known.sum + place * weight, known.weight + weight)
        }
        if row > 0 {
            for link in links[row - 1] {
                let there = (left[row - 1][link.upper] ?? 0) + leaving(link.upper, input)
                wish(link.lower, at: there - arriving(link.lower, input), weight: weight(link.upper, link.lower))
            }
        }
        if row < left.count - 1 {
            for link in links[row] {
                let there = (left[row + 1][link.lower] ?? 0) + arriving(link.lower, input)
                wish(link.upper, at: there - leaving(link.upper, input), weight: weight(link.upper, link.lower))
            }
        }
        let wanted = slots.map { slot in
            let wish = wishes[slot] ?? ((left[row][slot] ?? 0) * 0.1, 0.1)
            return MonotoneFit.Wish(place: wish.sum / wish.weight, weight: wish.weight)
        }
        let distances = slots.dropLast().map { width(of: $0, input) + Self.gap }
        for (slot, place) in zip(slots, MonotoneFit.places(wanted, distances: distances)) { left[row][slot] = place }
    }

    /// Moves each trunk, as far as its neighbours leave room, onto one line in as many rows on end as can be.
    private mutating func straighten(_ order: RowOrder, _ input: LayoutInput) {
        for target in input.boxes.indices {
            let slot = Slot.trunk(target)
            var run: [Int] = []
            var room = -Double.infinity...Double.infinity
            for row in order.rows.indices {
                let free = order.rows[row].firstIndex(of: slot).flatMap {
                    freeRoom(around: $0, order.rows[row], row, input)
                }
                if let free, !run.isEmpty, free.overlaps(room) {
                    room = room.clamped(to: free)
                    run.append(row)
                    continue
                }
                settle(run, slot, in: room)
                run = free == nil ? [] : [row]
                room = free ?? room
            }
            settle(run, slot, in: room)
        }
    }

    /// Where a slot could stand between its neighbours.
    private func freeRoom(
        around place: Int, _ slots: [Slot], _ row: Int, _ input: LayoutInput
    ) -> ClosedRange<Double>? {
        let low =
            place == 0 ? -.infinity : (left[row][slots[place - 1]] ?? 0) + width(of: slots[place - 1], input) + Self.gap
        let isLast = place == slots.count - 1
        let high = isLast ? .infinity : (left[row][slots[place + 1]] ?? 0) - width(of: slots[place], input) - Self.gap
        return low <= high ? low...high : nil
    }

    /// Puts one slot of several rows at their mean, or as near to it as there is room.
    private mutating func settle(_ rows: [Int], _ slot: Slot, in room: ClosedRange<Double>) {
        guard rows.count > 1 else { return }
        let mean = rows.compactMap { left[$0][slot] }.reduce(0, +) / Double(rows.count)
        let place = min(max(mean, room.lowerBound), room.upperBound)
        for row in rows { left[row][slot] = place }
    }

    /// How far right of its left side a slot's lines leave downwards.
    private func leaving(_ slot: Slot, _ input: LayoutInput) -> Double {
        switch slot {
        case .box(let box): gutters.left[box] + input.boxes[box].width / 2
        case .trunk: Self.trunkWidth / 2
        }
    }

    /// How far right of its left side a slot's lines arrive from above.
    private func arriving(_ slot: Slot, _ input: LayoutInput) -> Double { leaving(slot, input) }

    /// A trunk should run straight above all.
    private func weight(_ upper: Slot, _ lower: Slot) -> Double {
        switch (upper, lower) {
        case (.trunk, .trunk): 30
        case (.box, .box): 2
        default: 1
        }
    }

    private mutating func moveToTheMargin() {
        let least = left.flatMap(\.values).min() ?? 0
        left = left.map { $0.mapValues { ($0 - least).rounded() } }
    }
}

/// The room beside boxes in which their own lines run.
struct Gutters: Equatable, Sendable {
    /// How far left of a box the trunk from below runs.
    static let upward = 18.0
    /// How far left of a box the line of a way that stays runs.
    static let loop = 9.0
    private static let step = 7.0

    private(set) var left: [Double]
    private(set) var right: [Double]
    /// For each way that leaves its box, how far right of the box it runs down.
    private(set) var track: [Int: Double] = [:]

    init(_ input: LayoutInput, _ trunks: Trunks) {
        left = input.boxes.map { _ in 0 }
        right = input.boxes.map { _ in 0 }
        let entered = Set(trunks.buses.joined().filter { !$0.leadsDown }.map(\.target))
        for box in input.boxes.indices {
            let own = input.ways.indices.filter { input.ways[$0].from == box }
            let leaving = own.filter { input.ways[$0].to != box }
            // The lowest port runs innermost, so that no line crosses another beside the box.
            for (place, way) in leaving.sorted(by: { input.ways[$0].port > input.ways[$1].port }).enumerated() {
                track[way] = Self.step * Double(place + 1)
            }
            right[box] = leaving.isEmpty ? 0 : Self.step * Double(leaving.count + 1)
            left[box] = entered.contains(box) ? Self.upward + Self.step : leaving.count == own.count ? 0 : Self.upward
        }
    }
}

/// What stands in the rows: the boxes, and between them the trunks of ways that pass a row by.
///
/// Ways to one box share a trunk: it takes the ways of every row that it passes, as a main road does, so a picture has as
/// many long lines as boxes and not as ways. A trunk leads down from the rows above its box, and up from those below.
struct Trunks: Equatable, Sendable {
    /// Something that takes room in a row.
    enum Slot: Hashable, Sendable {
        case box(Int)
        /// The trunk to a box.
        case trunk(Int)
    }

    /// All ways to one box that cross the channel below one row.
    struct Bus: Equatable, Sendable {
        let target: Int
        /// The row above the channel.
        let row: Int
        /// The places of the ways that join it here, from boxes of the row.
        let joining: [Int]
        let leadsDown: Bool
        /// What it goes on to: the target, or its trunk in the next row.
        let exit: Slot
        /// The trunk that brings ways from further off; absent where there are none.
        let bringing: Slot?
    }

    /// The slots of each row, in no order that means anything yet.
    private(set) var rows: [[Slot]]
    /// The buses of each channel; the channel of a place lies below the row of that place.
    private(set) var buses: [[Bus]]

    init(_ input: LayoutInput, _ layering: Layering) {
        rows = Array(repeating: [], count: layering.count)
        buses = Array(repeating: [], count: layering.count)
        for (box, row) in layering.rows.enumerated() { rows[row].append(.box(box)) }
        for target in input.boxes.indices {
            let ways = input.ways.indices.filter { input.ways[$0].to == target && input.ways[$0].from != target }
            add(waysTo: target, ways, input, layering)
        }
    }

    private mutating func add(waysTo target: Int, _ ways: [Int], _ input: LayoutInput, _ layering: Layering) {
        let row = layering.rows[target]
        let joining = Dictionary(grouping: ways) { layering.rows[input.ways[$0].from] }
        if let highest = joining.keys.filter({ $0 < row }).min() {
            for channel in highest..<row {
                let isLast = channel == row - 1
                buses[channel].append(
                    Bus(
                        target: target, row: channel, joining: joining[channel] ?? [], leadsDown: true,
                        exit: isLast ? .box(target) : .trunk(target),
                        bringing: channel == highest ? nil : .trunk(target)))
                if !isLast { rows[channel + 1].append(.trunk(target)) }
            }
        }
        guard let lowest = joining.keys.filter({ $0 >= row }).max() else { return }
        for channel in row...lowest {
            buses[channel].append(
                Bus(
                    target: target, row: channel, joining: joining[channel] ?? [], leadsDown: false,
                    exit: channel == row ? .box(target) : .trunk(target),
                    bringing: channel == lowest ? nil : .trunk(target)))
            if channel > row { rows[channel].append(.trunk(target)) }
        }
    }
}

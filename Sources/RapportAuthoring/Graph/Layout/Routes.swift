/// Leads each way from the side of its box along the buses and trunks to its target.
struct Routes {
    let input: LayoutInput
    let layering: Layering
    let columns: Columns
    let channels: Channels
    let frames: [Frame]

    /// The corners of a way.
    func path(of way: Int) -> [Point] {
        let (from, to) = (input.ways[way].from, input.ways[way].to)
        return Self.simplified(from == to ? loop(way) : route(way, from: from, to: to))
    }

    /// Out at the left and back in further up.
    private func loop(_ way: Int) -> [Point] {
        let frame = frames[input.ways[way].from]
        let x = frame.x - Gutters.loop
        let (port, entry) = (frame.y + input.ways[way].port, frame.y + input.boxes[input.ways[way].from].entry + 8)
        return [Point(x: frame.x, y: port), Point(x: x, y: port), Point(x: x, y: entry), Point(x: frame.x, y: entry)]
    }

    private func route(_ way: Int, from: Int, to: Int) -> [Point] {
        let target = layering.rows[to]
        var row = layering.rows[from]
        let frame = frames[from]
        let start = columns.track(ofWay: way, input, inRow: row)
        let port = frame.y + input.ways[way].port
        var points = [
            Point(x: frame.right, y: port), Point(x: start, y: port), Point(x: start, y: height(of: to, row)),
        ]
        while row < target - 1 {
            turn(
                into: columns.trunk(to, inRow: row + 1), from: height(of: to, row), to: height(of: to, row + 1), &points
            )
            row += 1
        }
        while row > target {
            turn(into: columns.trunk(to, inRow: row), from: height(of: to, row), to: height(of: to, row - 1), &points)
            row -= 1
        }
        return points + arrival(at: to, from: height(of: to, row), isFromAbove: row < target)
    }

    private func arrival(at box: Int, from height: Double, isFromAbove: Bool) -> [Point] {
        let frame = frames[box]
        guard !isFromAbove else { return [Point(x: frame.middle, y: height), Point(x: frame.middle, y: frame.y)] }
        let x = columns.upwardTrack(of: box, inRow: layering.rows[box])
        let entry = frame.y + input.boxes[box].entry
        return [Point(x: x, y: height), Point(x: x, y: entry), Point(x: frame.x, y: entry)]
    }

    private func turn(into x: Double, from height: Double, to next: Double, _ points: inout [Point]) {
        points += [Point(x: x, y: height), Point(x: x, y: next)]
    }

    private func height(of target: Int, _ row: Int) -> Double { channels.heights[row][target] ?? 0 }

    /// Without points that stand on the line between their neighbours.
    private static func simplified(_ points: [Point]) -> [Point] {
        points.reduce(into: []) { kept, point in
            if kept.last == point { return }
            if kept.count > 1 {
                let (before, last) = (kept[kept.count - 2], kept[kept.count - 1])
                let isStraight = before.x == last.x && last.x == point.x || before.y == last.y && last.y == point.y
                if isStraight { kept.removeLast() }
            }
            kept.append(point)
        }
    }
}

/// Where buses meet what they lead to.
enum RouteEnds {
    /// Where a bus leaves its channel, from left to right.
    static func exit(of bus: Trunks.Bus, _ columns: Columns, _ input: LayoutInput) -> Double {
        switch bus.exit {
        case .trunk(let target): columns.trunk(target, inRow: bus.leadsDown ? bus.row + 1 : bus.row)
        case .box(let box) where bus.leadsDown:
            columns.boxLeft(box, inRow: bus.row + 1) + input.boxes[box].width / 2
        case .box(let box): columns.upwardTrack(of: box, inRow: bus.row)
        }
    }
}

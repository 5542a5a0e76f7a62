/// Gives every row and every bus its place from top to bottom.
struct Channels: Equatable, Sendable {
    /// The top of each row.
    private(set) var tops: [Double] = []
    /// Where the bus to a target runs in the channel below a row.
    private(set) var heights: [[Int: Double]] = []
    /// The lower end of everything.
    private(set) var bottom = 0.0

    private static let step = 9.0
    private static let margin = 16.0

    init(_ order: RowOrder, _ trunks: Trunks, _ columns: Columns, _ input: LayoutInput) {
        var y = 0.0
        for row in order.rows.indices {
            tops.append(y)
            y += order.rows[row].map { Self.height(of: $0, input) }.max() ?? 0
            bottom = y
            let spans = trunks.buses[row].map { Span($0, columns, input) }
            let tracks = Self.tracks(spans)
            heights.append(
                Dictionary(
                    uniqueKeysWithValues: zip(spans, tracks).map { span, track in
                        (span.target, y + Self.margin + Self.step * Double(track))
                    }))
            if let last = tracks.max() { bottom = y + Self.margin + Self.step * Double(last) }
            y += Self.margin * 2 + Self.step * Double(tracks.max() ?? 0)
        }
    }

    private static func height(of slot: Trunks.Slot, _ input: LayoutInput) -> Double {
        if case .box(let box) = slot { input.boxes[box].height } else { 0 }
    }

    /// A bus from end to end, with the lines that come to it from above and from below.
    private struct Span {
        let target: Int
        let above: [Double]
        let below: [Double]
        let low: Double
        let high: Double

        init(_ bus: Trunks.Bus, _ columns: Columns, _ input: LayoutInput) {
            let exit = RouteEnds.exit(of: bus, columns, input)
            let bringing = bus.bringing.map { _ in
                columns.trunk(bus.target, inRow: bus.leadsDown ? bus.row : bus.row + 1)
            }
            let sources = bus.joining.map { columns.track(ofWay: $0, input, inRow: bus.row) }
            target = bus.target
            above = sources + (bus.leadsDown ? [bringing].compactMap(\.self) : [exit])
            below = bus.leadsDown ? [exit] : [bringing].compactMap(\.self)
            low = (above + below).min() ?? 0
            high = (above + below).max() ?? 0
        }

        func overlaps(_ other: Span) -> Bool { low < other.high + 8 && other.low < high + 8 }

        /// How many lines cross when this bus runs above another; lines that would run on top of each other count most.
        func crossings(above other: Span) -> Int {
            below.count { (other.low...other.high).contains($0) } + other.above.count { (low...high).contains($0) }
                + 10 * below.count { mine in other.above.contains { abs($0 - mine) < 4 } }
        }
    }

    /// Tracks from the top such that few lines cross and no two buses that overlap share one.
    private static func tracks(_ spans: [Span]) -> [Int] {
        var order = spans.indices.sorted { (spans[$0].low, $0) < (spans[$1].low, $1) }
        for _ in spans.indices {
            for place in order.indices.dropLast() {
                let (first, second) = (spans[order[place]], spans[order[place + 1]])
                if second.crossings(above: first) < first.crossings(above: second) { order.swapAt(place, place + 1) }
            }
        }
        var tracks = Array(repeating: 0, count: spans.count)
        for (place, span) in order.enumerated() {
            let above = order[..<place].filter { spans[$0].overlaps(spans[span]) }.map { tracks[$0] + 1 }
            tracks[span] = above.max() ?? 0
        }
        return tracks
    }
}

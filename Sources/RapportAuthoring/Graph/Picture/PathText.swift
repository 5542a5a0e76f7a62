/// Writes the corners of a way as the path of an SVG, with the corners rounded.
enum PathText {
    private static let radius = 6.0

    /// A line from point to point.
    static func line(_ points: [Point]) -> String {
        guard let first = points.first, let last = points.last else { return "" }
        var parts = ["M\(words(first))"]
        for place in points.indices.dropFirst().dropLast() {
            let corner = points[place]
            let before = towards(points[place - 1], from: corner)
            let after = towards(points[place + 1], from: corner)
            parts.append("L\(words(before))Q\(words(corner)) \(words(after))")
        }
        return parts.joined() + "L\(words(last))"
    }

    /// The head of an arrow that ends at the last point.
    static func head(_ points: [Point]) -> String {
        guard let tip = points.last, let before = points.dropLast().last else { return "" }
        let isSideways = before.y == tip.y
        let sign = isSideways ? (before.x < tip.x ? -1.0 : 1.0) : (before.y < tip.y ? -1.0 : 1.0)
        let (one, other) =
            isSideways
            ? (Point(x: tip.x + 7 * sign, y: tip.y - 4), Point(x: tip.x + 7 * sign, y: tip.y + 4))
            : (Point(x: tip.x - 4, y: tip.y + 7 * sign), Point(x: tip.x + 4, y: tip.y + 7 * sign))
        return "M\(words(tip))L\(words(one))L\(words(other))Z"
    }

    /// A point on the way from a corner to its neighbour, at most half of it off.
    private static func towards(_ neighbour: Point, from corner: Point) -> Point {
        let (dx, dy) = (neighbour.x - corner.x, neighbour.y - corner.y)
        let length = abs(dx) + abs(dy)
        guard length > 0 else { return corner }
        let step = min(radius, length / 2) / length
        return Point(x: corner.x + dx * step, y: corner.y + dy * step)
    }

    private static func words(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }

    /// At most one decimal, without `.0`.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
    }
}

/// How large the parts of the picture are, in its units; letters are 0.6 of their size wide, as in every fixed-width face.
enum PictureSizes {
    static let boxWidth = 318.0
    static let endingWidth = 204.0
    static let header = 24.0
    static let line = 16.0
    static let padding = 6.0
    static let nameSize = 12.0
    static let textSize = 10.5
    static let margin = 24.0
    /// Room above the boxes for the title and the mark of the start.
    static let top = 92.0
    /// Room below for what the marks mean.
    static let foot = 64.0

    /// How many letters of the small size fit into a width.
    static func columns(in width: Double) -> Int { Int(width / (textSize * 0.6)) }

    static func width(of box: ScenarioGraph.Box) -> Double {
        if case .ending = box.kind { endingWidth } else { boxWidth }
    }

    static func height(of box: ScenarioGraph.Box) -> Double {
        if case .ending = box.kind { return header + line * 3 + padding }
        return firstRow(of: box) + line * Double(box.ways.count) + padding
    }

    /// How far below a box's top its rows begin.
    static func firstRow(of box: ScenarioGraph.Box) -> Double { header + (box.text.isEmpty ? 0 : line) + padding }

    /// The ways of a box in the order of their rows: those that lead on, then the one that stays.
    static func rows(of box: ScenarioGraph.Box) -> [ScenarioGraph.Way] {
        box.ways.filter { $0.target != box.id } + box.ways.filter { $0.target == box.id }
    }
}

extension LayoutInput {
    /// The sizes of a graph's boxes and the ports of its ways, row by row and box by box.
    init(_ graph: ScenarioGraph) {
        let places = Dictionary(uniqueKeysWithValues: graph.boxes.enumerated().map { ($1.id, $0) })
        boxes = graph.boxes.map { box in
            var isLast = false
            if case .ending = box.kind { isLast = true }
            return Box(
                width: PictureSizes.width(of: box), height: PictureSizes.height(of: box), isLast: isLast,
                entry: PictureSizes.header / 2 - 4)
        }
        ways = graph.boxes.enumerated().flatMap { from, box in
            PictureSizes.rows(of: box).enumerated().compactMap { row, way in
                places[way.target].map { to in
                    let port = PictureSizes.firstRow(of: box) + PictureSizes.line * (Double(row) + 0.5)
                    return Way(from: from, to: to, port: port)
                }
            }
        }
        start = places[graph.start] ?? 0
    }
}

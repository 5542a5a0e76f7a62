internal import RapportMarkup

/// The picture of a scenario as an SVG that needs nothing else: beats with their ways in rows, lines to where they lead.
public struct SVGPicture: Sendable {
    /// A picture of more boxes than these is none; laying it out takes long, and nobody could read it.
    public static let mostBoxes = 250

    let graph: ScenarioGraph
    private let layout: Layout
    private let ways: [DrawnWay]
    /// Whether boxes and rows lead to the lists of a page around the picture.
    private let hasLinks: Bool

    /// One row of a box with its line.
    struct DrawnWay {
        let from: ScenarioGraph.Box
        let way: ScenarioGraph.Way
        let path: [Point]
    }

    /// Lays a graph out.
    public init(_ graph: ScenarioGraph) { self.init(graph, hasLinks: false) }

    init(_ graph: ScenarioGraph, hasLinks: Bool) {
        self.graph = graph
        self.hasLinks = hasLinks
        layout = Layout(LayoutInput(graph))
        let known = Set(graph.boxes.map(\.id))
        let rows = graph.boxes.flatMap { box in
            PictureSizes.rows(of: box).filter { known.contains($0.target) }.map { (box, $0) }
        }
        ways = zip(rows, layout.paths).map { DrawnWay(from: $0.0, way: $0.1, path: $1) }
    }

    /// The picture's size in its units.
    var width: Double { max(layout.width, 560) + PictureSizes.margin * 2 }
    var height: Double { layout.height + PictureSizes.top + PictureSizes.foot }

    /// The picture as a file.
    public var text: String {
        var markup = Markup()
        markup.fixed("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        write(to: &markup)
        markup.fixed("\n")
        return markup.text
    }

    func write(to markup: inout Markup) {
        let size = "\(PathText.number(width)) \(PathText.number(height))"
        markup.element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "class": "map", "viewBox": "0 0 \(size)",
                "width": PathText.number(width), "height": PathText.number(height), "role": "group",
                "aria-label": "Map of \(graph.title)",
            ]
        ) { markup in
            markup.element("style") { $0.fixed(PictureStyle.svg) }
            markup.empty("rect", ["class": "paper", "width": "100%", "height": "100%"])
            writeHeading(to: &markup)
            let shift = "translate(\(PathText.number(PictureSizes.margin)) \(PathText.number(PictureSizes.top)))"
            markup.element("g", ["transform": shift]) { markup in
                for (box, frame) in zip(graph.boxes, layout.frames) { write(box, in: frame, to: &markup) }
                for way in ways { write(way, to: &markup) }
                writeStart(to: &markup)
            }
            writeFoot(to: &markup)
        }
    }

    private func writeHeading(to markup: inout Markup) {
        write(graph.title, as: "title", at: Point(x: PictureSizes.margin, y: 34), to: &markup)
        write(ShortText.cut(graph.subtitle, to: 90), as: "sub", at: Point(x: PictureSizes.margin, y: 54), to: &markup)
    }

    /// A dot and an arrow into the first box.
    private func writeStart(to markup: inout Markup) {
        guard let place = graph.boxes.firstIndex(where: { $0.id == graph.start }) else { return }
        let frame = layout.frames[place]
        let path = [Point(x: frame.middle, y: frame.y - 24), Point(x: frame.middle, y: frame.y)]
        markup.element("g", ["class": "begin"]) { markup in
            markup.empty(
                "circle", ["cx": PathText.number(frame.middle), "cy": PathText.number(frame.y - 24), "r": "4"])
            markup.empty("path", ["class": "line", "d": PathText.line(path)])
            markup.empty("path", ["class": "head", "d": PathText.head(path)])
            write("start", as: "sub", at: Point(x: frame.middle + 9, y: frame.y - 20), to: &markup)
        }
    }

    private func writeFoot(to markup: inout Markup) {
        var lines = [
            "A row shows the first condition that leads there; “+2” means two more, in the list or the tooltip."
        ]
        if let talks = graph.talks {
            lines.append("Shares are of \(talks) talks; what none of them came through is dashed.")
        }
        for (place, line) in lines.enumerated() {
            let y = height - PictureSizes.foot + 30 + Double(place) * 16
            write(line, as: "sub", at: Point(x: PictureSizes.margin, y: y), to: &markup)
        }
    }

    func write(_ text: String, as style: String, at point: Point, to markup: inout Markup) {
        markup.element(
            "text", ["class": style, "x": PathText.number(point.x), "y": PathText.number(point.y)], text)
    }

    /// A group that can be reached with the keyboard and has a tooltip; in a page it leads to the list below the picture.
    func group(
        _ style: String, to anchor: String, tooltip: String, in markup: inout Markup, _ fill: (inout Markup) -> Void
    ) {
        let content = { (markup: inout Markup) in
            markup.element("title", [:], tooltip)
            fill(&markup)
        }
        if hasLinks {
            markup.element("a", ["class": style, "href": "#\(anchor)"], content)
        } else {
            markup.element("g", ["class": style, "tabindex": "0"], content)
        }
        markup.fixed("\n")
    }
}

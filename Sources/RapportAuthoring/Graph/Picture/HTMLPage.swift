internal import RapportMarkup

/// A page that needs nothing else: the picture, and below it every way in full.
public struct HTMLPage: Sendable {
    private let picture: SVGPicture

    /// Lays a graph out.
    public init(_ graph: ScenarioGraph) { picture = SVGPicture(graph, hasLinks: true) }

    private var graph: ScenarioGraph { picture.graph }

    /// The page as a file.
    public var text: String {
        StandalonePage(title: "\(graph.title): the map").text { markup in
            markup.fixed(PictureStyle.page)
            markup.fixed(picture.width > picture.height ? Self.landscape : Self.portrait)
        } body: { markup in
            markup.element("figure") { picture.write(to: &$0) }
            markup.element("main") { writeLists(to: &$0) }
        }
    }

    private static let portrait: StaticString = "@page { size: A4 portrait; margin: 10mm }\n"
    private static let landscape: StaticString =
        "@page { size: A4 landscape; margin: 10mm }\nfigure svg { max-height: 180mm }\n"

    private func writeLists(to markup: inout Markup) {
        for box in graph.boxes {
            markup.element("section", ["id": PageAnchor.box(box.id)]) { markup in
                markup.element("h2") { $0.element("code", [:], SVGPicture.title(of: box)) }
                writeWords(of: box, to: &markup)
                if !box.ways.isEmpty { writeTable(of: box, to: &markup) }
            }
            markup.fixed("\n")
        }
    }

    private func writeWords(of box: ScenarioGraph.Box, to markup: inout Markup) {
        if !box.text.isEmpty { markup.element("p", [:], box.kind == .beat ? "“\(box.text)”" : box.text) }
        var notes = ["line \(box.line)"]
        if case .ending(let outcome, let nps) = box.kind {
            notes = [outcome == .other ? "" : outcome.rawValue, "answers \(ShortText.range(nps)) of 10"] + notes
        }
        if let share = box.share, let talks = graph.talks {
            notes.append("\(ShortText.percent(share)) of \(talks) talks")
        }
        markup.element("p", ["class": "dim"], notes.filter { !$0.isEmpty }.joined(separator: " · "))
    }

    private func writeTable(of box: ScenarioGraph.Box, to markup: inout Markup) {
        let branches = box.ways.flatMap { way in way.branches.map { (branch: $0, target: way.target) } }
            .sorted { $0.branch.place < $1.branch.place }
        markup.element("table") { markup in
            markup.element("thead") { markup in
                markup.element("tr") { markup in
                    for title in ["", "when", "for example", "leads to"] {
                        markup.element("th", ["scope": "col"], title)
                    }
                    markup.element("th", ["scope": "col"], "line")
                    if graph.talks != nil { markup.element("th", ["scope": "col"], "talks") }
                }
            }
            markup.element("tbody") { markup in
                for (branch, target) in branches { write(branch, to: target, of: box, &markup) }
            }
        }
    }

    private func write(
        _ branch: ScenarioGraph.Branch, to target: String, of box: ScenarioGraph.Box, _ markup: inout Markup
    ) {
        let anchor = PageAnchor.branch(branch, of: box)
        markup.element("tr", ["id": anchor, "class": branch.share == 0 ? "never" : "taken"]) { markup in
            markup.element("td", ["class": "number"], "\(branch.place + 1)")
            markup.element("td") { $0.element("code", [:], branch.condition) }
            markup.element("td", [:], branch.example ?? "")
            markup.element("td") { markup in
                markup.element("a", ["href": "#\(PageAnchor.box(target))"]) { $0.element("code", [:], target) }
            }
            markup.element("td", ["class": "number"], "\(branch.line)")
            if let share = branch.share { markup.element("td", ["class": "number"], ShortText.percent(share)) }
        }
        markup.fixed("\n")
    }
}

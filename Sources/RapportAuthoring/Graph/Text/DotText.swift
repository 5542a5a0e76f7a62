internal import RapportMarkup

/// The graph in DOT, for Graphviz and everything that reads it.
public struct DotText: Sendable {
    private let graph: ScenarioGraph
    private static let columns = 44

    /// Takes a graph.
    public init(_ graph: ScenarioGraph) { self.graph = graph }

    /// The graph as a file.
    public var text: String {
        let head = [
            "digraph \(Self.quoted(graph.id)) {", "  label=\(Self.quoted(graph.title)); labelloc=t; rankdir=TB;",
            "  node [shape=box, style=rounded, fontname=\"sans-serif\", fontsize=11];",
            "  edge [fontname=\"monospace\", fontsize=9];",
            "  \"start\" [shape=circle, label=\"\", width=0.12, style=filled, fillcolor=black];",
            "  \"start\" -> \(Self.name(graph.start));",
        ]
        let endings = graph.boxes.filter { if case .ending = $0.kind { true } else { false } }.map { Self.name($0.id) }
        let lines = graph.boxes.map(line) + graph.boxes.flatMap(lines)
        return (head + lines + ["  { rank=sink; \(endings.joined(separator: "; ")) }", "}"]).joined(separator: "\n")
            + "\n"
    }

    private func line(_ box: ScenarioGraph.Box) -> String {
        let share = box.share.map { " · \(ShortText.percent($0))" } ?? ""
        var label = [SVGPicture.title(of: box) + share, ShortText.cut(box.text, to: Self.columns)]
        var looks: [String] = box.share == 0 ? ["style=\"rounded,dashed\""] : []
        switch box.kind {
        case .beat: break
        case .anyTime: looks.append("shape=hexagon")
        case .ending(let outcome, let nps):
            label.insert("\(outcome == .other ? "" : "\(outcome.rawValue), ")answers \(ShortText.range(nps))", at: 1)
            looks.append("color=\(Self.quoted(Self.colour(of: outcome)))")
            looks.append("penwidth=2")
        }
        let text = label.filter { !$0.isEmpty }.joined(separator: "\n")
        let attributes = ["label=\(Self.quoted(text))", "tooltip=\(Self.quoted(box.text))"] + looks
        return "  \(Self.name(box.id)) [\(attributes.joined(separator: ", "))];"
    }

    private func lines(from box: ScenarioGraph.Box) -> [String] {
        box.ways.map { way in
            let share = way.share.map { "\n\(ShortText.percent($0))" } ?? ""
            let label = ShortText.conditions(of: way, columns: Self.columns) + share
            var attributes = [
                "label=\(Self.quoted(label))", "tooltip=\(Self.quoted(ShortText.allConditions(of: way)))",
                "penwidth=\(PathText.number(1 + 4 * (way.share ?? 0)))",
            ]
            if way.share == 0 { attributes.append("style=dashed") }
            return "  \(Self.name(box.id)) -> \(Self.name(way.target)) [\(attributes.joined(separator: ", "))];"
        }
    }

    /// The start is called `start`, and a beat may be too.
    private static func name(_ id: String) -> String { quoted("box " + id) }

    private static func colour(of outcome: ScenarioGraph.Outcome) -> String {
        switch outcome {
        case .resolved: "#1f7a3a"
        case .partly: "#a87300"
        case .lost: "#b3261e"
        case .other: "#5a6272"
        }
    }

    /// In DOT a backslash begins an escape, and `&` in a label one of HTML's.
    private static func quoted(_ text: String) -> String {
        let inner = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "&": "&amp;"
            case "\n": "\\n"
            default: MarkupText.isHarmless(scalar) ? String(scalar) : "\u{FFFD}"
            }
        }
        return "\"\(inner.joined())\""
    }
}

internal import RapportMarkup

/// The graph in Mermaid's words, which many wikis and code hosts draw.
public struct MermaidText: Sendable {
    private let graph: ScenarioGraph
    private static let columns = 44

    /// Takes a graph.
    public init(_ graph: ScenarioGraph) { self.graph = graph }

    /// The diagram as a file.
    public var text: String {
        let lines =
            ["flowchart TD", "  begin((start)) --> \(id(graph.start))"]
            + graph.boxes.map(line) + graph.boxes.flatMap(lines)
            + Self.classes + graph.boxes.compactMap(classLine)
        return lines.joined(separator: "\n") + "\n"
    }

    private static let classes = [
        "  classDef resolved stroke:#1f7a3a,stroke-width:2px", "  classDef partly stroke:#a87300,stroke-width:2px",
        "  classDef lost stroke:#b3261e,stroke-width:2px", "  classDef never stroke-dasharray:4 4",
    ]

    /// Ids of our own, since Mermaid keeps words such as `end` to itself.
    private func id(_ name: String) -> String {
        graph.boxes.firstIndex { $0.id == name }.map { "n\($0)" } ?? "unknown"
    }

    private func line(_ box: ScenarioGraph.Box) -> String {
        let share = box.share.map { " · \(ShortText.percent($0))" } ?? ""
        let words = Self.escaped(ShortText.cut(box.text, to: Self.columns))
        let title = Self.escaped(SVGPicture.title(of: box) + share)
        switch box.kind {
        case .beat: return "  \(id(box.id))[\"\(title)\(words.isEmpty ? "" : "<br>\(words)")\"]"
        case .anyTime: return "  \(id(box.id)){{\"\(title)\"}}"
        case .ending(let outcome, let nps):
            let role = outcome == .other ? "" : "\(outcome.rawValue), "
            return "  \(id(box.id))([\"\(title)<br>\(role)answers \(ShortText.range(nps))<br>\(words)\"])"
        }
    }

    private func lines(from box: ScenarioGraph.Box) -> [String] {
        box.ways.map { way in
            let share = way.share.map { " · \(ShortText.percent($0))" } ?? ""
            let label = Self.escaped(ShortText.conditions(of: way, columns: Self.columns) + share)
            let arrow = box.kind == .anyTime || way.share == 0 ? "-.->" : (way.share ?? 0) >= 0.5 ? "==>" : "-->"
            return "  \(id(box.id)) \(arrow)|\"\(label)\"| \(id(way.target))"
        }
    }

    private func classLine(_ box: ScenarioGraph.Box) -> String? {
        if box.share == 0 { return "  class \(id(box.id)) never" }
        guard case .ending(let outcome, _) = box.kind, outcome != .other else { return nil }
        return "  class \(id(box.id)) \(outcome.rawValue)"
    }

    /// Everything that Mermaid or the HTML it makes could take for its own is written as a character code.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "#", "&", "<", ">", "`", "\\", "|", "*", ";": "#\(scalar.value);"
            default: MarkupText.isHarmless(scalar) ? String(scalar) : "\u{FFFD}"
            }
        }.joined()
    }
}

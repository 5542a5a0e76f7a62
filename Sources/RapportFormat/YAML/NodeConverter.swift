import Yams

/// Turns the parser's nodes into ours, which know their places and hold nothing that the formats do not use.
struct NodeConverter {
    /// Deeper than any file of ours goes.
    private static let deepest = 32

    private(set) var findings: Findings
    private var source: SourceFile { findings.source }

    init(_ findings: Findings) { self.findings = findings }

    mutating func node(_ composed: Yams.Node, depth: Int = 0) -> Node? {
        let start = start(of: composed)
        guard depth < Self.deepest else {
            findings.add(.notYAML, at: Place(start: start, length: 1), "lists and tables are nested too deeply")
            return nil
        }
        refuseExtras(of: composed, at: start)
        switch composed {
        case .scalar(let scalar): return self.scalar(scalar, at: start)
        case .sequence(let sequence):
            let items = sequence.compactMap { node($0, depth: depth + 1) }
            return Node(content: .list(items), place: Place(start: start, length: 1), style: .plain)
        case .mapping(let mapping): return table(mapping, at: start, depth: depth)
        case .alias: return nil
        }
    }

    private mutating func table(_ mapping: Yams.Node.Mapping, at start: Int, depth: Int) -> Node {
        var entries: [Node.Entry] = []
        for (key, value) in mapping {
            guard case .scalar = key else {
                let place = Place(start: self.start(of: key), length: 1)
                findings.add(
                    .notYAML, at: place, "a key is a word, not a list or table",
                    help: ["put text that holds '{', '[' or '?' in quotes"])
                continue
            }
            guard let key = node(key, depth: depth + 1), let value = node(value, depth: depth + 1) else { continue }
            entries.append(Node.Entry(key: key, value: value))
        }
        return Node(content: .table(entries), place: Place(start: start, length: 1), style: .plain)
    }

    private func scalar(_ scalar: Yams.Node.Scalar, at start: Int) -> Node {
        let style: Node.Style =
            switch scalar.style {
            case .singleQuoted: .singleQuoted
            case .doubleQuoted: .doubleQuoted
            case .literal, .folded: .block
            case .any, .plain: .plain
            }
        let length = ScalarText.length(of: scalar.string, style: style, at: start, in: source)
        return Node(content: .scalar(scalar.string), place: Place(start: start, length: length), style: style)
    }

    private mutating func refuseExtras(of composed: Yams.Node, at start: Int) {
        if let anchor = composed.anchor {
            let place = Place(start: start, length: 1)
            findings.add(
                .notYAML, at: place, "anchors ('&\(anchor.rawValue)') are not used here",
                help: ["put text that begins with '&' in quotes"])
        }
        let tag = composed.tag.rawValue
        guard ["", "!", Tag.Name.str.rawValue, Tag.Name.seq.rawValue, Tag.Name.map.rawValue].contains(tag) else {
            findings.add(
                .notYAML, at: Place(start: start, length: 1), "tags ('!…') are not used here",
                help: ["put text that begins with '!' in quotes"])
            return
        }
    }

    private func start(of composed: Yams.Node) -> Int {
        composed.mark.map { source.offset(line: $0.line, column: $0.column) } ?? 0
    }
}

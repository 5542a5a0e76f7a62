extension SourceFile {
    /// How lines end here.
    var newline: String { text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n" }

    /// Whether a list or table is written in brackets.
    func isFlow(_ node: Node) -> Bool {
        guard scalars.indices.contains(node.place.start) else { return false }
        return ["{", "["].contains(scalars[node.place.start])
    }

    /// Where a value ends that stands on one line or in brackets; nil where that cannot be told.
    func end(of node: Node) -> Int? {
        let last: Node?
        switch node.content {
        case .scalar: return ScalarText.end(of: node, in: self)
        case .list(let items): last = items.last
        case .table(let entries): last = entries.last?.value
        }
        guard isFlow(node) else { return nil }
        var next = node.place.start + 1
        if let last {
            guard let end = end(of: last) else { return nil }
            next = end
        }
        while next < scalars.count, scalars[next].isLineEnd || scalars[next] == " " || scalars[next] == "," {
            next += 1
        }
        guard next < scalars.count, scalars[next] == "}" || scalars[next] == "]" else { return nil }
        return next + 1
    }
}

/// Finds where in a file a value stands, by the keys and places that lead to it.
public struct FilePlaces: Sendable {
    public let source: SourceFile
    let root: Node

    init(source: SourceFile, root: Node) {
        self.source = source
        self.root = root
    }

    /// What the file says it is.
    var kind: FileKind? { root["kind"]?.text.flatMap(FileKind.init(rawValue:)) }

    /// The place of a value such as `["beats", "opening", "branches", "0", "example"]`; of the nearest value above it
    /// where the file has no such value.
    ///
    /// A table or list is marked by its key, and one that stands in a list by its own first key.
    public func range(of path: [String]) -> SourceRange { source.range(of: deepest(on: path).mark) }

    /// The place of a piece of a text value; of the whole value where it has no such piece.
    public func range(of path: [String], piece: String) -> SourceRange {
        let found = deepest(on: path)
        guard let text = found.node.text, let words = text.scalarRange(of: piece) else { return range(of: path) }
        return source.range(of: ScalarText.place(of: words, in: found.node, source: source))
    }

    /// The place of the key that names a value, as `opening` does in `["beats", "opening"]`; of the value itself where it
    /// stands in a list, and of the nearest value above it where the file has no such value.
    public func keyRange(of path: [String]) -> SourceRange {
        guard let name = path.last else { return range(of: path) }
        let above = deepest(on: path.dropLast())
        guard above.steps == path.count - 1, let key = above.node.entry(name)?.key else { return range(of: path) }
        return source.range(of: key.place)
    }

    /// The text that each table of a list has under a key; nil where it has none.
    public func texts(_ key: String, inListAt path: [String]) -> [String?] {
        let found = deepest(on: path)
        return found.steps == path.count ? found.node.items.map { $0[key]?.text } : []
    }

    /// Whether the file has a value there.
    public func has(_ path: [String]) -> Bool { deepest(on: path).steps == path.count }

    /// Whether a list stands there, rather than a value alone.
    func isList(_ path: [String]) -> Bool {
        let found = deepest(on: path)
        guard found.steps == path.count, case .list = found.node.content else { return false }
        return true
    }

    /// Where a walk along a path ends.
    struct Found {
        var node: Node
        var key: Node?
        var steps = 0

        /// What is marked for the value.
        var mark: Place {
            if case .scalar = node.content { return node.place }
            return key?.place ?? node.entries.first?.key.place ?? node.place
        }
    }

    func deepest(on path: some Collection<String>) -> Found {
        var found = Found(node: root)
        for step in path {
            guard let next = Self.child(step, of: found) else { return found }
            found = next
        }
        return found
    }

    private static func child(_ step: String, of found: Found) -> Found? {
        let steps = found.steps + 1
        if let place = Int(step), case .list(let items) = found.node.content {
            return items.indices.contains(place) ? Found(node: items[place], steps: steps) : nil
        }
        if let entry = found.node.entry(step) { return Found(node: entry.value, key: entry.key, steps: steps) }
        // A list of one may be written as the value alone.
        return step == "0" ? Found(node: found.node, key: found.key, steps: steps) : nil
    }
}

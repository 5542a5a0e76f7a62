/// Finds where in a file a value stands, by the keys and places that lead to it.
public struct FilePlaces: Sendable {
    public let source: SourceFile
    private let root: Node

    init(source: SourceFile, root: Node) {
        self.source = source
        self.root = root
    }

    /// The place of a value such as `["beats", "opening", "branches", "0", "example"]`; of the nearest value above it
    /// where the file has no such value.
    public func range(of path: [String]) -> SourceRange { source.range(of: deepest(on: path).node.place) }

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

    private func deepest(on path: some Collection<String>) -> (node: Node, steps: Int) {
        var node = root
        for (steps, step) in path.enumerated() {
            guard let next = Self.child(step, of: node) else { return (node, steps) }
            node = next
        }
        return (node, path.count)
    }

    private static func child(_ step: String, of node: Node) -> Node? {
        guard let place = Int(step), case .list = node.content else {
            // A list of one may be written as the value alone.
            return node[step] ?? (step == "0" ? node : nil)
        }
        return node.items.indices.contains(place) ? node.items[place] : nil
    }
}

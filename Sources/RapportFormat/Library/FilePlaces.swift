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

    /// Whether the file has a value there.
    public func has(_ path: [String]) -> Bool { deepest(on: path).steps == path.count }

    /// Whether a list stands there, rather than a value alone.
    func isList(_ path: [String]) -> Bool {
        let found = deepest(on: path)
        guard found.steps == path.count, case .list = found.node.content else { return false }
        return true
    }

    private func deepest(on path: [String]) -> (node: Node, steps: Int) {
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

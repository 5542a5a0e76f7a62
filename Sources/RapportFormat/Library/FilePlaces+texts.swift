extension FilePlaces {
    /// Every value of the file that is a text or a number, as it is written, with the path that leads to it.
    public var texts: [(path: [String], text: String)] { Self.texts(in: root, at: []) }

    private static func texts(in node: Node, at path: [String]) -> [(path: [String], text: String)] {
        switch node.content {
        case .scalar(let text): [(path, text)]
        case .list(let items): items.enumerated().flatMap { texts(in: $1, at: path + ["\($0)"]) }
        case .table(let entries): entries.flatMap { texts(in: $0.value, at: path + [$0.key.text ?? ""]) }
        }
    }
}

extension FilePlaces {
    /// The text of a value as it is written; nil where there is none.
    public func text(at path: [String]) -> String? {
        let found = deepest(on: path)
        return found.steps == path.count ? found.node.text : nil
    }
}

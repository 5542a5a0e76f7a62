extension FilePlaces {
    /// The characters that a repair of the value at a path changes; nil where nobody can say which those are.
    public func fixIt(for repair: Repair, at path: [String], piece: String? = nil) -> FixIt? {
        switch repair {
        case .replace(let text): return replacement(text, at: path, piece: piece)
        case .add(let key, let text, let path):
            let found = deepest(on: path)
            guard found.steps == path.count else { return nil }
            let order = (kind?.shape).flatMap { Shape.record($0).record(at: path[...]) }?.fields.map(\.key)
            return KeyInsertion(key: key, text: text, order: order ?? []).fixIt(in: found.node, of: source)
        }
    }

    private func replacement(_ text: String, at path: [String], piece: String?) -> FixIt? {
        let found = deepest(on: path)
        guard found.steps == path.count, case .scalar(let old) = found.node.content else { return nil }
        if let piece {
            guard old.scalarRange(of: piece) != nil else { return nil }
            return FixIt(range: range(of: path, piece: piece), replacement: text)
        }
        guard ScalarText.end(of: found.node, in: source) != nil else { return nil }
        let written = ScalarText.written(text, like: found.node.style, inFlow: true)
        return FixIt(range: range(of: path), replacement: written)
    }
}

extension Shape {
    /// The record that stands at the end of a path; nil where there is something else.
    fileprivate func record(at path: ArraySlice<String>) -> RecordShape? {
        switch self {
        case .record(let record), .either(_, let record):
            guard let key = path.first else { return record }
            return record.field(key)?.shape.record(at: path.dropFirst())
        case .table(_, let value, _): return path.isEmpty ? nil : value.record(at: path.dropFirst())
        case .list(let item, _, _), .oneOrMany(let item):
            return path.isEmpty ? nil : item.record(at: path.dropFirst())
        default: return nil
        }
    }
}

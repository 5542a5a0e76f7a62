extension Node {
    /// The node with variables such as `{day}` filled in, in keys and values; other braces stay as they are.
    func filled(with values: [String: String]) -> Node {
        guard !values.isEmpty else { return self }
        var filled = self
        switch content {
        case .scalar(let text):
            guard text.utf8.contains(UInt8(ascii: "{")) else { return self }
            let pieces = TextPiece.pieces(of: text)
            filled.content = .scalar(pieces.map { $0.variable.flatMap { values[$0] } ?? $0.text }.joined())
            filled.isFilled = pieces.contains { $0.variable.flatMap { values[$0] } != nil }
        case .list(let items): filled.content = .list(items.map { $0.filled(with: values) })
        case .table(let entries):
            filled.content = .table(
                entries.map { Entry(key: $0.key.filled(with: values), value: $0.value.filled(with: values)) })
        }
        return filled
    }
}

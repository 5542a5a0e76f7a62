/// Where a key that a table lacks is written: before the first key that the format names after it, else at the end.
struct KeyInsertion {
    let key: String
    let text: String
    /// The keys of the table as the format orders them.
    let order: [String]

    /// The insertion; nil for an empty table, which has no place that could be told.
    func fixIt(in table: Node, of source: SourceFile) -> FixIt? {
        guard let last = table.entries.last else { return nil }
        let isFlow = source.isFlow(table)
        let later = table.entries.first { comesAfter($0.key.text ?? "") }
        if later == nil, let end = source.end(of: last.value) {
            return isFlow ? insertion(", " + entry(isFlow), at: end, source) : line(after: end, last.key, source)
        }
        let next = (later ?? last).key.place.start
        let column = next - source.lineBounds(source.lineNumber(of: next)).lowerBound
        let gap = isFlow ? ", " : source.newline + String(repeating: " ", count: column)
        return insertion(entry(isFlow) + gap, at: next, source)
    }

    private func entry(_ isFlow: Bool) -> String { "\(key): " + ScalarText.written(text, inFlow: isFlow) }

    private func comesAfter(_ other: String) -> Bool {
        guard let own = order.firstIndex(of: key), let place = order.firstIndex(of: other) else { return false }
        return place > own
    }

    /// A new line below the one on which a value ends, under the table's other keys.
    private func line(after end: Int, _ above: Node, _ source: SourceFile) -> FixIt {
        let keyStart = above.place.start
        let column = keyStart - source.lineBounds(source.lineNumber(of: keyStart)).lowerBound
        let lineEnd = source.lineBounds(source.lineNumber(of: end)).upperBound
        return insertion(source.newline + String(repeating: " ", count: column) + entry(false), at: lineEnd, source)
    }

    private func insertion(_ text: String, at offset: Int, _ source: SourceFile) -> FixIt {
        FixIt(range: source.range(of: Place(start: offset, length: 0)), replacement: text)
    }
}

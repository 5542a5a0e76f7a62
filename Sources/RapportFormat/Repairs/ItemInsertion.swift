/// Where an item is added to the end of a list whose items stand on lines of their own, each after a dash.
struct ItemInsertion {
    /// The keys and values of the new item, as they are written.
    let entries: [(key: String, value: String)]

    /// The insertion; nil where the list is written in brackets, or its end cannot be told.
    func fixIt(in list: Node, of source: SourceFile) -> FixIt? {
        guard let first = list.items.last?.entries.first?.key, !source.isFlow(list) else { return nil }
        let line = source.lineNumber(of: first.place.start)
        let bounds = source.lineBounds(line)
        let before = source.scalars[bounds.lowerBound..<first.place.start]
        let dash = before.prefix { $0 == " " }.count
        guard before.dropFirst(dash).first == "-", before.dropFirst(dash + 1).allSatisfy({ $0 == " " }) else {
            return nil
        }
        let lineEnd = source.lineBounds(lastLine(from: line, deeperThan: dash, source)).upperBound
        return FixIt(
            range: source.range(of: Place(start: lineEnd, length: 0)),
            replacement: lines(dash: dash, column: before.count).map { source.newline + $0 }.joined())
    }

    private func lines(dash: Int, column: Int) -> [String] {
        entries.enumerated().map { place, entry in
            let indent = place == 0 ? spaces(dash) + "-" + spaces(column - dash - 1) : spaces(column)
            return "\(indent)\(entry.key): \(entry.value)"
        }
    }

    /// The last line that belongs to the item: those further right than its dash do, wherever empty lines stand.
    private func lastLine(from first: Int, deeperThan dash: Int, _ source: SourceFile) -> Int {
        var last = first
        for number in stride(from: first + 1, through: source.lineCount, by: 1) {
            let line = source.scalars[source.lineBounds(number)]
            let indent = line.prefix { $0 == " " }.count
            if indent == line.count { continue }
            guard indent > dash else { break }
            last = number
        }
        return last
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension SourceFile {
    /// The text after some repairs, and those that were made: of two that touch each other only the first is.
    ///
    /// Where a repair leaves nothing on its line, the line goes too.
    public func applying(_ fixIts: some Sequence<FixIt>) -> (text: String, made: [FixIt]) {
        var text = String.UnicodeScalarView()
        var made: [FixIt] = []
        var copied = 0
        for fixIt in Set(fixIts).sorted(by: { ($0.range, $0.replacement) < ($1.range, $1.replacement) }) {
            let place = offsets(of: fixIt)
            // Two insertions at one place would be joined in an order that nobody chose.
            guard place.lowerBound >= copied, made.last?.range.end != fixIt.range.start || made.isEmpty else {
                continue
            }
            text.append(contentsOf: scalars[copied..<place.lowerBound])
            text.append(contentsOf: fixIt.replacement.unicodeScalars)
            copied = place.upperBound
            made.append(fixIt)
        }
        text.append(contentsOf: scalars[copied...])
        return (String(text), made)
    }

    /// The scalars that a repair takes away.
    private func offsets(of fixIt: FixIt) -> Range<Int> {
        let bounds = lineBounds(fixIt.range.line)
        let line = Array(line(fixIt.range.line))
        let before = line.prefix(fixIt.range.column - 1)
        let piece = line.dropFirst(fixIt.range.column - 1).prefix(fixIt.range.length)
        let start = bounds.lowerBound + Self.scalarCount(before)
        let end = start + Self.scalarCount(piece)
        let rest = scalars[bounds.lowerBound..<start] + scalars[end..<bounds.upperBound]
        guard fixIt.replacement.isEmpty, end > start, rest.allSatisfy({ $0 == " " || $0 == "\t" }) else {
            return start..<end
        }
        return bounds.lowerBound..<lineBounds(fixIt.range.line + 1, or: scalars.count)
    }

    private func lineBounds(_ number: Int, or end: Int) -> Int {
        number <= lineCount ? lineBounds(number).lowerBound : end
    }

    private static func scalarCount(_ characters: ArraySlice<Character>) -> Int {
        characters.reduce(0) { $0 + $1.unicodeScalars.count }
    }
}

extension SourceRange {
    fileprivate var start: [Int] { [line, column] }
    fileprivate var end: [Int] { [line, column + length] }
}

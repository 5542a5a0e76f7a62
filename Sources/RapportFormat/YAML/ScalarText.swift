/// Finds in the file what stands in the text of a scalar.
enum ScalarText {
    /// How many scalars of the file the value takes on its first line, quotes included.
    static func length(of text: String, style: Node.Style, at start: Int, in source: SourceFile) -> Int {
        let line = source.lineBounds(source.lineNumber(of: start))
        let rest = source.scalars[min(start, line.upperBound)..<line.upperBound]
        switch style {
        case .block: return 1
        case .plain:
            let count = text.unicodeScalars.count
            return rest.count >= count ? max(count, 1) : max(rest.count, 1)
        case .singleQuoted, .doubleQuoted:
            var map = SourceMap(style: style, start: start, scalars: source.scalars)
            for scalar in text.unicodeScalars { guard map.advance(to: scalar) != nil else { break } }
            return max(1, min(map.next + 1, line.upperBound) - start)
        }
    }

    /// The place in the file of a piece of a scalar's text; the whole scalar where that cannot be told.
    static func place(of piece: Range<Int>, in node: Node, source: SourceFile) -> Place {
        guard case .scalar(let text) = node.content, !node.isFilled else { return node.place }
        var map = SourceMap(style: node.style, start: node.place.start, scalars: source.scalars)
        var first: Int?
        for (offset, scalar) in text.unicodeScalars.prefix(piece.upperBound).enumerated() {
            guard let place = map.advance(to: scalar) else { return node.place }
            if offset < piece.lowerBound { continue }
            let start = first ?? place
            first = start
            if offset == piece.upperBound - 1 { return Place(start: start, length: place - start + 1) }
        }
        return first.map { Place(start: $0, length: 1) } ?? node.place
    }
}

/// Walks through a scalar in the file beside its text, past quotes, escapes, folds and indentation.
private struct SourceMap {
    private let scalars: [Unicode.Scalar]
    private let style: Node.Style
    /// Where the file's next scalar is.
    private(set) var next: Int

    init(style: Node.Style, start: Int, scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        self.style = style
        next = start
        switch style {
        case .plain: break
        case .singleQuoted, .doubleQuoted: next += 1
        case .block:
            while next < scalars.count, !scalars[next].isLineEnd { next += 1 }
        }
    }

    /// The place of the next scalar of the text; nil where the file writes it in a way we do not follow.
    mutating func advance(to scalar: Unicode.Scalar) -> Int? {
        if scalar.isSpace {
            // A fold makes one space of a line end and the indentation after it.
            if next < scalars.count, scalars[next].isSpace { next += 1 }
            return next - 1
        }
        while next < scalars.count, scalars[next].isSpace { next += 1 }
        if style == .doubleQuoted, next < scalars.count, scalars[next] == "\\" { next += 1 }
        if style == .singleQuoted, scalar == "'" { next += 1 }
        guard next < scalars.count, scalars[next] == scalar else { return nil }
        next += 1
        return next - 1
    }
}

extension Unicode.Scalar {
    fileprivate var isSpace: Bool { self == " " || self == "\t" || isLineEnd }
}

/// The text of one file, with its lines: what diagnostics point into.
public struct SourceFile: Sendable {
    /// The path to show to people.
    public let path: String
    public let text: String
    let scalars: [Unicode.Scalar]
    /// Where each line begins, in scalars.
    private let lineStarts: [Int]

    /// Takes a text apart into lines, which end in `\n`, `\r\n` or `\r`.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
        let scalars = Array(text.unicodeScalars)
        self.scalars = scalars
        lineStarts = Self.lineStarts(in: scalars)
    }

    /// How many lines there are; an empty file has one.
    public var lineCount: Int { lineStarts.count }

    /// The text of a line, counted from 1, without its end; empty where there is no such line.
    public func line(_ number: Int) -> String { Self.text(scalars[lineBounds(number)]) }

    /// The place of a line and column as the YAML parser counts them: from 1, columns in scalars.
    func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= lineStarts.count else { return scalars.count }
        return min(max(lineStarts[line - 1] + column - 1, 0), scalars.count)
    }

    /// A place as people count; a place of several lines is cut at the end of its first.
    func range(of place: Place) -> SourceRange {
        let start = min(max(place.start, 0), scalars.count)
        let line = lineNumber(of: start)
        let bounds = lineBounds(line)
        let first = min(start, bounds.upperBound)
        let last = min(max(start + place.length, first), bounds.upperBound)
        return SourceRange(
            line: line, column: Self.text(scalars[bounds.lowerBound..<first]).count + 1,
            length: Self.text(scalars[first..<last]).count)
    }

    /// The number, from 1, of the line that holds an offset.
    func lineNumber(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The offsets of a line's scalars, without its end.
    func lineBounds(_ number: Int) -> Range<Int> {
        guard number >= 1, number <= lineStarts.count else { return 0..<0 }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : scalars.count
        while end > start, scalars[end - 1].isLineEnd { end -= 1 }
        return start..<end
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func lineStarts(in scalars: [Unicode.Scalar]) -> [Int] {
        var starts = [0]
        for (offset, scalar) in scalars.enumerated() where scalar.isLineEnd {
            let isFirstOfTwo = scalar == "\r" && offset + 1 < scalars.count && scalars[offset + 1] == "\n"
            if !isFirstOfTwo { starts.append(offset + 1) }
        }
        return starts
    }
}

extension SourceFile: Equatable {
    /// Whether two files have the same path and text.
    public static func == (left: SourceFile, right: SourceFile) -> Bool {
        left.path == right.path && left.text == right.text
    }
}

extension Unicode.Scalar {
    var isLineEnd: Bool { self == "\n" || self == "\r" }
}

internal import RapportMarkup
internal import RapportModel

/// A reply as the page shows it: with what steers a page replaced, and marks where it shows a move.
///
/// Cards count bytes, scripts in a page count units of UTF-16; so places are counted anew in the text that is shown.
struct ShownReply {
    /// A part of the reply, and the moves that it shows.
    struct Mark: Equatable {
        let start: Int
        let end: Int
        let shows: [String]
    }

    let text: String
    /// In order, and none lies upon another.
    let marks: [Mark]

    init(_ turn: Turn) {
        text = CompactJSON.harmless(turn.reply)
        let units = Self.units(of: turn.reply)
        let evidence = turn.moves.compactMap { move in
            move.evidence.map { (range: units[$0.start]..<units[$0.end], move: move.move) }
        }.filter { !$0.range.isEmpty }
        // Between two places where some evidence begins or ends, the same moves are shown.
        let borders = Set(evidence.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
        let signs = Array(text.utf16)
        marks = zip(borders, borders.dropFirst()).compactMap { start, end in
            let shows = evidence.filter { $0.range.contains(start) }.map(\.move)
            // A space that is marked looks like a gap.
            let bare = (start..<end).filter { signs[$0] != 0x20 }
            guard !shows.isEmpty, let first = bare.first, let last = bare.last else { return nil }
            let names = shows.reduce(into: [String]()) { names, name in
                if !names.contains(name) { names.append(name) }
            }
            return Mark(start: first, end: last + 1, shows: names.map { $0.replacing("_", with: " ") })
        }
    }

    /// Where words stand in the text, in units of UTF-16; absent where they do not.
    func place(of words: String) -> Range<Int>? {
        let words = CompactJSON.harmless(words)
        guard !words.isEmpty, let range = text.firstRange(of: words) else { return nil }
        return text.utf16Offset(of: range.lowerBound)..<text.utf16Offset(of: range.upperBound)
    }

    /// For each byte of the reply and for its end, how many units of the shown text lie before it.
    private static func units(of reply: String) -> [Int] {
        var units: [Int] = []
        var count = 0
        for scalar in reply.unicodeScalars {
            units += [Int](repeating: count, count: UTF8.width(scalar))
            count += CompactJSON.isShown(scalar) ? UTF16.width(scalar) : 1
        }
        return units + [count]
    }
}

extension String {
    fileprivate func utf16Offset(of index: Index) -> Int { utf16.distance(from: utf16.startIndex, to: index) }
}

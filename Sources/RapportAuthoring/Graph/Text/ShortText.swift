/// Shortens words for a picture; the whole text stands in the tooltip and in the list.
enum ShortText {
    private static let longestLoss = 7

    /// At most so many characters, cut between words where little room is lost by it.
    static func cut(_ text: String, to most: Int) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > most, most > 1 else { return line }
        let kept = line.prefix(most - 1)
        let isWhole = line.dropFirst(most - 1).first == " "
        let words = isWhole ? kept : kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept
        let whole = kept.count - words.count <= longestLoss ? words : kept
        return whole.reversed().drop { " (,.;:–".contains($0) }.reversed().map(String.init).joined() + "…"
    }

    /// A share as whole percent; `<1 %` for what is more than nothing.
    static func percent(_ share: Double) -> String {
        let whole = Int((min(max(share, 0), 1) * 100).rounded())
        return whole == 0 && share > 0 ? "<1 %" : "\(whole) %"
    }

    /// What a way is taken for: its first condition, and how many others there are.
    static func conditions(of way: ScenarioGraph.Way, columns: Int) -> String {
        let more = way.branches.count > 1 ? " +\(way.branches.count - 1)" : ""
        return cut(way.branches.first?.condition ?? "", to: max(columns - more.count, 4)) + more
    }

    /// Every condition of a way, a line each, in the order in which they are tried.
    static func allConditions(of way: ScenarioGraph.Way) -> String {
        way.branches.map { "\($0.place + 1). \($0.condition)\($0.share.map { " (\(percent($0)))" } ?? "")" }
            .joined(separator: "\n")
    }

    /// `8 to 10`.
    static func range(_ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    }
}

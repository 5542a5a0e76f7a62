/// Finds what looks personal in a text: e-mail addresses, phone, card and account numbers, other long numbers, postcodes,
/// street addresses, and words that somebody named.
///
/// It goes by form and knows no names: “Ana from Leeds” is found only where `Ana` and `Leeds` were named. Dates and amounts
/// with a currency's sign stay. It would rather take out a number too many than one too few.
public struct PersonalDataFinder: Sendable {
    private let words: [[Character]]

    /// - Parameter words: words or phrases to find wherever they stand as whole words, in small letters or large.
    public init(words: [String] = []) {
        self.words = words.map {
            TextRow.folded(Array($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
        }
        .filter { !$0.isEmpty }
    }

    /// What was found, in its order, without overlaps.
    public func found(in text: String) -> [PersonalDatum] {
        let row = TextRow(text)
        return joined(
            named(in: row) + row.emails() + row.accounts() + row.numbers() + row.postcodes() + row.addresses(), in: row)
    }

    /// Only the words that were named: in lines that others wrote, a number is theirs.
    public func foundNames(in text: String) -> [PersonalDatum] {
        let row = TextRow(text)
        return joined(named(in: row), in: row)
    }

    private func named(in row: TextRow) -> [TextRow.Find] {
        guard !words.isEmpty else { return [] }
        let folded = TextRow.folded(row.characters)
        return words.flatMap { word in
            folded.indices.filter { start in
                start + word.count <= folded.count && folded[start..<(start + word.count)].elementsEqual(word)
                    && !row.isWord(start - 1, besides: start)
                    && !row.isWord(start + word.count, besides: start + word.count - 1)
            }.map { ($0..<($0 + word.count), .named) }
        }
    }

    /// Finds that touch become one, of the kind that was looked for first.
    private func joined(_ finds: [TextRow.Find], in row: TextRow) -> [PersonalDatum] {
        var result: [(range: Range<Int>, kind: PersonalDatum.Kind)] = []
        for find in finds.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            if let last = result.last, find.range.lowerBound < last.range.upperBound {
                let end = max(last.range.upperBound, find.range.upperBound)
                result[result.count - 1].range = last.range.lowerBound..<end
            } else {
                result.append(find)
            }
        }
        return result.map {
            PersonalDatum(start: row.offsets[$0.range.lowerBound], end: row.offsets[$0.range.upperBound], kind: $0.kind)
        }
    }
}

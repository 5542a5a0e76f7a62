/// Reads numbers written in words: `twenty five`, `two hundred and ten`, `a couple of`.
enum NumberWords {
    /// Every number of a text by the word that it begins with.
    static func numbers(in words: [Word]) -> [Int: Text.Number] {
        var numbers: [Int: Text.Number] = [:]
        var at = 0
        while at < words.count {
            guard let number = number(at: at, in: words) else {
                at += 1
                continue
            }
            numbers[at] = number
            at = number.end
        }
        return numbers
    }

    private static func number(at start: Int, in words: [Word]) -> Text.Number? {
        if let figure = words[start].figure {
            var (hundredths, end) = (figure.hundredths, start + 1)
            while end < words.count, words[end].clause == words[start].clause, !words[end].followsComma,
                let scale = scales[words[end].text]
            {
                hundredths = hundredths.map { Decimal.times($0, scale) }
                end += 1
            }
            return Text.Number(hundredths: hundredths, unit: figure.unit, end: end)
        }
        return spelled(at: start, in: words)
    }

    private static func spelled(at start: Int, in words: [Word]) -> Text.Number? {
        var (total, current, end) = (0, 0, start)
        while end < words.count, words[end].sentence == words[start].sentence {
            let word = words[end].text
            if let value = units[word] {
                guard fits(value, after: current) else { break }
                current += value
            } else if let scale = scales[word] {
                current = Decimal.times(max(current, 1), scale)
                if scale > 100 { (total, current) = (Decimal.sum(total, current), 0) }
            } else if !isJoint(end, from: start, after: current, in: words) {
                break
            }
            end += 1
        }
        guard end > start else { return nil }
        if words[start].text == "couple", end < words.count, words[end].text == "of" { end += 1 }
        return Text.Number(hundredths: Decimal.times(Decimal.sum(total, current), 100), unit: nil, end: end)
    }

    /// Whether a number goes on behind a small word: `two hundred and ten`, `a couple of hundred`.
    private static func isJoint(_ at: Int, from start: Int, after current: Int, in words: [Word]) -> Bool {
        switch words[at].text {
        case "and": at > start && current >= 100 && isUnit(at + 1, in: words)
        case "of": at == start + 1 && words[start].text == "couple" && isScale(at + 1, in: words)
        default: false
        }
    }

    /// Whether a value can go on a number: `twenty` + `five`, `hundred` + `ten`, but not `two` + `three`.
    private static func fits(_ value: Int, after current: Int) -> Bool {
        if current == 0 || current % 100 == 0 { return true }
        return value < 10 && current % 100 >= 20 && current % 10 == 0
    }

    private static func isUnit(_ at: Int, in words: [Word]) -> Bool {
        words.indices.contains(at) && units[words[at].text] != nil
    }

    private static func isScale(_ at: Int, in words: [Word]) -> Bool {
        words.indices.contains(at) && scales[words[at].text] != nil
    }

    private static let scales = ["dozen": 12, "hundred": 100, "thousand": 1000, "grand": 1000, "million": 1_000_000]

    private static let units: [String: Int] = {
        let small = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        var values = ["couple": 2]
        for (value, word) in small.enumerated() { values[word] = value }
        for (index, word) in tens.enumerated() { values[word] = (index + 2) * 10 }
        return values
    }()
}

import RapportModel

/// Reads values from the text of scalars; nil where the text is none.
enum ScalarValue {
    /// `8..10`, or one number.
    static func npsRange(_ text: String) -> ClosedRange<Int>? { range(text, within: 0...10) }

    /// `80..100`, or one number.
    static func percentRange(_ text: String) -> ClosedRange<Int>? { range(text, within: 0...100) }

    /// `fitting`, `at least specific` or `at most generic`.
    static func levelCheck(_ text: String) -> (bound: ScenarioTest.LevelCheck.Bound, level: String)? {
        let words = text.split(separator: " ").map(String.init)
        guard let level = words.last, Condition.isName(level) else { return nil }
        if words.count == 1 { return (.exactly, level) }
        return ScenarioTest.LevelCheck.Bound(rawValue: words.dropLast().joined(separator: " ")).flatMap {
            $0 == .exactly ? nil : ($0, level)
        }
    }

    private static func range(_ text: String, within whole: ClosedRange<Int>) -> ClosedRange<Int>? {
        let ends = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = [ends.first, ends.last].compactMap { $0.flatMap { Int($0) } }
        let hasDots = ends.count == 3 && ends[1].isEmpty
        guard numbers.count == 2, hasDots || ends.count == 1 else { return nil }
        guard numbers[0] <= numbers[1], whole.contains(numbers[0]), whole.contains(numbers[1]) else { return nil }
        return numbers[0]...numbers[1]
    }

    /// `>= 20`; a number alone stands for `= 20`.
    static func comparison(_ text: String) -> (Condition.Comparison, Int)? {
        let sign = text.prefix { "<>=".contains($0) }
        let rest = text.dropFirst(sign.count).drop { $0 == " " }
        guard let number = Int(rest), Feelings.range.contains(number) else { return nil }
        if sign.isEmpty { return (.equal, number) }
        return Condition.Comparison(rawValue: String(sign)).map { ($0, number) }
    }

    /// `fault`, or `option >= 2`.
    static func need(_ text: String) -> Criterion.Need? {
        let words = text.split(separator: " ")
        guard let first = words.first, Condition.isName(String(first)) else { return nil }
        if words.count == 1 { return Criterion.Need(role: String(first)) }
        guard words.count == 3, words[1] == ">=", let count = Int(words[2]), (1...100).contains(count) else {
            return nil
        }
        return Criterion.Need(role: String(first), atLeast: count)
    }

    /// `200 USD`, `12.50 EUR`, `20 %`, `2 nights`, `free` or `never`.
    static func limit(_ text: String) -> Limit? {
        switch text {
        case "free": return .free
        case "never": return .never
        default: return amount(text).map(Limit.upTo)
        }
    }

    /// Letters, digits, `_` and `-`.
    static func isLabel(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 100 else { return false }
        return text.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || isDigit($0) || "_-".unicodeScalars.contains($0))
        }
    }

    /// Digits, perhaps after a sign.
    static func isWholeNumber(_ text: String) -> Bool {
        let digits = text.first == "+" || text.first == "-" ? text.dropFirst() : text[...]
        return !digits.isEmpty && digits.unicodeScalars.allSatisfy(isDigit)
    }

    private static let longestUnit = 30

    private static func amount(_ text: String) -> Amount? {
        let number = text.prefix { $0 == "." || ("0"..."9").contains($0) }
        let unit = text.dropFirst(number.count).drop { $0 == " " }
        guard let hundredths = hundredths(number), let unit = self.unit(String(unit), for: hundredths) else {
            return nil
        }
        return Amount(hundredths: hundredths, unit: unit)
    }

    private static func hundredths(_ text: Substring) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Int($0) }), (0...100_000_000).contains(whole) else { return nil }
        if parts.count == 1 { return whole * 100 }
        guard parts.count == 2, (1...2).contains(parts[1].count), let rest = Int(parts[1]) else { return nil }
        return whole * 100 + (parts[1].count == 1 ? rest * 10 : rest)
    }

    /// A currency or `%` as it is; any other noun in the singular, as `Amount` keeps it.
    private static func unit(_ text: String, for hundredths: Int) -> String? {
        if Amount.currencies[text] != nil || text == "%" { return text }
        let isNoun = text.unicodeScalars.allSatisfy { $0.properties.isLowercase }
        guard !text.isEmpty, text.unicodeScalars.count <= longestUnit, isNoun else { return nil }
        return hundredths != 100 && text.hasSuffix("s") ? String(text.dropLast()) : text
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

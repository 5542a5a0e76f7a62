extension Shape {
    /// What is expected, in an author's words: it finishes “'key' takes …”.
    public var expected: String {
        switch self {
        case .text, .lookUpKey: "text"
        case .constant(let word): "'\(word)'"
        case .version: "the version of the format, 1"
        case .fileID: "an id of small letters, digits and '-'"
        case .newName, .reference: "a name of small letters, digits and '_'"
        case .label: "an id of letters, digits, '_' and '-'"
        case .need: "a role, such as 'fault' or 'option >= 2'"
        case .number(let range): "a whole number \(Self.words(range))"
        case .flag: "true or false"
        case .alwaysTrue: "only 'true'"
        case .condition: "a condition"
        case .cue: "a cue: words to look for"
        case .limit: "an amount such as '200 USD', '20 %' or '2 nights', or 'free' or 'never'"
        case .npsRange: "a range from 0 to 10, such as '8..10'"
        case .percentRange: "a range from 0 to 100, such as '80..100'"
        case .levelCheck: "a level, such as 'fitting', 'at least specific' or 'at most generic'"
        case .feelingCheck: "a comparison such as '>= 20'"
        case .code: "the code of a finding, such as 'RAP705'"
        case .choice(let words): words.map { "'\($0)'" }.joined(separator: ", ")
        case .line: "text, a list of texts, or a table by mood"
        case .list(let shape, _, _): "a list, each item \(shape.expected)"
        case .oneOrMany(let shape): "\(shape.expected), or a list of them"
        case .table, .record: "a table of keys"
        case .either(let shape, let record): "\(shape.expected), or a table that describes \(record.withArticle)"
        }
    }

    private static func words(_ range: ClosedRange<Int>) -> String {
        range.upperBound == Int.max
            ? "from \(range.lowerBound) up" : "from \(range.lowerBound) to \(range.upperBound)"
    }
}

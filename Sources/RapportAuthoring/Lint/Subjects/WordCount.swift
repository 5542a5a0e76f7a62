/// How long a text is for somebody who reads it.
enum WordCount {
    /// More than this and people skim.
    static let most = 60

    static func of(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}

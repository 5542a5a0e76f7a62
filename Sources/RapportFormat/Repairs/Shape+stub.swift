extension Shape {
    /// What `--fix` writes where only the author knows the words; lint finds it until they stand there (RAP802).
    static let unwritten = "TODO"

    /// What a repair writes where a value is missing: something harmless that loads; nil where nothing is.
    var stub: String? {
        switch self {
        case .text, .line: Self.unwritten
        case .constant(let word): word
        case .version: "\(FormatVersion.current)"
        case .limit: "never"
        case .number(let range) where range.upperBound <= 100:
            "\(range.lowerBound + (range.upperBound - range.lowerBound) / 2)"
        default: nil
        }
    }
}

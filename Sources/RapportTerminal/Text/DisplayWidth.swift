extension Character {
    /// Columns that the character takes in a terminal: 0, 1 or 2.
    ///
    /// By our own table and not by `wcwidth`, which depends on the machine's locale: the same page everywhere. Wide are the
    /// East Asian blocks of Unicode's EastAsianWidth (W and F) and everything that is shown as an emoji.
    public var displayWidth: Int {
        if unicodeScalars.contains("\u{FE0F}") || unicodeScalars.first?.isRegionalIndicator == true { return 2 }
        return unicodeScalars.reduce(0) { max($0, $1.displayWidth) }
    }
}

extension String {
    /// Columns that one line of text takes in a terminal; our own colour codes take none.
    public var displayWidth: Int {
        var width = 0
        var isInCode = false
        for character in self {
            if character == "\u{1B}" { isInCode = true }
            if !isInCode { width += character.displayWidth }
            if isInCode && character == "m" { isInCode = false }
        }
        return width
    }

    /// The text with spaces after it to fill a width; longer text stays as it is.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - displayWidth)) }

    /// The text with spaces before it to fill a width.
    func paddedLeft(to width: Int) -> String { String(repeating: " ", count: max(0, width - displayWidth)) + self }
}

extension Unicode.Scalar {
    fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

    /// Columns of one scalar by itself.
    var displayWidth: Int {
        if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        if properties.isDefaultIgnorableCodePoint { return 0 }
        return properties.isEmojiPresentation || Self.wide.contains { $0.contains(value) } ? 2 : 1
    }

    /// Blocks whose characters fill two columns.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F,  // Hangul leading consonants
        0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
        0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
        0x20000...0x3FFFD,
    ]
}

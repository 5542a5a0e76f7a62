/// Makes any text harmless to a terminal, whoever wrote it.
///
/// New lines stay, tabs become spaces to the next multiple of four columns. Control characters become visible symbols, so that
/// no escape sequence can move the cursor, colour the page or set the window's title. What is invisible or turns the direction
/// of writing is dropped; joiners stay only within emoji. No more than four marks are stacked on one letter, since more would
/// draw over the lines above.
public func printable(_ text: String) -> String {
    var filter = PrintableFilter()
    for scalar in text.unicodeScalars { filter.take(scalar) }
    return String(filter.finished())
}

/// The text as one harmless line: as `printable`, with each new line turned into a space.
public func printableLine(_ text: String) -> String {
    printable(text).split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " ")
}

private struct PrintableFilter {
    private static let mostMarks = 4
    private var output = String.UnicodeScalarView()
    private var column = 0
    private var marks = 0
    private var isAfterReturn = false
    /// The last emoji with its modifiers, which a joiner may follow.
    private var isInEmoji = false
    private var hasPendingJoiner = false

    mutating func take(_ scalar: Unicode.Scalar) {
        defer { isAfterReturn = scalar == "\r" }
        switch scalar {
        case "\n" where isAfterReturn: break
        case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": breakLine()
        case "\t": for _ in 0..<(4 - column % 4) { append(" ", width: 1) }
        case "\u{00}"..<"\u{20}": append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}", width: 1)
        case "\u{7F}": append("\u{2421}", width: 1)
        case "\u{80}"..<"\u{A0}": append("\u{FFFD}", width: 1)
        case "\u{200D}": hasPendingJoiner = isInEmoji
        case "\u{FE0E}", "\u{FE0F}": if isInEmoji || isKeycapBase { append(scalar, width: 0) }
        default: takeText(scalar)
        }
    }

    mutating func finished() -> String.UnicodeScalarView { output }

    private mutating func takeText(_ scalar: Unicode.Scalar) {
        let properties = scalar.properties
        guard !properties.isDefaultIgnorableCodePoint, !("\u{FFF9}"..."\u{FFFB}").contains(scalar) else { return }
        if properties.isMark {
            marks += 1
            // A mark with nothing before it on the line would sit on our own drawing.
            if column > 0 && marks <= Self.mostMarks { append(scalar, width: 0) }
            return
        }
        let isEmoji = properties.isEmoji && scalar.value > 0x7F
        if hasPendingJoiner && isEmoji { output.append("\u{200D}") }
        append(scalar, width: scalar.displayWidth)
        isInEmoji = isEmoji
        marks = 0
    }

    private var isKeycapBase: Bool { output.last?.properties.isEmoji ?? false }

    private mutating func append(_ scalar: Unicode.Scalar, width: Int) {
        output.append(scalar)
        column += width
        hasPendingJoiner = false
        if width > 0 { isInEmoji = false }
    }

    private mutating func breakLine() {
        output.append("\n")
        column = 0
        marks = 0
        isInEmoji = false
        hasPendingJoiner = false
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isMark: Bool {
        switch generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}

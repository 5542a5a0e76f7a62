/// Makes text from a file safe to print: a hostile file must not command the terminal or reorder what is read.
enum Printable {
    /// The text with control, format and line-breaking characters written as escapes such as `\u{1B}`.
    static func text(_ text: String) -> String {
        text.unicodeScalars.allSatisfy(isHarmless) ? text : text.map(character).joined()
    }

    /// One character, escaped where it has to be; a tab is one space, so that markers stand under what they mark.
    static func character(_ character: Character) -> String {
        if character == "\t" { return " " }
        guard !character.unicodeScalars.allSatisfy(isHarmless) else { return String(character) }
        return character.unicodeScalars.map { isHarmless($0) ? String($0) : escaped($0) }.joined()
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        // Joiners are parts of emoji and of several scripts.
        case .format: scalar.value == 0x200C || scalar.value == 0x200D
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
        default: true
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
}

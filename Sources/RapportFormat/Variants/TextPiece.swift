import RapportModel

/// A run of text between variables, or one variable with its braces.
struct TextPiece {
    let text: String
    /// The name between the braces, where this is a variable.
    let variable: String?
    /// Where it begins in the text, in scalars.
    let start: Int

    /// Takes a text apart; braces around anything but a name are plain text.
    static func pieces(of text: String) -> [TextPiece] {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return [TextPiece(plain: text)] }
        let scalars = Array(text.unicodeScalars)
        var pieces: [TextPiece] = []
        var plain = 0
        var next = 0
        while next < scalars.count {
            guard let end = end(ofVariableAt: next, in: scalars) else {
                next += 1
                continue
            }
            if plain < next { pieces.append(TextPiece(scalars[plain..<next], isVariable: false)) }
            pieces.append(TextPiece(scalars[next..<end], isVariable: true))
            (plain, next) = (end, end)
        }
        if plain < scalars.count { pieces.append(TextPiece(scalars[plain...], isVariable: false)) }
        return pieces
    }

    private static let longestName = 40

    private init(plain text: String) {
        self.text = text
        variable = nil
        start = 0
    }

    private init(_ scalars: ArraySlice<Unicode.Scalar>, isVariable: Bool) {
        text = String(String.UnicodeScalarView(scalars))
        variable = isVariable ? String(text.dropFirst().dropLast()) : nil
        start = scalars.startIndex
    }

    /// The offset after the `}` of a variable that begins at an offset.
    private static func end(ofVariableAt start: Int, in scalars: [Unicode.Scalar]) -> Int? {
        guard scalars[start] == "{" else { return nil }
        let rest = scalars[(start + 1)...].prefix(longestName + 1)
        guard let close = rest.firstIndex(of: "}") else { return nil }
        let name = String(String.UnicodeScalarView(scalars[(start + 1)..<close]))
        return Condition.isName(name) ? close + 1 : nil
    }
}

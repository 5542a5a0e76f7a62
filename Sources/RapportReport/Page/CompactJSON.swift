internal import RapportMarkup

/// JSON that may stand inside a page: nothing in it can end the element it stands in.
enum CompactJSON {
    case null
    case number(Int)
    case text(String)
    /// A text that stands once for all who mention it; what is written is its place in a table.
    case shared(String)
    case list([CompactJSON])
    /// Numbers and shared texts alone, as one short word.
    case packed([CompactJSON])

    /// Writes the value.
    ///
    /// - Parameter place: the places of shared texts.
    func write(to result: inout String, place: [String: Int]) {
        switch self {
        case .null: result += "null"
        case .number(let number): result += String(number)
        case .text(let text): result += Self.quoted(text)
        case .shared(let text): result += String(place[text] ?? 0)
        case .list(let values):
            result += "["
            for (number, value) in values.enumerated() {
                if number > 0 { result += "," }
                value.write(to: &result, place: place)
            }
            result += "]"
        case .packed(let values):
            result += "\""
            for value in values {
                switch value {
                case .number(let number): PackedNumbers.write(number, to: &result)
                case .shared(let text): PackedNumbers.write(place[text] ?? 0, to: &result)
                case .null, .text, .list, .packed: break
                }
            }
            result += "\""
        }
    }

    /// Counts how often each shared text is mentioned.
    func count(into counts: inout [String: Int]) {
        switch self {
        case .shared(let text): counts[text, default: 0] += 1
        case .list(let values), .packed(let values): for value in values { value.count(into: &counts) }
        case .null, .number, .text: break
        }
    }

    /// A text in double quotes.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "<": result += "\\u003c"
            case ">": result += "\\u003e"
            case "&": result += "\\u0026"
            default: result.unicodeScalars.append(isShown(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return result + "\""
    }

    /// The text with what steers a page replaced.
    static func harmless(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(isShown(scalar) ? scalar : "\u{FFFD}") }
        return String(result)
    }

    /// Whether a character is shown as it is.
    static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\t" || MarkupText.isHarmless(scalar)
    }
}

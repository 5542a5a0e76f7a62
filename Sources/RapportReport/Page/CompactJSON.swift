internal import RapportMarkup

/// JSON that may stand inside a page: nothing in it can end the element it stands in.
enum CompactJSON {
    case null
    case number(Int)
    case text(String)
    case list([CompactJSON])

    /// The value as it is written.
    var text: String {
        switch self {
        case .null: "null"
        case .number(let number): String(number)
        case .text(let text): Self.text(text)
        case .list(let values): "[\(values.map(\.text).joined(separator: ","))]"
        }
    }

    /// An object, written as it is put together.
    struct Object {
        private var members = ""

        mutating func add(_ name: StaticString, _ value: CompactJSON) {
            members += "\(members.isEmpty ? "" : ",")\"\(name)\":\(value.text)"
        }

        var text: String { "{\(members)}" }
    }

    /// A text in double quotes.
    static func text(_ text: String) -> String {
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

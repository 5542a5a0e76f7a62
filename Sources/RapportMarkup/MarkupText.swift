/// Makes any text harmless inside XML and HTML, whoever wrote it.
public enum MarkupText {
    /// The text with signs of the markup escaped, and what no XML file may hold replaced by `\u{FFFD}`.
    ///
    /// So is what turns the direction of writing, since a page must not read otherwise than its file.
    public static func escaped(_ text: String, isAttribute: Bool = false) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            // A reader of XML turns line ends in attributes into spaces, unless they are written so.
            case "\n" where isAttribute: result.append(contentsOf: "&#10;".unicodeScalars)
            case "\n", "\t": result.append(scalar)
            default: result.append(isHarmless(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return String(result)
    }

    /// Whether a character shows itself and steers nothing.
    public static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .format: scalar.value == 0x200C || scalar.value == 0x200D
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
        default: true
        }
    }
}

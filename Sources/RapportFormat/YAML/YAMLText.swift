/// Text as it is written into a YAML file.
public enum YAMLText {
    /// The text in double quotes, with what YAML would take for something else escaped.
    public static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            default: needsEscape(scalar) ? "\\U" + hex(scalar.value) : String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
    }

    /// Control and format characters, and the line ends that YAML knows besides `\n`.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
        // Joiners are parts of emoji and of several scripts.
        case .format: scalar.value != 0x200C && scalar.value != 0x200D
        default: false
        }
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

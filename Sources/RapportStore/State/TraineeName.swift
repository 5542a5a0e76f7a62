internal import Foundation

/// Who a trainee is: their name, or a pseudonym.
///
/// A name has up to 64 letters of any script, digits, spaces and `. - _ '`, and begins with a letter or a digit. Spaces
/// at either end are dropped, the typographic apostrophe is written `'`, and letters with accents have their composed
/// form, so that a name is the same however a keyboard made it. Control characters, invisible characters and those that
/// turn the direction of writing are refused.
public struct TraineeName: Hashable, Sendable, CustomStringConvertible {
    /// The most characters in a name.
    public static let mostCharacters = 64

    /// The name as people write it.
    public let text: String

    /// Checks a name.
    ///
    /// - Throws: ``StoreError/badTraineeName(_:because:)``.
    public init(_ name: String) throws(StoreError) {
        let text = name.trimmingCharacters(in: CharacterSet(charactersIn: " "))
            .replacingOccurrences(of: "’", with: "'").precomposedStringWithCanonicalMapping
        if let problem = Self.problem(with: text) { throw .badTraineeName(name, because: problem) }
        self.text = text
    }

    /// The name.
    public var description: String { text }

    /// The name as a folder's: ASCII letters, digits, `-`, `_`, `.` and letters of other scripts stand for themselves,
    /// a space and `'` are written `%20` and `%27`; so two names never share a folder, and none needs quoting in a shell.
    public var folder: String {
        text.replacingOccurrences(of: " ", with: "%20").replacingOccurrences(of: "'", with: "%27")
    }

    /// Reads a name back from its folder's; absent where the folder is nobody's.
    init?(folder: String) {
        let text = folder.replacingOccurrences(of: "%20", with: " ").replacingOccurrences(of: "%27", with: "'")
        guard let name = try? TraineeName(text), name.folder == folder else { return nil }
        self = name
    }

    private static func problem(with text: String) -> String? {
        let scalars = text.unicodeScalars
        guard let first = scalars.first else { return "it is empty" }
        // Marks count, so that a name of few letters and many accents cannot outgrow a folder's 255 bytes.
        guard scalars.count <= mostCharacters, TraineeName(checked: text).folder.utf8.count <= 240 else {
            return "it is too long"
        }
        if let odd = scalars.first(where: { !isAllowed($0) }) { return "it has \(name(of: odd))" }
        guard isLetterOrDigit(first) else { return "it begins with '\(first)'" }
        return nil
    }

    private init(checked text: String) { self.text = text }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        if " .-_'".unicodeScalars.contains(scalar) { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: return !scalar.properties.isDefaultIgnorableCodePoint
        default: return isLetterOrDigit(scalar)
        }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        // Hangul fillers are letters by their category, and nobody can see them.
        guard !scalar.properties.isDefaultIgnorableCodePoint else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
            return true
        default: return false
        }
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: "an invisible character"
        default: scalar.properties.isDefaultIgnorableCodePoint ? "an invisible character" : "'\(scalar)'"
        }
    }
}

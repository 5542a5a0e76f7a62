/// Looks at the bytes of a file before the YAML parser does.
struct ByteCheck {
    let text: String
    private let isUTF8: Bool
    private let isTooLarge: Bool

    init(_ bytes: [UInt8]) {
        isTooLarge = bytes.count > YAMLReader.mostBytes
        let kept = isTooLarge ? [] : bytes
        let valid = String(validating: kept, as: UTF8.self)
        isUTF8 = valid != nil
        let decoded = valid ?? String(decoding: kept, as: UTF8.self)
        // A byte order mark at the beginning is no part of the text.
        text = decoded.unicodeScalars.first == "\u{FEFF}" ? String(decoded.unicodeScalars.dropFirst()) : decoded
    }

    func problem(in source: SourceFile) -> FileProblem? {
        if isTooLarge {
            return FileProblem(
                code: .badBytes, place: .beginning, message: "the file is larger than 1 MB",
                help: ["split it, or check that it is the file you mean"])
        }
        if !isUTF8 { return invalidBytes(in: source) }
        return source.scalars.firstIndex { !Self.isAllowed($0) }.map { unwanted(source.scalars[$0], at: $0) }
            ?? indentingTab(in: source)
    }

    private func invalidBytes(in source: SourceFile) -> FileProblem {
        // Decoding put a replacement character where the bytes made no sense.
        let start = source.scalars.firstIndex(of: "\u{FFFD}") ?? 0
        return FileProblem(
            code: .badBytes, place: Place(start: start, length: 1), message: "the file is not UTF-8",
            help: ["save it as UTF-8"])
    }

    private func unwanted(_ scalar: Unicode.Scalar, at start: Int) -> FileProblem {
        let name = "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal(scalar).count)) + hexadecimal(scalar)
        return FileProblem(
            code: .badBytes, place: Place(start: start, length: 1),
            message: "the invisible character \(name) cannot stand in a file",
            help: ["delete it; a new line or a space may be meant"])
    }

    private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        String(scalar.value, radix: 16, uppercase: true)
    }

    private func indentingTab(in source: SourceFile) -> FileProblem? {
        for number in 1...source.lineCount {
            let line = source.scalars[source.lineBounds(number)]
            let indent = line.prefix { $0 == " " || $0 == "\t" }
            // A line of nothing but space is no indentation.
            guard indent.count < line.count, let tab = indent.firstIndex(of: "\t") else { continue }
            return FileProblem(
                code: .badBytes, place: Place(start: tab, length: indent.endIndex - tab),
                message: "a tab is used to indent", help: ["indent with spaces"])
        }
        return nil
    }

    /// The characters that YAML allows, without those that end a line unseen (U+0085, U+2028, U+2029).
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
        case 0x20..<0x7F, 0xA0...: true
        default: false
        }
    }
}

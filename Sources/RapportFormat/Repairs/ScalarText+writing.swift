extension ScalarText {
    /// Where a scalar ends that stands on one line; nil for a block, and where a variable was filled in.
    static func end(of node: Node, in source: SourceFile) -> Int? {
        guard case .scalar(let text) = node.content, !node.isFilled, node.style != .block else { return nil }
        let end = node.place.start + node.place.length
        guard end <= source.scalars.count, node.place.length > 0 else { return nil }
        let written = source.scalars[node.place.start..<end]
        switch node.style {
        case .plain: return written.elementsEqual(text.unicodeScalars) ? end : nil
        case .singleQuoted: return written.count > 1 && written.last == "'" ? end : nil
        case .doubleQuoted: return written.count > 1 && written.last == "\"" ? end : nil
        case .block: return nil
        }
    }

    /// A text as it is written in a file: without quotes where YAML takes it for what it is.
    static func written(_ text: String, like style: Node.Style = .plain, inFlow isFlow: Bool) -> String {
        style == .plain && isPlain(text, inFlow: isFlow) ? text : quoted(text)
    }

    private static func quoted(_ text: String) -> String {
        let inner = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\n": "\\n"
            case "\r": "\\r"
            case "\t": "\\t"
            default: String(scalar)
            }
        }
        return "\"" + inner.joined() + "\""
    }

    private static func isPlain(_ text: String, inFlow isFlow: Bool) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        let brackets = ",[]{}".unicodeScalars
        return !"-?:,[]{}#&*!|>'\"%@` ".unicodeScalars.contains(first) && last != " " && last != ":"
            && scalarsAllow(text) && !BareWord.all.contains(text.lowercased())
            && !["~", "null"].contains(text.lowercased())
            && !(isFlow && text.unicodeScalars.contains(where: brackets.contains))
    }

    private static func scalarsAllow(_ text: String) -> Bool {
        text.scalarRange(of: ": ") == nil && text.scalarRange(of: " #") == nil
            && !text.unicodeScalars.contains { $0.value < 0x20 }
    }
}

/// A value in a YAML file, with its place.
struct Node: Sendable {
    /// What kind of value it is.
    enum Content: Sendable {
        case scalar(String)
        case list([Node])
        case table([Entry])
    }

    /// A key of a table with its value, in the order of the file.
    struct Entry: Sendable {
        var key: Node
        var value: Node
    }

    /// How a scalar is written.
    enum Style: Sendable {
        case plain, singleQuoted, doubleQuoted, block
    }

    var content: Content
    let place: Place
    let style: Style
    /// Whether a variable was filled in, so that the text is no longer what stands in the file.
    var isFilled = false
}

extension Node {
    /// The text of a scalar; nothing for lists and tables, and for a scalar left empty.
    var text: String? {
        guard case .scalar(let text) = content, !isEmpty else { return nil }
        return text
    }

    /// Whether nothing is written where a value is meant.
    var isEmpty: Bool {
        guard case .scalar(let text) = content, style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The items of a list; none for anything else.
    var items: [Node] {
        guard case .list(let items) = content else { return [] }
        return items
    }

    /// The items of a list, or the one value that stands for a list of one.
    var oneOrMany: [Node] {
        guard case .list(let items) = content else { return isEmpty ? [] : [self] }
        return items
    }

    /// The entries of a table; none for anything else.
    var entries: [Entry] {
        guard case .table(let entries) = content else { return [] }
        return entries
    }

    /// The value of a key.
    subscript(key: String) -> Node? { entry(key)?.value }

    /// The entry of a key.
    func entry(_ key: String) -> Entry? { entries.first { $0.key.text == key } }

    /// What it is, in an author's words.
    var kindForPeople: String {
        switch content {
        case .scalar(let text): isEmpty ? "nothing" : "'\(Self.short(text))'"
        case .list: "a list"
        case .table: "a table of keys"
        }
    }

    private static func short(_ text: String) -> String {
        text.unicodeScalars.count > 40 ? String(text.prefix(39)) + "…" : text
    }
}

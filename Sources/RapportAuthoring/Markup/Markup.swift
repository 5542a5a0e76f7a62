/// Writes XML, and HTML that is written alike: elements are always closed, and every text is made harmless.
struct Markup {
    /// The names and values of an element's attributes, in their order.
    typealias Attributes = KeyValuePairs<String, String>

    private(set) var text = ""

    /// An element with others inside.
    mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:], _ fill: (inout Markup) -> Void
    ) {
        text += "<\(name)\(Self.written(attributes))>"
        fill(&self)
        text += "</\(name)>"
    }

    /// An element with text inside, or nothing.
    mutating func element(_ name: StaticString, _ attributes: Attributes = [:], _ content: String = "") {
        element(name, attributes) { $0.add(content) }
    }

    /// An element that can hold nothing, such as `<meta>`; XML and HTML both read it.
    mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) {
        text += "<\(name)\(Self.written(attributes))/>"
    }

    /// Text.
    mutating func add(_ content: String) { text += MarkupText.escaped(content) }

    /// What stands in this program's source and needs no escaping: a heading of the file, a style sheet, a line's end.
    mutating func fixed(_ content: StaticString) { text += "\(content)" }

    /// What another writer has escaped already.
    mutating func add(_ other: Markup) { text += other.text }

    private static func written(_ attributes: Attributes) -> String {
        attributes.map { " \($0.key)=\"\(MarkupText.escaped($0.value, isAttribute: true))\"" }.joined()
    }
}

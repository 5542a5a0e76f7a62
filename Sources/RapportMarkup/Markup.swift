/// Writes XML, and HTML that is written alike: elements are always closed, and every text is made harmless.
public struct Markup: Sendable {
    /// The names and values of an element's attributes, in their order.
    public typealias Attributes = KeyValuePairs<String, String>

    /// What was written so far.
    public private(set) var text = ""

    /// Begins with nothing.
    public init() {}

    /// An element with others inside.
    public mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:], _ fill: (inout Markup) -> Void
    ) {
        text += "<\(name)\(Self.written(attributes))>"
        fill(&self)
        text += "</\(name)>"
    }

    /// An element with text inside, or nothing.
    public mutating func element(_ name: StaticString, _ attributes: Attributes = [:], _ content: String = "") {
        element(name, attributes) { $0.add(content) }
    }

    /// An element that can hold nothing, such as `<meta>`; XML and HTML both read it.
    public mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) {
        text += "<\(name)\(Self.written(attributes))/>"
    }

    /// Text.
    public mutating func add(_ content: String) { text += MarkupText.escaped(content) }

    /// What stands in this program's source and needs no escaping: a heading of the file, a style sheet, a line's end.
    public mutating func fixed(_ content: StaticString) { text += "\(content)" }

    /// JSON for a script of the page.
    ///
    /// No sign of the markup stands in it as it is, since JSON can write each of them otherwise; if one does, nothing is added.
    public mutating func addData(_ json: String) {
        let signs: Set<UInt8> = [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&")]
        guard !json.utf8.contains(where: signs.contains) else {
            return assertionFailure("JSON for a page must write <, > and & as escapes")
        }
        text += json
    }

    /// What another writer has escaped already.
    public mutating func add(_ other: Markup) { text += other.text }

    private static func written(_ attributes: Attributes) -> String {
        attributes.map { " \($0.key)=\"\(MarkupText.escaped($0.value, isAttribute: true))\"" }.joined()
    }
}

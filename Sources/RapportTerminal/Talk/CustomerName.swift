/// A customer's name, made harmless, and the short form that a prompt has room for.
struct CustomerName: Equatable {
    /// The whole name.
    let full: String
    /// The first name; the whole name where it begins with a title.
    let short: String

    private static let longest = 24
    private static let titles: Set<String> = [
        "Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Captain", "Sister", "Father", "The",
    ]

    init(_ name: String) {
        let words = printableLine(name).split(separator: " ").map(String.init)
        full = words.isEmpty ? "The customer" : words.joined(separator: " ")
        let first = words.first ?? full
        let isTitle = first.hasSuffix(".") || Self.titles.contains(first)
        short = Self.shortened(isTitle ? full : first)
    }

    private static func shortened(_ name: String) -> String {
        name.count <= longest ? name : name.prefix(longest - 1) + "…"
    }
}

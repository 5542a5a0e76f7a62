internal import RapportMarkup

/// Parts of tables that a script can sort.
enum PageTable {
    /// What the first press on a heading brings to the top: what wants looking at.
    enum First: String {
        case highest = "", lowest = " low"
    }

    /// A table that scrolls by itself where the window is narrow, with keys too.
    static func scrolling(_ label: String, _ markup: inout Markup, _ fill: (inout Markup) -> Void) {
        markup.element("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": label], fill)
    }

    /// A heading over words, which sorts.
    static func head(_ title: String, _ markup: inout Markup) {
        markup.element("th", ["scope": "col", "class": "words"], title)
    }

    /// A heading over numbers, which sorts.
    static func numberHead(_ title: String, first: First, _ markup: inout Markup, explained: String = "") {
        let look = "number\(first.rawValue)"
        guard !explained.isEmpty else { return markup.element("th", ["scope": "col", "class": look], title) }
        markup.element("th", ["scope": "col", "class": look, "title": explained], title)
    }

    /// A number to sort by, as it is read.
    static func number(_ text: String, _ value: Double?, _ markup: inout Markup) {
        guard let value else { return markup.element("td", ["class": "number"], text) }
        markup.element("td", ["class": "number", "data-v": PageNumbers.plain(value)], text)
    }
}

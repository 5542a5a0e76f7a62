import RapportModel

/// Lines of a page as they are put together: made harmless, wrapped, indented and then coloured.
struct Page {
    /// The widest page; longer lines are hard to read, however wide the window.
    static let widest = 100

    let style: Style
    let width: Int
    private(set) var lines: [String] = []

    init(style: Style, width: Int) {
        self.style = style
        self.width = min(max(width, Window.narrowest), Self.widest)
    }

    /// The page, every line ended.
    var text: String { lines.map { $0 + "\n" }.joined() }

    /// Whether there is little room, so that labels stand on lines of their own.
    var isNarrow: Bool { width < 60 }

    /// Leaves one line empty, never two.
    mutating func blank() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// A line that opens a part of the page.
    mutating func heading(_ title: String) {
        blank()
        for line in wrap(printableLine(title), width: width - 4) {
            guard !style.isPlain else {
                lines.append(line)
                continue
            }
            let rule = String(repeating: "─", count: max(width - line.displayWidth - 4, 0))
            lines.append(style.paint("──", .dim) + " " + style.paint(line, .heading) + " " + style.paint(rule, .dim))
        }
        blank()
    }

    /// Wrapped text.
    ///
    /// - Parameters:
    ///   - role: how the text looks.
    ///   - indent: columns kept free before it.
    ///   - label: put before it in dim letters; where room is scarce the text goes on under the label.
    mutating func add(_ text: String, as role: Style.Role? = nil, indent: Int = 2, label: String = "") {
        let label = printable(label)
        let used = label.isEmpty ? 0 : label.displayWidth + 1
        let hanging = used <= 14 && used * 3 <= width - indent ? used : 2
        let wrapped = wrap(
            printable(text), width: width - indent, indent: spaces(used),
            hanging: spaces(label.isEmpty ? 0 : hanging))
        for (number, line) in wrapped.enumerated() {
            let isFirst = number == 0
            let lead = isFirst ? used : (label.isEmpty ? 0 : hanging)
            let body = String(line.dropFirst(lead))
            let start = isFirst && !label.isEmpty ? style.paint(label, .dim) + " " : spaces(lead)
            append(spaces(indent) + start + (role.map { style.paint(body, $0) } ?? body))
        }
    }

    /// Wrapped text with a bar before each line; in plain style the text alone.
    mutating func quote(_ text: String, as role: Style.Role? = nil, bar: Style.Role, indent: Int = 2) {
        guard !style.isPlain else { return add(text, as: role, indent: indent) }
        for line in wrap(printable(text), width: width - indent - 2) {
            append(spaces(indent) + style.paint("│", bar) + " " + (role.map { style.paint(line, $0) } ?? line))
        }
    }

    /// A line that is already laid out and coloured.
    mutating func append(_ line: String) { lines.append(line.droppingTrailingSpaces) }

    /// A labelled line in a list of them: the texts stand below each other, unless the page is plain.
    mutating func row(_ label: String, _ text: String) {
        add(text, label: style.isPlain ? label : label.padded(to: 11))
    }

    func spaces(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }
}

extension Style {
    /// Filled and empty blocks for a part of a whole; nothing in plain style, where the numbers say it.
    func blocks(_ value: Int, of best: Int) -> String {
        guard !isPlain, best > 0 else { return "" }
        let filled = min(max(value, 0), best)
        return String(repeating: "█", count: filled) + String(repeating: "░", count: best - filled)
    }
}

extension Page {
    /// Whether two texts fit beside each other.
    var hasRoomForTwo: Bool { !style.isPlain && !isNarrow }

    private var gap: Int { 3 }
    private var half: Int { (width - 2 - gap) / 2 }

    /// Two texts beside each other, or one under the other where there is no room, each with its name before it.
    ///
    /// - Parameters:
    ///   - names: what the sides are called; only written where the texts stand under each other.
    ///   - what: what the texts are of both sides, to tell them apart there.
    mutating func pair(
        _ left: String, _ right: String, names: (String, String), what: String = "",
        as roles: (Style.Role?, Style.Role?) = (nil, nil)
    ) {
        guard hasRoomForTwo else {
            let tail = (what.isEmpty ? "" : ", " + what) + ":"
            add(left, as: roles.0, indent: 4, label: names.0 + tail)
            add(right, as: roles.1, indent: 4, label: names.1 + tail)
            return
        }
        let (one, other) = (wrap(printable(left), width: half), wrap(printable(right), width: half))
        for row in 0..<max(one.count, other.count) {
            let first = row < one.count ? one[row] : ""
            let second = row < other.count ? other[row] : ""
            let fill = spaces(half - first.displayWidth + gap)
            append("  " + painted(first, roles.0) + fill + painted(second, roles.1))
        }
    }

    private func painted(_ text: String, _ role: Style.Role?) -> String { role.map { style.paint(text, $0) } ?? text }

    /// The names of two columns, over a line each; nothing where the columns stand under each other.
    mutating func columnHeads(_ names: (String, String)) {
        guard hasRoomForTwo else { return }
        pair(names.0, names.1, names: names, as: (.strong, .strong))
        let rule = String(repeating: "─", count: half)
        append("  " + style.paint(rule, .dim) + spaces(gap) + style.paint(rule, .dim))
    }
}

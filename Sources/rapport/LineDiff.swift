/// What differs between two texts, line by line.
struct LineDiff {
    private static let mostLines = 60
    private let old: [Substring]
    private let new: [Substring]

    init(from old: String, to new: String) {
        self.old = old.split(separator: "\n", omittingEmptySubsequences: false)
        self.new = new.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Lines that went, with `-`, and lines that came, with `+`, each with its number.
    var text: [String] {
        let changes = new.difference(from: old).map { change -> (place: Int, text: String) in
            switch change {
            case .remove(let offset, let line, _): (offset, "- \(offset + 1): \(line)")
            case .insert(let offset, let line, _): (offset, "+ \(offset + 1): \(line)")
            }
        }
        let lines = changes.sorted { ($0.place, $1.text) < ($1.place, $0.text) }.map(\.text)
        guard lines.count > Self.mostLines else { return lines }
        return lines.prefix(Self.mostLines) + ["… and \(lines.count - Self.mostLines) lines more"]
    }
}

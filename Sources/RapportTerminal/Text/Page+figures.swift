import RapportModel

/// Tables of figures that fit 80 columns: a label, then cells of fixed width.
extension Page {
    static let figureLabelWidth = 22
    static let figureWidth = 18
    static let figureCellWidth = 10

    mutating func addTitle(_ title: String, columns: [String]) {
        let row = title.padded(to: Self.figureLabelWidth) + columns.joined()
        append(style.paint(row.droppingTrailingSpaces, .heading))
    }

    mutating func addRow(_ label: String, _ cells: [String]) {
        let shown = Self.shortened(label, to: Self.figureLabelWidth - 3)
        append("  " + shown.padded(to: Self.figureLabelWidth - 2) + cells.joined())
    }

    static func shortened(_ label: String, to room: Int) -> String {
        let label = printableLine(label)
        return label.displayWidth > room ? String(label.prefix(room - 1)) + "…" : label
    }

    static func number(_ value: Double?) -> String { (value.map(short) ?? "·").paddedLeft(to: figureCellWidth) }

    static func figure(_ figure: Figure?) -> String {
        guard let figure else { return "   ·".padded(to: figureWidth) }
        let interval = figure.interval.map { " [\(short($0.low)), \(short($0.high))]" } ?? ""
        return (short(figure.value).paddedLeft(to: 4) + interval).padded(to: figureWidth)
    }

    /// Two decimals, without the zero before the point: `.07`, `-.50`, `1.25`.
    static func short(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        return (hundredths < 0 ? "-" : "") + (whole > 0 ? "\(whole)" : "") + "." + (rest < 10 ? "0\(rest)" : "\(rest)")
    }
}

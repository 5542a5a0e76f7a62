public import RapportModel

/// Sets the figures of a calibration in tables that fit 80 columns.
public struct CalibrationView: Sendable {
    let style: Style
    let width: Int

    /// Makes a view for a window of so many columns; the tables need 80.
    public init(style: Style, width: Int) {
        self.style = style
        self.width = max(width, 80)
    }

    /// The whole page, every line ended.
    public func text(of calibration: Calibration, set: String) -> String {
        var page = Page(style: style, width: width)
        page.addNotes(on: calibration, set: set)
        page.addPeople(calibration)
        page.addMachine(calibration)
        page.addPairs(calibration)
        page.addSeverity(calibration)
        return page.text
    }
}

extension Page {
    fileprivate mutating func addNotes(on calibration: Calibration, set: String) {
        add(
            "\(set): \(counted(calibration.talks, "talk", "talks")) rated by "
                + counted(calibration.raters.count, "person", "people"), as: .strong, indent: 0)
        blank()
        add(
            "Alpha is Krippendorff's, ordinal: .80 and more is dependable, from .67 on tentative, and below that the wording of "
                + "the criterion wants work. Same: the share of pairs who gave the same level. Kappa has quadratic weights. "
                + "In square brackets: the middle 95 of 100 figures over talks drawn anew (seed \(calibration.seed)); from fewer "
                + "than ten talks they say little. In round ones: how many talks two or more people rated. A dot: not "
                + "defined, since nobody varied or too few rated.", as: .dim, indent: 0)
    }

    fileprivate mutating func addPeople(_ calibration: Calibration) {
        heading("Person with person, the least agreement first")
        addTitle("", columns: ["alpha", "same", "kappa"].map { $0.padded(to: Self.figureWidth) })
        for row in calibration.criteria + [calibration.all] {
            addRow("\(row.label) (\(row.rated))", [row.alpha, row.agreement, row.kappa].map(Self.figure))
        }
        let weak = calibration.criteria.filter { ($0.alpha?.value ?? 1) < 0.667 }
        guard !weak.isEmpty else { return }
        blank()
        add("Below .67, so look at their wording first:", as: .dim)
        for row in weak {
            add(row.asks, as: .middling, label: row.criterion + (style.isPlain ? ":" : ""))
        }
    }

    fileprivate mutating func addMachine(_ calibration: Calibration) {
        heading("Person with machine")
        addTitle("", columns: ["same", "kappa"].map { $0.padded(to: Self.figureWidth) })
        for row in calibration.criteria + [calibration.all] {
            addRow(row.label, [row.machineAgreement, row.machineKappa].map(Self.figure))
        }
    }

    fileprivate mutating func addPairs(_ calibration: Calibration) {
        guard !calibration.pairs.isEmpty else { return }
        heading("Each pair, over all criteria")
        addTitle("", columns: ["same", "kappa"].map { $0.padded(to: Self.figureWidth) } + ["levels"])
        for pair in calibration.pairs {
            addRow(
                "\(pair.first), \(pair.second ?? "machine")",
                [pair.agreement, pair.kappa].map(Self.figure) + [grouped(pair.rated)])
        }
    }

    fileprivate mutating func addSeverity(_ calibration: Calibration) {
        guard calibration.severity.count > 1 else { return }
        heading("Who is mild, who is strict")
        for (place, row) in calibration.severity.enumerated() {
            let end = place == 0 ? ", the mildest" : place == calibration.severity.count - 1 ? ", the strictest" : ""
            let sign = row.above >= 0 ? "+" : ""
            addRow(row.rater ?? "machine", ["\(sign)\(Self.short(row.above))\(end)"])
        }
        add("In levels, above or below the mean of the people who rated the same.", as: .dim)
    }
}

extension Calibration.Row {
    fileprivate var label: String { criterion == "all" ? "all criteria" : criterion }
}

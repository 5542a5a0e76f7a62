public import RapportModel

/// Sets the figures of an evaluation in tables that fit 80 columns.
public struct EvaluationView: Sendable {
    let style: Style
    let width: Int

    /// Makes a view for a window of so many columns; the tables need 80.
    public init(style: Style, width: Int) {
        self.style = style
        self.width = max(width, 80)
    }

    /// The whole page, every line ended.
    public func text(of evaluation: Evaluation) -> String {
        var page = Page(style: style, width: width)
        page.addNotes(on: evaluation)
        for part in evaluation.parts {
            page.heading("\(part.name ?? "All"), \(counted(part.replies, "reply", "replies"))")
            for scale in part.scales { page.addScale(scale) }
            if let pairs = part.pairs { page.addPairs(pairs) }
            if let kinds = part.kinds { page.addKinds(kinds) }
            if let critical = part.critical { page.addCritical(critical, by: evaluation.reader) }
            if let moves = part.moves { page.addMoves(moves, inFull: part.name == nil) }
        }
        return page.text
    }
}

extension Page {
    fileprivate mutating func addNotes(on evaluation: Evaluation) {
        add("\(evaluation.reader), compared with the reviewers' ratings", as: .strong, indent: 0)
        blank()
        add(
            "In brackets: the middle 95 of 100 figures over situations drawn anew (seed \(evaluation.seed)). The rows "
                + "under the reader's are ways to rate that understand nothing. For kappa and error their counts are put on "
                + "the scale by the straight line that fits these very ratings best, which flatters them. A dot: not "
                + "defined.", as: .dim, indent: 0)
    }

    fileprivate mutating func addScale(_ scale: ScaleAgreement) {
        addTitle(
            "\(scale.scale.capitalizedFirst) (\(grouped(scale.replies)))",
            columns: ["Spearman", "kappa", "mean error"].map { $0.padded(to: Self.figureWidth) })
        for row in scale.rows {
            addRow(
                row.by,
                row.isRated ? [row.spearman, row.kappa, row.error].map(Self.figure) : ["not rated"])
        }
        blank()
    }

    fileprivate mutating func addPairs(_ pairs: PairsAgreement) {
        addTitle("Pairs (\(grouped(pairs.pairs)))", columns: ["better one first"])
        for row in pairs.rows { addRow(row.by, [row.share.map(Self.figure) ?? "not rated"]) }
        blank()
    }

    fileprivate mutating func addKinds(_ kinds: KindsAgreement) {
        let names = kinds.all.rows.map { Self.columnNames[$0.by] ?? $0.by }
        let reader = Self.shortened(names.first ?? "", to: Self.figureWidth - 1)
        addTitle(
            "\(Self.shortened(kinds.kind, to: Self.figureLabelWidth - 6)) above",
            columns: ["pairs".paddedLeft(to: Self.countWidth), "  " + reader.padded(to: Self.figureWidth)]
                + names.dropFirst().map { $0.paddedLeft(to: Self.figureCellWidth) })
        for other in kinds.others { addRow(other.kind, Self.cells(other.order)) }
        addRow("all of them", Self.cells(kinds.all))
        add(
            "The share of pairs of replies to one situation in which the \(kinds.kind) one is rated higher, a tie for half; "
                + "in each pair reviewers find it better by at least 1, both scales added up.", as: .dim)
        blank()
    }

    /// What heads a column of a baseline where columns are narrow.
    private static let columnNames = [
        "number of words": "words", "empathy keywords": "keywords", "question marks": "questions",
    ]

    fileprivate mutating func addCritical(_ critical: CriticalAgreement, by name: String) {
        addTitle("Critical (\(grouped(critical.replies)))", columns: Self.yesNoColumns)
        addRow(name, critical.reader.map(Self.cells) ?? ["not rated"])
        addRow("every reply", Self.cells(critical.always))
        blank()
    }

    fileprivate mutating func addMoves(_ moves: MovesAgreement, inFull: Bool) {
        addTitle(
            "Moves (\(grouped(moves.replies)))",
            columns: Self.yesNoColumns + ["always".paddedLeft(to: Self.figureCellWidth)])
        if inFull {
            for move in moves.moves { addRow(move.name, Self.cells(move) + [Self.number(move.f1OfAlways)]) }
        }
        let gap = spaces(Self.figureCellWidth)
        addRow(
            "mean of \(moves.counted)",
            [spaces(Self.countWidth), gap, gap, Self.number(moves.macroF1), gap, Self.number(moves.macroF1OfAlways)])
        add("The mean is over moves in 5 replies or more; “always” is F1 of finding a move in every reply.", as: .dim)
        blank()
    }

    private static let countWidth = 7
    private static let yesNoColumns =
        ["cases".paddedLeft(to: countWidth)]
        + ["precision", "recall", "F1", "kappa"].map { $0.paddedLeft(to: figureCellWidth) }

    /// The reader's share with its interval, then the others' alone: there is no room for more.
    private static func cells(_ order: PairsAgreement) -> [String] {
        [grouped(order.pairs).paddedLeft(to: countWidth), "  " + figure(order.rows.first?.share)]
            + order.rows.dropFirst().map { number($0.share?.value) }
    }

    private static func cells(_ agreement: YesNoAgreement) -> [String] {
        [grouped(agreement.support).paddedLeft(to: countWidth)]
            + [agreement.precision, agreement.recall, agreement.f1, agreement.kappa].map(number)
    }
}

public import RapportModel

/// Sets the proof of a scorecard: for each level the rule and the words, and turn by turn what was read and what it moved.
public struct ExplainView: Sendable {
    let style: Style
    let width: Int

    /// Makes a view for a window of so many columns.
    public init(style: Style, width: Int) {
        self.style = style
        self.width = width
    }

    /// The whole page, every line ended.
    public func text(of card: Scorecard) -> String {
        var page = Page(style: style, width: width)
        page.add(card.title, as: .heading, indent: 0)
        page.add("How the score of \(card.trainee) came about, from the words up", as: .dim, indent: 0)
        if card.transcript.hasRatings { page.addHowToRead() }
        page.addArithmetic(card.assessment)
        for criterion in card.assessment.criteria { page.addDecision(criterion) }
        for item in card.assessment.critical { page.addItem("critical: \(item.id)", item) }
        for item in card.assessment.bonus { page.addItem("bonus: \(item.id), \(item.points.signed)", item) }
        for event in card.transcript.events { page.addEvent(event) }
        page.addOrigin(of: card)
        return page.text
    }
}

extension Page {
    fileprivate mutating func addHowToRead() {
        add(
            "Turn by turn: a move with “% sure” was read by the model, any other by a cue. Empathy and resolution are the "
                + "model's ratings of the reply, from 0 to 4.", as: .dim, indent: 0)
    }

    fileprivate mutating func addArithmetic(_ assessment: Assessment) {
        heading("The sum")
        guard let percent = assessment.percent else { return add("no criterion applies, so there is no score") }
        for criterion in assessment.criteria {
            guard let value = criterion.value, let best = criterion.best else { continue }
            let points = "\(value) × weight \(criterion.weight) = \(value * criterion.weight)"
            add("\(points) of \(best * criterion.weight)", label: criterion.id)
        }
        blank()
        add("\(assessment.earned) of \(assessment.possible) points, \(percent) %")
        add(assessment.passed ? "passed" : "not passed", as: assessment.passed ? .good : .bad)
        for reason in assessment.failedBecause { add(reason, indent: 4) }
    }

    fileprivate mutating func addDecision(_ criterion: CriterionResult) {
        heading("\(criterion.id): \(criterion.asks)")
        guard let level = criterion.level else {
            return row("not counted:", criterion.notApplicable ?? "")
        }
        row("level:", "\(level), \(criterion.value ?? 0) of \(criterion.best ?? 0)")
        row("means:", criterion.looksLike ?? "")
        row("rule:", criterion.rule ?? "none of the better levels held")
        if criterion.value != 0 || criterion.decidedBy != .level {
            row("decided by:", criterion.decidedBy.map(\.inWords) ?? "")
        }
        if let reason = criterion.because { row("because:", reason) }
        for quote in criterion.evidence {
            row("turn \(quote.turn):", "“\(printableLine(quote.words))” shows \(quote.shows)")
        }
        if criterion.evidence.isEmpty {
            row("words:", "none; the rule looks at what was not said, or at how it ended")
        }
    }

    fileprivate mutating func addItem(_ title: String, _ item: ItemResult) {
        heading(title)
        add(item.because)
        addQuotes(item.evidence, indent: 2, atMost: .max)
    }

    fileprivate mutating func addEvent(_ event: TalkEvent) {
        switch event {
        case .turn(let turn): addTurn(turn)
        case .hint(let text):
            heading("A hint")
            add(text)
        case .desk(let record):
            heading("Desk: /\(record.command) \(record.argument)")
            add(record.answer)
            if let action = record.action { row("done:", action + (record.amount.map { " \($0)" } ?? "")) }
            if let fact = record.shown { row("shows:", fact) }
        }
    }

    fileprivate mutating func addOrigin(of card: Scorecard) {
        heading("Made from")
        for file in card.files { add("\(file.kind) \(file.id) \(file.sha256.prefix(12))") }
        add("engine \(card.engine), reader \(card.reader), seed \(card.seed)")
        add("from \(utcDate(card.started)) to \(utcDate(card.ended))")
    }
}

extension CriterionResult.DecidedBy {
    /// Which part of the criterion spoke.
    fileprivate var inWords: String {
        switch self {
        case .level: "the level's own rule"
        case .harm: "harm, which brings the lowest level whatever else was done"
        case .cap: "a limit on the level"
        }
    }
}

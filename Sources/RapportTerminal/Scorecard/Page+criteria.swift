import RapportModel

/// Criteria of one group, with what was earned in it.
struct CriterionGroup: Equatable {
    let name: String
    /// Those that apply.
    let criteria: [CriterionResult]

    var earned: Int { criteria.reduce(0) { $0 + ($1.value ?? 0) * $1.weight } }
    var possible: Int { criteria.reduce(0) { $0 + ($1.best ?? 0) * $1.weight } }
    /// Whole percent, halves up, as the whole score is.
    var percent: Int { possible == 0 ? 0 : (200 * earned + possible) / (2 * possible) }
}

extension Assessment {
    /// The groups that have a criterion which applies, in the rubric's order.
    var groups: [CriterionGroup] {
        var names: [String] = []
        for criterion in criteria where criterion.level != nil && !names.contains(criterion.group) {
            names.append(criterion.group)
        }
        return names.map { name in
            CriterionGroup(name: name, criteria: criteria.filter { $0.group == name && $0.level != nil })
        }
    }
}

extension Page {
    /// The percent, whether it passed and why not, and the percent of each group.
    mutating func addScore(_ assessment: Assessment) {
        heading("Your score")
        guard let percent = assessment.percent else {
            return add("Not scored: no criterion of the rubric applies to this talk.", as: .dim)
        }
        let outcome = assessment.passed ? "passed" : "not passed yet"
        add("\(percent) %, \(outcome)", as: assessment.passed ? .good : .bad)
        for reason in assessment.failedBecause { add(reason, indent: 4, label: style.isPlain ? "Why:" : "·") }
        let groups = assessment.groups
        let column = groups.map(\.name.displayWidth).max() ?? 0
        if groups.count > 1 { blank() }
        for group in groups where groups.count > 1 {
            let bar = style.blocks((group.percent * 2 + 9) / 20, of: 10)
            add(
                style.isPlain ? "\(group.percent) %" : "\(bar) \(group.percent) %",
                label: group.name.capitalizedFirst.padded(to: style.isPlain ? 0 : column) + (style.isPlain ? ":" : ""))
        }
    }

    /// Each criterion of a group: level, anchor, the trainee's words, the rule, and a better line.
    ///
    /// - Parameter shown: better lines that stand on the page already, with the criterion; one line may serve several, and
    ///   nobody wants to read it five times.
    mutating func addCriteria(of group: CriterionGroup, shown: inout [String: String]) {
        heading("\(group.name.capitalizedFirst), \(group.percent) %")
        for criterion in group.criteria {
            blank()
            addVerdict(criterion)
            addProof(criterion, shown: &shown)
        }
    }

    private mutating func addVerdict(_ criterion: CriterionResult) {
        let (value, best) = (criterion.value ?? 0, criterion.best ?? 0)
        let role: Style.Role = value == best ? .good : value == 0 ? .bad : .middling
        let blocks = style.blocks(value, of: best)
        let level = printableLine((criterion.level ?? "").asWords)
        let verdict = (blocks.isEmpty ? "" : blocks + " ") + "\(level), \(value) of \(best)"
        let question = printableLine("\(criterion.id)  \(criterion.asks)")
        let room = width - question.displayWidth - verdict.displayWidth - 2
        if !isNarrow && !style.isPlain && room >= 2 {
            append("  " + style.paint(question, .strong) + spaces(room) + style.paint(verdict, role))
        } else {
            add(criterion.asks, as: .strong, label: criterion.id + (style.isPlain ? ":" : " "))
            add(verdict, as: role, indent: 6, label: style.isPlain ? "Level:" : "")
        }
    }

    private mutating func addProof(_ criterion: CriterionResult, shown: inout [String: String]) {
        let indent = isNarrow ? 4 : 6
        if let anchor = criterion.looksLike { add(anchor, indent: indent) }
        addQuotes(criterion.evidence, indent: indent)
        if let reason = criterion.because { add(reason, indent: indent, label: "Held down:") }
        if let next = criterion.nextLooksLike { add(next, indent: indent, label: "One level up:") }
        if let better = criterion.better {
            let words = shown[better.line].map { "the line under \($0)" } ?? "“\(printableLine(better.line))”"
            add(words, as: .good, indent: indent, label: "Better at turn \(better.turn):")
            if shown[better.line] == nil { shown[better.line] = criterion.id }
        } else if (criterion.value ?? 0) < (criterion.best ?? 0) {
            add("No line for it: this talk never came to a place where it is earned.", as: .dim, indent: indent)
        }
        if let rule = criterion.rule { add(rule, as: .dim, indent: indent, label: criterion.ruleLabel) }
    }

    /// Criteria that this talk gave no chance for, each with its reason.
    mutating func addNotApplicable(_ criteria: [CriterionResult]) {
        guard !criteria.isEmpty else { return }
        heading("Not counted here")
        for criterion in criteria {
            add("\(criterion.asks) \(criterion.notApplicable ?? "")", as: .dim, label: criterion.id)
        }
    }

    /// Bonus points, which stand apart from the score.
    mutating func addBonus(_ assessment: Assessment) {
        guard !assessment.bonus.isEmpty else { return }
        heading("Bonus, apart from the score: \(assessment.bonusPoints.signed)")
        for item in assessment.bonus {
            add(item.because, as: .good, label: item.points.signed)
            addQuotes(item.evidence, indent: 4)
        }
    }

    /// What to keep, stop and try.
    mutating func addNextTime(_ card: Scorecard) {
        let coaching = card.assessment.coaching
        let tried = card.assessment.criteria.first { $0.id == coaching.try }
        guard coaching.keep != nil || coaching.stop != nil || tried != nil else { return }
        heading("Next time")
        if let keep = coaching.keep { addAdvice("Keep:", keep, .good) }
        if let stop = coaching.stop { addAdvice("Stop:", stop, .bad) }
        guard let tried else { return }
        add("\(tried.id), \(tried.asks)", as: .middling, label: style.isPlain ? "Try:" : "Try: ")
        if let better = tried.better { add("“\(printableLine(better.line))”", indent: 8) }
    }

    private mutating func addAdvice(_ label: String, _ quote: Quote, _ role: Style.Role) {
        let words = "“\(printableLine(quote.words))” (\(quote.shows.asWords), turn \(quote.turn))"
        add(words, as: role, label: label)
    }
}

extension CriterionResult {
    /// How the rule decided.
    var ruleLabel: String {
        switch decidedBy {
        case .harm: "Harm:"
        case .cap: "Limit:"
        case .level, nil: "Rule:"
        }
    }
}

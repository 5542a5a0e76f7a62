public import RapportModel

/// Sets a scorecard as a page for the person who was just rated: what the customer tells, the score, why, and what to do next.
public struct ScorecardView: Sendable {
    let style: Style
    let width: Int

    /// Makes a view for a window of so many columns; made for 40 to 120.
    public init(style: Style, width: Int) {
        self.style = style
        self.width = width
    }

    /// The whole page, every line ended.
    public func text(of card: Scorecard) -> String {
        let name = CustomerName(card.customer)
        var page = Page(style: style, width: width)
        page.addTitle(of: card, name)
        page.addCritical(card.assessment.critical)
        page.addStory(card.story, name)
        page.addSurvey(card.survey, name)
        page.addScore(card.assessment)
        var shown: [String: String] = [:]
        for group in card.assessment.groups { page.addCriteria(of: group, shown: &shown) }
        page.addNotApplicable(card.assessment.criteria.filter { $0.level == nil })
        page.addBonus(card.assessment)
        page.addFeelings(of: card.transcript, name)
        page.addClues(card.clues, name)
        page.addNextTime(card)
        page.addFooter(of: card)
        return page.text
    }
}

extension Page {
    fileprivate mutating func addTitle(of card: Scorecard, _ name: CustomerName) {
        let replies = card.transcript.turns.count
        add(card.title, as: .heading, indent: 0)
        add("\(card.trainee) with \(name.full) · \(counted(replies, "reply", "replies"))", as: .dim, indent: 0)
    }

    fileprivate mutating func addCritical(_ items: [ItemResult]) {
        guard !items.isEmpty else { return }
        heading("This fails the attempt, whatever the points")
        for item in items {
            add(item.because, as: .bad, label: style.isPlain ? "Critical:" : "✗")
            addQuotes(item.evidence, indent: 4)
        }
    }

    fileprivate mutating func addStory(_ story: Story, _ name: CustomerName) {
        heading("What \(name.short) tells")
        add(story.headline, as: .strong)
        blank()
        quote(story.story, bar: .customer)
        blank()
        add(story.toldTo, label: "Told to:")
        add(heard(by: story.heardBy), label: "Heard by:")
    }

    private func heard(by count: Int) -> String {
        switch count {
        case ..<1: "nobody; this is not a story that gets told"
        case 1: "one person, as this game counts word of mouth"
        default: "\(grouped(count)) people, as this game counts word of mouth"
        }
    }

    fileprivate mutating func addSurvey(_ survey: Survey, _ name: CustomerName) {
        heading("What \(name.short) answers in the survey")
        let role: Style.Role =
            switch survey.verdict {
            case .bad: .bad
            case .good: .middling
            case .fantastic: .good
            }
        add("How likely to recommend us to a friend?")
        let blocks = style.blocks(survey.answer, of: 10)
        add((blocks.isEmpty ? "" : blocks + " ") + "\(survey.answer) of 10, \(survey.standing)", as: role, indent: 4)
        add("Was the service bad, good or fantastic?")
        add(survey.verdict.rawValue.capitalizedFirst, as: role, indent: 4)
        add("What stood out?" + (survey.stoodOutTurn.map { " (turn \($0))" } ?? ""))
        quote(survey.stoodOut, bar: .customer, indent: 4)
        add("One thing we could improve?")
        quote(survey.improve, bar: .customer, indent: 4)
    }

    fileprivate mutating func addClues(_ clues: [String], _ name: CustomerName) {
        guard !clues.isEmpty else { return }
        heading(clues.count == 1 ? "A clue you brought out" : "Clues you brought out")
        for clue in clues { quote(clue, bar: .good) }
    }

    fileprivate mutating func addFooter(of card: Scorecard) {
        blank()
        let hints = card.hintsUsed == 0 ? "no hints" : counted(card.hintsUsed, "hint", "hints")
        // A simulated talk took place at no time.
        let time = card.ended == 0 ? "" : " · \(utcDate(card.ended))"
        if card.redacted != nil {
            add("A redacted copy: what was personal was taken out before it was handed in.", as: .dim, indent: 0)
        }
        add("\(hints) · seed \(card.seed) · read by \(card.reader)\(time)", as: .dim, indent: 0)
    }
}

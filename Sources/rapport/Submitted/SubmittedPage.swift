import RapportModel
import RapportScoring
import RapportStore
import RapportTerminal

/// A card that was handed in, as a page: the talk, the machine's score, and what people said of it beside that.
@MainActor
struct SubmittedPage {
    let style: Style
    let width: Int

    /// The talk, then the card.
    func write(_ card: Scorecard) {
        writeTalk(card)
        Output.write("\n" + ScorecardView(style: style, width: width).text(of: card))
    }

    /// The talk alone, as it was held.
    func writeTalk(_ card: Scorecard) {
        let view = ConversationView(customer: card.customer, style: style, width: { width }) { Output.write($0) }
        view.talk(card.transcript)
    }

    /// What people said: the other levels beside the machine's, disputes with their answers, and the history.
    ///
    /// - Parameter rubric: the card's own; absent where it is not kept, and then there is no other percent.
    func write(_ submitted: SubmittedCard, rubric: Rubric?) {
        heading("What people said of it")
        line(Self.origin(of: submitted))
        writeScores(submitted, rubric)
        for (number, dispute) in submitted.disputes.sorted(by: { $0.key < $1.key }) {
            write(dispute, number, in: submitted)
        }
        for (number, review) in submitted.reviews.sorted(by: { $0.key < $1.key }) {
            write(review, number, of: submitted)
        }
        if submitted.disputes.isEmpty && submitted.reviews.isEmpty { line("Nobody has said anything yet.") }
    }

    private func writeScores(_ submitted: SubmittedCard, _ rubric: Rubric?) {
        let machine = submitted.card.assessment
        line("The machine: \(Self.score(machine))")
        guard !submitted.overrides.isEmpty else { return }
        for criterion in machine.criteria {
            guard let override = submitted.overrides[criterion.id], let level = criterion.level else { continue }
            line("\(criterion.id)  machine: \(level), person: \(override.level)", indent: 4)
        }
        guard let rubric else {
            return line("With the people's levels: no percent, since the files of the rubric are not kept here")
        }
        line(
            "With the people's levels: "
                + Self.score(machine.overriding(submitted.overrides.mapValues(\.level), by: rubric)))
    }

    private func write(_ dispute: Dispute, _ number: Int, in submitted: SubmittedCard) {
        let level = submitted.card.assessment.criteria.first { $0.id == dispute.criterion }?.level ?? "no level"
        let state = submitted.openDisputes.contains(number) ? ", not answered yet" : ""
        line("")
        line("Dispute \(number)\(state): \(dispute.by) on \(dispute.criterion) (\(level)), \(Self.date(dispute.at))")
        line(dispute.because, indent: 4)
    }

    private func write(_ review: Review, _ number: Int, of submitted: SubmittedCard) {
        line("")
        line("Review \(number): \(review.by), \(Self.date(review.at))")
        if let comment = review.comment { line(comment, indent: 4) }
        for override in review.overrides ?? [] {
            let machine = submitted.card.assessment.criteria.first { $0.id == override.criterion }?.level ?? "no level"
            line(
                "\(override.criterion): \(override.level) in place of the machine's \(machine). \(override.because)",
                indent: 4)
        }
        for answer in review.answers ?? [] {
            line("Dispute \(answer.dispute): \(answer.decision.words). \(answer.because)", indent: 4)
        }
    }

    private func heading(_ title: String) {
        let room = max(0, min(width, 100) - title.count - 4)
        let rule = style.isPlain ? title : "── \(title) " + String(repeating: "─", count: room)
        Output.write("\n" + style.paint(rule, .heading) + "\n\n")
    }

    private func line(_ text: String, indent: Int = 2) {
        let space = String(repeating: " ", count: indent)
        let lines = wrap(printable(text), width: min(width, 100), indent: space)
        Output.write(lines.map { $0.allSatisfy { $0 == " " } ? "\n" : $0 + "\n" }.joined())
    }

    private static func origin(of submitted: SubmittedCard) -> String {
        guard let receipt = submitted.receipt else {
            return "This card lies here without a receipt: nobody handed it in."
        }
        let copy = receipt.original == nil ? "" : ", a redacted copy"
        return "\(submitted.reference), hand-in \(receipt.number), \(date(receipt.submitted))\(copy)"
    }

    static func score(_ assessment: Assessment) -> String {
        guard let percent = assessment.percent else { return "not scored" }
        return "\(percent) %, \(assessment.passed ? "passed" : "not passed")"
    }

    static func date(_ seconds: Int) -> String { UTCDay(seconds: seconds).text }
}

extension Review.Decision {
    /// The decision, for people.
    var words: String {
        switch self {
        case .accept: "accepted"
        case .part: "accepted in part"
        case .reject: "rejected"
        }
    }
}

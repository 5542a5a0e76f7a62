import RapportModel
import RapportStore

/// The cards that were handed in, narrowed to those that somebody wants to see.
struct WaitingCards {
    /// One line of the list.
    struct Row: Encodable {
        let card: String
        let trainee: String
        let scenario: String
        let percent: Int?
        let passed: Bool
        let critical: [String]
        let reviews: Int
        let openDisputes: [Int]
        /// How many standard deviations it is from the mean of its scenario; absent where there are too few to say.
        let deviations: Double?
        let submitted: Int?
    }

    /// Which cards; every wish must hold, and without any a card waits for a first review or an answer.
    struct Filter {
        var isBelowPass = false
        var isCritical = false
        var isOutlier = false
        var isUnreviewed = false
        var isDisputed = false
        var isAll = false

        /// Whether nothing was asked for.
        var isEmpty: Bool { !(isBelowPass || isCritical || isOutlier || isUnreviewed || isDisputed || isAll) }
    }

    let rows: [Row]

    /// A card is an outlier from this many standard deviations on.
    static let outlier = 2.0

    init(_ cards: [SubmittedCard], _ filter: Filter) {
        let spreads = Dictionary(grouping: cards, by: \.card.scenario).mapValues { cards in
            Spread(cards.compactMap(\.card.assessment.percent))
        }
        rows = cards.filter { card in
            let assessment = card.card.assessment
            let deviations = Self.deviations(of: card, spreads)
            return (!filter.isEmpty || card.waits) && (!filter.isBelowPass || !assessment.passed)
                && (!filter.isCritical || !assessment.critical.isEmpty)
                && (!filter.isOutlier || abs(deviations ?? 0) >= Self.outlier)
                && (!filter.isUnreviewed || card.reviews.isEmpty)
                && (!filter.isDisputed || !card.openDisputes.isEmpty)
        }
        .sorted { ($0.receipt?.submitted ?? 0, $0.reference) < ($1.receipt?.submitted ?? 0, $1.reference) }
        .map { Self.row($0, Self.deviations(of: $0, spreads)) }
    }

    private static func row(_ card: SubmittedCard, _ deviations: Double?) -> Row {
        Row(
            card: card.reference, trainee: card.card.trainee, scenario: card.card.scenario,
            percent: card.card.assessment.percent, passed: card.card.assessment.passed,
            critical: card.card.assessment.critical.map(\.id), reviews: card.reviews.count,
            openDisputes: card.openDisputes, deviations: deviations, submitted: card.receipt?.submitted)
    }

    private static func deviations(of card: SubmittedCard, _ spreads: [String: Spread]) -> Double? {
        guard let percent = card.card.assessment.percent, let spread = spreads[card.card.scenario] else { return nil }
        return spread.deviations(of: percent)
    }

    /// The mean and the standard deviation of the cards of one scenario.
    private struct Spread {
        let mean: Double
        /// Absent where all are the same or there are fewer than three.
        let deviation: Double?

        init(_ percents: [Int]) {
            let count = Double(percents.count)
            let mean = percents.isEmpty ? 0 : Double(percents.reduce(0, +)) / count
            self.mean = mean
            let squares = percents.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
            deviation = percents.count < 3 || squares == 0 ? nil : (squares / (count - 1)).squareRoot()
        }

        func deviations(of percent: Int) -> Double? { deviation.map { (Double(percent) - mean) / $0 } }
    }
}

extension WaitingCards.Row {
    /// The line for people.
    var text: String {
        var notes = [percent.map { "\($0) %, \(passed ? "passed" : "not passed")" } ?? "not scored"]
        if !critical.isEmpty { notes.append("critical: \(critical.joined(separator: ", "))") }
        if let deviations, abs(deviations) >= WaitingCards.outlier {
            notes.append("far \(deviations < 0 ? "below" : "above") the others of \(scenario)")
        }
        notes.append(reviews == 0 ? "not reviewed" : reviews == 1 ? "1 review" : "\(reviews) reviews")
        if !openDisputes.isEmpty {
            notes.append(openDisputes.count == 1 ? "1 open dispute" : "\(openDisputes.count) open disputes")
        }
        return "\(card)  \(notes.joined(separator: " · "))"
    }
}

internal import RapportModel

/// How far one person is with one scenario of an assignment, as the cards that they have handed in say.
public struct AssignmentState: Equatable, Encodable, Sendable {
    public let trainee: String
    public let scenario: String
    public let state: State
    /// How many attempts were handed in since it was given.
    public let attempts: Int
    /// The best percent among them; absent where there is none.
    public let best: Int?
    /// Whether it was done after its day.
    public let isLate: Bool

    /// Where somebody stands.
    public enum State: String, Encodable, CaseIterable, Sendable {
        case notBegun = "not begun"
        case tried, done, overdue
    }

    /// Takes the state from the person's cards, of which only those of this scenario that were begun since then count.
    public init(_ assignment: Assignment, trainee: String, scenario: String, cards: [SubmittedCard], now: Int) {
        let counted = cards.filter {
            $0.card.trainee == trainee && $0.card.scenario == scenario && $0.card.started >= assignment.given
        }.sorted { Self.time(of: $0) < Self.time(of: $1) }
        let enough = counted.indices.first { place in
            place + 1 >= assignment.attempts && counted[...place].contains { Self.reaches(assignment.mark, $0) }
        }
        self.trainee = trainee
        self.scenario = scenario
        attempts = counted.count
        best = counted.compactMap(\.card.assessment.percent).max()
        isLate = enough.map { Self.time(of: counted[$0]) > assignment.due } ?? false
        if enough != nil {
            state = .done
        } else if now > assignment.due {
            state = .overdue
        } else {
            state = counted.isEmpty ? .notBegun : .tried
        }
    }

    private static func time(of card: SubmittedCard) -> Int { card.receipt?.submitted ?? card.card.ended }

    private static func reaches(_ mark: Int?, _ card: SubmittedCard) -> Bool {
        let assessment = card.card.assessment
        return mark.map { (assessment.percent ?? -1) >= $0 } ?? assessment.passed
    }
}

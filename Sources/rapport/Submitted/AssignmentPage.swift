import RapportStore

/// Assignments with the state of each person.
struct AssignmentPage {
    /// An assignment with everybody's state, for programs.
    struct Row: Encodable {
        let assignment: Assignment
        let states: [AssignmentState]
    }

    let rows: [Row]

    /// - Parameter trainee: only what this person has to do; nil for all.
    init(_ assignments: [Assignment], cards: [SubmittedCard], trainee: String? = nil, now: Int) {
        rows = assignments.filter { trainee.map($0.to.contains) ?? true }.map { assignment in
            let people = assignment.to.filter { trainee == nil || $0 == trainee }
            let states = people.flatMap { person in
                assignment.scenarios.map {
                    AssignmentState(assignment, trainee: person, scenario: $0, cards: cards, now: now)
                }
            }
            return Row(assignment: assignment, states: states)
        }
    }

    /// Lines for people, with control characters still in them.
    var lines: [String] {
        rows.flatMap { row in
            [Self.title(of: row.assignment)] + (row.assignment.note.map { ["  \($0)"] } ?? [])
                + row.states.map { "  \($0.trainee): \($0.scenario), \(Self.words(for: $0))" } + [""]
        }
    }

    /// One line for each scenario that one person still has to do.
    var open: [String] {
        rows.flatMap { row in
            row.states.filter { $0.state != .done }.map {
                "Assigned: \($0.scenario) by \(UTCDay(seconds: row.assignment.due).text) (\(Self.words(for: $0)))"
            }
        }
    }

    private static func title(of assignment: Assignment) -> String {
        let attempts = assignment.attempts == 1 ? "1 attempt" : "\(assignment.attempts) attempts"
        let mark = assignment.mark.map { "\($0) %" } ?? "a pass"
        let day = UTCDay(seconds: assignment.due).text
        return "\(assignment.id), by \(day): \(attempts) handed in, one of them with \(mark); given by \(assignment.by)"
    }

    private static func words(for state: AssignmentState) -> String {
        let best = state.best.map { ", best \($0) %" } ?? ""
        switch state.state {
        case .notBegun: return "not begun"
        case .tried: return (state.attempts == 1 ? "tried once" : "tried \(state.attempts) times") + best
        case .done: return "done" + best + (state.isLate ? ", late" : "")
        case .overdue: return "overdue" + (state.attempts == 0 ? ", not begun" : ", tried \(state.attempts)×\(best)")
        }
    }
}

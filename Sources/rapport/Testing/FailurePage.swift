import RapportAuthoring
import RapportFormat
import RapportModel
import RapportTerminal

/// Why one test failed: each step that came out otherwise, with its place, what was read, and expected beside actual.
struct FailurePage {
    private let loaded: LoadedScenario
    private let outcome: ScenarioTester.Outcome
    private let style: Style
    private let width: Int
    private var lines: [String] = []

    init(loaded: LoadedScenario, outcome: ScenarioTester.Outcome, style: Style, width: Int) {
        self.loaded = loaded
        self.outcome = outcome
        self.style = style
        self.width = width
        addSteps()
        addWholeTalk()
    }

    /// The page, with an empty line at its end.
    var text: String { lines.map { $0 + "\n" }.joined() + "\n" }

    private mutating func addSteps() {
        for step in outcome.test.steps.indices {
            let failures = outcome.failures.filter { $0.step == step }
            guard !failures.isEmpty else { continue }
            addHead(["steps", "\(step)"], "step \(step + 1) of \(outcome.test.steps.count)")
            if outcome.transcript.events.indices.contains(step) {
                add(outcome.transcript.events[step])
            } else {
                add(outcome.test.steps[step].input)
            }
            failures.forEach { add($0) }
        }
    }

    private mutating func addWholeTalk() {
        let failures = outcome.failures.filter { $0.step == nil }
        guard let first = failures.first else { return }
        addHead(first.path, "the whole talk")
        failures.forEach { add($0) }
    }

    private mutating func addHead(_ path: [String], _ title: String) {
        let places = loaded.file.places
        let range = places.keyRange(of: ["tests", "\(outcome.place)"] + path)
        let place = "\(places.source.path):\(range.line):\(range.column)"
        lines.append("  " + style.paint(printableLine(place), .strong) + "  " + printableLine(title))
    }

    /// Expected and actual beneath each other, as in a diff.
    private mutating func add(_ failure: ScenarioTester.Failure) {
        let marks = style.isPlain ? ("", "") : ("- ", "+ ")
        row(marks.0 + "expected", failure.expected, as: .good, indent: 4)
        row(marks.1 + "actual", failure.actual, as: .bad, indent: 4)
    }
}

extension FailurePage {
    private mutating func add(_ input: TalkInput) {
        switch input {
        case .reply(let text): row("reply", text)
        case .look(let key): row("desk", "/look \(key)")
        case .act(let command): row("desk", "/do \(command)")
        case .hint: row("desk", "/hint")
        }
    }

    private mutating func add(_ event: TalkEvent) {
        switch event {
        case .turn(let turn): add(turn)
        case .desk(let record): add(record.input)
        case .hint: add(TalkInput.hint)
        }
        if !event.answer.isEmpty { row("answer", event.answer) }
    }

    private mutating func add(_ turn: Turn) {
        row("reply", turn.reply)
        row("read", Self.reading(of: turn))
        if !turn.added.isEmpty { row("added", turn.added.map(Self.words).joined(separator: ", ")) }
        if !turn.learned.isEmpty { row("learned", turn.learned.joined(separator: ", ")) }
        row("feelings", Feeling.allCases.map { Self.change(of: $0, in: turn) }.joined(separator: ", "))
        row("went", way(of: turn))
    }

    private static func reading(of turn: Turn) -> String {
        let offers = turn.reading.offers.map { offer in
            "\(offer.offer)\(offer.amount.map { " of \($0)" } ?? "") “\(offer.evidence.words)”"
        }
        let claims = turn.reading.claims.map { "says that \($0.action) is done “\($0.evidence.words)”" }
        let all = turn.reading.moves.map(words) + offers + claims
        return all.isEmpty ? "nothing" : all.joined(separator: ", ")
    }

    private static func words(_ move: FoundMove) -> String {
        let sureness = move.confidence < 1 ? " (\(Int((move.confidence * 100).rounded())) % sure)" : ""
        return move.move + (move.evidence.map { " “\($0.words)”" } ?? "") + sureness
    }

    /// `patience 60 to 55`, or `trust 20` where it did not move.
    private static func change(of feeling: Feeling, in turn: Turn) -> String {
        let (before, after) = (turn.before[feeling], turn.after[feeling])
        return "\(feeling.rawValue) \(before)" + (before == after ? "" : " to \(after)")
    }

    /// From where to where, and by which branch of the file.
    private func way(of turn: Turn) -> String {
        let way = turn.went == turn.beat ? "stayed at \(turn.beat)" : "\(turn.beat) to \(turn.went)"
        guard let place = turn.branch else { return way + ", by no branch" }
        let branch = loaded.file.scenario(seed: outcome.seed).beat(turn.beat)?.branches[place]
        let line = loaded.file.places.range(of: ["beats", turn.beat, "branches", "\(place)"]).line
        let condition = branch.map { $0.isElse ? ": else" : ": when \($0.when)" } ?? ""
        return way + ", by branch \(place + 1) on line \(line)\(condition)"
    }

    private mutating func row(_ label: String, _ text: String, as role: Style.Role? = nil, indent: Int = 6) {
        let lead = String(repeating: " ", count: indent)
        let column =
            style.isPlain ? label + ": " : label + String(repeating: " ", count: max(1, 17 - indent - label.count))
        let hanging = lead + String(repeating: " ", count: column.count)
        let wrapped = wrap(printableLine(text), width: max(width, 40), indent: hanging)
        for (number, line) in wrapped.enumerated() {
            let body = String(line.dropFirst(hanging.count))
            let start = number == 0 ? lead + (role == nil ? style.paint(column, .dim) : column) : hanging
            lines.append(start + (role.map { style.paint(body, $0) } ?? body))
        }
    }
}

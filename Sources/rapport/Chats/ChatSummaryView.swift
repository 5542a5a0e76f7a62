import RapportScoring
import RapportTerminal

/// A few lines about many chats, for standard error.
struct ChatSummaryView {
    let width: Int

    func text(of tally: ChatTally, after earlier: Int) -> String {
        var lines = [beginning(tally, after: earlier)]
        if tally.chats > 0 {
            lines += figures(tally)
            for criterion in tally.criteria {
                guard let share = criterion.share.value else { continue }
                lines.append(Self.row(criterion.id, share * 100, criterion.asks))
            }
            let open = tally.criteria.filter { $0.share.count == 0 }.map(\.id)
            if !open.isEmpty {
                lines.append("Left open, since words alone do not show it: \(open.joined(separator: ", "))")
            }
        }
        return lines.flatMap { wrap(printable($0), width: min(width, 100)) }.map { $0 + "\n" }.joined()
    }

    private func beginning(_ tally: ChatTally, after earlier: Int) -> String {
        var words = ["\(tally.chats) \(tally.chats == 1 ? "chat" : "chats")"]
        if tally.problems > 0 { words.append("\(tally.problems) that could not be judged") }
        if earlier > 0 { words.append("\(earlier) were there already and are not in these figures") }
        return words.joined(separator: ", ")
    }

    private func figures(_ tally: ChatTally) -> [String] {
        [
            Self.row(
                "Score", tally.percent.value,
                "on average; \(tally.passed) reach what a pass takes, \(tally.critical) hold something critical"),
            "Replies    empathy \(Self.number(tally.empathy.value)), resolution \(Self.number(tally.resolution.value)), "
                + "from 0 to 4",
            "Chats      solved \(Self.signed(tally.solved.value)), satisfied \(Self.signed(tally.satisfied.value)), "
                + "without detours \(Self.signed(tally.effective.value)), from −2 to +2 as their readers would say",
        ]
    }

    /// One figure of the summary: `E1           48 %  Did you name what they feel?`.
    private static func row(_ label: String, _ percent: Double?, _ words: String) -> String {
        let number = percent.map { "\(Int($0.rounded())) %" } ?? "·"
        func spaces(_ width: Int, _ text: String) -> String {
            String(repeating: " ", count: max(width - text.count, 1))
        }
        return label + spaces(10, label) + spaces(6, number) + number + "  " + words
    }

    private static func number(_ value: Double?) -> String {
        guard let value else { return "·" }
        let tenths = Int((abs(value) * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func signed(_ value: Double?) -> String {
        ((value ?? 0) * 10).rounded() < 0 ? "−" + number(value) : "+" + number(value)
    }
}

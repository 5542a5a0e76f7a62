import RapportModel

extension Page {
    private static var mostBranches: Int { 12 }
    private static var longestQuote: Int { 60 }

    /// Beats, endings, branches and facts that no talk came to.
    mutating func addUnseen(of summary: SimulationSummary) {
        heading("Never seen")
        let visits = summary.visits
        let branches = visits.branches.filter { $0.count == 0 }
        let groups = [
            ("beats:", visits.beats), ("endings:", visits.endings), ("facts:", visits.facts),
        ].map { label, counts in (label, counts.filter { $0.count == 0 }.map(\.name)) }
        guard !branches.isEmpty || groups.contains(where: { !$0.1.isEmpty }) else {
            return add("Every beat, branch and ending was reached, and every fact was told.", as: .good)
        }
        for (label, names) in groups where !names.isEmpty { add(names.joined(separator: ", "), label: label) }
        for branch in branches.prefix(Self.mostBranches) {
            add("\(branch.beat), branch \(branch.branch + 1): \(printableLine(branch.when))", label: "branch:")
        }
        if branches.count > Self.mostBranches {
            add("and \(branches.count - Self.mostBranches) more branches; --json has them all", as: .dim)
        }
    }

    /// How many replies of each player nothing was found in, and which.
    mutating func addUnread(of players: [PlayerSummary]) {
        heading("Replies that were not understood")
        let some = players.filter { $0.unread > 0 }
        guard !some.isEmpty else { return add("None.") }
        for player in some {
            let worst = player.unreadReplies.prefix(3).map { "“\(cut($0.name, to: Self.longestQuote))”" }.joined(
                separator: ", ")
            add(
                "\(percentWithTenths(player.unreadShare)) of \(grouped(player.replies)), most often \(worst)",
                label: player.player.rawValue + ":")
        }
    }

    /// Lines that came three times in one talk.
    mutating func addOftenHeard(of summary: SimulationSummary) {
        heading("Lines heard three times or more in one talk")
        guard !summary.oftenHeard.isEmpty else { return add("None.") }
        for player in summary.players where player.talksWithOftenHeard > 0 {
            let share = Double(player.talksWithOftenHeard) / Double(max(player.talks, 1))
            let line = player.oftenHeard.first.map { ", most often “\(cut($0.name, to: Self.longestQuote))”" } ?? ""
            add("in \(percentWithTenths(share)) of the talks\(line)", label: player.player.rawValue + ":")
        }
        for line in summary.linesHeardTooOften {
            add(
                "“\(cut(line.name, to: Self.longestQuote))” in \(percentWithTenths(Double(line.count) / Double(max(summary.talks, 1))))",
                as: .middling, label: "of all:")
        }
    }

    /// `12.4 %`.
    private func percentWithTenths(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10) %"
    }
}

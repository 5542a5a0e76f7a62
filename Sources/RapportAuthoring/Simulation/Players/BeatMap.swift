import RapportModel

/// How far each beat is from the best ending, over branches that a pleasant trainee takes.
struct BeatMap {
    private let steps: [String: Int]
    private let harmful: Set<String>
    private let lost: Set<String>

    init(_ scenario: Scenario) {
        let harmful = scenario.harmfulMoves
        let lost = Set(scenario.endings.filter { $0.roles.contains("lost") }.map(\.name))
        self.harmful = harmful
        self.lost = lost
        var into: [String: [String]] = [:]
        for beat in scenario.beats {
            for branch in beat.branches where !Self.isBad(branch, harmful: harmful, lost: lost) {
                into[branch.go, default: []].append(beat.name)
            }
        }
        steps = Self.steps(to: Self.best(of: scenario), into: into)
    }

    /// Whether a branch leads nearer to the best ending than its beat is.
    func leadsOn(_ branch: Branch, from beat: Beat) -> Bool {
        guard let after = steps[branch.go], let before = steps[beat.name] else { return false }
        return after < before && !isBad(branch)
    }

    /// Whether a branch is there for replies that do harm, or ends the talk badly.
    func isBad(_ branch: Branch) -> Bool { Self.isBad(branch, harmful: harmful, lost: lost) }

    private static func isBad(_ branch: Branch, harmful: Set<String>, lost: Set<String>) -> Bool {
        lost.contains(branch.go) || branch.when.wantedNames.contains(where: harmful.contains)
    }

    /// The endings with the highest answer.
    private static func best(of scenario: Scenario) -> [String] {
        let highest = scenario.endings.map(\.nps.upperBound).max()
        return scenario.endings.filter { $0.nps.upperBound == highest }.map(\.name)
    }

    private static func steps(to endings: [String], into: [String: [String]]) -> [String: Int] {
        var steps = Dictionary(endings.map { ($0, 0) }) { first, _ in first }
        var front = endings
        while !front.isEmpty {
            var next: [String] = []
            for name in front {
                for before in into[name] ?? [] where steps[before] == nil {
                    steps[before] = (steps[name] ?? 0) + 1
                    next.append(before)
                }
            }
            front = next
        }
        return steps
    }
}

/// A bar that a scenario of the library must reach in simulated talks, and by how much it was missed.
public struct MissedBar: Equatable, Codable, Sendable {
    /// What is asked of a scenario.
    public enum Bar: String, CaseIterable, Codable, Sendable {
        case kindWins, curiousWins, rudeNeverWins, cannedNeverWins, generousSeldomWins
        case noLineTooOften, everyBeatReached, everyEndingReached
    }

    public var bar: Bar
    /// What was found, with what was wanted, as one sentence without a full stop.
    public var finding: String

    /// Notes that a bar was missed.
    public init(bar: Bar, finding: String) {
        self.bar = bar
        self.finding = finding
    }
}

extension SimulationSummary {
    /// The least share of talks that kind and curious players pass.
    public static let leastWins = 0.7
    /// The greatest share of talks that generous players pass.
    public static let mostBoughtWins = 0.1
    /// The greatest share of talks in which a line may be heard three times.
    public static let mostOftenHeard = 0.01

    /// The bars that were missed, of those that the players who played can tell of.
    public var missedBars: [MissedBar] {
        let floors: [(MissedBar.Bar, SimulatedPlayer)] = [(.kindWins, .kind), (.curiousWins, .curious)]
        let ceilings: [(MissedBar.Bar, SimulatedPlayer, Double)] = [
            (.rudeNeverWins, .rude, 0), (.cannedNeverWins, .canned, 0),
            (.generousSeldomWins, .generous, Self.mostBoughtWins),
        ]
        let low = floors.compactMap { bar, player in
            wins(of: player) { $0 >= Self.leastWins }.map {
                MissedBar(bar: bar, finding: "\(player) passes \($0), and should pass 70 % at least")
            }
        }
        let high = ceilings.compactMap { bar, player, most in
            wins(of: player) { $0 <= most }.map {
                let limit = most == 0 ? "should never pass" : "should pass 10 % at most"
                return MissedBar(bar: bar, finding: "\(player) passes \($0), and \(limit)")
            }
        }
        return low + high + missedLines + missedPlaces
    }

    /// The lines that are heard three times in a talk in more talks than they should be.
    public var linesHeardTooOften: [Count] {
        oftenHeard.filter { Double($0.count) > Self.mostOftenHeard * Double(talks) }
    }

    /// Whether no player of any kind ever passes.
    public var isUnwinnable: Bool { players.allSatisfy { $0.passed == 0 } }

    /// Whether every talk of every player passes.
    public var isUnlosable: Bool { players.allSatisfy { $0.passed == $0.talks } }

    /// Whether a rude talk passes, or half of the rude talks score as high as half of the kind ones.
    public var rudeOutscoresKind: Bool {
        guard let rude = self[.rude] else { return false }
        guard let kind = self[.kind]?.percents, let score = rude.percents else { return rude.passed > 0 }
        return rude.passed > 0 || score.median >= kind.median
    }

    /// The computed level where it is more than a step from the stated one; both are rough.
    public var otherLevel: Int? { difficulty.flatMap { abs($0.level - statedLevel) > 1 ? $0.level : nil } }

    private func wins(of player: SimulatedPlayer, suffice: (Double) -> Bool) -> String? {
        guard let figures = self[player], !suffice(figures.passShare) else { return nil }
        return "\(figures.passed) of \(figures.talks) talks"
    }

    private var missedLines: [MissedBar] {
        linesHeardTooOften.map {
            MissedBar(
                bar: .noLineTooOften,
                finding:
                    "“\($0.name)” is heard three times in \($0.count) of \(talks) talks, and 1 % of them is the most")
        }
    }

    private var missedPlaces: [MissedBar] {
        visits.beats.filter { $0.count == 0 }.map {
            MissedBar(bar: .everyBeatReached, finding: "the beat '\($0.name)' is never reached")
        }
            + visits.endings.filter { $0.count == 0 }.map {
                MissedBar(bar: .everyEndingReached, finding: "the ending '\($0.name)' is never reached")
            }
    }
}

public import RapportModel
public import RapportReading

/// Judges a finished talk by a rubric: transcript in, assessment out, the same every time.
public struct Scorer: Sendable {
    private let scenario: Scenario
    private let rubric: Rubric
    private let lines: BetterLines?

    /// Makes a scorer for one scenario.
    ///
    /// - Parameter reader: reads the scenario's model replies, so that the better line is one that does what was missed.
    public init(scenario: Scenario, rubric: Rubric, reader: any ReplyReader) {
        self.scenario = scenario
        self.rubric = rubric
        lines = BetterLines(scenario: scenario, rubric: rubric, reader: reader)
    }

    /// Makes a scorer that gives levels and no better lines, for many talks in which nobody reads them.
    public init(scenario: Scenario, rubric: Rubric) {
        self.scenario = scenario
        self.rubric = rubric
        lines = nil
    }

    /// Judges one talk.
    public func score(_ transcript: Transcript) -> Assessment {
        let talk = JudgedTalk(transcript: transcript, scenario: scenario)
        let criteria = judgedCriteria(in: talk)
        let critical = rubric.critical.compactMap { item in
            happened(item.id, item.needs, item.clause, item.because, points: 0, in: talk)
        }
        let bonus = rubric.bonus.compactMap { item in
            happened(item.id, item.needs, item.clause, item.because, points: item.points, in: talk)
        }
        let points = Points(criteria)
        let reasons = Self.reasons(against: rubric, criteria: criteria, critical: critical, percent: points.percent)
        return Assessment(
            rubric: rubric.id, criteria: criteria, critical: critical, bonus: bonus,
            bonusPoints: min(bonus.map(\.points).reduce(0, +), rubric.mostBonus), earned: points.earned,
            possible: points.possible, percent: points.percent, passed: points.percent != nil && reasons.isEmpty,
            failedBecause: reasons, coaching: Coach(talk: talk, criteria: criteria, critical: critical).coaching)
    }

    private func judgedCriteria(in talk: JudgedTalk) -> [CriterionResult] {
        var spent: Set<String> = []
        return rubric.criteria.map { criterion in
            guard let missing = scenario.missing(criterion.needs) else {
                let judge = CriterionJudge(criterion: criterion, rubric: rubric, talk: talk)
                var result = judge.result()
                result.better = lines?.better(for: result, in: talk, sparing: spent)
                if let line = result.better?.line { spent.insert(line) }
                return result
            }
            var result = CriterionResult(
                id: criterion.id, asks: criterion.asks, group: criterion.group, weight: criterion.weight)
            result.notApplicable = Self.words(for: missing)
            return result
        }
    }

    private func happened(
        _ id: String, _ needs: [Criterion.Need], _ clause: Clause, _ because: String, points: Int, in talk: JudgedTalk
    ) -> ItemResult? {
        guard scenario.missing(needs) == nil, let proof = talk.proof(of: clause) else { return nil }
        return ItemResult(id: id, because: because, points: points, evidence: talk.quotes(for: proof))
    }

    private static func words(for need: Criterion.Need) -> String {
        need.atLeast == 1
            ? "nothing in this scenario has the role '\(need.role)'"
            : "fewer than \(need.atLeast) things in this scenario have the role '\(need.role)'"
    }

    static func reasons(
        against rubric: Rubric, criteria: [CriterionResult], critical: [ItemResult], percent: Int?
    ) -> [String] {
        var reasons = critical.map { FailReason.critical($0.because) }
        if let heavy = rubric.pass.noAbsentFromWeight, let lowest = rubric.scale.first {
            let absent = criteria.filter { $0.weight >= heavy && $0.level == lowest.name }.map(\.id)
            if !absent.isEmpty { reasons.append(.absent(absent, level: lowest.name, weight: heavy)) }
        }
        if let percent, percent < rubric.pass.percent { reasons.append(.under(percent, mark: rubric.pass.percent)) }
        return reasons.map(\.text)
    }
}

/// Points over the criteria that apply: value × weight, and earned ÷ possible as a whole percent.
struct Points: Equatable {
    let earned: Int
    let possible: Int

    init(_ criteria: [CriterionResult]) {
        earned = criteria.reduce(0) { $0 + ($1.value ?? 0) * $1.weight }
        possible = criteria.reduce(0) { $0 + ($1.best ?? 0) * $1.weight }
    }

    /// Halves up; absent where nothing applies, which is “not scored” and neither 0 nor 100.
    var percent: Int? { possible == 0 ? nil : (earned * 200 + possible) / (possible * 2) }
}

extension Scenario {
    /// The first need that the scenario does not meet; nil where it meets all.
    func missing(_ needs: [Criterion.Need]) -> Criterion.Need? {
        let counts = roleCounts
        return needs.first { counts[$0.role, default: 0] < $0.atLeast }
    }
}

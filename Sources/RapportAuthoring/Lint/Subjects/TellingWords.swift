import RapportModel
import RapportReading

/// The words by which a hidden fact could be recognised before it is told.
struct TellingWords {
    /// As many of them in one text give the fact away.
    static let enough = 3

    /// What the agent can read from the start, besides the brief.
    private let openly: Set<String>
    private let brief: Set<String>
    private let opening: Set<String>

    init(_ subject: ScenarioSubject) {
        let scenario = subject.scenario
        let desk = [
            scenario.desk.caseFile, scenario.policyText, scenario.title, scenario.customer.name, scenario.brand,
        ]
        let known = scenario.facts.filter { !$0.isHidden }.map(\.truth)
        openly = Self.stems(of: desk + known)
        brief = Self.stems(of: [scenario.brief])
        opening = Self.stems(of: scenario.beat(scenario.start)?.says?.all ?? [])
    }

    /// Words of a fact that stand neither in the brief nor in anything else that is open from the start.
    func beyondTheBrief(_ fact: Fact) -> Set<String> { words(of: fact).subtracting(brief) }

    /// Words of a fact that stand nowhere but, perhaps, in the brief.
    func inTheBrief(_ fact: Fact) -> Set<String> { words(of: fact).subtracting(opening).intersection(brief) }

    private func words(of fact: Fact) -> Set<String> { Self.stems(of: [fact.truth]).subtracting(openly) }

    static func stems(of texts: [String]) -> Set<String> {
        texts.reduce(into: []) { $0.formUnion(StoryWords.stems(of: $1)) }
    }
}

import RapportModel
import RapportReading

/// What a scenario gives its players to say, sorted by where it fits.
struct Material: Sendable {
    /// A worked reply of one beat and when it makes sense.
    struct Model: Sendable {
        let candidate: Candidate
        let when: Condition
    }

    /// The example of one branch.
    struct Example: Sendable {
        let candidate: Candidate
        let when: Condition
        /// Whether the branch leads nearer to the best ending.
        let leadsOn: Bool
        /// Whether the branch is there for harm, or ends the talk badly.
        let isBad: Bool
    }

    /// A reply of a test that passes, and what was known when it was given.
    struct Step: Sendable {
        let candidate: Candidate
        let known: Set<String>
    }

    let models: [String: [Model]]
    let examples: [String: [Example]]
    let steps: [String: [Step]]
    /// Questions that may bring out a fact, by its name.
    let questions: [String: [Candidate]]
    /// Actions that the branches of a beat look at, done or not.
    let awaited: [String: [String]]
    /// Ways to word an offer, by its name, without an amount: `a travel voucher`.
    let phrases: [String: [String]]
    /// Sentences that show a harmful move of the scenario's own.
    let harms: [String]
    /// All there is to say, harmless or not.
    let everything: [String]

    /// Gathers the material of one variant.
    init(_ scenario: Scenario, cues: CueReader, reader: any ReplyReader) {
        let map = BeatMap(scenario)
        models = Self.byBeat(scenario) { beat in
            beat.models.map { Model(candidate: Candidate($0.reply, in: scenario, cues: cues), when: $0.when) }
        }
        examples = Self.byBeat(scenario) { beat in
            beat.branches.compactMap { branch in
                branch.example.map { text in
                    Example(
                        candidate: Candidate(text, in: scenario, cues: cues), when: branch.when,
                        leadsOn: map.leadsOn(branch, from: beat), isBad: map.isBad(branch))
                }
            }
        }
        steps = TestSteps(scenario, reader: reader).byBeat.mapValues { steps in
            steps.map { Step(candidate: Candidate($0.reply, in: scenario, cues: cues), known: $0.known) }
        }
        questions = Self.questions(in: scenario, cues: cues)
        awaited = Self.byBeat(scenario) { beat in
            let mentioned = Set(beat.branches.flatMap(\.when.mentionedActions))
            return scenario.desk.actions.map(\.name).filter(mentioned.contains)
        }
        phrases = OfferPhrases(scenario, cues: cues).byOffer
        let own = scenario.lexicon.moves.filter { scenario.ownMoves.contains($0.name) }
        harms = own.filter(\.isHarmful).flatMap(\.hit)
        everything = Self.everything(in: scenario)
    }

    private static func byBeat<Item>(_ scenario: Scenario, _ items: (Beat) -> [Item]) -> [String: [Item]] {
        Dictionary(scenario.beats.map { ($0.name, items($0)) }) { first, _ in first }
    }

    /// For each fact that is told when asked for, the sample sentences of the moves that it waits for.
    private static func questions(in scenario: Scenario, cues: CueReader) -> [String: [Candidate]] {
        var questions: [String: [Candidate]] = [:]
        for fact in scenario.facts where fact.isHidden && fact.tell != nil {
            let wanted = Set(fact.askedBy?.wantedNames ?? [])
            let asking = scenario.lexicon.moves.filter { wanted.contains($0.name) && !$0.isHarmful }
            questions[fact.name] = asking.flatMap(\.hit).map { Candidate($0, in: scenario, cues: cues) }
        }
        return questions
    }

    private static func everything(in scenario: Scenario) -> [String] {
        let beats = scenario.beats.flatMap { $0.models.map(\.reply) + $0.branches.compactMap(\.example) }
        let own = scenario.lexicon.moves.filter { scenario.ownMoves.contains($0.name) }
        let said = scenario.tests.flatMap(\.steps).compactMap { step -> String? in
            if case .reply(let text) = step.input { text } else { nil }
        }
        var seen: Set<String> = []
        return (beats + own.flatMap { $0.hit + $0.miss } + said).filter { seen.insert($0).inserted }
    }
}

extension Condition {
    /// The actions that the condition asks about, wanted or not.
    fileprivate var mentionedActions: [String] {
        switch self {
        case .done(let action): [action]
        case .not(let inner): inner.mentionedActions
        case .and(let left, let right), .or(let left, let right): left.mentionedActions + right.mentionedActions
        default: []
        }
    }
}

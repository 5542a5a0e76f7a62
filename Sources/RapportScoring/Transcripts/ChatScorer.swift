public import RapportModel
public import RapportReading

/// Judges a real chat by a rubric: what the agent's words alone can show; what it takes a policy, a desk or the truth of the
/// story to know does not apply.
public struct ChatScorer: Sendable {
    private let reader: any ReplyReader
    private let talkReader = TalkReader()
    private let scenario: Scenario
    private let scorer: Scorer

    /// Makes a scorer.
    ///
    /// - Parameter lexicon: the shared moves, whose roles a rubric may mention.
    public init(reader: any ReplyReader, lexicon: MoveLexicon, rubric: Rubric) {
        self.reader = reader
        scenario = .chat(lexicon: lexicon, rubric: rubric.id)
        scorer = Scorer(scenario: scenario, rubric: rubric)
    }

    /// Judges one chat, whose agent answers the customer at least once; absent where no such answer is in it.
    ///
    /// What the agent says before the customer has spoken is a greeting and not judged. Several messages of the agent's in a
    /// row are one reply.
    public func score(_ chat: [ReplyContext.Utterance]) -> ScoredChat? {
        let turns = turns(of: chat)
        guard !turns.isEmpty else { return nil }
        let transcript = Transcript(opening: [], events: turns.map { .turn($0) })
        var assessment = scorer.score(transcript)
        for place in assessment.criteria.indices where assessment.criteria[place].notApplicable != nil {
            assessment.criteria[place].notApplicable = "a transcript alone does not show it"
        }
        let ratings = turns.compactMap(\.reading.rating)
        return ScoredChat(
            replies: turns.count, assessment: assessment, empathy: Self.mean(ratings.map(\.empathy)),
            resolution: Self.mean(ratings.map(\.resolution)), outcome: talkReader.read(chat))
    }

    private static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    private func turns(of chat: [ReplyContext.Utterance]) -> [Turn] {
        var turns: [Turn] = []
        var context = ReplyContext()
        var place = chat.firstIndex { $0.speaker == .customer } ?? chat.endIndex
        context.history = Array(chat[..<place])
        while place < chat.endIndex {
            let run = chat[place...].prefix { $0.speaker == chat[place].speaker }
            if chat[place].speaker == .agent {
                let reply = run.map(\.text).joined(separator: "\n")
                turns.append(turn(turns.count + 1, reply, reader.read(reply, in: context)))
            }
            context.history += run
            place = run.endIndex
        }
        return turns
    }

    /// A turn that knows nothing of feelings, beats and facts: a transcript has none.
    private func turn(_ number: Int, _ reply: String, _ reading: Reading) -> Turn {
        let feelings = Feelings(mood: 50, patience: 50, trust: 50)
        return Turn(
            number: number, reply: reply, reading: reading, added: [], beat: scenario.start, branch: nil,
            went: scenario.start, before: feelings, after: feelings, changes: [], learned: [], known: [], done: [],
            spoken: [])
    }
}

/// What became of a chat.
public struct ScoredChat: Equatable, Sendable {
    /// How many replies were judged.
    public let replies: Int
    public let assessment: Assessment
    /// The mean of the reader's ratings, each from 0 to 4; absent where the reader does not rate.
    public let empathy: Double?
    public let resolution: Double?
    /// What readers of the whole chat would say of it.
    public let outcome: TalkReader.Outcome
}

extension Scenario {
    /// A scenario of which nothing is known but the moves that any reply may show.
    static func chat(lexicon: MoveLexicon, rubric: String) -> Scenario {
        let voice = Voice(
            unread: .silence, listens: .silence, stoodOutWell: .silence, stoodOutBadly: .silence,
            stoodOutNothing: .silence, shrug: .silence)
        let persona = Persona(
            id: "", means: "", feels: Feelings(mood: 50, patience: 50, trust: 50), drift: .none, reactions: [],
            tripwires: [], voice: voice)
        return Scenario(
            id: "chat", title: "", level: 1, rubric: rubric, brand: "", brief: "",
            customer: Customer(name: "", manner: "", channel: .chat, persona: persona), facts: [], offers: [],
            policyNotes: [], desk: Desk(caseFile: ""), lexicon: lexicon, ownMoves: [], start: "chat",
            timeout: "", beats: [], endings: [], tests: [])
    }
}

import RapportEngine
public import RapportModel
import RapportScoring

/// What is remembered of one simulated talk.
public struct SimulatedTalk: Sendable {
    public let player: SimulatedPlayer
    public let seed: UInt64
    let ending: String
    let answer: Int
    let percent: Int?
    let passed: Bool
    /// At the start and after each reply.
    let feelings: [Feelings]
    /// Where each reply was given, and which branch it took.
    let path: [(beat: String, branch: Int?)]
    let told: [String]
    let unread: [String]
    /// Lines heard three times or more.
    let oftenHeard: [String]

    /// How often a line must come to be heard often.
    static let often = 3

    init(_ talk: Conversation, by player: SimulatedPlayer, assessment: Assessment) {
        let turns = talk.transcript.turns
        self.player = player
        seed = talk.seed
        ending = talk.transcript.ending ?? ""
        answer = talk.survey()?.answer ?? 0
        percent = assessment.percent
        passed = assessment.passed
        feelings = [talk.scenario.customer.persona.feels] + turns.map(\.after)
        path = turns.map { ($0.beat, $0.branch) }
        told = talk.told.keys.sorted()
        unread = turns.filter(\.isUnread).map(\.reply)
        let heard = (talk.transcript.opening + turns.flatMap(\.spoken)).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        oftenHeard = heard.filter { $0.value >= Self.often }.keys.sorted()
    }

    /// How many replies it took.
    var turns: Int { path.count }
}

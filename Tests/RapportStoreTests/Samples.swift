import Foundation
import RapportModel
import Testing

@testable import RapportStore

/// A folder that is gone when the test is over.
final class Scratch: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "rapport-store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var state: StateFolder { StateFolder(path: path + "/state") }

    /// Writes a file and gives back its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        let file = path + "/" + name
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return file
    }
}

func text(at path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
}

func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
}

func mode(of path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
}

/// The error that a call throws, so that tests compare whole errors.
func error(of call: () throws -> some Any) -> StoreError? {
    do {
        _ = try call()
        return nil
    } catch {
        return error as? StoreError
    }
}

let ana = "Ana"
/// 10:15:00 on the first of September 2026, UTC.
let morning = 1_788_257_700
let day = 86_400
let hash = String(repeating: "ab", count: 32)

extension Scorecard {
    /// A card of one reply with something in every part.
    static func sample(
        scenario: String = "broken-guitar", trainee: String = ana, seed: UInt64 = 7, started: Int = morning,
        reply: String = "I’m so sorry. What happened? 🎸"
    ) -> Scorecard {
        Scorecard(
            scenario: scenario, title: "The guitar on flight 417", customer: "Tomás Reyes", trainee: trainee,
            seed: seed, started: started, ended: started + 300, engine: "1", reader: "cues 1",
            files: [SourceStamp(kind: "scenario", id: scenario, sha256: hash)],
            transcript: Transcript(
                opening: ["What exactly do you propose?"], events: events(reply), ending: "won_back"),
            survey: Survey(answer: 9, verdict: .fantastic, stoodOut: "One question.", stoodOutTurn: 1, improve: "-"),
            story: Story(headline: "Heard at last", toldTo: "Everyone/anyone", story: "They asked.", heardBy: 14),
            clues: ["The form at the gate is out of date."], hintsUsed: 1, assessment: .sample)
    }

    private static func events(_ reply: String) -> [TalkEvent] {
        let sorry = FoundMove(move: "apologise", evidence: Evidence(start: 0, end: 3, words: "I"), confidence: 0.1)
        let turn = Turn(
            number: 1, reply: reply,
            reading: Reading(moves: [sorry], rating: Rating(empathy: 2.5, resolution: 1.0 / 3)),
            added: [FoundMove(move: "silent_action", evidence: nil)], beat: "opening", branch: nil, went: "won_back",
            before: Feelings(mood: 12, patience: 60, trust: 20), after: Feelings(mood: 22, patience: 55, trust: 30),
            changes: [.init(cause: "drift", feel: FeelingChange(patience: -5))], learned: ["gate_refused"],
            known: ["gate_refused"], done: ["refund"], spoken: ["You are listening. That is new."])
        let desk = DeskRecord(
            command: "do", argument: "refund 65", answer: "Done.", action: "refund",
            amount: Amount(hundredths: 6500, unit: "USD"))
        return [.desk(desk), .hint("Ask."), .turn(turn)]
    }

    /// The card after a change.
    func with(_ change: (inout Scorecard) -> Void) -> Scorecard {
        var card = self
        change(&card)
        return card
    }
}

extension Assessment {
    fileprivate static var sample: Assessment {
        var criterion = CriterionResult(id: "E1", asks: "Did the agent name the feeling?", group: "empathy", weight: 12)
        criterion.level = "specific"
        criterion.value = 2
        criterion.best = 3
        criterion.decidedBy = .level
        criterion.evidence = [Quote(turn: 1, shows: "apologise", words: "I’m so sorry")]
        criterion.better = BetterLine(turn: 1, beat: "opening", line: "You watched it thrown.")
        return Assessment(
            rubric: "service", criteria: [criterion], critical: [],
            bonus: [ItemResult(id: "delight", because: "A fitting extra", points: 3, evidence: [])], bonusPoints: 3,
            earned: 24, possible: 36, percent: 67, passed: false, failedBecause: ["below 75 %"],
            coaching: Coaching(keep: Quote(turn: 1, shows: "ask", words: "What happened?"), try: "E1"))
    }
}

extension JournalHeader {
    static func sample(
        scenario: String = "broken-guitar", trainee: String = ana, started: Int = morning
    ) -> JournalHeader {
        JournalHeader(
            scenario: scenario, seed: .max, trainee: trainee, started: started, engine: "1", reader: "cues 1",
            files: [SourceStamp(kind: "scenario", id: scenario, sha256: hash)])
    }
}

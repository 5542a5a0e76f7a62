import Foundation
import RapportModel
import Testing

@testable import RapportStore

@Suite struct CardFileTests {
    let scratch: Scratch
    let store: CardStore

    init() throws {
        scratch = try Scratch()
        store = scratch.state.cards
    }

    @Test(arguments: [
        ("", "it is not readable JSON"),
        ("\u{0}\u{0}", "it is not readable JSON"),
        ("[1, 2]", "it has another shape"),
        ("null", "it has another shape"),
        ("{}", "'schema' is missing"),
        (#"{"schema": "1"}"#, "'schema' is of the wrong kind"),
        (#"{"schema": 1e400}"#, "it is not readable JSON"),
        (#"{"schema": 99999999999999999999999}"#, "it is not readable JSON"),
        (#"{"schema": 1.5}"#, "it is not readable JSON"),
        (#"{"schema": 1}"#, "'scenario' is missing"),
        (#"{"schema": 1, "scenario": "\ud800"}"#, "it is not readable JSON"),
    ])
    func whatIsNoCardIsCalledSo(content: String, because: String) throws {
        let path = try scratch.write("x.json", content)
        #expect(error { try store.card(at: path) } == .notACard(path: path, because: because))
    }

    @Test func whatNestsTooDeeplyIsNoCard() throws {
        let deep = ["[", #"{"schema":"#].map { String(repeating: $0, count: 1_000_000) }
        for content in deep + [#"{"schema": 1, "x": "# + deep[0]] {
            let path = try scratch.write("x.json", content)
            #expect(error { try store.card(at: path) } == .notACard(path: path, because: "it is not readable JSON"))
        }
    }

    @Test func bytesThatAreNoTextAreNoCard() throws {
        let path = scratch.path + "/x.json"
        try Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 128) }).write(to: URL(fileURLWithPath: path))
        #expect(error { try store.card(at: path) } == .notACard(path: path, because: "it is not readable JSON"))
    }

    /// Every value of a good card in turn is made something else; no card may come of a wrong kind, and nothing traps.
    @Test func aValueOfAnotherKindAnywhereNeverTraps() throws {
        let lines = String(decoding: try CardFile.bytes(of: .sample(), for: ""), as: UTF8.self).split(separator: "\n")
        var refused = 0
        for odd in ["null", "-9223372036854775808", "1e308", "\"\"", "[]", "{}", "true", "18446744073709551616"] {
            for index in lines.indices where lines[index].contains(" : ") && !lines[index].hasSuffix("{") {
                guard !lines[index].hasSuffix("["), let key = lines[index].split(separator: " : ").first else {
                    continue
                }
                var changed = lines
                changed[index] = key + " : " + odd + (lines[index].hasSuffix(",") ? "," : "")
                let path = try scratch.write("x.json", changed.joined(separator: "\n"))
                if error(of: { try store.card(at: path) }) != nil { refused += 1 }
                _ = try? CardFile.glance(at: path)
            }
        }
        #expect(refused > 400)
    }

    @Test(
        arguments: [
            ("'survey.answer' is not from 0 to 10", { (card: inout Scorecard) in card.survey = survey(11, turn: 1) }),
            ("it speaks of turn 2 and has 1 turns", { $0.survey = survey(9, turn: 2) }),
            (
                "it speaks of turn 0 and has 1 turns",
                { $0.assessment.coaching.stop = Quote(turn: 0, shows: "x", words: "") }
            ),
            ("'assessment.percent' is not from 0 to 100", { $0.assessment.percent = 101 }),
            ("'assessment' has totals that cannot be", { $0.assessment.earned = -1 }),
            ("'assessment' has points that cannot be", { $0.assessment.criteria[0].weight = .max }),
            ("'files' has a hash that is no SHA-256", { $0.files = [SourceStamp(kind: "x", id: "x", sha256: "../x")] }),
            ("'hintsUsed' is not a count", { $0.hintsUsed = -1 }),
            ("'ended' is not a time", { $0.ended = .max }),
            ("turn 1 has the number 2", change { $0.number = 2 }),
            ("turn 1 has a branch that cannot be", change { $0.branch = -1 }),
            (
                "turn 1 has a change of feelings that cannot be",
                change { $0.changes = [.init(cause: "x", feel: FeelingChange(mood: .max))] }
            ),
            (
                "turn 1 has evidence outside the reply",
                change { $0.added = [FoundMove(move: "x", evidence: Evidence(start: 0, end: 99, words: ""))] }
            ),
            (
                "turn 1 has evidence outside the reply",
                change { $0.added = [FoundMove(move: "x", evidence: Evidence(start: 3, end: 2, words: ""))] }
            ),
            (
                "turn 1 has a confidence outside 0 to 1",
                change { $0.added = [FoundMove(move: "x", evidence: nil, confidence: -1e300)] }
            ),
            (
                "turn 1 has a rating that cannot be",
                change { $0.reading.rating = Rating(empathy: 1e300, resolution: 1) }
            ),
            (
                "turn 1 has evidence outside the reply",
                change {
                    let sway = Sway(raised: nil, lowered: Evidence(start: 0, end: 99, words: ""))
                    $0.reading.rating = Rating(empathy: 1, resolution: 1, resolutionSway: sway)
                }
            ),
        ] as [(String, @Sendable (inout Scorecard) -> Void)])
    func valuesThatNoTalkGivesAreDamage(because: String, change: @Sendable (inout Scorecard) -> Void) throws {
        let card = Scorecard.sample().with(change)
        #expect(error { try store.save(card) }?.because == because)
        let path = try scratch.write("x.json", String(decoding: try JSON.page(card), as: UTF8.self))
        #expect(error { try store.card(at: path) } == .damaged(path: path, because: because))
    }

    @Test func aFeelingOutsideItsRangeIsDamage() throws {
        let good = String(decoding: try CardFile.bytes(of: .sample(), for: ""), as: UTF8.self)
        let path = try scratch.write("x.json", good.replacingOccurrences(of: "\"mood\" : 22", with: "\"mood\" : 222"))
        #expect(
            error { try store.card(at: path) }
                == .damaged(path: path, because: "turn 1 has a feeling outside 0 to 100"))
    }

    @Test func aFileOfAHundredMegabytesIsRefusedUnread() throws {
        let path = try scratch.write("x.json", "")
        #expect(truncate(path, 100 << 20) == 0)
        #expect(error { try store.card(at: path) } == .tooLarge(path: path, most: 16 << 20))
    }

    @Test func aCardThatCouldNotBeReadBackIsNotSaved() throws {
        let card = Scorecard.sample(reply: String(repeating: "sorry ", count: 3 << 20))
        #expect(error { try store.save(card) }.map { if case .tooLarge = $0 { true } else { false } } == true)
    }

    @Test func aFolderAndAPipeAreNoCards() throws {
        #expect(error { try store.card(at: scratch.path) } == .notAFile(path: scratch.path))
        let pipe = scratch.path + "/pipe.json"
        #expect(mkfifo(pipe, 0o600) == 0)
        #expect(error { try store.card(at: pipe) } == .notAFile(path: pipe))
        #expect(error { try store.card(at: "/dev/zero") } == .notAFile(path: "/dev/zero"))
    }
}

private func survey(_ answer: Int, turn: Int) -> Survey {
    Survey(answer: answer, verdict: .good, stoodOut: "", stoodOutTurn: turn, improve: "")
}

/// A change of a card's only turn.
private func change(_ change: @escaping @Sendable (inout Turn) -> Void) -> @Sendable (inout Scorecard) -> Void {
    { card in
        card.transcript.events = card.transcript.events.map { event in
            guard case .turn(var turn) = event else { return event }
            change(&turn)
            return .turn(turn)
        }
    }
}

extension StoreError {
    fileprivate var because: String? {
        if case .damaged(_, let because) = self { because } else { nil }
    }
}

import RapportModel
import RapportReading
import RapportScoring
import Testing

@Suite struct EvaluatorTests {
    /// A reply with the reviewers' worth on both scales.
    private static func reply(
        _ text: String, _ worth: Double?, moves: Set<String>? = nil, isCritical: Bool? = nil, group: String? = nil,
        kind: String? = nil
    ) -> RatedReply {
        var labels: [RatedReply.Split: String] = [:]
        labels[.kind] = kind
        return RatedReply(
            reply: text, context: ReplyContext(), empathy: worth, resolution: worth, moves: moves,
            isCritical: isCritical, situation: nil, group: group, labels: labels)
    }

    private static func reading(_ worth: Double?, moves: [String] = [], critical: Double = 0) -> Reading {
        Reading(
            moves: moves.map { FoundMove(move: $0, evidence: nil) },
            rating: worth.map { Rating(empathy: $0, resolution: $0, critical: critical) })
    }

    private static let replies = [
        reply("Sorry to hear it. What now?", 3, moves: ["apologise"], isCritical: false, group: "1", kind: "a"),
        reply("No.", 0, moves: [], isCritical: true, group: "1", kind: "b"),
        reply("We will look into it today, I promise you.", 2, moves: ["explain"], isCritical: false, kind: "b"),
        reply("Understood, and thank you!", 1, moves: ["thank"], isCritical: true, kind: "b"),
    ]

    private func evaluation(_ readings: [Reading], by split: RatedReply.Split? = nil) -> Evaluation {
        Evaluator(reader: "test 1", seed: 1).evaluate(Self.replies, readings: readings, by: split)
    }

    @Test func aPerfectReaderIsPerfect() throws {
        let readings = [(3.0, ["apologise"], 0.1), (0, [], 0.9), (2, ["explain"], 0.4), (1, ["thank"], 0.5)].map {
            Self.reading($0.0, moves: $0.1, critical: $0.2)
        }
        let part = evaluation(readings).parts[0]
        #expect(part.scales.map(\.scale) == ["empathy", "resolution"])
        for scale in part.scales {
            #expect(scale.rows[0].by == "test 1")
            #expect(scale.rows[0].spearman?.value == 1)
            #expect(scale.rows[0].kappa?.value == 1)
            #expect(scale.rows[0].error?.value == 0)
        }
        #expect(part.critical?.reader?.f1 == 1)
        #expect(part.critical?.always.precision == 0.5)
        #expect(part.moves?.moves.map(\.f1) == [1, 1, 1])
        #expect(part.moves?.macroF1 == nil, "no move has five cases")
        #expect(part.pairs?.rows[0].share?.value == 1)
    }

    @Test func theBaselinesCountWordsKeywordsAndQuestionMarks() {
        let rows = evaluation(Self.replies.map { _ in Self.reading(nil) }).parts[0].scales[0].rows
        #expect(
            rows.map(\.by) == ["test 1", "number of words", "empathy keywords", "question marks", "constant mean"])
        #expect(!rows[0].isRated)
        #expect(rows[0].spearman == nil)
        // Words 6, 1, 9, 4 against 3, 0, 2, 1; keywords 1, 0, 0, 2; question marks 1, 0, 0, 0 (scipy).
        let expected: [Double?] = [0.8, 0.21081851067789195, 0.7745966692414834, nil]
        for (row, value) in zip(rows.dropFirst(), expected) {
            #expect(row.spearman.map { ($0.value * 1e9).rounded() } == value.map { ($0 * 1e9).rounded() }, "\(row.by)")
        }
        #expect(rows[4].error?.value == 1, "the mean is 1.5")
        #expect(rows[4].kappa?.value == 0)
    }

    @Test func aReaderThatDoesNotRateIsSaidNotTo() {
        let part = evaluation(Self.replies.map { _ in Self.reading(nil, moves: ["thank"]) }).parts[0]
        #expect(part.critical?.reader == nil)
        #expect(part.pairs?.rows[0].share == nil)
        #expect(part.moves?.moves.first { $0.name == "thank" }?.precision == 0.25)
    }

    @Test func aRatingThatIsNoNumberCountsAsNone() {
        let part = evaluation(Self.replies.map { _ in Self.reading(.nan) }).parts[0]
        #expect(part.scales.map { $0.rows[0].isRated } == [false, false])
    }

    @Test func partsFollowTheWholeInTheOrderOfTheirNames() {
        let parts = evaluation(Self.replies.map { _ in Self.reading(2) }, by: .kind).parts
        #expect(parts.map(\.name) == [nil, "a", "b"])
        #expect(parts.map(\.replies) == [4, 1, 3])
    }

    @Test func whatReviewersDidNotSayIsLeftOut() {
        let evaluation = Evaluator(reader: "test 1", seed: 1)
            .evaluate([Self.reply("Hello.", nil)], readings: [Self.reading(2)])
        #expect(
            evaluation.parts
                == [Evaluation.Part(name: nil, replies: 1, scales: [], moves: nil, critical: nil, pairs: nil)])
    }

    /// Replies to two situations, as reviewers rate them; the worth on each scale is half of that in both together.
    private static let kinds: [RatedReply] = [
        ("a", "honest", 2.0), ("a", "honest", 1.5), ("a", "heap", 1), ("a", "sham", 1.75), ("b", "honest", 2),
        ("b", "heap", 0), ("b", "copy", 2), ("c", "heap", 0), (nil, "honest", 4), (nil, "heap", 0), ("a", nil, 0),
    ].map { situation, kind, worth in
        var labels: [RatedReply.Split: String] = [:]
        labels[.kind] = kind
        return RatedReply(
            reply: "", context: ReplyContext(), empathy: worth, resolution: worth, moves: nil, isCritical: nil,
            situation: situation, group: nil, labels: labels)
    }

    @Test func aKindIsComparedWithWorseRepliesOfEveryOtherInItsSituation() throws {
        let given: [Double?] = [3, 1, 2, 1, 1, 1, 1, 0, 0, 0, 0]
        let kinds = try #require(
            Evaluator(reader: "test 1", seed: 1)
                .evaluate(Self.kinds, readings: given.map { Self.reading($0) }, against: "honest").parts[0].kinds)
        #expect(kinds.kind == "honest")
        #expect(kinds.others.map(\.kind) == ["copy", "heap", "sham"])
        #expect(kinds.others.map(\.order.pairs) == [0, 3, 0], "no honest reply is better than the others by 1")
        #expect(kinds.others[0].order.rows[0] == PairsAgreement.Row(by: "test 1", share: nil))
        #expect(kinds.others[1].order.rows[0].share?.value == 0.5, "one right, one wrong, one tie")
        #expect(kinds.others[1].order.rows[0].share?.interval != nil)
        #expect(kinds.all.pairs == 3)
        #expect(kinds.all.rows.map(\.by) == ["test 1", "number of words", "empathy keywords", "question marks"])
        #expect(kinds.all.rows.map { $0.share?.value } == [0.5, 0.5, 0.5, 0.5])
    }

    @Test func aKindThatStandsAloneIsComparedWithNothing() {
        let evaluator = Evaluator(reader: "test 1", seed: 1)
        let honest = Self.kinds.filter { $0.labels[.kind] == "honest" }
        for (replies, kind) in [(honest, "honest"), (Self.kinds, "none"), (Self.kinds, nil)] {
            let readings = replies.map { _ in Self.reading(1) }
            #expect(evaluator.evaluate(replies, readings: readings, against: kind).parts[0].kinds == nil)
        }
    }

    @Test func aReaderThatDoesNotRateHasNoShareOfAKind() {
        let part = Evaluator(reader: "test 1", seed: 1)
            .evaluate(Self.kinds, readings: Self.kinds.map { _ in Self.reading(nil) }, against: "honest").parts[0]
        #expect(part.kinds?.all.rows.map { $0.share?.value } == [nil, 0.5, 0.5, 0.5])
    }
}

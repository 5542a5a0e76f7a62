import RapportEngine
import RapportModel
import RapportScoring
import RapportTestSupport
import Testing

@Suite struct ScorerTests {
    static func condition(_ text: String) -> Condition { (try? Condition(parsing: text)) ?? .not(.always) }
    static func when(_ text: String) -> Clause { Clause(when: condition(text)) }

    static func criterion(
        _ id: String, weight: Int = 10, needs: [Criterion.Need] = [], harm: Clause? = nil, caps: [Criterion.Cap] = []
    ) -> Criterion {
        Criterion(
            id: id, asks: "?", group: "empathy", weight: weight, needs: needs, harm: harm,
            levels: [
                .init(name: "fitting", clause: when("name_feeling and apologise"), looksLike: "Best."),
                .init(name: "specific", clause: when("name_feeling"), looksLike: "Good."),
                .init(name: "generic", clause: when("apologise"), looksLike: "Stock."),
                .init(name: "absent", clause: nil, looksLike: "Nothing."),
            ], caps: caps)
    }

    static func rubric(
        _ criteria: [Criterion], critical: [CriticalItem] = [], bonus: [BonusItem] = [], percent: Int = 75
    ) -> Rubric {
        Rubric(
            id: "service", title: "Test",
            scale: [
                .init(name: "absent", value: 0), .init(name: "generic", value: 1), .init(name: "specific", value: 2),
                .init(name: "fitting", value: 3),
            ],
            pass: .init(percent: percent, noAbsentFromWeight: 10), criteria: criteria, critical: critical, bonus: bonus,
            mostBonus: 5)
    }

    static func score(_ rubric: Rubric, _ inputs: TalkInput...) -> Assessment { score(rubric, inputs) }

    static func score(_ rubric: Rubric, _ inputs: [TalkInput]) -> Assessment {
        let reader = ScriptedReader(offers: SmallScenario.offers)
        let scenario = SmallScenario.make()
        var talk = Conversation(scenario, reader: reader, seed: 0)
        inputs.forEach { talk.take($0) }
        return Scorer(scenario: scenario, rubric: rubric, reader: reader).score(talk.transcript)
    }

    @Test func theBestLevelThatHoldsIsGivenWithItsWords() {
        let result = Self.score(Self.rubric([Self.criterion("E1")]), .reply("greet"), .reply("apologise, name_feeling"))
            .criteria[0]
        #expect(result.level == "fitting")
        #expect(
            result.evidence == [
                Quote(turn: 2, shows: "apologise", words: "apologise"),
                Quote(turn: 2, shows: "name_feeling", words: "name_feeling"),
            ])
        #expect(result.rule == "when: name_feeling and apologise")
        #expect(result.better == nil)
    }

    @Test func withoutAnythingTheLowestLevelIsGiven() {
        let result = Self.score(Self.rubric([Self.criterion("E1")]), .reply("greet")).criteria[0]
        #expect(result.level == "absent")
        #expect(result.evidence.isEmpty)
    }

    @Test func aMissedCriterionShowsTheLineForThatMoment() {
        let result = Self.score(Self.rubric([Self.criterion("E1")]), .reply("greet")).criteria[0]
        #expect(result.better == BetterLine(turn: 1, beat: "opening", line: "apologise, name_feeling"))
    }

    @Test func harmOverrulesEverythingGood() {
        let rubric = Self.rubric([Self.criterion("E1", harm: Self.when("blame_customer"))])
        let result = Self.score(rubric, .reply("apologise, name_feeling"), .reply("blame_customer")).criteria[0]
        #expect(result.level == "absent")
        #expect(result.decidedBy == .harm)
        #expect(result.evidence == [Quote(turn: 2, shows: "blame_customer", words: "blame_customer")])
    }

    @Test func aCapHoldsTheLevelDownAndSaysWhy() {
        let cap = Criterion.Cap(
            clause: Self.when("times apologise >= 2"), atMost: "generic", because: "Twice is once too often.")
        let result = Self.score(
            Self.rubric([Self.criterion("E1", caps: [cap])]), .reply("apologise, name_feeling"), .reply("apologise")
        ).criteria[0]
        #expect(result.level == "generic")
        #expect(result.because == "Twice is once too often.")
        #expect(result.looksLike == "Stock.")
    }

    @Test(arguments: [
        (["look passenger reyes", "claims book_hire", "act book_hire 100", "greet"], "fitting"),
        (["look passenger reyes", "act book_hire 100", "claims book_hire", "greet"], "fitting"),
        (["look passenger reyes", "claims book_hire", "greet", "act book_hire 100"], "absent"),
        (["look passenger reyes", "claims book_hire", "greet"], "absent"),
    ])
    func aClaimThatIsMadeGoodBeforeTheNextReplyIsNoFalseOne(talk: [String], level: String) {
        let inputs = talk.map { line -> TalkInput in
            let (verb, rest) = (line.prefix { $0 != " " }, String(line.drop { $0 != " " }.dropFirst()))
            return verb == "look" ? .look(rest) : verb == "act" ? .act(rest) : .reply(line)
        }
        let rubric = Self.rubric([Self.criterion("E1", harm: Self.when("false_claim"))])
        let result = Self.score(rubric, inputs + [.reply("apologise, name_feeling")]).criteria[0]
        #expect(result.level == level)
    }

    @Test func aCapNeverLiftsALevel() {
        let cap = Criterion.Cap(clause: Self.when("greet"), atMost: "specific", because: "No.")
        #expect(
            Self.score(Self.rubric([Self.criterion("E1", caps: [cap])]), .reply("greet")).criteria[0].level == "absent")
    }

    @Test func aCriterionWithoutItsRoleLeavesBothSums() {
        let rubric = Self.rubric([
            Self.criterion("E1"), Self.criterion("E9", weight: 90, needs: [.init(role: "safety_issue")]),
        ])
        let assessment = Self.score(rubric, .reply("apologise, name_feeling"))
        #expect(assessment.criteria[1].notApplicable == "nothing in this scenario has the role 'safety_issue'")
        #expect(assessment.percent == 100)
        #expect(assessment.possible == 30)
    }

    @Test func aNeedMayAskForTwo() {
        let two = Self.criterion("R3", needs: [.init(role: "option", atLeast: 2)])
        let three = Self.criterion("R4", needs: [.init(role: "option", atLeast: 3)])
        let assessment = Self.score(Self.rubric([two, three]), .reply("greet"))
        #expect(assessment.criteria.map { $0.notApplicable == nil } == [true, false])
    }

    @Test func ifNothingAppliesTheAttemptIsNotScored() {
        let assessment = Self.score(
            Self.rubric([Self.criterion("E9", needs: [.init(role: "nobody")])]), .reply("greet"))
        #expect(assessment.percent == nil)
        #expect(!assessment.passed)
    }

    @Test func percentRoundsHalvesUp() {
        let rubric = Self.rubric([
            Self.criterion("E1", weight: 1), Self.criterion("E2", weight: 7, harm: Self.when("greet")),
        ])
        // 3 of 24 points are 12.5 %.
        #expect(Self.score(rubric, .reply("apologise, name_feeling, greet")).percent == 13)
    }

    @Test func aCriticalItemFailsTheAttemptAndLeavesThePercent() {
        let item = CriticalItem(id: "forbidden", clause: Self.when("offer_forbidden"), because: "Not yours.")
        let assessment = Self.score(
            Self.rubric([Self.criterion("E1")], critical: [item]), .reply("apologise, name_feeling, cash 5"))
        #expect(assessment.percent == 100)
        #expect(!assessment.passed)
        #expect(assessment.failedBecause == ["Not yours."])
        #expect(
            assessment.critical[0].evidence == [Quote(turn: 1, shows: "cash", words: "cash 5")]
                || assessment.critical[0].evidence[0].words == "cash 5")
    }

    @Test func aHeavyCriterionAtTheLowestLevelFailsTheAttempt() {
        let rubric = Self.rubric([
            Self.criterion("E1", weight: 90), Self.criterion("E2", weight: 10, harm: Self.when("greet")),
        ])
        let assessment = Self.score(rubric, .reply("apologise, name_feeling, greet"))
        #expect(assessment.percent == 90)
        #expect(assessment.failedBecause == ["E2 is at 'absent', and nothing that weighs 10 or more may be."])
    }

    @Test func whatNeverHappenedIsProvenByTheWholeTalk() {
        let item = CriticalItem(
            id: "unsafe", clause: Clause(never: .name("escalate_safety")), because: "Not passed on.")
        let rubric = Self.rubric([Self.criterion("E1")], critical: [item])
        #expect(Self.score(rubric, .reply("greet")).critical.map(\.id) == ["unsafe"])
        #expect(Self.score(rubric, .reply("greet"), .reply("escalate_safety")).critical.isEmpty)
    }

    @Test func bonusPointsStandApartAndAreBounded() {
        let bonus = (1...3).map { BonusItem(id: "b\($0)", clause: Self.when("greet"), points: 2, because: "Nice.") }
        let assessment = Self.score(Self.rubric([Self.criterion("E1")], bonus: bonus), .reply("greet"))
        #expect(assessment.bonusPoints == 5)
        #expect(assessment.percent == 0)
    }

    @Test func coachingNamesOneThingToKeepToStopAndToTry() {
        let rubric = Self.rubric([Self.criterion("E1"), Self.criterion("E5", harm: Self.when("blame_customer"))])
        let coaching = Self.score(rubric, .reply("apologise, name_feeling of the day"), .reply("blame_customer"))
            .coaching
        #expect(coaching.keep == Quote(turn: 1, shows: "name_feeling", words: "name_feeling of the day"))
        #expect(coaching.stop == Quote(turn: 2, shows: "blame_customer", words: "blame_customer"))
        #expect(coaching.try == "E5")
    }

    @Test func theSameTalkGivesTheSameAssessment() {
        let rubric = Self.rubric([Self.criterion("E1")])
        #expect(Self.score(rubric, .reply("apologise")) == Self.score(rubric, .reply("apologise")))
    }
}

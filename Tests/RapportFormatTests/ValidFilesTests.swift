import RapportFormat
import RapportModel
import RapportTestSupport
import Testing

@Suite struct ValidFilesTests {
    @Test func aValidScenarioLoadsWithoutAFinding() throws {
        let loaded = SampleLibrary.library().load("broken-guitar")
        #expect(loaded.diagnostics.map { $0.text() } == [])
        #expect(loaded.value != nil)
    }

    @Test func theScenarioJoinsPersonaAndSharedMoves() throws {
        let file = try #require(SampleLibrary.library().load("broken-guitar").value).file
        let scenario = file.scenario(seed: 0)
        let customer = scenario.customer
        #expect(customer.persona.feels == Feelings(mood: 12, patience: 60, trust: 25))
        #expect(customer.persona.drift == FeelingChange(patience: -4))
        #expect(customer.persona.reactions.map(\.id) == ["sorry-once", "hushed", "policy-first"])
        #expect(customer.persona.reactions.first?.feel == FeelingChange(mood: 12))
        #expect(customer.persona.tripwires == [Tripwire(when: .number(.patience, .atMost, 0), go: "hung_up")])
        #expect(customer.persona.voice.unread == Line(["Pardon?"]))
        #expect(
            scenario.lexicon.moves.map(\.name) == ["apologise", "name_feeling", "ask_what_happened", "policy_first"])
        #expect(scenario.lexicon.sets == ["upset": ["awful", "upsetting"]])
        #expect(scenario.ownMoves == ["ask_what_happened", "policy_first"])
    }

    @Test func everyPartOfTheScenarioComesThrough() throws {
        let scenario = try #require(SampleLibrary.library().load("broken-guitar").value).file.scenario(seed: 0)
        #expect(
            scenario.fact("gate_refused")
                == Fact(
                    name: "gate_refused", truth: "He reported it at the gate; staff would not take the form.",
                    roles: ["fault", "key_fact", "hidden_fact"], isHidden: true, askedBy: .name("ask_what_happened"),
                    tell: Line(["I told your people at the gate."])))
        #expect(scenario.offer("cash")?.limit == .never)
        #expect(scenario.offer("voucher")?.needs == "concert_day")
        #expect(scenario.offer("voucher")?.action == "send_voucher")
        #expect(scenario.desk.lookUps.map(\.key) == ["flight 417", "passenger reyes"])
        #expect(scenario.desk.lookUps.map(\.shows) == [nil, "concert_day"])
        #expect(scenario.desk.actions.map(\.claims) == [[try Cue(parsing: "(i|we) have sent")]])
        #expect(
            scenario.beat("opening")?.says
                == Line(["Well?", "And?"], byBand: [.furious: ["What do you propose?"]]))
        #expect(scenario.beat("opening")?.branches.map(\.isElse) == [false, true])
        #expect(scenario.beat("telling")?.roles == ["wants_out"])
        #expect(scenario.ending("won_back")?.nps == 8...10)
        #expect(scenario.ending("hung_up")?.isPosted == true)
        #expect(
            scenario.tests.first?.steps.map(\.input) == [
                .reply("I'm so sorry. What happened?"), .look("passenger reyes"), .act("send_voucher 120"),
                .reply("I have sent you a voucher."),
            ])
        #expect(scenario.tests.first?.steps.first?.expect.feelings.map(\.comparison) == [.atLeast])
    }

    @Test func aTestMayHoldTheRubricToABandAndToLevels() throws {
        let changed = SampleLibrary.scenario.replacing(
            "    steps:\n      - agent: I'm",
            with: "    scores: 80..100\n    levels: {E1: at least generic}\n    steps:\n      - agent: I'm")
        let key = SourceKey(kind: .scenario, id: "broken-guitar")
        let loaded = SampleLibrary.library(key, as: changed).load("broken-guitar")
        #expect(loaded.diagnostics.map { $0.text() } == [])
        let test = try #require(loaded.value?.file.scenario(seed: 0).tests.first)
        #expect(test.scores == 80...100)
        #expect(test.levels == [.init(criterion: "E1", bound: .atLeast, level: "generic")])
        #expect(test.levels.map(\.description) == ["E1: at least generic"])
    }

    @Test(arguments: [
        ("fitting", ScenarioTest.LevelCheck.Bound.exactly), ("at least fitting", .atLeast),
        ("at most fitting", .atMost),
    ])
    func aLevelIsWrittenAloneOrAsABound(text: String, bound: ScenarioTest.LevelCheck.Bound) throws {
        let changed = SampleLibrary.scenario.replacing(
            "    steps:\n      - agent: I'm", with: "    levels: {E1: \(text)}\n    steps:\n      - agent: I'm")
        let key = SourceKey(kind: .scenario, id: "broken-guitar")
        let loaded = SampleLibrary.library(key, as: changed).load("broken-guitar")
        #expect(loaded.value?.file.scenario(seed: 0).tests.first?.levels.map(\.bound) == [bound])
    }

    @Test func theRubricReadsItsLevelsAndNeeds() throws {
        let rubric = try #require(SampleLibrary.library().loadRubric("service").value)
        #expect(rubric.scale.map(\.value) == [0, 1, 3])
        #expect(rubric.criteria.first?.needs == [.init(role: "fault"), .init(role: "option", atLeast: 2)])
        #expect(
            rubric.criteria.first?.levels.map(\.clause) == [
                Clause(when: .and(.name("name_feeling"), .name("stakes"))), Clause(when: .name("apologise")), nil,
            ])
        #expect(rubric.pass == .init(percent: 75, noAbsentFromWeight: 10))
        #expect(rubric.mostBonus == 5)
    }

    @Test func theSourcesAreTheBytesOfEveryFile() throws {
        let sources = try #require(SampleLibrary.library().load("broken-guitar").value).sources
        #expect(sources.first?.kind == .scenario)
        let texts = Dictionary(uniqueKeysWithValues: sources.map { (SourceKey(kind: $0.kind, id: $0.id), $0.bytes) })
        #expect(texts == SampleLibrary.texts.mapValues { Array($0.utf8) })
        #expect(Library(texts: texts).load("broken-guitar").value?.sources == sources)
    }

    @Test(arguments: [
        ("200 USD", 20_000, "USD"), ("12.50 EUR", 1_250, "EUR"), ("20 %", 2_000, "%"), ("20%", 2_000, "%"),
        ("2 nights", 200, "night"), ("1 glass", 100, "glass"), ("0.5 hours", 50, "hour"),
    ])
    func aLimitIsAnAmountWithItsUnit(text: String, hundredths: Int, unit: String) throws {
        let changed = SampleLibrary.scenario.replacing("limit: never", with: "limit: \(text)")
        let key = SourceKey(kind: .scenario, id: "broken-guitar")
        let loaded = try #require(SampleLibrary.library(key, as: changed).load("broken-guitar").value)
        #expect(loaded.file.scenario(seed: 0).offer("cash")?.limit == .upTo(Amount(hundredths: hundredths, unit: unit)))
    }
}

import RapportAuthoring
import RapportModel
import RapportTestSupport
import Testing

@Suite struct ScenarioTesterTests {
    static let rubric = Rubric(
        id: "service", title: "Test", scale: [.init(name: "absent", value: 0), .init(name: "fitting", value: 1)],
        pass: .init(percent: 75, noAbsentFromWeight: nil),
        criteria: [
            Criterion(
                id: "E4", asks: "?", group: "empathy", weight: 1,
                levels: [
                    .init(name: "fitting", clause: Clause(when: .name("apologise")), looksLike: "Sorry."),
                    .init(name: "absent", clause: nil, looksLike: "Not sorry."),
                ])
        ], critical: [], bonus: [], mostBonus: 0)

    func failures(
        _ steps: [ScenarioTest.Step], nps: Int? = nil, passes: Bool? = nil, scores: ClosedRange<Int>? = nil,
        levels: [ScenarioTest.LevelCheck] = [], isOpen: Bool = true
    ) -> [ScenarioTester.Failure] {
        let tester = ScenarioTester(
            scenario: SmallScenario.make(), rubric: Self.rubric, reader: ScriptedReader(offers: SmallScenario.offers))
        let test = ScenarioTest(
            name: "test", steps: steps, nps: nps, passes: passes, scores: scores, levels: levels, isOpen: isOpen)
        return tester.run(test).failures
    }

    func step(_ input: TalkInput, _ fill: (inout ScenarioTest.Expectation) -> Void = { _ in }) -> ScenarioTest.Step {
        var expect = ScenarioTest.Expectation()
        fill(&expect)
        return ScenarioTest.Step(input: input, expect: expect)
    }

    @Test func aTalkThatGoesAsWrittenHasNoFailure() {
        let steps = [
            step(.reply("apologise")) {
                $0.did = ["apologise"]
                $0.beat = "telling"
                $0.feelings = [.init(feeling: .mood, comparison: .equal, value: 30)]
                $0.says = "go on"
            },
            step(.look("passenger reyes")) { $0.knows = ["concert"] },
            step(.act("book_hire 100")) { $0.says = "$100" },
            step(.reply("hire")) { $0.ending = "won_back" },
        ]
        #expect(failures(steps, nps: 9, passes: true, isOpen: false).isEmpty)
    }

    @Test func eachFailureTellsWhatCameInstead() {
        let steps = [
            step(.reply("greet")) {
                $0.did = ["apologise"]
                $0.didNot = ["greet"]
                $0.knows = ["concert"]
                $0.knowsNot = ["flight"]
                $0.beat = "telling"
                $0.feelings = [.init(feeling: .patience, comparison: .more, value: 45)]
            }
        ]
        let expect = ["steps", "0", "expect"]
        #expect(
            failures(steps) == [
                .init(expect + ["did"], expected: "the reply did apologise", actual: "it did greet"),
                .init(expect + ["did_not"], expected: "the reply did not do greet", actual: "it did greet"),
                .init(expect + ["knows"], expected: "concert is known", actual: "known: flight"),
                .init(expect + ["knows_not"], expected: "flight is not known", actual: "known: flight"),
                .init(expect + ["beat"], expected: "beat telling", actual: "beat opening"),
                .init(expect + ["patience"], expected: "patience > 45", actual: "patience 45"),
            ])
    }

    @Test func aTalkThatStopsTooSoonFailsUnlessItIsOpen() {
        let steps = [step(.reply("greet"))]
        #expect(
            failures(steps, isOpen: false) == [
                .init([], expected: "an ending", actual: "the talk stops in 'opening'")
            ])
        #expect(failures(steps, isOpen: true).isEmpty)
    }

    @Test func aStepAfterTheEndingFails() {
        let steps = [step(.reply("blame_customer")), step(.reply("apologise"))]
        #expect(failures(steps).map(\.actual) == ["it had ended in 'goes_public'"])
    }

    @Test func theAnswerAndThePassAreChecked() {
        let failures = failures([step(.reply("blame_customer"))], nps: 5, passes: true)
        #expect(failures.map(\.expected) == ["an answer of 5", "a pass"])
        #expect(failures.map(\.actual) == ["0", "0 % (E4 absent); 0 % is under the 75 % that a pass takes."])
    }

    @Test func theScoreMustLieInItsBand() {
        let steps = [step(.reply("blame_customer"))]
        #expect(failures(steps, scores: 0...10).isEmpty)
        #expect(
            failures(steps, scores: 80...100) == [
                .init(["scores"], expected: "a score of 80 to 100 %", actual: "0 % (E4 absent)")
            ])
        #expect(failures(steps, scores: 1...1).map(\.expected) == ["a score of 1 %"])
    }

    @Test(arguments: [
        (ScenarioTest.LevelCheck.Bound.exactly, "absent", true), (.exactly, "fitting", false),
        (.atLeast, "absent", true), (.atLeast, "fitting", false), (.atMost, "absent", true), (.atMost, "fitting", true),
    ])
    func aLevelMustStandWhereTheTestSays(bound: ScenarioTest.LevelCheck.Bound, level: String, passes: Bool) {
        let check = ScenarioTest.LevelCheck(criterion: "E4", bound: bound, level: level)
        #expect(failures([step(.reply("blame_customer"))], levels: [check]).isEmpty == passes)
    }

    @Test func aWrongLevelTellsTheWordsThatDecidedIt() {
        let check = ScenarioTest.LevelCheck(criterion: "E4", bound: .exactly, level: "absent")
        let steps = [step(.reply("apologise")), step(.reply("blame_customer")), step(.act("book_hire 9"))]
        let found = failures(steps + [step(.reply("blame_customer"))], levels: [check])
        #expect(found.map(\.expected) == ["an ending, since this test expects what only a whole talk shows"])
        let whole = [step(.look("passenger reyes")), step(.act("book_hire 9")), step(.reply("apologise, hire"))]
        #expect(
            failures(whole, levels: [check]) == [
                .init(["levels", "E4"], expected: "E4: absent", actual: "E4: fitting, by “apologise” at reply 1")
            ])
    }

    @Test func aCriterionThatDoesNotApplyHasNoLevel() {
        let check = ScenarioTest.LevelCheck(criterion: "E9", bound: .atLeast, level: "absent")
        #expect(failures([step(.reply("blame_customer"))], levels: [check]).map(\.actual) == ["E9: not in the rubric"])
    }

    /// Such a test could never fail.
    @Test func anOpenTestCannotExpectWhatOnlyAWholeTalkShows() {
        let steps = [step(.reply("greet"))]
        for failures in [failures(steps, nps: 3), failures(steps, passes: true), failures(steps, scores: 0...100)] {
            #expect(failures.map(\.path) == [["open"]])
        }
    }

    @Test func aDeskStepShowsNoMoves() {
        let steps = [step(.reply("greet")), step(.look("passenger reyes")) { $0.did = ["greet"] }]
        #expect(failures(steps).map(\.actual) == ["this step is none"])
    }
}

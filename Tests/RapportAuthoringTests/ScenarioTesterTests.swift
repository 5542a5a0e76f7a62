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
        _ steps: [ScenarioTest.Step], nps: Int? = nil, passes: Bool? = nil, isOpen: Bool = true
    ) -> [ScenarioTester.Failure] {
        let tester = ScenarioTester(
            scenario: SmallScenario.make(), rubric: Self.rubric, reader: ScriptedReader(offers: SmallScenario.offers))
        return tester.run(ScenarioTest(name: "test", steps: steps, nps: nps, passes: passes, isOpen: isOpen)).failures
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
        #expect(
            failures(steps) == [
                .init(step: 0, expected: "the reply did apologise", actual: "it did greet"),
                .init(step: 0, expected: "the reply did not do greet", actual: "it did greet"),
                .init(step: 0, expected: "concert is known", actual: "known: flight"),
                .init(step: 0, expected: "flight is not known", actual: "known: flight"),
                .init(step: 0, expected: "beat telling", actual: "opening"),
                .init(step: 0, expected: "patience > 45", actual: "45"),
            ])
    }

    @Test func aTalkThatStopsTooSoonFailsUnlessItIsOpen() {
        let steps = [step(.reply("greet"))]
        #expect(
            failures(steps, isOpen: false) == [
                .init(step: nil, expected: "an ending", actual: "the talk stops in 'opening'")
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
}

import RapportAuthoring
import RapportModel
import RapportTestSupport
import Testing

@Suite struct SampleChecksTests {
    let checks = SampleChecks(reader: ScriptedReader(offers: SmallScenario.offers))

    func scenario(branches: [Branch], models: [ModelReply] = []) -> Scenario {
        SmallScenario.make(beats: [Beat(name: "opening", says: nil, models: models, branches: branches)])
    }

    func findings(_ branches: Branch...) -> [SampleFinding.Kind] {
        checks.checkExamples(of: scenario(branches: branches)).map(\.kind)
    }

    func branch(_ when: String, _ example: String) throws -> Branch {
        Branch(when: try Condition(parsing: when), example: example, go: "won_back")
    }

    @Test func aHitThatNoCueMatchesIsFound() {
        let move = Move(name: "apologise", means: "says sorry", cues: [], hit: ["apologise", "greet"], miss: ["greet"])
        #expect(
            checks.check(moves: [move], at: []) == [
                SampleFinding(
                    kind: .hitMissed, path: ["moves", "apologise", "hit", "1"],
                    message: "no cue of 'apologise' matches this sentence", help: "read from it: greet")
            ])
    }

    @Test func aMissThatIsMatchedIsFoundWithItsWords() {
        let move = Move(name: "apologise", means: "says sorry", cues: [], miss: ["apologise"])
        #expect(
            checks.check(moves: [move], at: []).map(\.message) == [
                "this sentence must not show 'apologise', but does, by “apologise”"
            ])
    }

    @Test func anExampleThatTakesItsBranchIsFine() throws {
        #expect(
            findings(
                try branch("apologise and not voucher", "apologise"),
                Branch(when: .always, example: "greet", go: "won_back")
            ).isEmpty)
    }

    @Test func anExampleWithoutTheMoveCannotTakeItsBranch() throws {
        #expect(findings(try branch("apologise", "greet")) == [.exampleCannot])
    }

    @Test func anExampleMayLeanOnFactsThatTheTalkBringsOut() throws {
        #expect(findings(try branch("hire and concert and done book_hire and trust >= 50", "hire")).isEmpty)
    }

    @Test func anExampleThatAnEarlierBranchSurelyTakesIsFound() throws {
        #expect(
            findings(
                try branch("apologise or greet", "greet"), try branch("apologise and voucher", "apologise, voucher"))
                == [.exampleTaken])
    }

    @Test func anEarlierBranchThatOnlyMightHoldIsNoTrouble() throws {
        #expect(findings(try branch("greet and concert", "greet"), try branch("greet", "greet")).isEmpty)
    }

    @Test func anElseExampleMayBeUnread() {
        #expect(findings(Branch(when: .always, example: "hm", go: "won_back")).isEmpty)
    }

    @Test func aPolicyMoveIsSeenInAnExample() throws {
        #expect(findings(try branch("offer_over_limit", "voucher 201")).isEmpty)
        #expect(findings(try branch("offer_over_limit", "voucher 200")) == [.exampleCannot])
        #expect(findings(try branch("offer_forbidden", "cash 1")).isEmpty)
    }

    @Test func aModelThatCannotReachItsCriterionIsFound() {
        let models = [ModelReply(reply: "apologise", shows: ["E4"]), ModelReply(reply: "greet", shows: ["E4", "E9"])]
        let scenario = scenario(branches: [Branch(when: .always, go: "won_back")], models: models)
        #expect(
            checks.checkModels(of: scenario, by: ScenarioTesterTests.rubric).map(\.path) == [
                ["beats", "opening", "models", "1", "shows", "0"]
            ])
    }
}

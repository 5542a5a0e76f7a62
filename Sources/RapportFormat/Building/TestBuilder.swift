import RapportModel

/// Makes a scenario's tests from nodes.
enum TestBuilder {
    static func test(_ node: Node) -> ScenarioTest {
        ScenarioTest(
            name: node.text("name"), seed: node.number("seed").flatMap(UInt64.init(exactly:)) ?? 0,
            steps: node.list("steps", step), nps: node.number("nps"),
            passes: node["passes"] == nil ? nil : node.flag("passes"),
            scores: node["scores"]?.text.flatMap(ScalarValue.percentRange), levels: node.table("levels", level),
            isOpen: node.flag("open"))
    }

    private static func level(_ criterion: String, _ node: Node) -> ScenarioTest.LevelCheck? {
        node.text.flatMap(ScalarValue.levelCheck).map {
            ScenarioTest.LevelCheck(criterion: criterion, bound: $0.bound, level: $0.level)
        }
    }

    private static func step(_ node: Node) -> ScenarioTest.Step {
        ScenarioTest.Step(input: input(node), expect: expectation(node["expect"]))
    }

    private static func input(_ node: Node) -> TalkInput {
        if let text = node["agent"]?.text { return .reply(text) }
        if let text = node["look"]?.text { return .look(text) }
        if let text = node["do"]?.text { return .act(text) }
        return .hint
    }

    private static func expectation(_ node: Node?) -> ScenarioTest.Expectation {
        var expect = ScenarioTest.Expectation()
        guard let node else { return expect }
        expect.did = node.texts("did")
        expect.didNot = node.texts("did_not")
        expect.knows = node.texts("knows")
        expect.knowsNot = node.texts("knows_not")
        expect.beat = node["beat"]?.text
        expect.ending = node["ending"]?.text
        expect.says = node["says"]?.text
        expect.feelings = Feeling.allCases.compactMap { feeling in
            node[feeling.rawValue]?.text.flatMap(ScalarValue.comparison).map {
                ScenarioTest.FeelingCheck(feeling: feeling, comparison: $0, value: $1)
            }
        }
        return expect
    }
}

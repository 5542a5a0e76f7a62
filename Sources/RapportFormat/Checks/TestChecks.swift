/// Whether every test can fail.
enum TestChecks {
    static func check(_ scope: ScenarioScope, _ findings: inout Findings) {
        for test in scope.root["tests"]?.items ?? [] {
            let steps = test["steps"]?.items ?? []
            let expectsAtEnd = ["nps", "passes", "scores", "levels"].contains { test.entry($0) != nil }
            let expectsOnTheWay = steps.contains { !($0["expect"]?.entries ?? []).isEmpty }
            guard !steps.isEmpty, !expectsAtEnd, !expectsOnTheWay else { continue }
            findings.add(
                .testExpectsNothing, at: test["name"]?.place ?? test.place, "the test expects nothing",
                help: ["give a step 'expect', or the test 'nps', 'passes', 'scores' or 'levels'"])
        }
    }
}

import Foundation
import RapportTestSupport
import Testing

/// `rapport new`: files that work from the first minute.
@Suite struct NewFileTests {
    @Test(arguments: ["furious", "meh", "delighted"])
    func aNewScenarioHasNoFindingsAndItsTestsPassWithAnyPersona(_ persona: String) throws {
        let sandbox = try Sandbox()
        try sandbox.useShippedLibrary()
        let made = try sandbox.run(
            "rapport new slow-boat --persona \(persona) --title 'Slow: \"boat\"' --channel email")
        #expect(made.status == 0)
        #expect(made.errors == "")
        #expect(made.output.contains("slow-boat.yaml. It has no error."))
        #expect(sandbox.text(of: "library/slow-boat.yaml").contains("title: \"Slow: \\\"boat\\\"\""))
        let lint = try sandbox.run("rapport lint library/slow-boat.yaml")
        #expect(lint.output.contains(" 0 errors, 0 warnings, "), "\(lint.errors)")
        let tested = try sandbox.run("rapport test library/slow-boat.yaml")
        #expect(tested.status == 0, "\(tested.output)")
    }

    @Test func aNewPersonaAndANewRubricHaveNoErrors() throws {
        let sandbox = try Sandbox()
        try sandbox.useShippedLibrary()
        for kind in ["persona", "rubric"] {
            let made = try sandbox.run("rapport new --kind \(kind) of-my-own --title Mine")
            #expect(made.status == 0)
            #expect(made.output.contains("It has no error."), "\(made.errors)")
        }
        let scenario = try sandbox.run(
            "rapport new slow-boat --persona of-my-own && rapport test library/slow-boat.yaml")
        #expect(scenario.status == 0, "\(scenario.output)")
    }

    @Test func nothingThatExistsIsWrittenOver() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary()
        let before = sandbox.text(of: "library/test-talk.yaml")
        let result = try sandbox.run("rapport new test-talk --persona tester")
        #expect(result.status == 2)
        #expect(result.errors.contains("is there already; choose another id, or edit that file"))
        #expect(sandbox.text(of: "library/test-talk.yaml") == before)
    }

    @Test(arguments: [
        ("'Slow Boat'", "cannot be an id"), ("../boat", "cannot be an id"), ("boat --persona nobody", "'nobody'"),
        ("", "is missing"),
    ])
    func whatCannotBeIsRefusedWithARepair(_ arguments: String, _ words: String) throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary()
        let result = try sandbox.run("rapport new \(arguments)")
        #expect(result.status == 2)
        #expect(result.errors.contains(words), "\(result.errors)")
    }

    @Test func whatIsMissingIsAskedForAtATerminal() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary()
        let terminal = try sandbox.terminal("exec rapport new")
        for (question, answer) in [
            ("Its id", "slow-boat"), ("Its title", "The slow boat"), ("The customer's name", "Bo"),
            ("Where", "phone"), ("Its persona", ""),
        ] {
            try terminal.expect(question, within: 15)
            terminal.send(answer + "\r")
        }
        try terminal.expect("Written: ", within: 15)
        #expect(try terminal.exitStatus(within: 15) == 0)
        let text = sandbox.text(of: "library/slow-boat.yaml")
        for line in ["title: \"The slow boat\"", "name: \"Bo\"", "channel: phone", "persona: tester"] {
            #expect(text.contains(line), "\(line)")
        }
    }
}

import Foundation
import RapportTestSupport
import Testing

/// `rapport unread`: what nobody understood, and how it is taught.
@Suite struct UnreadTests {
    private static let log = """
        {"beat":"opening","reply":"Zorb the flanket, quint.","scenario":"broken-guitar"}
        {"beat":"opening","reply":"zorb that flanket","scenario":"broken-guitar"}
        {"beat":"opening","reply":"I'm so sorry.","scenario":"broken-guitar"}
        {"beat":"gone","reply":"Zorb.","scenario":"broken-guitar"}

        """

    @Test func unreadRepliesAreGroupedAndThoseUnderstoodByNowLeftOut() throws {
        let sandbox = try Sandbox()
        try sandbox.useShippedLibrary()
        let result = try sandbox.run("rapport unread --log log.jsonl", files: ["log.jsonl": Self.log])
        #expect(result.status == 0)
        #expect(
            result.output == """

                broken-guitar, at opening: 2 times
                  “Zorb the flanket, quint.”
                  “zorb that flanket”
                  cue: zorb * flanket

                2 replies still unread, 1 understood since, 1 of scenarios or beats that are not here

                """)
    }

    @Test func oneKeyTakesACueIntoTheFile() throws {
        let sandbox = try Sandbox()
        try sandbox.useShippedLibrary()
        try sandbox.write(["log.jsonl": Self.log])
        let before = sandbox.text(of: "library/broken-guitar.yaml")
        let terminal = try sandbox.terminal("exec rapport unread --log log.jsonl")
        try terminal.expect("Enter takes “zorb * flanket” into ", within: 20)
        terminal.send("\r")
        try terminal.expect("now read as ", within: 20)
        #expect(try terminal.exitStatus(within: 15) == 0)
        let after = sandbox.text(of: "library/broken-guitar.yaml")
        let added = after.split(separator: "\n").filter { $0.contains("zorb * flanket") }
        #expect(added.count == 1)
        #expect(after.count > before.count)
        let again = try sandbox.run("rapport unread --list --log log.jsonl")
        #expect(
            again.output == "0 replies still unread, 3 understood since, 1 of scenarios or beats that are not here\n")
    }

    @Test func aQuestionIsTakenInAsAnExampleToo() throws {
        let sandbox = try Sandbox()
        try sandbox.useShippedLibrary()
        let reply = "Did quint zorb the flanket?"
        try sandbox.write([
            "log.jsonl": #"{"beat":"opening","reply":"\#(reply)","scenario":"broken-guitar"}"# + "\n"
        ])
        let terminal = try sandbox.terminal("exec rapport unread --log log.jsonl")
        try terminal.expect(" into ", within: 20)
        terminal.send("\r")
        try terminal.expect("now read as ", within: 20)
        #expect(try terminal.exitStatus(within: 15) == 0)
        let added = sandbox.text(of: "library/broken-guitar.yaml").split(separator: "\n").filter { $0.contains(reply) }
        #expect(added.count == 1)
    }

    @Test func aQuestionThatTheCustomerEvadedIsInTheLog() throws {
        let sandbox = try Sandbox()
        try sandbox.useShippedLibrary()
        _ = try sandbox.run(
            "rapport play broken-guitar --seed 7 --trainee ana", typed: "I'm sorry. Do you keep bees?\n/quit\n")
        let result = try sandbox.run("rapport unread --list --trainee ana")
        #expect(result.output.contains("“Do you keep bees”"))
    }

    @Test func aLogWithADamagedLineIsToldOfAndReadAllTheSame() throws {
        let sandbox = try Sandbox()
        try sandbox.useShippedLibrary()
        let result = try sandbox.run("rapport unread --log log.jsonl", files: ["log.jsonl": "{\n" + Self.log])
        #expect(result.status == 0)
        #expect(result.errors.contains("log.jsonl"))
        #expect(result.output.contains("2 replies still unread"))
    }
}

import Foundation
import RapportTestSupport
import Testing

/// Cards proved by playing their replies again.
@Suite struct ReplayTests {
    private let sandbox: Sandbox
    private let card: String

    init() throws {
        sandbox = try Sandbox()
        try sandbox.useLibrary()
        _ = try sandbox.play()
        card = try #require(sandbox.cards().first)
    }

    private func replay() throws -> Program.Result { try sandbox.run("rapport replay '\(card)'") }

    private func edit(_ old: String, _ new: String) throws {
        let text = String(decoding: bytes(ofFile: card), as: UTF8.self)
        #expect(text.contains(old))
        try text.replacing(old, with: new, maxReplacements: 1)
            .write(toFile: card, atomically: true, encoding: .utf8)
    }

    @Test func anHonestCardIsTheSameByteForByte() throws {
        #expect(
            try replay()
                == Program.Result(status: 0, output: "the same card, byte for byte: \(card)\n", errors: ""))
    }

    @Test func theCardStillReplaysWhenItsScenarioHasChanged() throws {
        try sandbox.useLibrary(replacing: "How kind.", with: "How cruel.")
        try sandbox.useLibrary(replacing: "weight: 10", with: "weight: 5", in: "rubrics/test.yaml")
        #expect(try replay().status == 0)
        sandbox.set("RAPPORT_LIBRARY", nil)
        #expect(try replay().status == 0, "no library is needed at all")
    }

    @Test func anEditedReplyIsFoundWithTheDifference() throws {
        try edit("I am sorry. What happened?", "I am sorry. What hbppened?")
        let result = try replay()
        #expect(result.status == 1)
        #expect(result.errors == "")
        #expect(result.output.hasPrefix("the card differs from what its replies give:\n"))
        #expect(result.output.contains("\"words\" : \"What happened\""))
        #expect(result.output.contains("\"words\" : \"What hbppened\""))
    }

    @Test func anEditedReplyThatEndsNothingIsFound() throws {
        try edit("I am sorry. What happened?", "I am sorrx. What happened?")
        let result = try replay()
        #expect(result.status == 1)
        #expect(result.output.contains("they do not bring the talk to an end"))
    }

    @Test func anEditedLevelIsFoundWithTheDifference() throws {
        try edit("\"level\" : \"fitting\"", "\"level\" : \"fitted!\"")
        let result = try replay()
        #expect(result.status == 1)
        #expect(result.output.contains("- "))
        #expect(result.output.contains("\"level\" : \"fitted!\""))
        #expect(result.output.contains("\"level\" : \"fitting\""))
    }

    @Test func anEditedPercentIsFound() throws {
        try edit("\"percent\" : 100", "\"percent\" : 99")
        #expect(try replay().status == 1)
    }

    @Test func aSpaceTooManyIsFound() throws {
        try edit("\"percent\" : 100", "\"percent\" :  100")
        #expect(try replay().status == 1)
    }

    @Test func aCardOfAnotherReaderIsJudgedAgainFromItsReading() throws {
        let reader = try #require(
            String(decoding: bytes(ofFile: card), as: UTF8.self).firstMatch(of: #/"reader" : "[^"]*"/#)?.output)
        try edit(String(reader), "\"reader\" : \"cues 0\"")
        let result = try replay()
        #expect(result.status == 3)
        #expect(result.output.contains(" and cues 0; this is"))
        #expect(result.output.contains("the same assessment"))
        try edit("\"level\" : \"fitting\"", "\"level\" : \"fitted!\"")
        #expect(try replay().status == 1)
    }

    @Test func aCardWhoseFilesAreGoneSaysWhich() throws {
        try FileManager.default.removeItem(at: sandbox.state.appending(path: "inputs"))
        let result = try replay()
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("rapport: "))
        #expect(result.errors.contains("inputs"))
    }

    @Test func aCardCopiedAwayReplaysForWhoeverKeepsItsFilesBeside() throws {
        let shared = sandbox.folder.appending(path: "shared")
        try FileManager.default.copyItem(at: sandbox.state, to: shared)
        sandbox.set("XDG_STATE_HOME", sandbox.folder.path + "/empty")
        let name = try #require(card.split(separator: "/").last)
        let result = try sandbox.run("rapport replay shared/cards/ana/\(name)")
        #expect(result.status == 0)
    }
}

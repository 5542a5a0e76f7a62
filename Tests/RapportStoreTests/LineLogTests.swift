import Foundation
import Testing

@testable import RapportStore

@Suite struct LineLogTests {
    let scratch: Scratch
    let log: LineLog<UnreadReply>

    init() throws {
        scratch = try Scratch()
        log = scratch.state.unread
    }

    private func reply(_ text: String) -> UnreadReply { UnreadReply(scenario: "a", beat: "b", reply: text) }

    @Test func aNoteIsALineOfItsOwn() throws {
        let notes = try scratch.state.notes(of: TraineeName("Seán O'Brien"))
        let note = Note(at: morning, trainee: "Seán O'Brien", scenario: "a", turn: 2, text: "one\ntwo")
        try notes.append(note)
        try notes.append(note)
        #expect(notes.path == scratch.path + "/state/notes/Seán%20O%27Brien.jsonl")
        #expect(
            try text(at: notes.path).split(separator: "\n").first
                == #"{"at":1788257700,"scenario":"a","text":"one\ntwo","trainee":"Seán O'Brien","turn":2}"#)
        #expect(try notes.entries().entries == [note, note])
        #expect(try mode(of: notes.path) == 0o600)
    }

    @Test func aLogThatIsNotThereYetIsEmpty() throws {
        #expect(try log.entries().entries == [])
    }

    @Test func manyWritersAtOnceLoseNoLineAndMixNone() async throws {
        let log = log
        let long = String(repeating: "x", count: 20_000)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask { for line in 0..<20 { try log.append(reply("\(writer) \(line) \(long)")) } }
            }
            try await group.waitForAll()
        }
        let (entries, warnings) = try log.entries()
        #expect(warnings == [])
        #expect(Set(entries.map(\.reply)).count == 160)
    }

    @Test func aTornLineIsToldOfAndDoesNotSpoilTheNext() throws {
        try log.append(reply("one"))
        let good = try text(at: log.path)
        try scratch.write("state/unread.jsonl", good + #"{"scenario":"#)
        try log.append(reply("two"))
        let (entries, warnings) = try log.entries()
        #expect(entries == [reply("one"), reply("two")])
        #expect(warnings == [.damagedLine(path: log.path, line: 2, because: "it is not readable JSON")])
    }

    @Test func aFullDiskIsCalledSo() throws {
        try scratch.state.prepare()
        #expect(symlink("/dev/full", log.path) == 0)
        #expect(error { try log.append(reply("one")) } == .diskFull(path: log.path))
    }
}

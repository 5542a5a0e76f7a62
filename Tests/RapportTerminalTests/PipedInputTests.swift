import Foundation
import RapportTerminal
import Testing

@MainActor
struct PipedInputTests {
    /// Everything that a reader makes of some bytes, up to and with the end of input.
    private func events(_ bytes: [UInt8]) async throws -> [InputEvent] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("input-\(UUID())")
        try Data(bytes).write(to: file)
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let input = PipedInput(descriptor: handle.fileDescriptor)
        var events: [InputEvent] = []
        while events.last != .endOfInput { events.append(await input.next(prompt: "ignored")) }
        return events
    }

    private func events(_ text: String) async throws -> [InputEvent] { try await events(Array(text.utf8)) }

    @Test func eachLineIsOneEvent() async throws {
        #expect(try await events("one\n\ntwo") == [.line("one"), .line(""), .line("two"), .endOfInput])
        #expect(try await events("") == [.endOfInput])
        #expect(try await events("\n") == [.line(""), .endOfInput])
    }

    @Test func aBackslashAtTheEndGoesOnWithTheNextLine() async throws {
        #expect(
            try await events("one\\\ntwo\\\nthree\nfour\n") == [.line("one\ntwo\nthree"), .line("four"), .endOfInput])
        #expect(try await events("a\\b\n") == [.line("a\\b"), .endOfInput])
        #expect(try await events("last\\") == [.line("last"), .endOfInput])
        #expect(try await events("\\\n") == [.line(""), .endOfInput])
    }

    @Test func linesEndedByReturnsAndAMarkAtTheStartAreUnderstood() async throws {
        #expect(
            try await events("\u{FEFF}one\r\ntwo\\\r\nthree\r\n") == [.line("one"), .line("two\nthree"), .endOfInput])
    }

    @Test func damagedBytesAreRepaired() async throws {
        #expect(
            try await events([0x61, 0xFF, 0x62, 0x0A, 0xC3]) == [.line("a\u{FFFD}b"), .line("\u{FFFD}"), .endOfInput])
    }

    @Test func aLineThatIsTooLongIsRefusedAndTheNextOneRead() async throws {
        let longest = String(repeating: "a", count: longestLine)
        #expect(
            try await events(longest + "\n" + longest + "a\nnext\n") == [
                .line(longest), .tooLong(limit: longestLine), .line("next"), .endOfInput,
            ])
        #expect(try await events(longest + "\\\nmore\nnext\n").last == .endOfInput)
    }

    @Test func aMillionBytesWithoutALineEndAreRefused() async throws {
        let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
        #expect(try await events(bytes) == [.tooLong(limit: longestLine), .endOfInput])
    }
}

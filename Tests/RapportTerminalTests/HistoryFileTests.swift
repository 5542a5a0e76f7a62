import Foundation
import RapportTerminal
import Testing

struct HistoryFileTests {
    private let path = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID())").path

    @Test func whatIsAddedComesBackInOrder() {
        let history = HistoryFile(path: path)
        #expect(history.entries() == [])
        for entry in ["first", "two\nlines", "a \\n that is none \\", "日本語 👍"] { history.add(entry) }
        #expect(HistoryFile(path: path).entries() == ["first", "two\nlines", "a \\n that is none \\", "日本語 👍"])
    }

    @Test func onlyTheLastEntriesAreKept() throws {
        let history = HistoryFile(path: path, limit: 10)
        for number in 1...100 { history.add("entry \(number)") }
        #expect(history.entries() == (91...100).map { "entry \($0)" })
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(lines.count <= 21)
    }

    @Test func twoProgramsAtOnceLoseNothing() async {
        let path = path
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask { for number in 0..<50 { HistoryFile(path: path, limit: 60).add("\(writer) \(number)") } }
            }
        }
        let entries = HistoryFile(path: path, limit: 60).entries()
        #expect(entries.count == 60)
        for writer in 0..<4 {
            let kept = entries.filter { $0.hasPrefix("\(writer) ") }
            #expect(kept == (0..<50).map { "\(writer) \($0)" }.suffix(kept.count))
        }
    }

    @Test func anEntryCutShortByACrashDoesNotSwallowTheNext() throws {
        try "whole\ncut sho".write(toFile: path, atomically: true, encoding: .utf8)
        HistoryFile(path: path).add("next")
        #expect(HistoryFile(path: path).entries() == ["whole", "cut sho", "next"])
    }

    @Test(arguments: ["/nowhere/at/all", "/proc/version", "/", "/dev/full", ""])
    func aHistoryThatCannotBeKeptIsNoFailure(path: String) {
        let history = HistoryFile(path: path)
        history.add("lost")
        #expect(!history.entries().contains("lost"))
    }

    @Test func damagedBytesAreRepaired() throws {
        try Data([0xFF, 0x41, 0x00, 0x0A, 0x42, 0x0A]).write(to: URL(fileURLWithPath: path))
        #expect(HistoryFile(path: path).entries() == ["\u{FFFD}A", "B"])
    }

    @Test func nobodyElseMayReadIt() throws {
        HistoryFile(path: path).add("private")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}

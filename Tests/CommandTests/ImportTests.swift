import Foundation
import RapportTestSupport
import Testing

/// Holds the table of `Sources/ARCHITECTURE.md`: what each target may import.
@Suite struct ImportTests {
    static let root = Repository.root

    @Test(arguments: try ImportTests.table())
    func aTargetImportsOnlyWhatTheTableAllows(row: Row) throws {
        let folder = Self.root.appending(path: "Sources/\(row.target)")
        let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
        let sources = files.filter { $0.hasSuffix(".swift") }
        #expect(!sources.isEmpty)
        for file in sources {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let imported = Set(text.split(separator: "\n").compactMap(Self.module))
            #expect(imported.subtracting(row.allowed) == [], "in \(row.target)/\(file)")
        }
    }

    @Test func everyTargetOfTheProgramStandsInTheTable() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
        let targets = Set(folders.filter { $0 == "rapport" || $0.hasPrefix("Rapport") })
        let others: Set = ["RapportTestSupport", "RapportBenchmarks"]
        #expect(try Set(Self.table().map(\.target)) == targets.subtracting(others))
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let target: String
        let allowed: Set<String>
        var testDescription: String { target }
    }

    static func table() throws -> [Row] {
        let text = try String(contentsOf: root.appending(path: "Sources/ARCHITECTURE.md"), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line -> Row in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let target = cells[0].trimmingCharacters(in: ["`"])
            guard target != "rapport" else { return Row(target: target, allowed: everything) }
            // What stands behind a semicolon says what is forbidden.
            let allowed = cells[2].prefix { $0 != ";" }
            return Row(target: target, allowed: Set(allowed.split { !$0.isLetter }.map(String.init)))
        }
        return rows
    }

    static let everything: Set<String> = [
        "RapportModel", "RapportReading", "RapportEngine", "RapportScoring", "RapportFormat", "RapportAuthoring",
        "RapportCoaching", "RapportStore", "RapportExchange", "RapportReport", "RapportIndex", "RapportTerminal",
        "ArgumentParser", "Foundation", "Glibc", "Synchronization",
    ]

    static func module(of line: Substring) -> String? {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place < 3, words.count > place + 1 else { return nil }
        guard place == 0 || ["public", "internal", "private", "@preconcurrency"].contains(words[0]) else { return nil }
        return String(words[place + 1].split(separator: ".")[0])
    }
}

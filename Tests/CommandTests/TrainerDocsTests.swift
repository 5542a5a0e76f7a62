import Foundation
import RapportTestSupport
import Testing

/// What trainers read: every piece of a file in it is of a file that works, and every command runs.
@Suite struct TrainerDocsTests {
    static let scenarios = Repository.root.appending(path: "scenarios")
    static let cookbook = ["the-cake", "the-loose-bolt", "the-old-sofa", "the-poster"]

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: scenarios.appending(path: path), encoding: .utf8)
    }

    /// The lines of a text without the blanks that all of them begin with.
    private static func unindented(_ text: some StringProtocol) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let filled = lines.filter { !$0.allSatisfy { $0 == " " } }
        let indent = filled.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return lines.map { $0.dropFirst(indent) }.joined(separator: "\n")
    }

    private static func blocks(of language: String, in page: String) throws -> [String] {
        try text(page).matches(of: try Regex("```\(language)\\n((?:.|\\n)*?)```", as: (Substring, Substring).self))
            .map { String($0.output.1) }
    }

    @Test(arguments: ["WRITING.md", "COOKBOOK.md"])
    func everyPieceStandsInAFileOfTheCookbook(_ page: String) throws {
        let files = try Self.cookbook.map {
            try Self.text("cookbook/\($0).yaml").split(separator: "\n").map(String.init)
        }
        let blocks = try Self.blocks(of: "yaml", in: page)
        #expect(blocks.count > 4)
        for block in blocks {
            let wanted = Self.unindented(block.trimmingCharacters(in: .newlines))
            let count = wanted.split(separator: "\n").count
            let isThere = files.contains { lines in
                lines.indices.dropLast(count - 1).contains { start in
                    Self.unindented(lines[start..<start + count].joined(separator: "\n")) == wanted
                }
            }
            #expect(isThere, "in no file of the cookbook:\n\(block)")
        }
    }

    @Test(arguments: cookbook) func aFileOfTheCookbookHasNoFindingsAndItsTestsPass(_ name: String) throws {
        let sandbox = try Sandbox(library: Self.scenarios.path)
        let file = Self.scenarios.appending(path: "cookbook/\(name).yaml").path
        let lint = try sandbox.run("rapport lint '\(file)'")
        #expect(lint.output.contains(" 0 errors, 0 warnings, "), "\(lint.errors)")
        let tested = try sandbox.run("rapport test '\(file)'")
        #expect(tested.status == 0, "\(tested.output)")
    }

    @Test func theFirstQuarterOfAnHourRunsAsWritten() throws {
        let sandbox = try Sandbox()
        try sandbox.useShippedLibrary()
        #expect(try sandbox.run("ln -s library scenarios").status == 0)
        for block in try Self.blocks(of: "sh", in: "WRITING.md") {
            for line in block.split(separator: "\n") {
                let result = try sandbox.run(String(line))
                #expect(result.status == 0, "\(line): \(result.errors)\(result.output)")
            }
        }
    }
}

import Foundation
import RapportTestSupport
import Testing

/// The README says what is so.
@Suite struct DocumentationTests {
    private static func readme() throws -> String {
        try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    }

    /// The commands in the README's blocks of a language; lines that a backslash continues are joined.
    private static func commands(in language: String) throws -> [String] {
        let blocks = try readme().components(separatedBy: "```\(language)\n").dropFirst()
        return blocks.flatMap { block in
            block.components(separatedBy: "\n```")[0].replacing("\\\n", with: "").split(separator: "\n").map(
                String.init)
        }
    }

    /// A sandbox in the project's folder, with a card to show.
    private static func atHome() throws -> Sandbox {
        let sandbox = try Sandbox()
        _ = try sandbox.play()
        sandbox.set("RAPPORT_LIBRARY", nil)
        sandbox.set("RAPPORT_TRAINEE", "ana")
        sandbox.place = Repository.root.path
        return sandbox
    }

    @Test func theTwoCommandsStandInTheChecksAsTheyStandInTheReadme() throws {
        let commands = try Self.commands(in: "sh").filter { $0.contains("apt-get") }
        #expect(commands.count == 2)
        let script = try String(contentsOf: Repository.root.appending(path: ".ci/run"), encoding: .utf8)
        let lines = Set(script.split(separator: "\n").map(String.init))
        #expect(Set(commands).subtracting(lines) == [])
    }

    @Test func everyCommandInTheReadmeRuns() throws {
        let shown = try Self.commands(in: "console").filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
        // The whole library takes a minute to check in a debug build, and the checks do it with the one for release.
        let lines = try (Self.commands(in: "sh") + shown).filter {
            ($0.hasPrefix("rapport ") || $0.contains("| rapport ")) && $0 != "rapport lint"
        }
        #expect(lines.count >= 6)
        let sandbox = try Self.atHome()
        for line in lines {
            let result = try sandbox.start(line, typed: []).result(within: 120)
            #expect(result.status == 0, "\(line): \(result.errors)")
        }
    }

    @Test func theExcerptIsWhatTheProgramPrints() throws {
        let parts = try Self.readme().components(separatedBy: "<!-- excerpt")
        let excerpt = try #require(parts.last?.components(separatedBy: "<!-- end of excerpt -->").first)
        let block = try #require(excerpt.components(separatedBy: "```console\n").last).components(separatedBy: "\n```")[
            0]
        let lines = block.components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { !$0.hasSuffix("\\") })
        let command = lines[...start].joined(separator: "\n")
        try #require(command.hasPrefix("$ "))
        let sandbox = try Self.atHome()
        let result = try sandbox.run(String(command.dropFirst(2)))
        #expect(result.status == 0)
        let shown = lines[(start + 1)...].joined(separator: "\n")
        #expect(
            Self.timeless(result.output).trimmingCharacters(in: .newlines)
                == Self.timeless(shown).trimmingCharacters(in: .newlines))
    }

    /// A page with its times replaced.
    private static func timeless(_ page: String) -> String {
        page.replacing(#/\d{4}-\d\d-\d\d[T ]\d\d:?\d\d(\d\d)?/#, with: "TIME")
    }

    @Test func theExitStatusesOfTheHelpAreThoseOfTheReadme() throws {
        let help = try Sandbox().run("rapport --help").output.components(separatedBy: "USAGE:")[0]
        let inHelp = try Self.statuses(in: help, after: "EXIT STATUS: ")
        #expect(inHelp == ["0", "1", "2", "3", "4", "130"])
        #expect(try Self.statuses(in: Self.readme(), after: "Exit status: ") == inHelp)
    }

    private static func statuses(in text: String, after heading: String) throws -> [String] {
        let rest = try #require(text.components(separatedBy: heading).dropFirst().first)
        let paragraph = rest.components(separatedBy: "\n\n")[0].replacing("\n", with: " ")
        return paragraph.components(separatedBy: "; ").compactMap { item in
            item.prefixMatch(of: #/\s*(\d+) /#).map { String($0.1) }
        }
    }

    @Test func everyCommandIsInTheReadme() throws {
        let readme = try Self.readme()
        for command in try Interface.read(from: Sandbox()).commands where command.name != "home" {
            #expect(readme.contains("rapport \(command.name)"), "rapport \(command.name)")
        }
    }
}

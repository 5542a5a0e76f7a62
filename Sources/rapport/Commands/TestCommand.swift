import ArgumentParser
import RapportAuthoring
import RapportFormat
import RapportTerminal

/// `rapport test`: plays the tests in scenario files.
struct TestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Play the tests in scenario files, on every variant.",
        discussion: """
            For a test that fails it shows each step that came out otherwise: its place in the file, what was read and from \
            which words, the feelings before and after, and what was expected beside what came.
            """)

    @Argument(help: "Scenario files or ids; without any, all of the library.")
    var paths: [String] = []

    @Option(
        help: ArgumentHelp("Play only tests whose name has this text in it, in whatever case.", valueName: "text"))
    var filter: String?

    @Flag(
        help: """
            Show which beats, branches, endings, facts, reactions, tripwires, look-ups and desk actions no test reaches.
            """)
    var coverage = false

    @Option(help: ArgumentHelp("Write the results to a file too, as JUnit XML, for CI systems.", valueName: "file"))
    var junit: String?

    @OptionGroup var library: LibraryOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var output: JSONOptions

    func run() async throws {
        let files = try LoadedFiles(paths, in: library.open())
        files.reportErrors()
        var played: [PlayedTests] = []
        for loaded in files.scenarios {
            let tests = await PlayedTests.playing(loaded, filter: filter?.lowercased())
            played.append(tests)
            if !output.json { Output.write(TestPage(played: tests, style: page.style, width: Window.width()).text) }
        }
        if let filter, played.allSatisfy(\.run.outcomes.isEmpty), files.status == .success {
            throw Failure("no test has '\(filter)' in its name")
        }
        if output.json { try printJSON(played) } else { printSummary(played) }
        if let junit { try TextFile(path: junit).write(JUnitReport(played, unusable: files.errors).text) }
        if files.status != .success { throw Ending(status: files.status) }
        if played.contains(where: { $0.counts.failed > 0 }) { throw Ending(status: .finding) }
    }

    private func printJSON(_ played: [PlayedTests]) throws {
        let records = played.flatMap { tests in tests.run.outcomes.map { OutcomeRecord($0, of: tests.loaded) } }
        guard coverage else { return try JSONOptions.print(records) }
        try JSONOptions.print(TestRecords(tests: records, coverage: played.map { CoverageRecord($0.run) }))
    }

    private func printSummary(_ played: [PlayedTests]) {
        if coverage {
            let width = Window.width()
            Output.write("\n")
            for tests in played { Output.write(CoveragePage(played: tests, style: page.style, width: width).text) }
            Output.write(SharedCoveragePage(played: played, style: page.style, width: width).text)
        }
        let passed = played.reduce(0) { $0 + $1.counts.passed }
        let failed = played.reduce(0) { $0 + $1.counts.failed }
        Output.write("\(passed) passed, \(failed) failed\n")
    }
}

import ArgumentParser
import RapportAuthoring
import RapportFormat
import RapportTerminal

/// `rapport lint`: everything that is wrong with the files of a library, each with its place and a repair.
struct LintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Check scenario files and all that they use; every problem with its place.",
        discussion: """
            A comment '# rapport: allow RAP105 because …' on the line above a warning or note, or at its line's end, \
            silences it. How much a finding matters in a library stands in its file 'lint.yaml'. All findings are \
            explained in scenarios/LINT.md.

            EXIT STATUS: 0 no errors; 1 errors (with --strict warnings too); 2 could not run.
            """)

    @Argument(help: "Files, folders, patterns such as 'scenarios/b*.yaml', or ids; without any, all of the library.")
    var paths: [String] = []

    @Option(help: ArgumentHelp("Explain a finding by its code; 'all' prints the whole reference.", valueName: "code"))
    var explain: String?

    @Option(help: ArgumentHelp("Show only these codes; RAP7 stands for all that begin so.", valueName: "codes"))
    var only: CodeList = CodeList(beginnings: [])

    @Option(
        help: ArgumentHelp("How much a code matters, such as RAP705=warning; errors stay errors.", valueName: "setting")
    )
    var severity: [SeveritySetting] = []

    @Option(help: "How to write the findings: text, json, github or sarif.")
    var format: LintFormat = .text

    @Flag(help: "Mend what has a fix, and say what was changed.")
    var fix = false

    @Flag(help: "Show the notes too: what no test reaches, what does not apply, what might be broader than meant.")
    var notes = false

    @Flag(help: "End with status 1 for warnings too.")
    var strict = false

    @Flag(help: "Check again whenever a file changes, until Ctrl-C.")
    var watch = false

    @OptionGroup var library: LibraryOptions

    func validate() throws {
        guard !watch || !fix && format == .text else {
            throw ValidationError("--watch goes with neither --fix nor --format")
        }
    }

    func run() async throws {
        if let explain { return try Explanation.print(explain) }
        let session = LintSession(
            library: try library.open(), names: paths, only: only.beginnings,
            severities: severity.reduce(into: [:]) { $0[$1.code] = $1.severity })
        if watch { await LintWatch(session: session).run() }
        var report = try await session.lint()
        if fix { report = try await FileMender(session: session, isQuiet: format != .text).mend(report) }
        try format.write(report, showsNotes: notes || !only.beginnings.isEmpty)
        if report.isOneMissing { throw Ending(status: .couldNotRun) }
        if report.count(.error) > 0 || strict && report.count(.warning) > 0 { throw Ending(status: .finding) }
    }
}

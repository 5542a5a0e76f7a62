import ArgumentParser
import RapportAuthoring
import RapportFormat
import RapportTerminal

/// `rapport lint`: everything that is wrong with the files of a library, each with its place and a repair.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Check scenario files and all that they use; every problem with its place.")

    @Argument(help: "Files or ids of scenarios; without any, all of the library.")
    var paths: [String] = []

    @OptionGroup var library: LibraryOptions

    func run() throws {
        let library = try library.open()
        let linter = Linter(library, reader: Attempt.reader)
        let targets =
            paths.isEmpty
            ? linter.everything
            : paths.map { name -> Linter.Target in
                name.hasSuffix(".yaml") || name.contains("/")
                    ? .path(name) : .file(SourceKey(kind: .scenario, id: name))
            }
        let found = linter.lint(targets)
        for diagnostic in found { Output.write(diagnostic.text(width: Window.width()) + "\n", to: .errors) }
        if found.contains(where: { $0.severity == .error }) { throw Ending(status: .finding) }
    }
}

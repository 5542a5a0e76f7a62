import ArgumentParser
import RapportAuthoring
import RapportFormat
import RapportTerminal

/// `rapport lint`: everything that is wrong with the files of a library, each with its place and a repair.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Check scenario files and all that they use; every problem with its place.")

    @Argument(help: "Scenario files or ids; without any, all of the library.")
    var paths: [String] = []

    @OptionGroup var library: LibraryOptions

    func run() throws {
        let files = try LoadedFiles(paths, in: library.open(), checkingSamples: true)
        files.report(onlyErrors: false)
        Output.write(files.summary + "\n")
        if files.status != .success { throw Ending(status: files.status) }
    }
}

import RapportFormat
import RapportTerminal

/// The scenario files that an authoring command was given, loaded, with everything that loading found in them.
struct LoadedFiles {
    private(set) var scenarios: [LoadedScenario] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var isOneMissing = false

    /// Loads files by path or id; without any, all scenarios of the library.
    init(_ names: [String], in library: Library) throws {
        let names = names.isEmpty ? library.scenarioIDs : names
        guard !names.isEmpty else { throw Failure("the library holds no scenario; name a file") }
        for name in names {
            let loaded = name.hasSuffix(".yaml") || name.contains("/") ? library.load(path: name) : library.load(name)
            diagnostics += loaded.diagnostics
            isOneMissing = isOneMissing || loaded.diagnostics.map(\.code) == [.fileNotFound]
            if let value = loaded.value { scenarios.append(value) }
        }
        diagnostics = Diagnostic.sorted(diagnostics)
    }

    /// What keeps files from being used.
    var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

    /// How a command ends that found this and nothing else.
    var status: ExitStatus { isOneMissing ? .couldNotRun : !errors.isEmpty ? .finding : .success }

    /// Prints the errors, each with its line, a caret and a repair.
    func reportErrors() {
        for diagnostic in diagnostics where diagnostic.severity == .error {
            Output.write(diagnostic.text(width: Window.width()) + "\n", to: .errors)
        }
    }
}

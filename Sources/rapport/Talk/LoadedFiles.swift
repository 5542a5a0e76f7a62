import Foundation
import RapportAuthoring
import RapportFormat
import RapportModel
import RapportReading
import RapportTerminal

/// The scenario files that an authoring command was given, loaded, with everything found in them.
struct LoadedFiles {
    private(set) var scenarios: [LoadedScenario] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var checkedMoves: Set<String> = []
    private let count: Int
    private var isOneMissing = false

    /// Loads files by path or id; without any, all scenarios of the library.
    ///
    /// - Parameter checkingSamples: whether hits, misses, examples and models are read and checked too.
    init(_ names: [String], in library: Library, checkingSamples: Bool = false) throws {
        let names = names.isEmpty ? library.scenarioIDs : names
        guard !names.isEmpty else { throw Failure("the library holds no scenario; name a file") }
        count = names.count
        for name in names {
            let loaded = name.hasSuffix(".yaml") || name.contains("/") ? library.load(path: name) : library.load(name)
            diagnostics += loaded.diagnostics
            isOneMissing = isOneMissing || loaded.diagnostics.map(\.code) == [.fileNotFound]
            guard let value = loaded.value else { continue }
            scenarios.append(value)
            if checkingSamples { checkSamples(of: value) }
        }
        diagnostics = Diagnostic.sorted(diagnostics)
    }

    /// Files of shared moves are checked once, however many scenarios use them.
    private mutating func checkSamples(of loaded: LoadedScenario) {
        diagnostics += SampleFindings.inScenario(loaded)
        for places in loaded.sharedPlaces where checkedMoves.insert(places.source.path).inserted {
            diagnostics += SampleFindings.inMoves(places, of: loaded)
        }
    }

    /// What keeps files from being used.
    var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

    /// How a command ends that found this and nothing else.
    var status: ExitStatus { isOneMissing ? .couldNotRun : !errors.isEmpty ? .finding : .success }

    /// Prints the findings, each with its line, a caret and a repair.
    func report(onlyErrors: Bool) {
        let shown = onlyErrors ? errors : diagnostics
        for diagnostic in shown { Output.write(diagnostic.text(width: Window.width()) + "\n", to: .errors) }
    }

    /// What was looked at and what was found, in one line.
    var summary: String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        let notes = diagnostics.count - errors - warnings
        return "\(Self.plural(count, "scenario")) checked: \(Self.plural(errors, "error")), "
            + "\(Self.plural(warnings, "warning")), \(Self.plural(notes, "note"))"
    }

    private static func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

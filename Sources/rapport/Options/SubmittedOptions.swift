import ArgumentParser
import Foundation
import RapportStore
import RapportTerminal

/// Where the cards are that trainees have handed in.
struct SubmittedOptions: ParsableArguments {
    @OptionGroup var library: LibraryOptions

    @Option(
        help: ArgumentHelp(
            "The folder with the cards that were handed in.",
            discussion: "Without it: $RAPPORT_SCORECARDS, then 'scorecards' beside the folder with the scenarios.",
            valueName: "dir"))
    var scorecards: String?

    /// The cards.
    func store() throws -> SubmittedCards { SubmittedCards(folder: try folder()) }

    /// The cards where a folder for them is known; nil where there is not even a library.
    func storeIfKnown() -> SubmittedCards? { try? store() }

    /// The folder, whether it is there or not.
    func folder() throws -> String {
        if let scorecards { return scorecards }
        if let named = ProcessInfo.processInfo.environment["RAPPORT_SCORECARDS"], !named.isEmpty { return named }
        let scenarios = try library.folder()
        let parts = scenarios.split(separator: "/").dropLast().joined(separator: "/")
        let above = scenarios.hasPrefix("/") ? "/" + parts : parts
        return above.isEmpty ? "scorecards" : above == "/" ? "/scorecards" : above + "/scorecards"
    }
}

/// Who does something to cards of others.
struct ByOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who you are, as others will read it.",
            discussion: "Without it: $RAPPORT_REVIEWER, then the name given at the first run of this account.",
            valueName: "name"))
    var by: String?

    /// The name.
    ///
    /// - Throws: `Failure` where none is known, with the ways to give one.
    func name() throws -> TraineeName {
        let environment = ProcessInfo.processInfo.environment
        if let name = by ?? environment["RAPPORT_REVIEWER"], !name.isEmpty { return try TraineeName(name) }
        if let known = try? StateFolder(environment: environment).trainee() { return known }
        throw Failure("nobody knows who you are; give your name with --by NAME or $RAPPORT_REVIEWER")
    }
}

extension SubmittedListing {
    /// Tells of what could not be read.
    func reportWarnings() { Self.report(warnings) }

    /// Tells of what could not be read.
    static func report(_ warnings: [StoreError]) {
        for warning in warnings { Output.write("rapport: \(printable(warning.description))\n", to: .errors) }
    }
}

import ArgumentParser
import Foundation
import RapportStore

/// Who practises, and where their practice is kept.
struct TraineeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who practises; a pseudonym will do.",
            discussion: "Without it: $RAPPORT_TRAINEE, then the name given at the first run.", valueName: "name"))
    var trainee: String?

    /// The trainee's own folder, as the environment names it.
    func state() throws -> StateFolder { try StateFolder(environment: ProcessInfo.processInfo.environment) }

    /// The trainee, where a name is known.
    func known(in state: StateFolder) throws -> TraineeName? {
        if let name = trainee ?? ProcessInfo.processInfo.environment["RAPPORT_TRAINEE"], !name.isEmpty {
            return try TraineeName(name)
        }
        return try state.trainee()
    }

    /// The trainee.
    ///
    /// - Throws: `Failure` where no name is known, with the ways to give one.
    func required(in state: StateFolder) throws -> TraineeName {
        if let known = try known(in: state) { return known }
        throw Failure("nobody has practised here yet; give a name with --trainee NAME or $RAPPORT_TRAINEE")
    }
}

/// The time, read in one place.
enum Clock {
    /// Seconds since 1970, UTC.
    static var now: Int { Int(Date().timeIntervalSince1970) }
}

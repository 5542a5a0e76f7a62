import ArgumentParser
import RapportStore
import RapportTerminal

/// How the program ends: a contract that scripts rely on.
enum ExitStatus: Int32 {
    case success = 0
    /// Something was found: a lint error, a failed test, a replay that differs.
    case finding = 1
    /// Wrong usage, or a file that cannot be read.
    case couldNotRun = 2
    /// The card was made by another version; it was judged again from its recorded reading.
    case otherVersion = 3
    /// The talk is over and printed, but its card could not be saved.
    case notSaved = 4
    /// Left with Ctrl-C before a talk began.
    case interrupted = 130

    /// Prints what went wrong, or the help that was asked for, and says how to end.
    @MainActor
    static func report(_ error: any Error) -> ExitStatus {
        switch error {
        case let ending as Ending: return ending.status
        case let failure as Failure:
            Output.write("rapport: \(printable(failure.message))\n", to: .errors)
            return .couldNotRun
        case let error as StoreError:
            Output.write("rapport: \(printable(error.description))\n", to: .errors)
            return .couldNotRun
        default:
            let isFine = RapportCommand.exitCode(for: error).isSuccess
            let message = RapportCommand.fullMessage(for: error)
            if !message.isEmpty { Output.write(printable(message) + "\n", to: isFine ? .standard : .errors) }
            return isFine ? .success : .couldNotRun
        }
    }
}

/// Ends the program with a status when all there is to say has been said.
struct Ending: Error {
    let status: ExitStatus
}

/// Why a command could not run, for people: starts small, names the thing in quotes, states the repair.
struct Failure: Error {
    let message: String

    init(_ message: String) { self.message = message }
}

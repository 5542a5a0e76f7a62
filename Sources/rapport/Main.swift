import ArgumentParser
import Glibc
import RapportTerminal

/// Starts the command that was asked for, and turns whatever it throws into a message and an exit code.
@main
enum Main {
    @MainActor
    static func main() async {
        Output.ignoreBrokenPipe()
        // Where the size of files is limited, writing then fails as on a full disk, and the talk goes on.
        signal(SIGXFSZ, SIG_IGN)
        do {
            try RapportCommand.refuseUnknown(CommandLine.arguments.dropFirst().first)
            var command = try RapportCommand.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(ExitStatus.report(error).rawValue)
        }
    }
}

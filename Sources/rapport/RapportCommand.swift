import ArgumentParser

/// The program: what it is called, what it can do, and what it does when nothing is asked for.
struct RapportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rapport",
        abstract: "A practice room for customer service, in your terminal.",
        discussion: """
            Talk to a scripted customer in your own words; see what your replies did, why, and what would have been \
            better. Without a command it says where you stand and what to play next.

            EXIT STATUS: 0 all well; 1 something was found (a lint error, a failed test, a replay that differs, \
            a line that cannot be rated, practice that is due); 2 could not run (wrong usage, a file that cannot be read); 3 replayed by another version, from the \
            recorded reading; 4 the talk is over but its card could not be saved (it was printed); \
            130 left with Ctrl-C before a talk began.
            """,
        version: "rapport 0.1.0",
        subcommands: [
            HomeCommand.self, PlayCommand.self, ListCommand.self, ShowCommand.self, ExplainCommand.self,
            RetryCommand.self, CompareCommand.self, DrillCommand.self, ProgressCommand.self, TodayCommand.self,
            ReflectCommand.self, ReplayCommand.self, SubmitCommand.self, DisputeCommand.self, ReviewCommand.self,
            AssignCommand.self, ReportCommand.self, ExportCommand.self, VerifyCommand.self, ForgetCommand.self,
            CalibrateCommand.self, RotationCommand.self, RateCommand.self, ScoreCommand.self, EvaluateCommand.self,
            NewCommand.self, PreviewCommand.self, LintCommand.self, TestCommand.self, SimulateCommand.self,
            GraphCommand.self, UnreadCommand.self, SchemaCommand.self,
        ],
        defaultSubcommand: HomeCommand.self)

    /// Stops a word in a command's place that is none: else the command of an empty line would wonder at its argument.
    static func refuseUnknown(_ word: String?) throws {
        guard let word, !word.hasPrefix("-"), word != "help" else { return }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName }
        guard !names.contains(word) else { return }
        throw Failure("there is no command '\(word)'; there are: \(names.joined(separator: ", "))")
    }
}

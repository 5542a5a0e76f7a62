import ArgumentParser
import RapportStore
import RapportTerminal

/// `rapport verify`: whether what was handed in is still what was handed in.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check that the cards are still those that were handed in.",
        discussion: """
            Each receipt holds the hash of its card and of the receipt before it. This recomputes them all and names every \
            card, receipt, dispute and review that was changed, is missing, was moved, or does not belong there.

            It finds accidents and edits. It is no proof against whoever owns the disk: they can write a whole chain anew, or \
            take away its newest cards together with their receipts. A copy elsewhere, such as version control, shows that.

            Exit status 0: all as it was handed in; 1: something was found.
            """)

    @Option(name: .customLong("of"), help: ArgumentHelp("Only the cards of this trainee.", valueName: "name"))
    var trainee: String?

    @OptionGroup var place: SubmittedOptions
    @OptionGroup var output: JSONOptions

    func run() throws {
        let report = try place.store().check(only: trainee.map { try TraineeName($0) })
        if output.json {
            try JSONOptions.print(report)
        } else {
            for finding in report.findings { Output.write(printableLine(Self.text(of: finding)) + "\n") }
            Output.write(Self.summary(of: report))
        }
        if !report.findings.isEmpty { throw Ending(status: .finding) }
    }

    private static func text(of finding: ChainFinding) -> String {
        let place = [finding.trainee, finding.number.map { "hand-in \($0)" } ?? ""].filter { !$0.isEmpty }
        return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + "\(finding.file) \(finding.because)"
    }

    private static func summary(of report: ChainReport) -> String {
        let cards = report.receipts == 1 ? "1 card" : "\(report.receipts) cards"
        let people = report.trainees == 1 ? "1 trainee" : "\(report.trainees) trainees"
        let found = report.findings.count
        let end = found == 0 ? "all as they were handed in" : found == 1 ? "1 finding" : "\(found) findings"
        let gaps = report.removals.map { removal in
            printableLine(
                "Removed on \(UTCDay(seconds: removal.at).text) by \(removal.by): "
                    + (removal.cards == 1 ? "the 1 card of one person" : "all \(removal.cards) cards of one person"))
                + "\n"
        }
        return "\(cards) of \(people): \(end)\n" + gaps.joined()
            + "This finds accidents and edits; it is no proof against the owner of the disk.\n"
    }
}

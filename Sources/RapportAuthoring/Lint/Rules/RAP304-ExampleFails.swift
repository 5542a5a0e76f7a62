import RapportFormat
import RapportModel

/// A branch's example that cannot take the branch.
enum ExampleFails: LintCheck {
    static let code = DiagnosticCode.exampleFails

    static let why = """
        A branch's `example` is a reply that takes it, and this one cannot, whatever was said before: a move or an offer \
        that the condition asks for is not read from these words. Either the example says something else than you think, \
        or a cue is missing. What was read stands below the finding. (Facts, feelings and what was done at the desk are \
        taken as unknown, so an example need not explain the whole talk.)
        """

    static let samples = [
        LintSample(
            "example: I have booked you a voucher by hand.", bad: "example: «I will see what I can do.»")
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        subject.scenario.beats.flatMap { beat in
            beat.branches.enumerated().compactMap { place, branch in
                guard let example = branch.example else { return nil }
                let reply = subject.samples.reply(example, at: beat)
                guard reply.outlook(of: branch.when) == .impossible else { return nil }
                return LintFinding(
                    at: ["beats", beat.name, "branches", "\(place)", "example"],
                    "this example cannot take its branch",
                    help: [subject.samples.reading(of: example, at: beat).asHelp])
            }
        }
    }
}

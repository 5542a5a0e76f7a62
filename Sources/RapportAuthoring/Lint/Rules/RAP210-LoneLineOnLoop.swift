import RapportFormat
import RapportModel

/// A single line that is said each time round.
enum LoneLineOnLoop: LintCheck {
    static let code = DiagnosticCode.loneLineOnLoop

    static let why = """
        What a beat's `else` answers is heard by everybody who is stuck there, and this one stays in the beat and has one \
        answer only: told the same twice, word for word, people see the machine. Give it two or three variants: none comes \
        again while others are left. (Branches with a condition are seldom taken twice, and are not counted.)
        """

    static let samples = [
        LintSample(
            "say: [It is in the message you are replying to., As I wrote.]",
            bad: "say: «It is in the message you are replying to.»")
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        subject.scenario.beats.flatMap { beat in
            beat.branches.enumerated().compactMap { place, branch in
                guard branch.isElse, branch.go == beat.name, branch.say?.hasOneVariant == true else {
                    return nil
                }
                return LintFinding(
                    at: ["beats", beat.name, "branches", "\(place)", "say"],
                    "'else' stays in '\(beat.name)' and has one answer only",
                    help: ["give it two or three variants"])
            }
        }
    }
}

extension Line {
    /// Whether every mood has no more than one variant.
    fileprivate var hasOneVariant: Bool { MoodBand.allCases.allSatisfy { variants(in: $0).count == 1 } }
}

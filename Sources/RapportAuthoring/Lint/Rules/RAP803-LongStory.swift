import RapportFormat
import RapportModel

/// A story that nobody would tell at that length, or to nobody.
enum LongStory: LintCheck {
    static let code = DiagnosticCode.longStory

    static let why = """
        The story is what remains of the talk: a few sentences that somebody really tells. Over 60 words it is a report; \
        and without an audience in `told_to` nobody hears it.
        """

    static let samples = [
        LintSample(
            "story: Take the train.",
            bad: "story: «" + Array(repeating: "Take the train.", count: 21).joined(separator: " ") + "»"),
        LintSample("told_to: The forty musicians he teaches with", bad: "told_to: «\" \"»"),
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        subject.scenario.endings.flatMap { ending in
            let path = ["endings", ending.name]
            let count = WordCount.of(ending.story)
            let long = LintFinding(
                at: path + ["story"], "the story has \(count) words", help: ["keep it to \(WordCount.most)"])
            let untold = LintFinding(
                at: path + ["told_to"], "nobody hears the story of '\(ending.name)'", help: ["say who does"])
            return (count > WordCount.most ? [long] : []) + (WordCount.of(ending.toldTo) == 0 ? [untold] : [])
        }
    }
}

import RapportFormat
import RapportModel

/// A hidden fact that the brief has already told.
enum FactInBrief: LintCheck {
    static let code = DiagnosticCode.factInBrief

    static let why = """
        The brief has several words of a hidden fact that stand neither in the case nor in what the customer first says, \
        so it may well give the fact away: then there is nothing left to find out. Take it out of the brief, or do not \
        hide the fact. (Only words are compared. If the brief does not tell it, allow the finding and say why.)
        """

    static let samples = [
        LintSample(
            "  neck broken.\n",
            bad: "  neck broken. The gate staff would not take the damage form he had reported on.\n",
            marking: ["brief: «>»-"])
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        subject.scenario.facts.filter(\.isHidden).compactMap { fact in
            let words = subject.tellingWords.inTheBrief(fact)
            guard words.count >= TellingWords.enough else { return nil }
            return LintFinding(
                at: ["brief"], "the brief may give away the hidden fact '\(fact.name)'",
                help: ["words of it that stand there: \(words.sorted().joined(separator: ", "))"])
        }
    }
}

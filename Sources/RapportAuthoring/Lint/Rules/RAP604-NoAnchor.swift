import RapportFormat

/// A level that nobody can recognise; found by the loader.
enum NoAnchor: LintRule {
    static let code = DiagnosticCode.noAnchor

    static let why = """
        `looks_like` is one sentence about what is seen at this level. A trainee reads it on the card, and a human \
        marker judges by the same words; a level without it is a number and teaches nobody anything.
        """

    static let samples = [
        LintSample(
            in: .rubric, "generic: {when: apologise, looks_like: A stock line.}", bad: "«generic»: {when: apologise}",
            fixed: "generic: {when: apologise, looks_like: TODO}")
    ]
}

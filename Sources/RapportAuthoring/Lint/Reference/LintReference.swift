import RapportFormat

/// The reference of all findings as one Markdown page: `scenarios/LINT.md`.
public enum LintReference {
    /// The page, which a test holds to the rules.
    public static var markdown: String {
        ([introduction, table] + LintRules.all.map { section(RulePage($0)) }).joined(separator: "\n\n") + "\n"
    }

    private static let introduction = """
        # What `rapport lint` finds

        Made by `rapport lint --explain all > scenarios/LINT.md`; change a rule's own file and not this page.

        An **error** is a file that cannot be played, a **warning** is probably not what you meant, and a **note** is worth
        knowing. `rapport lint --explain RAP103` prints one page; `rapport lint --fix` mends what has a fix, and prints what
        it changed.

        A comment silences one warning or note, on the line above it or at that line's end, and says why:

        ```yaml
        # rapport: allow RAP105 because the next version of the rubric asks for it
        role: second_thoughts
        ```

        How much a finding matters in your library stands in `scenarios/lint.yaml`, which is a file like the others; an error
        stays an error:

        ```yaml
        rapport: 1
        kind: lint
        severities:
          RAP306: error
          RAP105: note
        ```

        What shows only in play is not found here, since that takes seconds and this is for every save: `rapport simulate`
        finds lines that are heard too often, talks that nobody can win or nobody can lose, rudeness that pays, and a level
        that does not fit; `rapport test --coverage` says what no test reaches.
        """

    private static var table: String {
        (["| Code | Severity | Fix | Finding |", "|---|---|---|---|"]
            + LintRules.all.map { rule in
                let page = RulePage(rule)
                let code = rule.code
                return "| [\(code.rawValue)](#\(code.rawValue.lowercased())) | \(code.severity.rawValue) "
                    + "| \(page.hasFix ? "yes" : "") | \(code.title) |"
            }).joined(separator: "\n")
    }

    private static func section(_ page: RulePage) -> String {
        let samples = page.samples.map { "\($0.heading)\n\n```\n\($0.lines.joined(separator: "\n"))\n```" }
        return
            ([
                "## \(page.code.rawValue)", "**\(page.code.title.capitalizedFirst)** (\(page.kind)).", page.why,
            ] + samples).joined(separator: "\n\n")
    }
}

extension String {
    /// The text with a capital at its start.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

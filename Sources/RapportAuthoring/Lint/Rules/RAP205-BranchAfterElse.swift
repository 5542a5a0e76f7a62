import RapportFormat

/// A branch below `else`; found by the loader.
enum BranchAfterElse: LintRule {
    static let code = DiagnosticCode.branchAfterElse

    static let why = """
        `else` always holds, and the first branch that holds is taken, so this one never is. Move it above the \
        `else`.
        """

    static let samples = [
        LintSample(
            "      - else: true\n        example: Give me a moment.\n        go: telling\n",
            bad: """
                      - else: true
                        example: Give me a moment.
                        go: telling
                      - «when»: voucher
                        go: hung_up

                """)
    ]
}

import RapportFormat

/// A condition that cannot be read; found by the loader.
enum BadCondition: LintRule {
    static let code = DiagnosticCode.badCondition

    static let why = """
        The condition does not follow the small language of conditions; the caret stands under the first word that \
        does not fit. Names are joined by `and`, `or`, `not` and brackets; feelings, `turn` and ratings are compared \
        with numbers, as in `patience <= 20`.
        """

    static let samples = [
        LintSample("when: voucher and done send_voucher", bad: "when: voucher «cash»"),
        LintSample("when: voucher and done send_voucher", bad: "when: voucher and «)» done"),
    ]
}

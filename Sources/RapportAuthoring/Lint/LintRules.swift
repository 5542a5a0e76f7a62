public import RapportFormat

/// All pages of the reference, by code.
public enum LintRules {
    /// Every rule, in the order of the codes.
    public static let all: [any LintRule.Type] = [
        GoesNowhere.self, HitMissed.self, MissHit.self, ExampleFails.self, ExampleTakenEarlier.self,
        ModelShowsNot.self,
    ]

    /// The rules that are checked here; the others are found by the loader.
    public static var checks: [any LintCheck.Type] { all.compactMap { $0 as? any LintCheck.Type } }

    /// The rule of a code.
    public static func rule(_ code: DiagnosticCode) -> (any LintRule.Type)? { all.first { $0.code == code } }

    /// Codes that are set aside for a check that nobody has built yet; this list is meant to become empty.
    public static let notBuilt: Set<DiagnosticCode> = Set(DiagnosticCode.allCases).subtracting(all.map { $0.code })
}

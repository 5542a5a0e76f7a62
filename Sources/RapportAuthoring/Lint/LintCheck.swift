public import RapportFormat

/// A rule that is checked here, on files that have loaded without an error.
///
/// A check says what it finds by paths into the document; the linter turns them into places, leaves out what another
/// variant has already said, and takes comments that allow a finding into account.
public protocol LintCheck: LintRule {
    /// Codes that say the same better: where one of them stands at a place, this one is not said there too.
    static var yieldsTo: Set<DiagnosticCode> { get }

    /// What is wrong in one variant of a scenario.
    static func check(_ subject: ScenarioSubject) -> [LintFinding]
    /// What is wrong in a rubric.
    static func check(_ subject: RubricSubject) -> [LintFinding]
    /// What is wrong in a file of shared moves.
    static func check(_ subject: MovesSubject) -> [LintFinding]
    /// What is wrong in a persona.
    static func check(_ subject: PersonaSubject) -> [LintFinding]
}

extension LintCheck {
    public static var yieldsTo: Set<DiagnosticCode> { [] }
    public static func check(_ subject: ScenarioSubject) -> [LintFinding] { [] }
    public static func check(_ subject: RubricSubject) -> [LintFinding] { [] }
    public static func check(_ subject: MovesSubject) -> [LintFinding] { [] }
    public static func check(_ subject: PersonaSubject) -> [LintFinding] { [] }
}

/// Everything that is checked of a scenario beyond the shape of its values.
enum ScenarioChecks {
    typealias Check = @Sendable (ScenarioScope, inout Findings) -> Void

    static let all: [Check] = [
        NameChecks.conditions, NameChecks.sets, NameChecks.references, NameChecks.criteria, NameChecks.levels,
        NameChecks.personaEndings,
        RepeatedNames.check, UnusedNames.check, BranchChecks.check, Reachability.check,
        FactChecks.check, TripwireChecks.check, TestChecks.check,
    ]
}

import RapportModel

/// Roles that the format knows, so that shared files may mention them whether or not a scenario gives them.
enum KnownRoles {
    static let all: Set<String> = [
        "fault", "key_fact", "root_cause", "stakes", "clue", "right_remedy", "fair_remedy", "option", "wants_out",
        "obstructs", "safety_issue", "escalate_safety", "resolved", "partly", "lost", "hush",
        Fact.hiddenRole, Move.harmfulRole,
    ]
}

import RapportModel

/// Whether a condition holds for a reply of which only the words are known, not the talk that it is given in.
enum Outlook: Equatable {
    case certain, possible, impossible

    var opposite: Outlook {
        switch self {
        case .certain: .impossible
        case .possible: .possible
        case .impossible: .certain
        }
    }

    /// Both must hold.
    func and(_ other: Outlook) -> Outlook {
        if self == .impossible || other == .impossible { return .impossible }
        return self == .certain && other == .certain ? .certain : .possible
    }

    /// One must hold.
    func or(_ other: Outlook) -> Outlook { opposite.and(other.opposite).opposite }
}

/// A lone reply at one beat: what it surely did, and what the talk around it may add.
struct LoneReply {
    /// Moves, offers and roles that the words show for certain.
    let shown: Set<String>
    /// Names that hold or not by the talk around it: hidden facts, their roles, some engine moves.
    let open: Set<String>
    /// Names that hold from the start.
    let standing: Set<String>

    init(shown names: Set<String>, at beat: Beat, of scenario: Scenario) {
        shown = scenario.withRoles(names).union(beat.roles)
        standing = scenario.withRoles(scenario.knownFromTheStart)
        let hidden = scenario.facts.filter(\.isHidden).map(\.name)
        let sometimes = [EngineMove.offerTooEarly, .asksAgain, .repeatsItself, .silentAction, .falseClaim].map(
            \.rawValue)
        open = scenario.withRoles(hidden).union(sometimes)
    }

    /// How a condition stands for this reply.
    func outlook(of condition: Condition) -> Outlook {
        switch condition {
        case .always: .certain
        case .name(let name): outlook(of: name)
        case .first(let name), .again(let name): outlook(of: name).and(.possible)
        case .ever(let name): outlook(of: name).or(.possible)
        case .previous, .times, .done, .number, .rose, .fell, .learned: .possible
        case .not(let inner): outlook(of: inner).opposite
        case .and(let left, let right): outlook(of: left).and(outlook(of: right))
        case .or(let left, let right): outlook(of: left).or(outlook(of: right))
        }
    }

    private func outlook(of name: String) -> Outlook {
        if shown.contains(name) || standing.contains(name) { return .certain }
        return open.contains(name) ? .possible : .impossible
    }
}

import RapportModel

extension Clause {
    /// Whether the clause surely holds for no talk without the other holding too, in whatever scenario.
    func implies(_ other: Clause) -> Bool {
        let world = World(names: nil, moment: .judging)
        if let wanted = other.when {
            // What holds at the end holds at some reply.
            guard [when, atEnd].compactMap(\.self).contains(where: { world.implies($0, wanted) }) else { return false }
        }
        if let wanted = other.atEnd {
            guard let atEnd, world.implies(atEnd, wanted) else { return false }
        }
        if let wanted = other.never {
            guard let never, world.implies(wanted, never) else { return false }
        }
        return true
    }

    /// Whether some talk may meet the clause in a scenario.
    func canHold(in world: World) -> Bool {
        [when, atEnd].compactMap(\.self).allSatisfy { world.canHold([$0]) }
            && (never.map { world.canHold([], not: [$0]) } ?? true)
    }
}

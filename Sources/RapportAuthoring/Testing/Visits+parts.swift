public import RapportModel

extension Visits {
    /// Every part of a scenario that a talk came through.
    public static func parts(of transcript: Transcript, in scenario: Scenario) -> Set<Part> {
        var parts: Set<Part> = [.beat(scenario.start)]
        for event in transcript.events {
            switch event {
            case .turn(let turn): parts.formUnion(Self.parts(of: turn, in: scenario))
            case .desk(let record): parts.formUnion(Self.parts(of: record, in: scenario))
            case .hint: break
            }
        }
        return parts.union(suddenEnd(of: transcript, in: scenario))
    }

    private static func parts(of turn: Turn, in scenario: Scenario) -> [Part] {
        let place: Part = scenario.ending(turn.went) == nil ? .beat(turn.went) : .ending(turn.went)
        let branch = turn.branch.map { Part.branch(beat: turn.beat, place: $0) }
        // A tripwire ends the talk where it is, whatever the branch would have led to.
        let isLed = turn.branch.flatMap { scenario.beat(turn.beat)?.branches[$0].go } == turn.went
        let way = isLed ? Part.way(from: turn.beat, to: turn.went) : nil
        let reactions = turn.changes.map(\.cause).filter { cause in
            scenario.customer.persona.reactions.contains { $0.id == cause }
        }
        return [place, branch, way].compactMap(\.self) + reactions.map(Part.reaction) + turn.learned.map(Part.fact)
    }

    private static func parts(of record: DeskRecord, in scenario: Scenario) -> [Part] {
        let entry = record.command == "look" ? scenario.desk.lookUp(for: record.argument) : nil
        return [
            record.action.map(Part.action), record.shown.map(Part.fact), entry.map { Part.lookUp($0.key) },
        ].compactMap(\.self)
    }

    /// The tripwire or the clock, where the talk's last branch did not lead to its ending.
    private static func suddenEnd(of transcript: Transcript, in scenario: Scenario) -> [Part] {
        guard let ending = transcript.ending, let turn = transcript.turns.last else { return [] }
        let branch = turn.branch.flatMap { place in scenario.beat(turn.beat)?.branches[place] }
        guard branch?.go != ending, var moment = transcript.moments(in: scenario).last else { return [] }
        // Tripwires are judged before the ending is there, and see no rating.
        moment.standing = scenario.withRoles(turn.known)
        moment.rating = nil
        let tripwires = scenario.customer.persona.tripwires
        return [tripwires.firstIndex { $0.when.holds(in: moment) }.map(Part.tripwire) ?? .timeout]
    }
}

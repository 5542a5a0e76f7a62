import RapportEngine
import RapportModel
import RapportReading

/// Where a preview begins: a beat, and what has happened by then.
struct PreviewStart {
    /// The beat; the scenario's own start where absent.
    let beat: String?
    let known: [String]
    let done: [String]

    /// A talk from there.
    ///
    /// - Throws: `Failure` that names what the scenario does not have, with what it has.
    func begin(_ scenario: Scenario, reader: any ReplyReader, seed: UInt64) throws -> Conversation {
        let beat = beat ?? scenario.start
        try Self.check([beat], among: scenario.beats.map(\.name), called: "beat")
        try Self.check(known, among: scenario.facts.map(\.name), called: "fact")
        try Self.check(done, among: scenario.desk.actions.map(\.name), called: "desk action")
        return Conversation(scenario, reader: reader, seed: seed, from: beat, known: known, done: done)
    }

    private static func check(_ names: [String], among known: [String], called kind: String) throws {
        for name in names where !known.contains(name) {
            throw Failure("there is no \(kind) '\(name)'; there are: \(known.joined(separator: ", "))")
        }
    }
}

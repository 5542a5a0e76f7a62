import RapportAuthoring
import RapportFormat
import RapportModel
import RapportReading
import RapportStore

/// Replies of one beat that are still not understood, grouped by likeness.
struct UnreadPile {
    let loaded: LoadedScenario
    let scenario: Scenario
    let beat: Beat
    let groups: [ReplyGroup]

    /// How many replies there are in all.
    var count: Int { groups.reduce(0) { $0 + $1.count } }
}

/// The log of unread replies, sorted: what is still unread, what has been taught since, what belongs to no scenario here.
struct UnreadLog {
    private(set) var piles: [UnreadPile] = []
    private(set) var understood = 0
    private(set) var homeless = 0

    /// Reads every logged reply again with the scenarios as they are now.
    ///
    /// - Parameter only: ids of the scenarios that are asked for; all where empty.
    init(_ entries: [UnreadReply], in library: Library, only: [String]) {
        let byScenario = Dictionary(grouping: entries, by: \.scenario)
        for id in byScenario.keys.sorted() where only.isEmpty || only.contains(id) {
            let logged = byScenario[id] ?? []
            guard library.scenarioIDs.contains(id), let loaded = library.load(id).value else {
                homeless += logged.count
                continue
            }
            add(logged, of: loaded)
        }
    }

    private mutating func add(_ logged: [UnreadReply], of loaded: LoadedScenario) {
        let attempt = Attempt(loaded, seed: 0)
        let byBeat = Dictionary(grouping: logged, by: \.beat)
        for beat in attempt.scenario.beats {
            let replies = (byBeat[beat.name] ?? []).map(\.reply)
            let unread = replies.filter { attempt.isUnread($0, at: beat) }
            understood += replies.count - unread.count
            guard !unread.isEmpty else { continue }
            piles.append(
                UnreadPile(
                    loaded: loaded, scenario: attempt.scenario, beat: beat, groups: ReplyGroup.groups(of: unread)))
        }
        homeless += logged.count { attempt.scenario.beat($0.beat) == nil }
    }
}

extension Attempt {
    /// Whether nothing is understood of a reply at a beat, whatever was said before; of a question, nothing that the scenario
    /// has an ear for.
    func isUnread(_ reply: String, at beat: Beat) -> Bool {
        let reading = reading(of: reply, at: beat)
        guard !reading.isEmpty else { return true }
        let isKnown = reading.moves.contains { scenario.ownMoves.contains($0.move) } || !reading.offers.isEmpty
        return !isKnown && !QuestionFinder.standard.questions(in: reply).isEmpty
    }

    /// What is read from a reply at a beat.
    func reading(of reply: String, at beat: Beat) -> Reading {
        reader.read(reply, in: ReplyContext(sampleAt: beat, of: scenario))
    }
}

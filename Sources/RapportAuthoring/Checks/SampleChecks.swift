public import RapportModel
public import RapportReading

/// What is wrong with a sample sentence in a file, and where in the file it stands.
public struct SampleFinding: Equatable, Sendable {
    public enum Kind: String, Equatable, Sendable {
        case hitMissed, missMatched, exampleCannot, exampleTaken, modelShowsNot
    }

    public let kind: Kind
    /// Keys and places from the top of the document: `["beats", "opening", "branches", "0", "example"]`.
    public let path: [String]
    public let message: String
    public let help: String?

    /// Makes a finding.
    public init(kind: Kind, path: [String], message: String, help: String?) {
        self.kind = kind
        self.path = path
        self.message = message
        self.help = help
    }
}

/// Reads the sample sentences of a file and checks that each does what it stands there for.
public struct SampleChecks: Sendable {
    private let reader: any ReplyReader

    public init(reader: any ReplyReader) { self.reader = reader }

    /// Every `hit` must show its move, no `miss` may.
    public func check(moves: [Move], at root: [String]) -> [SampleFinding] {
        moves.flatMap { move -> [SampleFinding] in
            let place = root + ["moves", move.name]
            let hits = move.hit.enumerated().compactMap { index, text -> SampleFinding? in
                guard evidence(of: move.name, in: text) == nil else { return nil }
                return SampleFinding(
                    kind: .hitMissed, path: place + ["hit", "\(index)"],
                    message: "no cue of '\(move.name)' matches this sentence", help: readAs(text))
            }
            let misses = move.miss.enumerated().compactMap { index, text -> SampleFinding? in
                guard let words = evidence(of: move.name, in: text) else { return nil }
                return SampleFinding(
                    kind: .missMatched, path: place + ["miss", "\(index)"],
                    message: "this sentence must not show '\(move.name)', but does, by “\(words)”",
                    help: "narrow the cue, or cancel it with 'unless'")
            }
            return hits + misses
        }
    }

    /// Every `example` must be able to take its branch, and no earlier branch may surely take it first.
    public func checkExamples(of scenario: Scenario) -> [SampleFinding] {
        scenario.beats.flatMap { beat in
            beat.branches.indices.compactMap { finding(forBranch: $0, of: beat, in: scenario) }
        }
    }

    /// Every model reply must show what its criteria look for, as far as words alone can.
    public func checkModels(of scenario: Scenario, by rubric: Rubric) -> [SampleFinding] {
        scenario.beats.flatMap { beat in
            beat.models.enumerated().flatMap { place, model in
                model.shows.enumerated().compactMap { index, id -> SampleFinding? in
                    guard let criterion = rubric.criteria.first(where: { $0.id == id }),
                        !reaches(criterion, model.reply, at: beat, of: scenario)
                    else { return nil }
                    return SampleFinding(
                        kind: .modelShowsNot, path: ["beats", beat.name, "models", "\(place)", "shows", "\(index)"],
                        message: "this reply cannot reach the upper half of '\(id)'",
                        help: readAs(model.reply, after: beat, in: scenario))
                }
            }
        }
    }

    private func finding(forBranch index: Int, of beat: Beat, in scenario: Scenario) -> SampleFinding? {
        let branch = beat.branches[index]
        guard let example = branch.example else { return nil }
        let names = shown(in: example, after: beat, in: scenario)
        guard !(names.isEmpty && branch.isElse) else { return nil }
        let reply = LoneReply(shown: names, at: beat, of: scenario)
        let path = ["beats", beat.name, "branches", "\(index)", "example"]
        if reply.outlook(of: branch.when) == .impossible {
            return SampleFinding(
                kind: .exampleCannot, path: path, message: "this example cannot take its branch",
                help: readAs(example, after: beat, in: scenario))
        }
        guard let earlier = beat.branches[..<index].first(where: { reply.outlook(of: $0.when) == .certain }) else {
            return nil
        }
        return SampleFinding(
            kind: .exampleTaken, path: path, message: "an earlier branch takes this example: when \(earlier.when)",
            help: readAs(example, after: beat, in: scenario))
    }

    /// Whether a level in the upper half of the scale can hold when this is the reply.
    private func reaches(_ criterion: Criterion, _ reply: String, at beat: Beat, of scenario: Scenario) -> Bool {
        let lone = LoneReply(shown: shown(in: reply, after: beat, in: scenario), at: beat, of: scenario)
        return criterion.levels.prefix(criterion.levels.count / 2).contains { level in
            guard let clause = level.clause else { return false }
            let never = clause.never.map { lone.outlook(of: $0) == .certain } ?? false
            let when = clause.when.map { lone.outlook(of: $0) == .impossible } ?? false
            return !never && !when
        }
    }

    private func shown(in text: String, after beat: Beat, in scenario: Scenario) -> Set<String> {
        let reading = read(text, after: beat, in: scenario)
        let policy = reading.offers.compactMap { made -> String? in
            guard let offer = scenario.offer(made.offer) else { return nil }
            if offer.limit == .never { return EngineMove.offerForbidden.rawValue }
            return offer.limit.allows(made.amount) ? nil : EngineMove.offerOverLimit.rawValue
        }
        return Set(reading.moves.map(\.move) + reading.offers.map(\.offer) + policy)
    }

    private func read(_ text: String, after beat: Beat, in scenario: Scenario) -> Reading {
        reader.read(text, in: ReplyContext(sampleAt: beat, of: scenario))
    }

    private func evidence(of move: String, in text: String) -> String? {
        reader.read(text, in: ReplyContext()).moves.first { $0.move == move }?.evidence?.words
    }

    private func readAs(_ text: String) -> String { Self.words(for: reader.read(text, in: ReplyContext())) }

    private func readAs(_ text: String, after beat: Beat, in scenario: Scenario) -> String {
        Self.words(for: read(text, after: beat, in: scenario))
    }

    private static func words(for reading: Reading) -> String {
        let names = reading.moves.map(\.move) + reading.offers.map(\.offer)
        return names.isEmpty ? "nothing was read from it" : "read from it: \(names.joined(separator: ", "))"
    }
}

import RapportEngine
import RapportFormat
import RapportModel
import RapportReading
import RapportScoring

/// A scenario of the library, ready to be talked to.
private struct Stage: Sendable {
    let scenario: Scenario
    let rubric: Rubric
    let reader: CueReader
}

private let stages: [Stage] = {
    let library = Library(root: "scenarios")
    return library.scenarioIDs.compactMap { library.load($0).value }.map { loaded in
        let scenario = loaded.file.scenario(seed: 0)
        let reader = CueReader(lexicon: scenario.lexicon, offers: scenario.offers, actions: scenario.desk.actions)
        return Stage(scenario: scenario, rubric: loaded.rubric, reader: reader)
    }
}()

/// Feeds arbitrary bytes to a talk: the first byte picks the scenario, then each line is a reply or a desk command.
///
/// Whatever the bytes, the talk has to go on or end, and a talk that ended has to be judged.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReplies(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let first = bytes.first, !stages.isEmpty else { return 0 }
    let stage = stages[Int(first) % stages.count]
    var talk = Conversation(stage.scenario, reader: stage.reader, seed: UInt64(first))
    for line in bytes.dropFirst().split(separator: 10, omittingEmptySubsequences: false) {
        let text = String(decoding: line, as: UTF8.self)
        talk.take(input(text))
        guard let last = talk.transcript.turns.last else { continue }
        for evidence in last.moves.compactMap(\.evidence) {
            precondition(evidence.start >= 0 && evidence.start <= evidence.end && evidence.end <= last.reply.utf8.count)
        }
    }
    if let survey = talk.survey() {
        precondition((0...10).contains(survey.answer))
        _ = Scorer(scenario: stage.scenario, rubric: stage.rubric, reader: stage.reader).score(talk.transcript)
    }
    return 0
}

private func input(_ line: String) -> TalkInput {
    if line.hasPrefix("/look ") { return .look(String(line.dropFirst(6))) }
    if line.hasPrefix("/do ") { return .act(String(line.dropFirst(4))) }
    return line == "/hint" ? .hint : .reply(line)
}

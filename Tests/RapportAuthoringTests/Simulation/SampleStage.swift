import Foundation
import RapportFormat
import RapportModel
import RapportReading
import RapportTestSupport

@testable import RapportAuthoring

/// The test library's talk as a simulation plays it, read by cues alone, which takes no time.
enum SampleTalk {
    enum Trouble: Error { case doesNotLoad([String]) }

    static func loaded(_ change: (String) -> String = { $0 }) throws -> LoadedScenario {
        let root = Repository.root.appending(path: "Tests/CommandTests/Library")
        let files: [(FileKind, String, String)] = [
            (.scenario, "test-talk", "test-talk"), (.persona, "tester", "personas/tester"),
            (.moves, "test", "moves/test"), (.rubric, "test", "rubrics/test"),
            (.wordOfMouth, "word-of-mouth", "word-of-mouth"),
        ]
        var texts: [SourceKey: [UInt8]] = [:]
        for (kind, id, path) in files {
            let text = try String(contentsOf: root.appending(path: path + ".yaml"), encoding: .utf8)
            texts[SourceKey(kind: kind, id: id)] = Array((kind == .scenario ? change(text) : text).utf8)
        }
        let outcome = Library(texts: texts).load("test-talk")
        guard let loaded = outcome.value else { throw Trouble.doesNotLoad(outcome.diagnostics.map { $0.text() }) }
        return loaded
    }

    static func simulation(replies: [String] = [], _ change: (String) -> String = { $0 }) throws -> Simulation {
        Simulation(try loaded(change), replies: replies) { $0 }
    }
}

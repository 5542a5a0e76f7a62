import Foundation
import RapportFormat

/// A scenario of any size, made up for measuring: a tree of beats in which each reply chooses among three ways down.
enum GeneratedScenario {
    static let id = "generated"

    /// The shipped shared files with one made-up scenario.
    static func library(beats: Int, shared root: String = "scenarios") throws -> Library {
        var texts: [SourceKey: [UInt8]] = [SourceKey(kind: .scenario, id: id): Array(text(beats: beats).utf8)]
        let files: [(FileKind, String, String)] = [
            (.persona, "furious", "personas/furious"), (.moves, "core", "moves/core"),
            (.rubric, "service", "rubrics/service"), (.wordOfMouth, "word-of-mouth", "word-of-mouth"),
        ]
        for (kind, id, path) in files {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path).yaml"))
            texts[SourceKey(kind: kind, id: id)] = Array(data)
        }
        return Library(texts: texts)
    }

    private static func text(beats count: Int) -> String {
        """
        rapport: 1
        kind: scenario
        id: \(id)
        title: A talk of \(count) places
        level: 3
        rubric: service
        uses: [core]
        brand: Quill Cups, a shop that exists in measurements alone
        brief: Ada Quill's cup came chipped.
        customer: {name: Ada Quill, manner: Short., channel: chat, persona: furious, drift: {patience: -2}}
        facts:
          chipped: {truth: The cup came chipped., role: fault}
          birthday:
            truth: It is for her mother's birthday.
            role: [key_fact, stakes]
            hidden: true
            asked_by: ask_open
            tell: It is for my mother's birthday.
        policy:
          offers:
            new_cup:
              means: A new cup.
              cues: ["(new|another) cup"]
              limit: free
              role: right_remedy
              action: send_cup
        desk:
          case: One blue cup.
          actions:
            send_cup: {means: Sends a cup., claims: ["(i|we) have sent"], answer: The cup is on its way.}
        start: b0
        timeout: hung_up
        beats:
        \((0..<count).map { beat($0, of: count) }.joined(separator: "\n"))
        endings:
          won: {role: resolved, nps: 8..10, headline: A whole cup, told_to: Her mother, story: They sent a cup.}
          hung_up: {role: lost, nps: 0..3, headline: Half a cup, told_to: Friends, story: They never did.}
          goes_public: {role: lost, nps: 0..1, headline: A song, told_to: The internet, story: Verse one.}

        """
    }

    private static func beat(_ number: Int, of count: Int) -> String {
        let ways = (1...3).map { way in
            let next = number * 3 + way
            return next < count ? "b\(next)" : "won"
        }
        return """
              b\(number):
                says: [This is place \(number) of my story., "Place \(number), and I am still here."]
                models:
                  - {reply: "I'm so sorry, that must have been awful. What happened at place \(number)?", shows: [E1, E3, E4]}
                branches:
                  - {when: rude or blame_customer, example: It was your own fault., say: "At place \(number), of all places.", go: hung_up}
                  - {when: apologise, example: "I'm so sorry about place \(number).", say: "Place \(number), then.", go: \(ways[0])}
                  - {when: ask_open, example: "What happened at place \(number)?", say: "Much, at place \(number).", go: \(ways[1])}
                  - {when: new_cup, example: "We will send a new cup to place \(number).", say: "To place \(number)?", go: \(ways[2])}
                  - {else: true, example: Okay., say: ["Well, at place \(number)?", "And, at place \(number)?"], go: b\(number)}
            """
    }
}

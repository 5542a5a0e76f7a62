import Foundation
import RapportTestSupport
import Testing

/// `rapport simulate`, with few talks: reading is slow in a build for debugging.
@Suite struct SimulateTests {
    @Test func theSameSeedGivesTheSamePageOnOneCoreAndOnTwo() throws {
        let sandbox = try Sandbox()
        let line = "rapport simulate test-talk --players kind --runs 4 --seed 7 --jobs"
        let (one, two) = (try sandbox.run(line + " 1"), try sandbox.run(line + " 2"))
        #expect(one.status == 0)
        #expect(one.output.hasPrefix("The chipped cup (test-talk)\n4 talks, 4 by each player, seeds 7 to 10\n"))
        #expect(one == two)
        #expect(one.errors == "")
    }

    @Test func aReplayIsTheTalkAsATraineeSeesIt() throws {
        let result = try Sandbox().run("rapport simulate test-talk --player kind --replay 7")
        #expect(result.status == 0)
        #expect(result.output.hasPrefix(Talk.beginning))
        #expect(result.output.contains("the kind player with Ada Quill"))
        #expect(result.output.contains("· seed 7 ·"))
        #expect(!result.output.contains("1970"))
    }

    @Test func aReplayIsACardForPrograms() throws {
        let result = try Sandbox().run("rapport simulate test-talk --player kind --replay 7 --json")
        let card = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect(card["seed"] as? Int == 7)
        #expect(card["scenario"] as? String == "test-talk")
    }

    @Test func checkFailsWhereABarIsMissed() throws {
        let sandbox = try Sandbox()
        let line = "rapport simulate test-talk --players kind --runs 2"
        #expect(try sandbox.run(line).status == 0)
        let checked = try sandbox.run(line + " --check --json")
        #expect(checked.status == 1)
        let records = try #require(
            JSONSerialization.jsonObject(with: Data(checked.output.utf8)) as? [[String: Any]])
        let missed = try #require(records[0]["missedBars"] as? [[String: String]])
        #expect(missed.contains { $0["finding"] == "the ending 'left' is never reached" })
    }

    @Test func repliesAreDrawnFromAFile() throws {
        let sandbox = try Sandbox()
        try sandbox.write([
            "plain.txt": "I am sorry.\n\n/do send_cup\n", "lines.jsonl": #"{"id": 1, "reply": "It was your fault."}"#,
            "broken.jsonl": "{\"reply\": \"Sorry.\"}\n{\"text\": 7}\n", "empty.txt": "/look order 7\n",
        ])
        let line = "rapport simulate test-talk --players replies --runs 2 --replies "
        let left = try sandbox.run(line + "lines.jsonl --json")
        #expect(left.status == 0)
        #expect(left.output.contains(#""count" : 2"#))
        #expect(try sandbox.run(line + "plain.txt").status == 0)
        let broken = try sandbox.run(line + "broken.jsonl")
        #expect(broken.status == 2)
        #expect(broken.errors == "rapport: broken.jsonl:2: 'reply' is missing; add it\n")
        let empty = try sandbox.run(line + "empty.txt")
        #expect(empty.errors == "rapport: 'empty.txt' holds no reply; write one on each line\n")
        #expect(try sandbox.run(line + "nowhere.txt").status == 2)
    }

    @Test(arguments: [
        ("test-talk --players nobody", "there is no player 'nobody'; there are: kind, curious"),
        ("test-talk --players ,", "--players names nobody"), ("test-talk --runs 0", "--runs must be from 1"),
        ("test-talk --jobs 0", "--jobs must be from 1"), ("test-talk --players replies", "name it with --replies"),
        ("test-talk --replay 3", "name one scenario, and one player"),
        ("--player kind --replay 3", "name one scenario"),
        ("nowhere.yaml --runs 1", "nowhere.yaml"),
    ])
    func wrongUsageSaysWhatToDo(arguments: String, words: String) throws {
        let result = try Sandbox().run("rapport simulate \(arguments)")
        #expect(result.status == 2)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(result.output == "")
    }

    @Test func textFromAFileReachesNoTerminalUnescaped() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(replacing: "title: The chipped cup", with: #"title: "The \e[31mcup""#)
        let result = try sandbox.run("rapport simulate test-talk --players kind --runs 1")
        #expect(result.status == 0)
        #expect(!result.output.contains("\u{1B}"))
    }
}

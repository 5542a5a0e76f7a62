import Foundation
import RapportTestSupport
import Testing

/// `rapport progress` and `rapport today`.
@Suite struct ProgressTests {
    private let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    @Test func progressTellsTrendsBestsCustomersAndDrills() throws {
        _ = try sandbox.play(["It was your fault."])
        _ = try sandbox.play()
        _ = try sandbox.run("rapport drill Sorry --count 1 --trainee ana", typed: "I am sorry. What happened to it?\n")
        let page = try sandbox.run("rapport progress --trainee ana")
        #expect(page.status == 0)
        for words in [
            "How ana is coming along", "2 talks, 1 drilled moment, on 1 day", "Nothing; whatever you play now",
            "0 to 100 %", "█", "test-talk", "1 who would recommend you",
            "1 who would warn others", "1 of 1 moment clean, 1 at the first try",
        ] {
            #expect(page.output.contains(words), "\(words)")
        }
    }

    @Test func programsGetJSON() throws {
        _ = try sandbox.play(["It was your fault."])
        let result = try sandbox.run("rapport progress --json --trainee ana")
        let report = try #require(
            JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect(report["talks"] as? Int == 1)
        #expect(report["due"] as? [String] == ["test-talk"])
        #expect(report["detractors"] as? Int == 1)
        let criteria = try #require(report["criteria"] as? [[String: Any]])
        #expect(criteria.map { $0["id"] as? String } == ["Sorry", "Asked", "Mended"])
        #expect(criteria.map { $0["percents"] as? [Int] } == [[0], [0], [0]])
    }

    @Test func beforeTheFirstTalkThereIsLittleToTell() throws {
        let page = try sandbox.run("rapport progress --trainee ana")
        #expect(page.status == 0)
        #expect(page.output.contains("0 talks"))
        #expect(page.output.contains("No talk has been scored yet."))
    }

    @Test func todayIsOneLineAndAStatus() throws {
        #expect(
            try sandbox.run("rapport today --trainee ana")
                == Program.Result(status: 0, output: "Nothing is due today.\n", errors: ""))
        #expect(
            try sandbox.run("rapport today --quiet --trainee ana")
                == Program.Result(status: 0, output: "", errors: ""))
        _ = try sandbox.play(["It was your fault."])
        #expect(
            try sandbox.run("rapport today --quiet --trainee ana")
                == Program.Result(
                    status: 1, output: "Due today: test-talk. rapport play test-talk\n", errors: ""))
        _ = try sandbox.play()
        #expect(try sandbox.run("rapport today --trainee ana").status == 0)
    }

    @Test func todayNeedsNoLibrary() throws {
        _ = try sandbox.play(["It was your fault."])
        sandbox.set("RAPPORT_LIBRARY", "/nowhere")
        #expect(try sandbox.run("rapport today --trainee ana").status == 1)
        #expect(try sandbox.run("rapport today").status == 1)
    }

    @Test func withoutANameTodayCannotRun() throws {
        let result = try sandbox.run("rapport today")
        #expect(result.status == 2)
        #expect(result.errors.contains("give a name with --trainee NAME"))
    }
}

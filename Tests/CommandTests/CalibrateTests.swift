import Foundation
import RapportTestSupport
import Testing

/// Talks rated blind: sets, the page, the terminal, and the report.
@Suite struct CalibrateTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        for (trainee, lines) in [("ana", Talk.winning), ("bo", ["It was your fault."])] {
            let result = try sandbox.run(
                "rapport play test-talk --seed 1 --trainee \(trainee) > /dev/null && rapport submit --trainee \(trainee) --yes",
                typed: Talk.typed(lines))
            #expect(result.status == 0, "\(result.errors)")
        }
    }

    private func calibrate(_ arguments: String) throws -> Program.Result {
        try sandbox.run("rapport calibrate \(arguments)")
    }

    /// What the page gives back, with one level for each criterion of both talks.
    private func ratings(_ name: String, _ levels: [String]) -> String {
        let rated = zip([(1, "Sorry"), (1, "Asked"), (1, "Mended"), (2, "Sorry"), (2, "Asked"), (2, "Mended")], levels)
            .map {
                "{\"talk\": \($0.0), \"criterion\": \"\($0.1)\", \"level\": \"\($1)\"}"
            }
        return
            "{\"schema\": 1, \"set\": \"autumn\", \"by\": \"\(name)\", \"at\": 5, \"ratings\": [\(rated.joined(separator: ","))]}"
    }

    @Test func aSetNamesNobody() throws {
        let made = try calibrate("new autumn --talks 5 --seed 7")
        #expect(made.output == "Made: autumn, 2 talks. Rate it: rapport calibrate rate autumn --by NAME\n")
        let set = sandbox.text(of: "scorecards/calibration/autumn/set.json")
        #expect(!set.contains("ana") && !set.contains("\"bo\""))
        #expect(try calibrate("").output == "autumn: 2 talks, nobody has rated yet\n")
        #expect(try calibrate("new autumn").errors == "rapport: 'autumn' is there already; choose another name\n")
        #expect(try calibrate("new Autumn!").status == 2)
        #expect(try calibrate("new empty --scenario nothing").errors.contains("there is no card to make a set of"))
    }

    @Test func theSameSeedDrawsTheSameTalks() throws {
        for name in ["a", "b"] { _ = try calibrate("new \(name) --talks 1 --seed 3") }
        let hashes = ["a", "b"].map { name in
            sandbox.text(of: "scorecards/calibration/\(name)/set.json").firstMatch(of: #/"[0-9a-f]{64}"/#)?.output
        }
        #expect(hashes[0] != nil)
        #expect(hashes[0] == hashes[1])
    }

    @Test func thePageIsBlindAndRunsOnlyItsOwnScript() throws {
        _ = try calibrate("new autumn --cards ana/last bo/last")
        #expect(try calibrate("form autumn --html form.html").status == 0)
        let page = sandbox.text(of: "form.html")
        #expect(page.contains("My cup came chipped.") && page.contains("It was your fault."))
        for blind in ["ana", "\"bo\"", "100 %", "sha256\"", "passed"] { #expect(!page.contains(blind), "\(blind)") }
        #expect(page.components(separatedBy: "<fieldset>").count == 7)
        #expect(!page.contains("http:") && !page.contains("https:"))
        let script = try #require(
            page.components(separatedBy: "<script>").last?.components(separatedBy: "</script>").first)
        try sandbox.write(["script.js": script])
        let hash = try sandbox.run(
            "python3 -c \"import hashlib,base64; print(base64.b64encode(hashlib.sha256(open('script.js','rb').read()).digest()).decode())\""
        )
        #expect(page.contains("script-src &#39;sha256-\(hash.output.trimmingCharacters(in: .newlines))&#39;"))
    }

    @Test func ratingsComeBackFromFilesAndAreCompared() throws {
        _ = try calibrate("new autumn --cards ana/last bo/last")
        try sandbox.write([
            "kim.json": ratings("Kim", ["fitting", "fitting", "fitting", "absent", "absent", "absent"]),
            "lee.json": ratings("Lee", ["some", "fitting", "fitting", "absent", "absent", "absent"]),
        ])
        #expect(
            try calibrate("take kim.json lee.json").output
                == "Taken in: 6 levels by Kim for autumn\nTaken in: 6 levels by Lee for autumn\n")
        #expect(try calibrate("take kim.json").errors.contains("'Kim' has rated 'autumn' already"))
        #expect(try calibrate("take kim.json --again").status == 0)
        let report = try calibrate("report autumn")
        #expect(report.status == 0, "\(report.errors)")
        #expect(report.output.contains("autumn: 2 talks rated by 2 people"))
        #expect(report.output.contains("  Kim, Lee             .83"))
        #expect(report.output.contains("  Kim                 +.17, the mildest"))
        let json = try calibrate("report autumn --json").output
        let first = try #require(json.firstMatch(of: #/"criterion" : "(\w+)",\n      "kappa"/#))
        #expect(first.output.1 == "Sorry", "the least agreement comes first")
    }

    @Test(arguments: [
        ("{}", "'schema' is missing"), ("[1", "not readable JSON"),
        (#"{"schema": 1, "set": "../x", "by": "Kim", "at": 5, "ratings": []}"#, "'set' is no id"),
        (#"{"schema": 1, "set": "autumn", "by": "../x", "at": 5, "ratings": []}"#, "'by' is no name"),
        (
            #"{"schema": 1, "set": "winter", "by": "Kim", "at": 5, "ratings": []}"#,
            "there is no set 'winter'; there are: autumn"
        ),
        (
            #"{"schema": 1, "set": "autumn", "by": "Kim", "at": 5, "ratings": [{"talk": 3, "criterion": "Sorry", "level": "some"}]}"#,
            "has no talk 3; it has 2"
        ),
        (
            #"{"schema": 1, "set": "autumn", "by": "Kim", "at": 5, "ratings": [{"talk": 1, "criterion": "E1", "level": "some"}]}"#,
            "has no criterion 'E1'"
        ),
        (
            #"{"schema": 1, "set": "autumn", "by": "Kim", "at": 5, "ratings": [{"talk": 1, "criterion": "Sorry", "level": "x"}]}"#,
            "'x' is no level of Sorry; there are: fitting, some, absent"
        ),
    ])
    func ratingsThatCannotBeAreRefused(text: String, reason: String) throws {
        _ = try calibrate("new autumn --cards ana/last bo/last")
        let result = try sandbox.run("rapport calibrate take bad.json", files: ["bad.json": text])
        #expect(result.status == 2)
        #expect(result.errors.contains(reason), "\(result.errors)")
    }

    @Test func atATerminalTalksAreRatedOneByOneAndGoneOnWith() throws {
        _ = try calibrate("new autumn --cards ana/last bo/last")
        let first = try sandbox.terminal("exec rapport calibrate rate autumn --by Kim")
        try first.expect("Talk 1 of 2", within: 15)
        for key in ["2", "9", "b", "0", "?", "1"] {
            try first.expect("q leave › ", within: 15)
            first.send(key + "\r")
        }
        try first.expect("Talk 2 of 2", within: 15)
        try first.expect("q leave › ", within: 15)
        first.send("q\r")
        try first.expect("Kept so far. Go on: rapport calibrate rate autumn", within: 15)
        #expect(try first.exitStatus(within: 15) == 0)
        #expect(try calibrate("").output == "autumn: 2 talks, Kim 1 of 2\n")

        let second = try sandbox.terminal("exec rapport calibrate rate autumn --by Kim")
        try second.expect("Talk 2 of 2", within: 15)
        for _ in 1...3 {
            try second.expect("q leave › ", within: 15)
            second.send("0\r")
        }
        try second.expect("That was the last one. Thank you.", within: 15)
        #expect(try calibrate("").output == "autumn: 2 talks, Kim 2 of 2\n")
    }

    @Test func withoutATerminalOrRatingsItSaysWhatToDo() throws {
        _ = try calibrate("new autumn --cards ana/last bo/last")
        #expect(try calibrate("rate autumn --by Kim").errors.contains("rating needs a terminal"))
        #expect(try calibrate("report autumn").errors.contains("nobody has rated 'autumn' yet"))
        #expect(try calibrate("report winter").errors.contains("there is no set 'winter'; there are: autumn"))
    }

    @Test func aTalkOfSomebodyForgottenLeavesTheComparison() throws {
        _ = try calibrate("new autumn --cards ana/last bo/last")
        try sandbox.write(["kim.json": ratings("Kim", ["some", "fitting", "fitting", "some", "absent", "absent"])])
        _ = try calibrate("take kim.json")
        _ = try sandbox.run("rapport forget bo --by Kim --yes")
        let report = try calibrate("report autumn")
        #expect(report.status == 0)
        #expect(report.errors == "rapport: the card of talk 2 is not there any more; only people are compared on it\n")
        _ = try sandbox.run("rapport forget ana --by Kim --yes")
        #expect(
            try calibrate("form autumn --html x.html").errors.contains(
                "none of the cards of 'autumn' is there any more"))
    }
}

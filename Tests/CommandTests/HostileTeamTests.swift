import Foundation
import RapportTestSupport
import Testing

/// Cards, records and words that mean harm, through everything that shows what was handed in.
@Suite struct HostileTeamTests {
    /// Escapes, HTML, a spreadsheet's formula, a way out of a folder and turned writing, all in one.
    private static let harm =
        HostileInputTests.hostile
        + "=cmd|'/c calc'!A1 ../../etc/passwd <script>alert(1)</script> </script><img src=x onerror=x>"
        + " \u{202E}txt.exe\u{2067} \u{1B}]8;;http://x\u{07}"

    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        sandbox.set("RAPPORT_REVIEWER", "Kim")
        sandbox.set("HARM", Self.harm)
        _ = try sandbox.play([
            "I am sorry \(Self.harm). What happened?", "/do send_cup", "A new cup is on its way \(Self.harm)",
        ])
    }

    private func run(_ line: String, statuses: [Int32] = [0]) throws -> Program.Result {
        let result = try sandbox.run(line)
        #expect(statuses.contains(result.status), "\(line): \(result.errors)")
        #expect(HostileInputTests.harm(in: result.output + result.errors) == [], "\(line)")
        return result
    }

    @Test func wordsThatMeanHarmAreShownHarmless() throws {
        for line in [
            "rapport submit --trainee ana --yes --redact \"$HARM\"",
            "rapport dispute last Mended --trainee ana --because \"$HARM\"",
            "rapport review last --comment \"$HARM\" --override \"Mended=absent: $HARM\" --answer \"1=reject: $HARM\"",
            "rapport review last", "rapport review --all",
            "rapport show '\(sandbox.folder.path)'/scorecards/ana/2*talk.json",
            "rapport assign test-talk --to ana --due 2999-12-31 --note \"$HARM\"", "rapport assign",
            "rapport --trainee ana",
            "rapport verify", "rapport calibrate new autumn", "rapport calibrate form autumn --html form.html",
            "rapport calibrate", "rapport forget ana --yes",
        ] { _ = try run(line) }
    }

    @Test func jsonForProgramsEscapesWhatATerminalWouldObey() throws {
        _ = try run("rapport submit --trainee ana --yes")
        _ = try run("rapport review last --comment \"$HARM\"")
        for line in [
            "rapport review last --json", "rapport review --all --json", "rapport verify --json",
            "rapport assign --json",
        ] {
            let result = try sandbox.run(line)
            // JSON itself escapes controls; what turns writing is left to it as text.
            let controls = result.output.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F }
            #expect(controls.isEmpty, "\(line)")
            #expect((try? JSONSerialization.jsonObject(with: Data(result.output.utf8))) != nil, "\(line)")
        }
    }

    @Test func thePageToRateOnHoldsNoMarkupFromATalk() throws {
        _ = try run("rapport submit --trainee ana --yes")
        _ = try run("rapport calibrate new autumn")
        _ = try run("rapport calibrate form autumn --html form.html")
        let page = sandbox.text(of: "form.html")
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(page.components(separatedBy: "<script").count == 2, "its own script alone")
        #expect(!page.contains("<img"))
        #expect(HostileInputTests.harm(in: page) == [])
    }

    @Test func namesAndReferencesThatMeanHarmAreRefused() throws {
        _ = try run("rapport submit --trainee ana --yes")
        for line in [
            "rapport review \"$HARM\"", "rapport review ../../etc/passwd",
            "rapport review last --comment x --by \"$HARM\"",
            "rapport review last --override \"$HARM\"", "rapport review last --override \"$HARM=x: y\"",
            "rapport review last --answer \"$HARM=accept: y\"", "rapport review last --override \"Mended=$HARM: y\"",
            "rapport dispute \"$HARM\" Sorry --trainee ana --because x",
            "rapport dispute last \"$HARM\" --trainee ana --because x",
            "rapport assign \"$HARM\" --to ana --due 2999-12-31",
            "rapport assign test-talk --to \"$HARM\" --due 2999-12-31",
            "rapport assign test-talk --to ana --due \"$HARM\"", "rapport assign --withdraw \"$HARM\"",
            "rapport assign test-talk --to ana --due 2999-12-31 --name \"$HARM\"", "rapport forget \"$HARM\" --yes",
            "rapport forget .. --yes", "rapport forget ../ana --yes", "rapport verify --of \"$HARM\"",
            "rapport calibrate new \"$HARM\"", "rapport calibrate new ../x", "rapport calibrate report \"$HARM\"",
            "rapport calibrate form ../ana --html x.html", "rapport calibrate take \"$HARM\"",
            "rapport calibrate rate \"$HARM\"",
            "rapport submit --trainee \"$HARM\" --yes",
        ] { _ = try run(line, statuses: [2]) }
        #expect(sandbox.handedIn().count == 1)
    }

    @Test func filesWithHarmInTheirNamesAndTextsAreToldOfHarmless() throws {
        _ = try run("rapport submit --trainee ana --yes")
        let escaped = "\\u001b[31m\\u202e</script>=1+1"
        let stem = String(try #require(sandbox.handedIn().first).dropFirst(sandbox.folder.path.count + 1).dropLast(5))
        let hash = try #require(sandbox.text(of: stem + ".receipt.json").firstMatch(of: #/"card" : "(\w+)"/#)).output.1
        try FileManager.default.createDirectory(
            at: sandbox.folder.appending(path: "scorecards/assignments"), withIntermediateDirectories: true)
        try sandbox.write([
            stem + ".review-1.json":
                #"{"schema": 1, "card": "\#(hash)", "by": "\#(escaped)", "at": 5, "comment": "\#(escaped)", "overrides": [{"criterion": "\#(escaped)", "level": "\#(escaped)", "because": "\#(escaped)"}]}"#,
            stem + ".dispute-1.json":
                #"{"schema": 1, "card": "\#(hash)", "by": "\#(escaped)", "at": 5, "criterion": "\#(escaped)", "because": "\#(escaped)"}"#,
            stem + ".review-2.json": #"{"schema": "\#(escaped)"}"#,
            "scorecards/assignments/x.json":
                #"{"schema": 1, "id": "x", "to": ["ana"], "scenarios": ["test-talk"], "given": 5, "due": 99999999999, "attempts": 1, "by": "\#(escaped)", "note": "\#(escaped)"}"#,
            "scorecards/ana/\u{1B}[31m\u{202E}.json": "{}", "scorecards/\u{1B}]0;x\u{07}": "",
            "scorecards/forgotten.json":
                #"{"schema": 1, "removals": [{"at": 5, "by": "\#(escaped)", "cards": 1, "last": null}]}"#,
        ])
        _ = try run("rapport review --all")
        _ = try run("rapport review last", statuses: [2])
        _ = try run("rm '\(sandbox.folder.path)'/'\(stem)'.review-2.json; rapport review last")
        _ = try run("rapport verify", statuses: [1])
        _ = try run("rapport assign")
        _ = try run("rapport --trainee ana")
        _ = try run("rapport forget ana --yes")
    }

    @Test func aLinkOutOfTheFolderIsNotFollowedWhenSomebodyIsForgotten() throws {
        _ = try run("rapport submit --trainee ana --yes")
        try sandbox.write(["precious": "mine"])
        _ = try sandbox.run(
            "ln -s ../../precious scorecards/ana/link; mkdir away; touch away/kept; ln -s ../../away scorecards/ana/folder"
        )
        _ = try run("rapport forget ana --yes")
        #expect(sandbox.text(of: "precious") == "mine")
        #expect(try sandbox.run("ls away").output == "kept\n")
        #expect(sandbox.handedIn() == [])
    }
}

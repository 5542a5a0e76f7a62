import Foundation
import RapportTestSupport
import Testing

/// `rapport rate`, as pipes and people use it.
@Suite struct RateTests {
    /// A line with a reply.
    private static func line(_ id: Int, _ reply: String) -> String { #"{"id": \#(id), "reply": "\#(reply)"}"# + "\n" }

    /// The answer to a line with the reply `sorry`, whatever the model makes of it.
    private static func sorry(_ id: Int) -> String { answer.replacing(#"{"id": 0,"#, with: #"{"id": \#(id),"#) }

    private static let answer = (try? Sandbox().run("rapport rate", typed: line(0, "sorry")).output) ?? ""

    /// An answer as JSON, of which only what the test library's cues find is sure.
    private struct Answer: Decodable {
        struct Move: Decodable, Equatable {
            let move: String
            let start: Int?
            let end: Int?
            let confidence: Double
        }
        struct Words: Decodable {
            let empathy: Sway?
            let resolution: Sway?
        }
        struct Sway: Decodable {
            let raised: Range?
            let lowered: Range?
        }
        struct Range: Decodable {
            let start: Int
            let end: Int
        }
        let empathy: Double
        let resolution: Double
        let critical: Bool
        let moves: [Move]
        let words: Words?

        var byCues: [Move] { moves.filter { $0.confidence == 1 } }

        static func all(in output: String) throws -> [Answer] {
            try output.split(separator: "\n").map { try JSONDecoder().decode(Answer.self, from: Data($0.utf8)) }
        }
    }

    @Test func eachReplyGivesOneLineInOrder() throws {
        let typed = """
            {"id": "a", "persona": "furious", "facts": ["x"], "history": [{"who": "customer", "text": "It broke."}], \
            "reply": "Très sorry. What happened?", "rating": {"empathy": 3}}
            {"reply": "Hello.", "id": 7}

            """
        let result = try Sandbox().run("rapport rate", typed: typed)
        #expect(result.status == 0)
        #expect(result.errors == "")
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix(#"{"id": "a", "empathy": "#) == true)
        #expect(lines.last?.hasPrefix(#"{"id": 7, "empathy": "#) == true)
        let answers = try Answer.all(in: result.output)
        #expect(
            answers.map(\.byCues) == [
                [
                    Answer.Move(move: "apologise", start: 6, end: 11, confidence: 1),
                    Answer.Move(move: "ask_what", start: 13, end: 26, confidence: 1),
                ], [],
            ])
        #expect(answers.allSatisfy { (0...4).contains($0.empathy) && (0...4).contains($0.resolution) })
        #expect(answers.allSatisfy { $0.words == nil })
    }

    @Test func theWordsThatMovedARatingAreToldOnRequest() throws {
        let reply = "Très sorry to hear it. What happened? No."
        let sandbox = try Sandbox()
        try sandbox.write(["lines": Self.line(1, reply) + Self.line(2, "")])
        let result = try sandbox.run("rapport rate --words lines")
        #expect(result.status == 0)
        let answers = try Answer.all(in: result.output)
        let words = try #require(answers.first?.words)
        let ranges = [words.empathy, words.resolution].compactMap(\.self).flatMap { [$0.raised, $0.lowered] }
        #expect(!ranges.isEmpty)
        for range in ranges.compactMap(\.self) {
            #expect(0 <= range.start && range.start < range.end && range.end <= reply.utf8.count)
        }
        #expect(
            result.output.hasSuffix(#", "words": {"empathy": null, "resolution": null}}"# + "\n"), "no words at all")
        let without = result.output.replacing(#/, "words": .*}(?=})/#, with: "")
        #expect(try sandbox.run("rapport rate lines").output == without)
    }

    @Test func aBadLineIsToldOfInItsPlaceAndTheRestIsRated() throws {
        let typed = "\u{FEFF}" + Self.line(1, "sorry") + "nonsense\r\n\n  \r\n" + #"{"id": 2}"# + "\n"
        let result = try Sandbox().run("rapport rate", typed: typed + Self.line(3, "sorry").dropLast())
        let output =
            Self.sorry(1) + """
                {"line": 2, "error": "no readable JSON at byte 1: a value should stand here; put texts in double quotes"}
                {"line": 5, "error": "'reply' is missing; add it"}

                """ + Self.sorry(3)
        #expect(result == Program.Result(status: 1, output: output, errors: ""))
    }

    @Test func howManyWorkChangesNothing() throws {
        let sandbox = try Sandbox()
        let typed = (0..<120).map { number in
            number % 50 == 7
                ? "{\n" : Self.line(number, "sorry" + String(repeating: " and more", count: number * 7 % 60))
        }
        let runs = try ["1", "2", "8"].map { try sandbox.run("rapport rate --jobs \($0)", typed: typed.joined()) }
        #expect(runs[0].output.split(separator: "\n").count == 120)
        #expect(runs[0].status == 1)
        #expect(runs[1] == runs[0])
        #expect(runs[2] == runs[0])
    }

    @Test func anAnswerComesBeforeTheNextLineIsAskedFor() throws {
        let sandbox = try Sandbox()
        // The second line is sent only when the first answer has been read.
        let result = try sandbox.run(
            #"(head -n 1; until [ -e seen ]; do sleep 0.02; done; cat) < lines | rapport rate "#
                + "| (read -r first; echo \"$first\"; touch seen; cat)",
            files: ["lines": Self.line(1, "sorry") + Self.line(2, "sorry")])
        #expect(result == Program.Result(status: 0, output: Self.sorry(1) + Self.sorry(2), errors: ""))
    }

    @Test func aPipeThatDoesNotWaitIsWaitedFor() throws {
        let result = try Sandbox().run(
            "(sleep 0.3; cat lines) | (perl -MFcntl -e 'fcntl(STDIN, F_SETFL, O_NONBLOCK)'; rapport rate)",
            files: ["lines": Self.line(1, "sorry")])
        #expect(result == Program.Result(status: 0, output: Self.sorry(1), errors: ""))
    }

    @Test func aPersonWhoTypesALineIsAnsweredAtOnce() throws {
        let sandbox = try Sandbox()
        let terminal = try sandbox.terminal("exec rapport rate")
        for number in 1...2 {
            terminal.send(Self.line(number, "sorry"))
            try terminal.expect(Self.sorry(number), within: 15)
        }
        terminal.send("\u{04}")
        #expect(try terminal.exitStatus() == 0)
        #expect(!terminal.raw.contains(0x1B), "no bar is drawn")
    }

    @Test func aReaderWhoGoesAwayEndsItQuietly() throws {
        let result = try Sandbox().run(
            "yes \"$(cat lines)\" | rapport rate | head -n 1; echo ${PIPESTATUS[1]}",
            files: ["lines": Self.line(1, "sorry")])
        #expect(result == Program.Result(status: 0, output: Self.sorry(1) + "0\n", errors: ""))
    }

    @Test func aDiskThatIsFullIsAnError() throws {
        let result = try Sandbox().run("rapport rate > /dev/full", typed: Self.line(1, "sorry"))
        let words = "the results could not be written: no space left on device; make room, or write them elsewhere"
        #expect(result == Program.Result(status: 2, output: "", errors: "rapport: \(words)\n"))
    }

    @Test func whatIsNoTextIsToldOfAndHarmsNothing() throws {
        let sandbox = try Sandbox()
        let bad: [[UInt8]] = [
            Array(#"{"id": 1, "reply": "caf"#.utf8) + [0xE9] + Array(#""}"#.utf8), [0x00], Array("{\"a\u{0}\"".utf8),
            Array(String(repeating: "[", count: 100_000).utf8), Array("\u{1B}[2J".utf8),
        ]
        let typed = bad.flatMap { $0 + [0x0A] } + Array(Self.line(6, #"sorry\u0000\u001b[31m"#).utf8)
        let result = try sandbox.start("rapport rate", typed: typed).result()
        #expect(result.status == 1)
        #expect(result.errors == "")
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 6)
        #expect(lines.first == #"{"line": 1, "error": "byte 24 is not UTF-8; save the text as UTF-8"}"#)
        #expect(lines.last?.hasPrefix(#"{"id": 6, "#) == true)
        #expect(lines.last?.contains(#"{"move": "apologise", "start": 0, "end": 5, "confidence": 1}"#) == true)
        #expect(HostileInputTests.harm(in: result.output) == [])
    }

    @Test func aLineThatIsFarTooLongIsPassedOver() throws {
        let result = try Sandbox().run(
            "(cat lines; head -c 20000000 /dev/zero | tr '\\0' x; echo; cat lines) | rapport rate",
            files: ["lines": Self.line(1, "sorry")])
        let words = #"{"line": 2, "error": "the line is longer than 4 MiB; shorten or split it"}"# + "\n"
        #expect(result == Program.Result(status: 1, output: Self.sorry(1) + words + Self.sorry(1), errors: ""))
    }

    @Test func aFileCanBeNamed() throws {
        let sandbox = try Sandbox()
        let files = ["my lines": Self.line(1, "sorry")]
        for line in ["rapport rate 'my lines'", "rapport rate - < 'my lines'"] {
            #expect(try sandbox.run(line, files: files) == Program.Result(status: 0, output: Self.sorry(1), errors: ""))
        }
        for (line, words) in [
            ("rapport rate none", "'none' cannot be read: no such file or directory"),
            ("rapport rate .", "'.' cannot be read: is a directory"),
            ("rapport rate <&-", "standard input cannot be read: bad file descriptor"),
        ] {
            let errors = "rapport: \(words); give the path of a file, or pipe lines in\n"
            #expect(try sandbox.run(line) == Program.Result(status: 2, output: "", errors: errors))
        }
    }

    @Test func aBarShowsHowFarItIsAndGoesAwayAtTheEnd() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["lines": (1...50).map { Self.line($0, "sorry") }.joined()])
        let terminal = try sandbox.terminal("rapport rate lines > out; echo status $?")
        try terminal.expect("100 %  1 line", within: 15)
        try terminal.expect("status 0\n", within: 15)
        #expect(String(decoding: terminal.raw, as: UTF8.self).contains("\r\u{1B}[Kstatus 0"))
        #expect(sandbox.text(of: "out") == (1...50).map(Self.sorry).joined())
    }

    @Test(arguments: ["rapport rate lines", "rapport rate lines 2> errors > out", "TERM=dumb rapport rate lines > out"])
    func whereABarWouldBeInTheWayThereIsNone(line: String) throws {
        let sandbox = try Sandbox()
        try sandbox.write(["lines": Self.line(1, "sorry")])
        let terminal = try sandbox.terminal("\(line); echo status $?")
        try terminal.expect("status 0\n", within: 15)
        #expect(!terminal.raw.contains(0x1B))
        #expect(sandbox.text(of: "errors") == "")
    }

    @Test(arguments: ["0", "-1", "x", "1000"])
    func aNumberOfJobsThatCannotBeIsWrongUsage(jobs: String) throws {
        let result = try Sandbox().run("rapport rate --jobs=\(jobs)")
        #expect(result.status == 2)
        #expect(result.errors.contains("--jobs"))
    }

    @Test func movesWithErrorsAreNotUsed() throws {
        let sandbox = try Sandbox()
        try sandbox.useLibrary(replacing: "cues: [sorry]", with: "cues: [~nowhere]", in: "moves/test.yaml")
        let result = try sandbox.run("rapport rate", typed: Self.line(1, "sorry"))
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors.hasSuffix("rapport: the moves 'test' cannot be used until their errors are mended\n"))
    }
}

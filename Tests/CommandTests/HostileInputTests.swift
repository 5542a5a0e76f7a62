import Foundation
import RapportTestSupport
import Testing

/// Input and files that mean harm, or know no better.
@Suite struct HostileInputTests {
    /// Escape sequences that recolour, erase and rename, controls of one byte, and text that turns its direction.
    static let hostile = "a\u{1B}[31mb\u{1B}[2Jc\u{1B}]0;title\u{07}d\u{9B}31me\u{202E}f\u{2066}g\u{200B}h\u{08}i"

    /// What a terminal must never be sent: controls but for the new line, and what is invisible.
    static func harm(in text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { scalar in
            let properties = scalar.properties
            let isControl = properties.generalCategory == .control && scalar != "\n"
            return isControl || properties.generalCategory == .format || scalar == "\u{200B}"
        }
    }

    @Test func nothingTypedReachesTheOutputRaw() throws {
        let text = Self.hostile
        let sandbox = try Sandbox()
        let result = try sandbox.play([
            text, "/\(text)", "/look \(text)", "/do \(text)", "/do send_voucher \(text)", "/note \(text)",
            "I am sorry\(text). What happened?", "/do send_cup", "A new cup \(text)",
        ])
        #expect(result.status == 0)
        #expect(result.output.contains("Kept as"))
        #expect(Self.harm(in: result.output + result.errors) == [])
        for command in ["show", "explain", "replay", "list --cards"] {
            let page = try sandbox.run("rapport \(command) --trainee ana")
            #expect(page.status == 0)
            #expect(Self.harm(in: page.output + page.errors) == [], "\(command)")
        }
    }

    @Test func nothingInTheFilesReachesTheOutputRaw() throws {
        // Written as a quoted value, in which YAML takes escapes.
        let harm = "\\e[31mx\\a\\u202Ey\\u200Bz\\x9B"
        let places = [
            ("title: ", "The chipped cup"), ("name: ", "Ada Quill"),
            ("brand: ", "Quill Cups, a shop that exists in tests alone"),
            ("brief: ", "Ada Quill's cup came chipped. Ask, say sorry, send another."),
            ("says: ", "My cup came chipped."), ("case: ", "Order 7, one blue cup, paid."),
            ("\"order 7\": ", "Packed on Monday."), ("notes: [", "The chip is our fault."),
            ("means: ", "A new cup, sent today."), ("headline: ", "A whole cup"), ("told_to: ", "Her mother"),
            ("story: ", "They sent a whole cup."), ("say: ", "How kind."), ("answer: ", "The cup is on its way."),
        ]
        let sandbox = try Sandbox()
        for (key, text) in places {
            try sandbox.useLibrary(replacing: key + text, with: "\(key)\"\(harm)\(text)\(harm)\"")
        }
        let checked = try sandbox.run("rapport lint; rapport test; rapport list --trainee ana; rapport --trainee ana")
        #expect(Self.harm(in: checked.output + checked.errors) == [])
        let played = try sandbox.play(["/case", "/policy", "/brief"] + Talk.winning)
        #expect(Self.harm(in: played.output + played.errors) == [])
        #expect(played.output.contains("Kept as"), "\(checked.errors)")
    }

    @Test func namesAndPathsThatMeanHarmAreSpelledOut() throws {
        let sandbox = try Sandbox()
        let harm = "$(printf '\\033[31m\\342\\200\\256x')"
        for line in [
            "rapport play \"\(harm)\" --trainee ana", "rapport play test-talk --trainee \"\(harm)\"",
            "rapport show \"\(harm)\" --trainee ana", "rapport show \"./\(harm)\"", "rapport lint \"\(harm).yaml\"",
            "rapport lint --library \"\(harm)\"", "rapport --\"\(harm)\"", "rapport play --seed \"\(harm)\"",
            "RAPPORT_TRAINEE=\"\(harm)\" rapport",
        ] {
            let result = try sandbox.run(line)
            #expect([1, 2].contains(result.status), "\(line)")
            #expect(Self.harm(in: result.output + result.errors) == [], "\(line)")
        }
    }

    @Test func bytesThatAreNoTextAreTakenAsReplacements() throws {
        let sandbox = try Sandbox()
        let typed = Array("caf".utf8) + [0xE9] + Array(" sorry".utf8) + [0xFF, 0x0A] + Array("a".utf8) + [0x00, 0x0A]
        let result = try sandbox.start("rapport play test-talk --seed 1 --trainee ana", typed: typed).result()
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.output.contains("│ caf\u{FFFD} sorry\u{FFFD}\n"))
        #expect(sandbox.accepted() == ["{\"reply\":\"caf\u{FFFD} sorry\u{FFFD}\"}", #"{"reply":"a\u0000"}"#])
        let resumed = try sandbox.run("rapport play --resume --trainee ana")
        #expect(resumed.output.contains("│ a␀\n"))
    }

    @Test func aLineThatIsFarTooLongIsRefusedAndTheTalkGoesOn() throws {
        let sandbox = try Sandbox()
        let result = try sandbox.play([String(repeating: "x", count: 100_000), "I am sorry."])
        #expect(result.output.contains("! that is longer than 64 KB and was not sent"))
        #expect(sandbox.accepted() == [#"{"reply":"I am sorry."}"#])
    }

    @Test func tenThousandWordsAreAReply() throws {
        let sandbox = try Sandbox()
        let words = Array(repeating: "sorry", count: 10_000).joined(separator: " ")
        let result = try sandbox.play([words, "/do send_cup", "A new cup is on its way."])
        #expect(result.status == 0)
        #expect(sandbox.cards().count == 1)
    }

    @Test func aReaderWhoGoesAwayIsNoTrouble() throws {
        let sandbox = try Sandbox()
        let line = "rapport play test-talk --seed 1 --trainee ana | head -1; echo ${PIPESTATUS[0]}"
        let result = try sandbox.run(line, typed: Talk.typed(Talk.winning))
        #expect(result == Program.Result(status: 0, output: "\n0\n", errors: ""))
        #expect(sandbox.cards().count == 1, "the card is kept all the same")
        let closed = try sandbox.run("rapport show --trainee ana >&-; rapport list >&- 2>&-; rapport lint >&-")
        #expect(closed.errors == "")
    }

    @Test func aDiskFullUnderTheOutputIsNoTrap() throws {
        let result = try Sandbox().run(
            "rapport play test-talk --seed 1 --trainee ana > /dev/full", typed: Talk.typed(Talk.winning))
        #expect(result.status < 128)
    }
}

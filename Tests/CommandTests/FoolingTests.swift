import Foundation
import RapportTestSupport
import Testing

/// Replies that try to fool or to break the reader, through the real program.
@Suite struct FoolingTests {
    /// An answer of `rapport rate`.
    private struct Answer: Decodable {
        let id: String?
        let line: Int?
        let error: String?
        let empathy: Double?
        let resolution: Double?

        var isRating: Bool {
            [empathy, resolution].allSatisfy { $0.map { $0.isFinite && (0...4).contains($0) } ?? false }
        }
    }

    private struct Line: Encodable {
        let id: String
        let reply: String
        let history = [["who": "customer", "text": "Your last train left at 23:10. I was on the stairs!"]]
    }

    private func answers(
        to replies: [(id: String, reply: String)], within seconds: Int
    ) throws -> (status: Int32, answers: [Answer]) {
        let sandbox = try Sandbox(library: nil)
        sandbox.place = Repository.root.path
        let typed = try replies.map { try JSONEncoder().encode(Line(id: $0.id, reply: $0.reply)) + [0x0A] }.joined()
        let result = try sandbox.start("rapport rate --words", typed: typed).result(within: seconds)
        #expect(result.errors == "")
        #expect(HostileInputTests.harm(in: result.output) == [])
        let answers = try result.output.split(separator: "\n").map {
            try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
        }
        return (result.status, answers)
    }

    @Test func tenThousandWordsAreRatedWhateverTheyAre() throws {
        let replies = [
            ("heap", LongReply.heap), ("honest", LongReply.honest), ("random", LongReply.random(seed: 20_251_009)),
        ]
        #expect(replies.map { $0.1.split(separator: " ").count } == [10_000, 10_000, 10_000])
        let (status, answers) = try answers(to: replies, within: 300)
        #expect(status == 0)
        #expect(answers.map(\.id) == ["heap", "honest", "random"])
        #expect(answers.allSatisfy { $0.isRating }, "\(answers)")
    }

    @Test func oddRepliesAreRated() throws {
        let odd = [
            "", " ", "\n\n\t", "🙂", "👩‍👩‍👧‍👦", "\u{200B}\u{200D}\u{2060}\u{FEFF}", "\u{301}", "\u{301}\u{489}\u{20DD}",
            "so\u{301}\u{301}\u{301}rry", String(repeating: "\u{301}", count: 5000), "\u{202E}yrros os m'I\u{202C}",
            "sorry \u{2067}\u{202E}olleh\u{2069} there", "\u{0}", "\u{10FFFF}\u{E000}\u{FFFE}", "sorry\u{2028}you",
            String(repeating: "?", count: 20_000), String(repeating: "😀", count: 5000),
        ]
        let (status, answers) = try answers(to: odd.enumerated().map { ("\($0)", $1) }, within: 120)
        #expect(status == 0)
        #expect(answers.map(\.id) == odd.indices.map { "\($0)" })
        #expect(answers.allSatisfy { $0.isRating }, "\(answers)")
    }

    @Test func aWordOfMegabytesIsAnsweredOrToldOf() throws {
        let words = [String(repeating: "x", count: 5 << 20), String(repeating: "x", count: 3 << 20), "sorry"]
        let (status, answers) = try answers(to: words.enumerated().map { ("\($0)", $1) }, within: 300)
        #expect(status == 1)
        #expect(answers.map(\.line) == [1, nil, nil])
        #expect(answers.first?.error == "the line is longer than 4 MiB; shorten or split it")
        #expect(answers.dropFirst().allSatisfy { $0.isRating })
    }

    @Test func theReportOnTheSetNamesEveryKind() throws {
        let sandbox = try Sandbox(library: nil)
        sandbox.place = Repository.root.path
        let line = "rapport evaluate Tests/Fooling/fooling.jsonl --against honest"
        let result = try sandbox.start(line, typed: []).result(within: 300)
        #expect(result.status == 0)
        #expect(result.errors == "")
        let table = try #require(result.output.components(separatedBy: "\n\n").first { $0.contains("honest above") })
        let readme = try String(contentsOf: Repository.root.appending(path: "Tests/Fooling/README.md"), encoding: .utf8)
        let kinds = readme.matches(of: #/\n\| `([a-z-]+)` /#).map { String($0.1) }
        #expect(kinds.count == 16)
        let rows = table.split(separator: "\n").dropFirst().prefix(kinds.count + 1).map {
            $0.drop { $0 == " " }.prefix { $0 != " " }
        }
        #expect(rows.map(String.init) == kinds + ["all"])
        #expect(readme.contains(line))
    }
}

/// Replies of exactly ten thousand words.
private enum LongReply {
    static let heap = repeated(
        """
        so sorry, deeply sorry, understand, frustrating, hear you, valued, apologise, own it, taxi, refund, solution, \
        immediately, personally, thank you Dani, resolved, warm, caring, next step, by noon, together.
        """)

    static let honest = repeated(
        """
        Hi Dani, sorry about that answer before. Our log says 23:10, so yes it went early and that's our fault. We can \
        book a taxi from the pool for you and the other two, about 30 min. Shall we?
        """)

    /// Words drawn from a pool, by a generator written out so that they never change.
    static func random(seed: UInt64) -> String {
        var state = seed
        return (0..<10_000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return String(pool[Int(state >> 33) % pool.count])
        }.joined(separator: " ")
    }

    private static func repeated(_ text: String) -> String {
        let words = text.split(separator: " ")
        return (0..<10_000).map { words[$0 % words.count] }.joined(separator: " ")
    }

    private static let pool = """
        sorry lamp understand gravel thank river apologise button refund velvet taxi onion feeling ladder promise window \
        happy kettle name engine please meadow when pencil who copper owner blanket time harbour choice pepper listen \
        spoon care tunnel anger feather joy bucket train lemon cold candle child paper midnight salt board hammer help \
        cloud step wool answer mirror number garden ring barrel own thread late anchor early saddle word whistle we I you \
        not never always because tonight and or if with
        """.split(separator: " ")
}

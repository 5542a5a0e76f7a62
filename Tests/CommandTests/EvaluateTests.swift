import Foundation
import RapportTestSupport
import Testing

/// `rapport evaluate` on small files.
@Suite struct EvaluateTests {
    /// Eight replies in four situations, two in each of three groups.
    private static let rated = """
        {"id": 1, "context_id": "a", "group": 1, "kind": "x", "reply": "Sorry. What happened?", "rating": {"empathy": 3, "resolution": 2, "moves": ["apologise", "ask_what"], "critical": false}}
        {"id": 2, "context_id": "a", "group": 1, "kind": "x", "reply": "Whatever.", "rating": {"empathy": 0, "resolution": 1, "moves": [], "critical": true}}
        {"id": 3, "context_id": "b", "group": 2, "kind": "x", "reply": "Sorry, it was your fault.", "rating": {"empathy": 0, "resolution": 0, "moves": ["blame_customer"], "critical": true}}
        {"id": 4, "context_id": "b", "group": 2, "kind": "y", "reply": "I put it right today.", "rating": {"empathy": 2, "resolution": 4, "moves": [], "critical": false}}
        {"id": 5, "context_id": "c", "group": 3, "kind": "y", "reply": "So sorry! A new one is on its way.", "rating": {"empathy": 3, "resolution": 4, "moves": ["apologise"], "critical": false}}
        {"id": 6, "context_id": "c", "group": 3, "kind": "y", "reply": "A new one is on its way.", "rating": {"empathy": 2, "resolution": 4, "moves": [], "critical": false}}
        {"id": 7, "context_id": "d", "persona": "meh", "reply": "What happened?", "rating": {"empathy": 2, "resolution": 2, "moves": ["ask_what"], "critical": false}}
        {"id": 8, "context_id": "d", "persona": "meh", "reply": "No.", "rating": {"empathy": 1, "resolution": 1, "moves": [], "critical": false}}

        """

    private static let predictions = """
        {"id": 8, "empathy": 1.2, "resolution": 0.9, "critical": false, "moves": []}
        {"id": 1, "empathy": 2.8, "resolution": 2.4, "critical": false, "moves": [{"move": "apologise", "start": 0, "end": 5, "confidence": 1}]}
        {"id": 2, "empathy": 0.4, "resolution": 0.6, "critical": false, "moves": []}
        {"id": 3, "empathy": 0.3, "resolution": 0.1, "critical": true, "moves": [{"move": "blame_customer"}]}
        {"id": 4, "empathy": 2.1, "resolution": 3.4, "critical": false, "moves": []}
        {"id": 5, "empathy": 3.3, "resolution": 3.1, "critical": false, "moves": [{"move": "apologise"}]}
        {"id": 6, "empathy": 2.4, "resolution": 3.9, "critical": true, "moves": []}
        {"id": 7, "empathy": 1.6, "resolution": 2.5, "critical": false, "moves": ["ask_what"]}

        """

    private static let moves = """
        {"id": 1, "moves": ["apologise", "ask_what"]}
        {"id": 2, "moves": []}
        {"id": 3, "moves": ["apologise", "blame_customer"]}
        {"id": 4, "moves": []}
        {"id": 5, "moves": ["apologise"]}
        {"id": 6, "moves": []}
        {"id": 7, "moves": ["ask_what"]}
        {"id": 8, "moves": []}

        """

    private static let files = ["rated.jsonl": rated, "other.jsonl": predictions, "moves.jsonl": moves]

    @Test func aReaderThatDoesNotRateIsComparedOnMovesAlone() throws {
        let result = try Sandbox().run(
            "rapport evaluate rated.jsonl --predictions moves.jsonl --seed 7", files: Self.files)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(Snapshot.difference(of: result.output, from: "evaluate.txt") == nil)
    }

    @Test func otherRatingsAreComparedInTheReadersPlace() throws {
        let sandbox = try Sandbox()
        let line = "rapport evaluate rated.jsonl --predictions other.jsonl --seed 7"
        let result = try sandbox.run(line, files: Self.files)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(Snapshot.difference(of: result.output, from: "evaluate-predictions.txt") == nil)
        #expect(try sandbox.run(line) == result)
        #expect(try sandbox.run(line + "7") != result, "another seed draws other replies")
    }

    @Test func aKindIsSetAgainstEveryOther() throws {
        let sandbox = try Sandbox()
        // Situations b and c, with a kind for each reply: what is said well is `x`, the rest is not.
        let rated = Self.rated.replacing(#""kind": "x", "reply": "Whatever"#, with: #""kind": "z", "reply": "Whatever"#)
            .replacing(#""kind": "x", "reply": "Sorry, it"#, with: #""kind": "z", "reply": "Sorry, it"#)
            .replacing(#""kind": "y", "reply": "I put"#, with: #""kind": "x", "reply": "I put"#)
            .replacing(#""kind": "y", "reply": "So"#, with: #""kind": "x", "reply": "So"#)
        try sandbox.write(Self.files.merging(["rated.jsonl": rated]) { $1 })
        let line = "rapport evaluate rated.jsonl --predictions other.jsonl --against x"
        let result = try sandbox.run(line)
        #expect(result.status == 0)
        #expect(result.errors == "")
        let table = result.output.components(separatedBy: "\n\n").first { $0.contains("x above") } ?? ""
        #expect(Snapshot.difference(of: table + "\n", from: "evaluate-against.txt") == nil)
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })

        struct Page: Decodable {
            struct Part: Decodable { let kinds: Kinds }
            struct Kinds: Decodable {
                let kind: String
                let others: [Other]
                let all: Order
            }
            struct Other: Decodable {
                let kind: String
                let order: Order
            }
            struct Order: Decodable {
                let pairs: Int
                let rows: [Row]
            }
            struct Row: Decodable { let by: String }
            let parts: [Part]
        }
        let json = try sandbox.run(line + " --format json").output
        let kinds = try #require(try JSONDecoder().decode(Page.self, from: Data(json.utf8)).parts.first?.kinds)
        #expect(kinds.kind == "x")
        #expect(kinds.others.map(\.kind) == ["y", "z"])
        #expect(kinds.others.map(\.order.pairs) == [1, 2])
        #expect(kinds.all.pairs == 3)
        #expect(kinds.all.rows.first?.by == "other.jsonl")
    }

    @Test func theTablesFitEightyColumns() throws {
        let result = try Sandbox().run(
            "rapport evaluate rated.jsonl --predictions other.jsonl --by kind", files: Self.files)
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(["── x, 3 replies ─", "── y, 3 replies ─", "── none, 2 replies ─"].allSatisfy(result.output.contains))
    }

    @Test func programsGetJSON() throws {
        struct Page: Decodable {
            struct Part: Decodable {
                let name: String?
                let replies: Int
                let scales: [Scale]
            }
            struct Scale: Decodable {
                let scale: String
                let rows: [Row]
            }
            struct Row: Decodable {
                let by: String
                let isRated: Bool
                let spearman: Figure?
            }
            struct Figure: Decodable { let value: Double }
            let seed: Int
            let parts: [Part]
        }
        let result = try Sandbox().run(
            "rapport evaluate rated.jsonl --predictions other.jsonl --format json --by file", files: Self.files)
        #expect(result.status == 0)
        let page = try JSONDecoder().decode(Page.self, from: Data(result.output.utf8))
        #expect(page.parts.map(\.name) == [nil, "rated.jsonl"])
        let first = try #require(page.parts[0].scales.first?.rows.first)
        #expect(first.by == "other.jsonl")
        // scipy.stats.spearmanr([3, 0, 0, 2, 3, 2, 2, 1], [2.8, .4, .3, 2.1, 3.3, 2.4, 1.6, 1.2])
        #expect(abs((first.spearman?.value ?? 0) - 0.9636241116594315) < 1e-12)
    }

    @Test func aLineThatCannotBeReadIsToldOfAndLeftOut() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["rated.jsonl": "nonsense\n" + Self.rated + #"{"id": 9, "reply": "x"}"#])
        let result = try sandbox.run("rapport evaluate rated.jsonl")
        #expect(result.status == 1)
        #expect(
            result.errors == """
                rated.jsonl:1: no readable JSON at byte 1: a value should stand here; put texts in double quotes
                rated.jsonl:10: 'rating' is missing; add it

                """)
        #expect(result.output.contains("All, 8 replies"))
    }

    @Test func repliesWithoutAPredictionAreToldOfAndLeftOut() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["rated.jsonl": Self.rated, "other.jsonl": Self.predictions.components(separatedBy: "\n")[1]])
        let result = try sandbox.run("rapport evaluate rated.jsonl --predictions other.jsonl")
        #expect(result.status == 1)
        #expect(result.errors == "rapport: 'other.jsonl' has no line for 7 of 8 replies; they are left out\n")
        #expect(result.output.contains("All, 1 reply"))
    }

    @Test(arguments: [
        ("rapport evaluate none", "rapport: 'none' cannot be read: no such file or directory; "),
        ("rapport evaluate empty", "rapport: no line has a reply with a 'rating'; give a file of rated replies\n"),
        ("rapport evaluate rated.jsonl --predictions empty", "rapport: 'empty' has no line for any of these replies; "),
        (
            "rapport evaluate rated.jsonl --against honest",
            "rapport: no reply is of the kind 'honest'; there are: x, y\n"
        ),
        ("rapport evaluate", "Error: Missing expected argument '<files> ...'"),
        ("rapport evaluate rated.jsonl --by mood", "Error: The value 'mood' is invalid for '--by <split>'"),
    ])
    func whatCannotBeEvaluatedIsAnError(line: String, words: String) throws {
        let result = try Sandbox().run(line, files: Self.files.merging(["empty": ""]) { $1 })
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors.contains(words), "\(result.errors)")
    }

    @Test func whatRateWritesIsWhatTheReaderGives() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Self.files)
        func figures(_ options: String) throws -> String {
            let page = try sandbox.run("rapport evaluate rated.jsonl --format json \(options)").output
            let name = try #require(page.firstMatch(of: #/"reader" : "(.*)"/#)).1
            return page.replacing("\"\(name)\"", with: "\"the reader\"")
        }
        #expect(try sandbox.run("rapport rate rated.jsonl > out").status == 0)
        #expect(try figures("--predictions out") == figures(""))
    }
}

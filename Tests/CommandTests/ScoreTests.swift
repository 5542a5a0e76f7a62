import Foundation
import RapportTestSupport
import Testing

/// `rapport score`, on chats as help desks write them.
@Suite struct ScoreTests {
    private static let kind = #"""
        {"id": "c1", "messages": [{"who": "bot", "text": "Welcome."}, {"who": "agent", "text": "Hello!"}, \#
        {"who": "customer", "text": "My cup came chipped, and it was a gift."}, \#
        {"who": "agent", "text": "I am so sorry your gift came chipped. What happened?"}, \#
        {"who": "agent", "text": "I will send a new one today."}, {"who": "customer", "text": "Thank you!"}]}
        """#
    private static let curt =
        #"{"id": 2, "messages": [{"who": "customer", "text": "Where is it?"}, {"who": "agent", "text": "Wait."}]}"#

    /// A sandbox with the shipped library, which has the rubric.
    private static func sandbox(_ files: [String: String]) throws -> Sandbox {
        let sandbox = try Sandbox(library: Repository.root.appending(path: "scenarios").path)
        try sandbox.write(files)
        return sandbox
    }

    private static func objects(_ lines: String) throws -> [[String: Any]] {
        try lines.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    @Test func eachChatIsALineWithWhatWordsCanShowAndNothingElse() throws {
        let sandbox = try Self.sandbox(["chats.jsonl": Self.kind + "\n" + Self.curt + "\n"])
        let result = try sandbox.run("rapport score chats.jsonl")
        #expect(result.status == 0)
        let chats = try Self.objects(result.output)
        #expect(chats.map { $0["replies"] as? Int } == [1, 1])
        let criteria = try #require(chats[0]["criteria"] as? [String: Any])
        #expect(criteria.filter { $0.value is NSNull }.keys.sorted() == ["E4", "R1", "R2", "R3"])
        let percents = chats.compactMap { $0["percent"] as? Int }
        #expect(percents.count == 2 && percents[0] > percents[1])
        #expect(result.errors.hasPrefix("2 chats\nScore "))
        #expect(result.errors.contains("Left open, since words alone do not show it: E4, R1, R2, R3"))
    }

    @Test func badLinesAreToldOfInTheirPlacesAndStopNothing() throws {
        let sandbox = try Self.sandbox([
            "chats.jsonl": """
            not json
            \(Self.curt)

            {"id": 3, "messages": [{"who": "customer", "text": "Hello?"}]}
            {"id": 4, "messages": [{"who": "robot", "text": "Hello?"}]}
            {"id": 5}
            """
        ])
        let result = try sandbox.run("rapport score chats.jsonl --quiet")
        #expect(result.status == 1 && result.errors == "")
        let chats = try Self.objects(result.output)
        #expect(chats.map { $0["line"] as? Int } == [1, nil, nil, 5, 6])
        #expect(chats[2]["error"] as? String == "no agent answers the customer")
        #expect(
            chats[3]["error"] as? String
                == #"'messages[0].who' is "robot"; write "customer", "agent", "bot" or "system""#)
        #expect(chats[4]["error"] as? String == "'messages' is missing; add it")
    }

    @Test func theSameLinesComeOnOneCoreAndOnTwo() throws {
        let sandbox = try Self.sandbox([
            "chats.jsonl": (0..<6).map { _ in Self.kind + "\n" + Self.curt }.joined(separator: "\n")
        ])
        let one = try sandbox.run("rapport score chats.jsonl --jobs 1")
        #expect(try sandbox.run("rapport score --jobs 2 < chats.jsonl") == one)
        #expect(one.output.split(separator: "\n").count == 12)
    }

    @Test(arguments: [",", ";", "\t"])
    func aTableHoldsTheSameChatsAsLines(separator: String) throws {
        let rows = [
            ["Chat ID", "Time", "Sender", "Message"], ["c1", "10:00", "Bot", "Welcome."],
            ["c1", "10:00", "agent", "Hello!"],
            ["c1", "10:01", "Customer", "\"My cup came chipped, and it was a gift.\""],
            ["c1", "10:02", "Jane", "I am so sorry your gift came chipped. What happened?"],
            ["c1", "10:03", "Jane", "I will send a new one today."], ["c1", "10:03", "Visitor", "Thank you!"],
            ["2", "10:00", "customer", "Where is it?"], ["2", "10:01", "Operator", "\"Wait.\""],
        ]
        let table = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
        let sandbox = try Self.sandbox([
            "chats.csv": table,
            "chats.jsonl": Self.kind + "\n" + Self.curt.replacing("\"id\": 2", with: "\"id\": \"2\""),
        ])
        let result = try sandbox.run("rapport score chats.csv --agents Jane")
        #expect(result == (try sandbox.run("rapport score chats.jsonl")))
        #expect(result.status == 0)
    }

    @Test func rowsThatCannotBeReadAreToldOfInTheirPlaces() throws {
        let sandbox = try Self.sandbox([
            "chats.csv": """
            chat,sender,text
            1,customer,"two

            lines"
            1,agent,Hello
            2,Bob,Hello
            3,agent
            4,customer,Hi
            4,agent,"Hello
            """
        ])
        let result = try sandbox.run("rapport score chats.csv --quiet")
        #expect(result.status == 1)
        let chats = try Self.objects(result.output)
        // The rows of the fourth chat come out before the row that is never closed.
        #expect(chats.map { $0["line"] as? Int } == [nil, 6, 7, nil, 9])
    }

    @Test func aTableWithoutTheColumnsSaysWhichAreMissing() throws {
        let sandbox = try Self.sandbox(["chats.csv": "chat,when,words\n1,2,3\n"])
        let result = try sandbox.run("rapport score chats.csv --quiet")
        #expect(result.status == 1)
        #expect(result.output.contains(#"write a column for the sender, such as 'sender'"#))
    }

    @Test func aRunThatWasStoppedGoesOnWhereItStood() throws {
        let chats = (1...6).map { Self.curt.replacing("\"id\": 2", with: "\"id\": \($0)") }.joined(separator: "\n")
        let sandbox = try Self.sandbox(["chats.jsonl": chats])
        let whole = try sandbox.run("rapport score chats.jsonl --output whole.jsonl")
        #expect(whole.status == 0 && whole.output == "")
        // Three lines, and half of a fourth, as a run leaves them that was killed.
        _ = try sandbox.run("{ head -n 3 whole.jsonl; sed -n 4p whole.jsonl | head -c 40; } > part.jsonl")
        let rest = try sandbox.run("rapport score chats.jsonl --output part.jsonl --resume")
        #expect(rest.status == 0)
        #expect(rest.errors.hasPrefix("3 chats, 3 were there already and are not in these figures\n"))
        #expect(sandbox.text(of: "part.jsonl") == sandbox.text(of: "whole.jsonl"))
        #expect(sandbox.text(of: "whole.jsonl").split(separator: "\n").count == 6)
    }

    @Test func aRunGoesOnWithNoFileButItsOwn() throws {
        let sandbox = try Self.sandbox(["chats.jsonl": Self.curt, "other.jsonl": "{\"id\": 7, \"percent\": 3}\n"])
        let other = try sandbox.run("rapport score chats.jsonl --output other.jsonl --resume")
        #expect(other.status == 2)
        #expect(other.errors.contains("the lines that are there are not of these chats"))
        #expect(sandbox.text(of: "other.jsonl") == "{\"id\": 7, \"percent\": 3}\n")
        let again = try sandbox.run("rapport score chats.jsonl --output other.jsonl")
        #expect(again.status == 2)
        #expect(again.errors.contains("'other.jsonl' is there already"))
    }

    @Test(arguments: [
        ("score --resume", "name it with --output"), ("score nowhere.jsonl", "'nowhere.jsonl' cannot be read"),
        ("score --rubric none chats.jsonl", "rubric"), ("score --jobs 0", "--jobs must be from 1"),
    ])
    func wrongUsageSaysWhatToDo(line: String, words: String) throws {
        let sandbox = try Self.sandbox(["chats.jsonl": Self.curt])
        let result = try sandbox.run("rapport \(line)")
        #expect(result.status == 2)
        #expect(result.errors.contains(words), "\(result.errors)")
    }
}

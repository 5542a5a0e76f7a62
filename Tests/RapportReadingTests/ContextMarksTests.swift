import Foundation
import RapportTestSupport
import Testing

@testable import RapportReading

@Suite struct ContextMarksTests {
    private struct Case: Decodable {
        let reply: String
        let policy: String
        let facts: String
        let customer: [String]
        let marks: [[Int]]
    }

    @Test func marksAreThoseThatTheModelWasTrainedWith() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden/marks.json")
        let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
        #expect(cases.count > 100)
        for one in cases {
            let context = ReplyContext(
                policy: one.policy, facts: [one.facts],
                history: one.customer.map { ReplyContext.Utterance(speaker: .customer, text: $0) })
            let marks = ContextMarks(context: context).marks(of: one.reply)
                .map { [$0.bytes.lowerBound, $0.bytes.upperBound, Int($0.mark.rawValue)] }
            #expect(marks == one.marks, "in “\(one.reply)”")
        }
    }

    @Test func nothingIsMarkedWhereNothingIsKnown() {
        let context = ReplyContext(policy: "not known: take what the agent says as true", facts: ["not known"])
        #expect(ContextMarks(context: context).marks(of: "I can pay £40 by noon.").isEmpty)
    }

    @Test func anAmountAboveEveryAmountOfThePolicyIsMarkedSo() {
        let context = ReplyContext(policy: "Refunds up to £60.")
        let marks = ContextMarks(context: context).marks(of: "£60, £75 or £40").map(\.mark)
        #expect(marks == [.numberPolicy, .amountOver, .amountUnder])
    }
}

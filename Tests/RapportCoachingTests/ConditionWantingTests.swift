import RapportModel
import Testing

@testable import RapportCoaching

@Suite struct ConditionWantingTests {
    private func wanting(_ text: String, happened: Set<String>, empathy: Double = 1) throws -> [String] {
        let moment = Moment(
            turn: 1, happened: happened, before: Feelings(mood: 50, patience: 50, trust: 50),
            feelings: Feelings(mood: 50, patience: 50, trust: 50), rating: Rating(empathy: empathy, resolution: 1))
        return try Condition(parsing: text).wanting(in: moment).map(\.description)
    }

    @Test func whatHoldsWantsNothing() throws {
        #expect(try wanting("sorry or ask", happened: ["ask"]) == [])
    }

    @Test func ofSeveralPartsOnlyTheMissingOnesAreNamed() throws {
        #expect(try wanting("sorry and ask and empathy >= 1.8", happened: ["ask"]) == ["sorry", "empathy >= 1.8"])
    }

    @Test func ofTwoWaysTheShorterIsNamedAndOfTwoEqualOnesBoth() throws {
        #expect(try wanting("sorry and ask or thank", happened: []) == ["thank"])
        #expect(try wanting("sorry and ask or thank", happened: ["ask"]) == ["sorry or thank"])
    }

    @Test func whatMustNotBeIsNamedWhereItIs() throws {
        #expect(try wanting("sorry and not (blame or mock)", happened: ["sorry", "mock"]) == ["not mock"])
    }
}

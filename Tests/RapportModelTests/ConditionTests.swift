import RapportModel
import Testing

@Suite struct ConditionTests {
    func moment(
        happened: Set<String> = [], earlier: [Set<String>] = [], standing: Set<String> = [],
        learned: Set<String> = [], done: Set<String> = [],
        feelings: Feelings = Feelings(mood: 50, patience: 50, trust: 50),
        rating: Rating? = nil
    ) -> Moment {
        Moment(
            turn: earlier.count + 1, happened: happened, earlier: earlier, standing: standing, learned: learned,
            done: done, before: Feelings(mood: 40, patience: 60, trust: 50), feelings: feelings, rating: rating)
    }

    @Test(arguments: [
        ("apologise", true), ("voucher", false), ("concert", true), ("first apologise", false),
        ("again apologise", true), ("ever voucher", true), ("previous voucher", true), ("previous apologise", false),
        ("times apologise >= 2", true), ("times apologise > 2", false), ("learned concert", true),
        ("done refund", true),
        ("done hire", false), ("turn = 3", true), ("mood rose", true), ("patience fell", true), ("trust fell", false),
        ("mood >= 50 and patience <= 50", true), ("not apologise", false), ("empathy >= 3", true),
        ("resolution > 1.5", false), ("voucher or concert", true), ("voucher and concert or apologise", true),
        ("not (voucher or concert)", false),
    ])
    func holdsAsTheTableOfMeaningsSays(text: String, expected: Bool) throws {
        let moment = moment(
            happened: ["apologise"], earlier: [["apologise"], ["voucher"]], standing: ["concert"],
            learned: ["concert"], done: ["refund"], rating: Rating(empathy: 3.2, resolution: 1.5))
        #expect(try Condition(parsing: text).holds(in: moment) == expected)
    }

    @Test func aRatingThatNobodyGaveNeverHolds() throws {
        #expect(try !Condition(parsing: "empathy >= 0").holds(in: moment()))
    }

    @Test func andBindsTighterThanOr() throws {
        #expect(try Condition(parsing: "a or b and c") == .or(.name("a"), .and(.name("b"), .name("c"))))
    }

    @Test(arguments: [
        "a", "not a", "a and b and c", "a or b and c", "(a or b) and not (c or d)", "not (a and b)", "times a >= 3",
        "learned stakes", "done refund", "mood rose", "empathy >= 2.5", "first a or ever b or again c or previous d",
    ])
    func theTextOfAConditionReadsBackAsItself(text: String) throws {
        let condition = try Condition(parsing: text)
        #expect(condition.description == text)
        #expect(try Condition(parsing: condition.description) == condition)
    }

    @Test(arguments: [
        ("", 0, "the condition is empty"),
        ("apologise and", 12, "the condition stops too soon"),
        ("apologise voucher", 10, "'voucher' does not fit here; join conditions with 'and' or 'or'"),
        ("(apologise", 0, "this '(' is never closed"),
        ("first (a)", 6, "'first' is followed by a name, not '('"),
        ("mood", 0, "'mood' is compared with a number, as in 'mood >= 3'"),
        ("times apologise", 0, "'times apologise' is compared with a number, as in 'times apologise >= 3'"),
        ("mood >= warm", 5, "'>=' is followed by a number"),
        ("times a >= 1.5", 0, "'times' is compared with a whole number"),
        ("a & b", 2, "'&' has no meaning in a condition"),
        ("Apologise", 0, "'Apologise' does not fit here; a name or '(' is meant"),
    ])
    func aFaultNamesItsPlace(text: String, offset: Int, message: String) {
        let error = #expect(throws: Condition.SyntaxError.self) { try Condition(parsing: text) }
        #expect(error?.offset == offset)
        #expect(error?.message == message)
    }

    @Test func deepNestingIsAFaultAndNoCrash() {
        let text = String(repeating: "(", count: 100_000) + "a"
        #expect(throws: Condition.SyntaxError.self) { try Condition(parsing: text) }
        #expect(throws: Condition.SyntaxError.self) {
            try Condition(parsing: String(repeating: "not ", count: 100_000) + "a")
        }
    }
}

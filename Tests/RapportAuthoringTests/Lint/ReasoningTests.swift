import RapportModel
import RapportTestSupport
import Testing

@testable import RapportAuthoring

/// What reasoning over conditions shows, and what it leaves open.
@Suite struct ReasoningTests {
    private let story = StoryReasoning(SmallScenario.make())

    private var opening: World { get throws { story.branching(at: try #require(story.scenario.beat("opening"))) } }

    private static func condition(_ text: String) throws -> Condition { try Condition(parsing: text) }

    @Test(arguments: [
        ("apologise and not apologise", false),
        ("first apologise and again apologise", false),
        ("previous apologise and not ever apologise", false),
        ("times apologise = 0 and apologise", false),
        ("times apologise >= 3 and first apologise", false),
        ("times apologise >= 3 and not apologise", true),
        ("trust > 60 and trust < 50", false),
        ("trust >= 42 and trust <= 42", true),
        ("turn = 0", false),
        ("mood rose and mood fell", false),
        ("empathy >= 2 and not empathy >= 1", false),
        ("not empathy < 2 and not empathy >= 2", true),
        ("learned concert and not concert", false),
        ("learned concert and not ask_impact", false),
        ("learned concert and ask_impact", true),
        ("concert and not stakes", false),
        ("stakes and not concert", false),
        ("cash and not offer_forbidden", false),
        ("offer_forbidden and not cash", false),
        ("unread", false),
        ("silent_action", false),
        ("not fault", false),
        ("option and not (voucher or hire)", false),
        ("obstructs", false),
    ]) func whatCannotHoldTogetherIsKnown(_ text: String, _ isPossible: Bool) throws {
        #expect(try opening.canHold([Self.condition(text)]) == isPossible)
    }

    @Test(arguments: [
        ("apologise", "apologise or ask_impact", true),
        ("first apologise", "apologise", true),
        ("apologise", "first apologise", false),
        ("trust >= 44", "trust > 42", true),
        ("learned concert", "ask_impact and stakes", true),
        ("voucher", "option", true),
        ("option", "voucher", false),
    ]) func oneConditionMayBringAnother(_ text: String, _ other: String, _ isImplied: Bool) throws {
        #expect(try opening.implies(Self.condition(text), Self.condition(other)) == isImplied)
    }

    @Test func reactionsComeBeforeFactsAreTold() throws {
        let beat = try #require(story.scenario.beat("opening"))
        #expect(!story.reacting(at: beat).canHold([.learned("concert")]))
        #expect(story.branching(at: beat).canHold([.learned("concert")]))
    }

    @Test func whatTakesTooLongToShowIsLeftOpen() throws {
        // A pigeonhole puzzle: nine names, eight places, which no short search refutes.
        let pigeons = 0..<9
        let holes = 0..<8
        func sits(_ pigeon: Int, _ hole: Int) -> Formula { .variable(.happens("p\(pigeon)_\(hole)")) }
        let everyOneSits = pigeons.map { pigeon in Formula.any(holes.map { sits(pigeon, $0) }) }
        let noTwoTogether = holes.flatMap { hole in
            pigeons.flatMap { one in
                pigeons.filter { $0 > one }.map { Formula.any([sits(one, hole).negated, sits($0, hole).negated]) }
            }
        }
        #expect(Solver.canHold(everyOneSits + noTwoTogether, limits: NumberLimits()))
    }

    @Test func feelingsAreForecastNeverTooNarrow() {
        let forecast = story.forecast.beforeReply(at: "opening")
        #expect(forecast.trust.contains(40))
        // One apology in the whole talk lifts the mood by 10, whatever else is said.
        #expect(forecast.mood.upperBound <= 30)
        // The tripwire takes those away whose patience is at its end.
        #expect(forecast.patience.lowerBound == 1)
    }
}

import Foundation
import RapportModel
import Testing

@Suite struct ValueTests {
    @Test func aRatingKeptBeforeThereWasCriticalIsNotCritical() throws {
        let old = try JSONDecoder().decode(Rating.self, from: Data(#"{"empathy": 2.5, "resolution": 1}"#.utf8))
        #expect(old == Rating(empathy: 2.5, resolution: 1))
        #expect(!old.isCritical)
    }

    @Test func aRatingIsKeptWhole() throws {
        let rating = Rating(empathy: 2.5, resolution: 1, critical: 0.75)
        #expect(try JSONDecoder().decode(Rating.self, from: JSONEncoder().encode(rating)) == rating)
        #expect(rating.isCritical)
    }

    @Test func feelingsAreHeldBetweenNoneAndAHundred() {
        var feelings = Feelings(mood: -5, patience: 130, trust: 50)
        #expect(feelings == Feelings(mood: 0, patience: 100, trust: 50))
        feelings.apply(FeelingChange(mood: -10, patience: 10, trust: 60))
        #expect(feelings == Feelings(mood: 0, patience: 100, trust: 100))
    }

    @Test(arguments: [
        (0, MoodBand.furious), (24, .furious), (25, .upset), (49, .upset), (50, .wary), (69, .wary), (70, .warm),
        (100, .warm),
    ])
    func moodHasFourWords(mood: Int, band: MoodBand) {
        #expect(MoodBand(mood: mood) == band)
    }

    @Test(arguments: [
        (Amount(hundredths: 20_000, unit: "USD"), "$200"), (Amount(hundredths: 1_250, unit: "GBP"), "£12.50"),
        (Amount(hundredths: 1_205, unit: "EUR"), "€12.05"), (Amount(hundredths: 2_000, unit: "%"), "20 %"),
        (Amount(hundredths: 100, unit: "night"), "1 night"), (Amount(hundredths: 300, unit: "month"), "3 months"),
    ])
    func amountsReadAsPeopleWriteThem(amount: Amount, text: String) {
        #expect(amount.description == text)
    }

    @Test func aLimitIncludesItsOwnAmount() {
        let limit = Limit.upTo(Amount(hundredths: 20_000, unit: "USD"))
        #expect(limit.allows(Amount(hundredths: 20_000, unit: "USD")))
        #expect(!limit.allows(Amount(hundredths: 20_001, unit: "USD")))
        #expect(!limit.allows(Amount(hundredths: 20_001, unit: "GBP")), "another currency does not slip through")
        #expect(limit.allows(nil), "an offer without an amount is not over the limit")
        #expect(!Limit.never.allows(nil))
    }

    @Test(arguments: [(0, Survey.Verdict.bad), (6, .bad), (7, .good), (8, .good), (9, .fantastic), (10, .fantastic)])
    func theVerdictFollowsTheAnswer(answer: Int, verdict: Survey.Verdict) {
        #expect(Survey.Verdict(answer: answer) == verdict)
    }

    @Test func theGeneratorGivesTheNumbersOfThePaper() {
        // The first outputs for seed 1234567 of the reference implementation by Vigna.
        var generator = SplitMix64(seed: 1_234_567)
        #expect(
            (0..<3).map { _ in generator.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ])
    }

    @Test func oneStreamNeverMovesAnother() {
        var one = SplitMix64(seed: 1, for: "lines")
        var other = SplitMix64(seed: 1, for: "line")
        #expect(one.next() != other.next())
    }
}

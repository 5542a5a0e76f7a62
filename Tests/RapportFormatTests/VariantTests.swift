import RapportFormat
import RapportModel
import RapportTestSupport
import Testing

@Suite struct VariantTests {
    private static let key = SourceKey(kind: .scenario, id: "broken-guitar")

    private func file(_ text: String = SampleLibrary.scenario) throws -> ScenarioFile {
        try #require(SampleLibrary.library(Self.key, as: text).load("broken-guitar").value).file
    }

    @Test func aVariableIsFilledInEverywhere() throws {
        let file = try file()
        let values = file.values(seed: 1)
        let scenario = file.scenario(seed: 1)
        let day = try #require(values["day"])
        let sum = try #require(values["sum"].flatMap { Int($0) })
        #expect(scenario.fact("concert_day")?.truth == "He plays on \(day).")
        #expect(scenario.offer("voucher")?.limit == .upTo(Amount(hundredths: sum * 100, unit: "USD")))
        #expect(scenario.customer.persona.voice.shrug == Line(["No.", "Nothing for \(day)."]))
        #expect(scenario.desk.actions.first?.answer == "Voucher of {amount} sent.")
    }

    @Test func theCoveringSeedsBringEveryValue() throws {
        let file = try file()
        #expect(Set(file.coveringSeeds.map { file.values(seed: $0)["day"] }) == ["Saturday", "Friday"])
        #expect(Set(file.coveringSeeds.map { file.values(seed: $0)["sum"] }) == ["200", "150", "120"])
        #expect(file.coveringSeeds.count == 3)
    }

    // A seed on an old card has to bring the same customer for ever.
    @Test func theChoiceOfASeedNeverChanges() throws {
        let file = try file()
        #expect((0..<6).map { file.values(seed: $0)["sum"] } == ["120", "150", "150", "150", "200", "120"])
        #expect(
            (0..<6).map { file.values(seed: $0)["day"] } == [
                "Friday", "Saturday", "Friday", "Friday", "Friday", "Saturday",
            ])
    }

    @Test func anotherVariableLeavesTheChoicesAlone() throws {
        let more = try file(
            SampleLibrary.scenario.replacing("vary:\n", with: "vary:\n  hour: [noon, six]\n")
                .replacing("Take the train.", with: "Take the train at {hour}."))
        let file = try file()
        for seed in UInt64(0)..<20 { #expect(more.values(seed: seed)["sum"] == file.values(seed: seed)["sum"]) }
    }

    @Test func whereNothingVariesOneSeedIsEnough() throws {
        let plain = SampleLibrary.scenario.replacing("{day}", with: "Friday").replacing("{sum}", with: "100")
            .replacing("vary:\n  day: [Saturday, Friday]\n  sum: [\"200\", \"150\", \"120\"]\n", with: "")
        #expect(try file(plain).coveringSeeds == [0])
    }

    @Test func aValueThatSpoilsOneVariantIsFound() {
        let spoilt = SampleLibrary.scenario.replacing("\"120\"]", with: "many]")
        let found = SampleLibrary.library(Self.key, as: spoilt).load("broken-guitar").diagnostics
        #expect(found.map(\.message) == ["'many USD' is no limit", "'many USD' is no limit"])
    }

    @Test func tooManyValuesAreRefused() {
        let many = (0..<20).map { "\"\($0)\"" }.joined(separator: ", ")
        let text = SampleLibrary.scenario.replacing("\"200\", \"150\", \"120\"", with: many)
        let found = SampleLibrary.library(Self.key, as: text).load("broken-guitar").diagnostics
        #expect(found.map(\.message) == ["a variable has more than 12 values"])
    }
}

import Testing

@testable import RapportStore

@Test(arguments: [
    (0, "1970-01-01T000000Z-a"), (951_782_399, "2000-02-28T235959Z-a"), (951_782_400, "2000-02-29T000000Z-a"),
    (253_402_300_799, "9999-12-31T235959Z-a"),
])
func aTimeIsWrittenInUTC(seconds: Int, name: String) {
    #expect(DatedName(started: seconds, scenario: "a")?.text == name)
    #expect(DatedName(name) == DatedName(started: seconds, scenario: "a"))
}

@Test(arguments: ["a", "a-2", "2", "-", "z_9-x"], [1, 2, 10])
func aNameIsReadBackAsItWasWritten(scenario: String, number: Int) throws {
    let name = try #require(DatedName(started: 0, scenario: scenario, number: number))
    #expect(DatedName(name.text) == name)
}

@Test(arguments: [
    "", "x", "2026-09-01T101500Z", "2026-09-01T101500Z-", "2026-09-01T101500Z-A", "2026-09-01T101500Z-a.1",
    "2026-09-01T101500Z-a.02", "2026-09-01T101500Z-a.", "2026-09-01T101500Z-a.2.3", "2026-09-01T101500Z-a/b",
    "2026-9-01T101500Z-a", "２026-09-01T101500Z-a", "2026-09-01T101500Z-a.99999999999999999999",
])
func whatIsNoNameOfOursIsNotReadAsOne(text: String) {
    #expect(DatedName(text) == nil)
}

@Test func theTenthOfASecondComesAfterTheNinth() throws {
    let name = try #require(DatedName(started: 0, scenario: "a"))
    let names = (1...12).compactMap { DatedName(started: 0, scenario: "a", number: $0) }
    #expect(names.shuffled().sorted() == names)
    #expect(name.next.next.text == "1970-01-01T000000Z-a.3")
}

import RapportModel
import Testing

@testable import RapportStore

@Suite struct CardMarksTests {
    @Test func marksAreTheOldestFirstWithTheCriteriaThatApplied() throws {
        let scratch = try Scratch()
        let trainee = try TraineeName(ana)
        let store = scratch.state.cards
        try store.save(
            .sample(started: morning + day).with { card in
                card.assessment.criteria.append(
                    CriterionResult(id: "E4", asks: "?", group: "empathy", weight: 8))
            })
        try store.save(.sample(scenario: "first-day", started: morning))
        let marks = try store.marks(of: trainee)
        #expect(marks.map(\.scenario) == ["first-day", "broken-guitar"])
        #expect(marks.map(\.started) == [morning, morning + day])
        #expect(
            marks.map(\.criteria)
                == Array(
                    repeating: [
                        CardMarks.Mark(
                            id: "E1", asks: "Did the agent name the feeling?", weight: 12, value: 2, best: 3)
                    ], count: 2))
        #expect(marks.map(\.clues) == [1, 1])
        #expect(marks.map(\.answer) == [9, 9])
    }

    @Test func whatCannotBeIsLeftOut() throws {
        let scratch = try Scratch()
        let trainee = try TraineeName(ana)
        let saved = try scratch.state.cards.save(.sample())
        let text = try text(at: saved.path)
        for (old, new) in [(#""value" : 2"#, #""value" : 4"#), (#""answer" : 9"#, #""answer" : 11"#), ("{", "")] {
            try scratch.write(
                "state/cards/Ana/2026-09-02T101500Z-broken-guitar.json",
                text.replacing(old, with: new, maxReplacements: 1))
            #expect(try scratch.state.cards.marks(of: trainee).count == 1, "\(new)")
        }
    }

    @Test func answersAndDrillsComeBackAsTheyWereKept() throws {
        let scratch = try Scratch()
        let trainee = try TraineeName("Ana O'Neil")
        let reflection = Reflection(
            at: morning, card: "c", scenario: "first-day", question: "What?", answer: "“That”\n\u{1B}")
        let drill = DrillEntry(at: morning, drill: "E1", source: "first-day", place: "opening", tries: 2, clean: true)
        try scratch.state.reflections(of: trainee).append(reflection)
        try scratch.state.drills(of: trainee).append(drill)
        #expect(try scratch.state.reflections(of: trainee).entries().entries == [reflection])
        #expect(try scratch.state.drills(of: trainee).entries().entries == [drill])
        #expect(try mode(of: scratch.path + "/state/reflections") == 0o700)
        #expect(try mode(of: scratch.path + "/state/reflections/Ana%20O%27Neil.jsonl") == 0o600)
    }
}

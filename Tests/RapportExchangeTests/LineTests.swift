import RapportModel
import RapportReading
import Testing

@testable import RapportExchange

/// Lines read into replies, and readings written as lines.
@Suite struct LineTests {
    private func problem<Line>(_ read: () throws(LineProblem) -> Line) -> String? {
        do throws(LineProblem) {
            _ = try read()
            return nil
        } catch {
            return error.words
        }
    }

    @Test func everythingThatIsKnownReachesTheReader() throws {
        let text = #"""
            {"id": "a 1", "persona": "meh", "channel": "email", "brand": "B", "policy": "P", "facts": ["f", "g"],
             "history": [{"who": "customer", "text": "Hi."}, {"who": "agent", "text": "Yes?", "at": 3}],
             "reply": "Sorry.", "rating": {"empathy": 9}, "kind": 3}
            """#
        let line = try ReplyLine(Array(text.utf8))
        #expect(line.id.description == "\"a 1\"")
        #expect(line.reply == "Sorry.")
        #expect(
            line.context
                == ReplyContext(
                    persona: "meh", channel: .email, brand: "B", policy: "P", facts: ["f", "g"],
                    history: [.init(speaker: .customer, text: "Hi."), .init(speaker: .agent, text: "Yes?")]))
    }

    @Test(arguments: [
        #"{"id": 1, "reply": "x"}"#, #"{"id": 1, "reply": "x", "facts": null, "history": null, "channel": null}"#,
        #"{"id": 1, "reply": "x", "channel": "pigeon"}"#,
    ])
    func whatIsNotKnownMayBeAbsent(text: String) throws {
        #expect(try ReplyLine(Array(text.utf8)).context == ReplyContext())
    }

    @Test func factsMayBeOneText() throws {
        let line = try ReplyLine(Array(#"{"id": 1, "reply": "x", "facts": "f"}"#.utf8))
        #expect(line.context.facts == ["f"])
    }

    @Test(arguments: [
        ("[1]", #"it is a list, no object; write {"id": …, …} on one line"#),
        (#"{"reply": "x"}"#, "'id' is missing; add it"),
        (#"{"id": null, "reply": "x"}"#, "'id' is missing; add it"),
        (#"{"id": true, "reply": "x"}"#, "'id' is true or false; write a text or a number"),
        (#"{"id": 1}"#, "'reply' is missing; add it"),
        (#"{"id": 1, "reply": ["x"]}"#, "'reply' is a list; write a text in double quotes"),
        (#"{"id": 1, "reply": "x", "facts": [1]}"#, "'facts[0]' is a number; write a text in double quotes"),
        (#"{"id": 1, "reply": "x", "history": "h"}"#, "'history' is a text; write a list of objects"),
        (#"{"id": 1, "reply": "x", "history": ["h"]}"#, "'history[0]' is a text; write an object"),
        (#"{"id": 1, "reply": "x", "history": [{"who": "agent"}]}"#, "'history[0].text' is missing; add it"),
        (
            #"{"id": 1, "reply": "x", "history": [{"who": "bot", "text": "t"}]}"#,
            #"'history[0].who' is "bot"; write "customer" or "agent""#
        ),
    ])
    func aProblemSaysWhatIsWrongAndHowToMendIt(text: String, words: String) {
        #expect(problem { () throws(LineProblem) in try ReplyLine(Array(text.utf8)) } == words)
    }

    @Test func anAnswerIsALineOfJSON() throws {
        let line = try ReplyLine(Array(#"{"id": 007.0e1, "reply": "é sorry"}"#.replacing("00", with: "").utf8))
        let evidence = Evidence(start: 3, end: 8, words: "sorry")
        let reading = Reading(
            moves: [
                FoundMove(move: "apologise", evidence: evidence, confidence: 0.93456),
                FoundMove(move: "rude", evidence: nil),
            ], rating: Rating(empathy: 2.7, resolution: 1.4004, critical: 0.6))
        #expect(
            line.answer(reading) == #"""
                {"id": 7.0e1, "empathy": 2.7, "resolution": 1.4, "critical": true, "moves": [{"move": "apologise", \#
                "start": 3, "end": 8, "confidence": 0.935}, {"move": "rude", "start": null, "end": null, \#
                "confidence": 1}]}

                """#)
        #expect(
            line.answer(Reading())
                == #"{"id": 7.0e1, "empathy": null, "resolution": null, "critical": null, "moves": []}"# + "\n")
    }

    @Test func theWordsThatMovedARatingAreWrittenByTheirBytes() throws {
        let line = try ReplyLine(Array(#"{"id": 7, "reply": "sorry, no"}"#.utf8))
        let sway = Sway(raised: Evidence(start: 0, end: 5, words: "sorry"), lowered: nil)
        let rating = Rating(empathy: 2, resolution: 1, empathySway: sway)
        #expect(
            line.answer(Reading(rating: rating), showsWords: true) == #"""
                {"id": 7, "empathy": 2, "resolution": 1, "critical": false, "moves": [], "words": {"empathy": \#
                {"raised": {"start": 0, "end": 5}, "lowered": null}, "resolution": null}}

                """#)
        #expect(
            line.answer(Reading(), showsWords: true)
                .hasSuffix(#""moves": [], "words": {"empathy": null, "resolution": null}}"# + "\n"))
        #expect(try ReadingLine(Array(line.answer(Reading(rating: rating), showsWords: true).utf8)) != nil)
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        let line = try ReplyLine(Array(#"{"id": "7", "reply": "sorry"}"#.utf8))
        let rating = Rating(empathy: 2.5, resolution: 1, critical: 1)
        let reading = Reading(moves: [FoundMove(move: "apologise", evidence: nil)], rating: rating)
        let again = try #require(try ReadingLine(Array(line.answer(reading).utf8)))
        #expect(again.id == line.id)
        #expect(again.reading == reading)
        let unrated = try #require(try ReadingLine(Array(line.answer(Reading()).utf8)))
        #expect(unrated.reading == Reading())
        #expect(try ReadingLine(Array(#"{"line": 7, "error": "x"}"#.utf8)) == nil)
    }

    @Test func ratingsOfReviewersMayLackAnyPart() throws {
        let whole = try RatedLine(
            Array(
                #"""
                {"id": 1, "reply": "x", "context_id": "c", "group": 3, "kind": "k", "persona": "p", "channel": "fax",
                 "rating": {"empathy": 2.5, "resolution": 4, "moves": ["thank", "own"], "critical": true}}
                """#.utf8))
        #expect([whole.empathy, whole.resolution] == [2.5, 4])
        #expect(whole.moves == ["thank", "own"])
        #expect(whole.isCritical == true)
        #expect(
            [whole.situation, whole.group, whole.kind, whole.persona, whole.channel] == ["c", "3", "k", "p", "fax"])
        let part = try RatedLine(Array(#"{"id": 1, "reply": "x", "rating": {"moves": [{"move": "own"}]}}"#.utf8))
        #expect([part.empathy, part.resolution] == [nil, nil])
        #expect(part.moves == ["own"])
        #expect(part.isCritical == nil)
        let wrong = #"{"id": 1, "reply": "x", "rating": {"empathy": 5}}"#
        #expect(
            problem { () throws(LineProblem) in try RatedLine(Array(wrong.utf8)) }
                == "'rating.empathy' is 5; write a number from 0 to 4")
    }
}

import RapportAuthoring
import RapportModel
import Testing

@Suite struct ReplyGroupTests {
    @Test func repliesThatShareTheirTellingWordsStandTogether() {
        let groups = ReplyGroup.groups(of: [
            "Is the parrot all right?", "What is your order number?", "And the parrot, is it right again?",
            "Is the parrot all right?",
        ])
        #expect(groups.map(\.count) == [3, 1])
        #expect(groups[0].replies == ["Is the parrot all right?", "And the parrot, is it right again?"])
    }

    @Test func theOrderOfTheLogChangesNothing() {
        let replies = ["send the cake", "you sent a cake", "cake sent", "blue paint", "paint it blue"]
        #expect(ReplyGroup.groups(of: replies) == ReplyGroup.groups(of: replies.reversed()))
    }

    @Test(arguments: [
        (["Could I ring the depot for you?", "Shall I ring your depot?"], "i ring * depot"),
        (["the parrot"], "the parrot"),
        (
            ["I would like to know whether the accordion survived the journey over the mountains"],
            "know whether the accordion survived"
        ),
    ])
    func aCueHasTheSharedWordsAndGapsBetweenThem(_ replies: [String], _ cue: String) throws {
        let groups = ReplyGroup.groups(of: replies)
        #expect(groups.map(\.cue) == [cue])
        #expect(throws: Never.self) { try Cue(parsing: cue) }
    }
}

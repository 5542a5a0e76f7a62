@testable import RapportEngine
import RapportModel
import RapportTestSupport
import Testing

/// What the customer says to questions that nobody foresaw.
@Suite struct OpenQuestionTests {
    private static let voice = Voice(
        unread: Line(["Pardon?"]), listens: Line(["Go on."]), stoodOutWell: .silence, stoodOutBadly: .silence,
        stoodOutNothing: .silence, shrug: .silence, evades: Line(["Who knows."]), supposes: Line(["I think so."]),
        knowsNone: Line(["None."]), agrees: Line(["I will."]), yourCall: Line(["As you like."]),
        asISaid: Line(["As I said."]))

    private func talk(
        feels: Feelings = Feelings(mood: 20, patience: 50, trust: 40), voice: Voice = voice,
        beats: [Beat] = SmallScenario.beats
    ) -> Conversation {
        let scenario = SmallScenario.make(
            feels: feels, ownMoves: ["ask_impact", "ask_garden"], beats: beats, voice: voice)
        return Conversation(scenario, reader: ScriptedReader(offers: SmallScenario.offers), seed: 0)
    }

    @Test func aQuestionAboutThemIsEvaded() {
        var talk = talk()
        #expect(talk.reply("hm what will you grow?")?.spoken == ["Who knows."])
    }

    @Test(arguments: [
        ("hm is it steep up there?", "I think so."), ("hm has anybody seen it?", "None."),
        ("hm will you let us know how it went?", "I will."),
    ])
    func yesAndNoAreAnsweredAsTheyAre(_ reply: String, _ answer: String) {
        var talk = talk()
        #expect(talk.reply(reply)?.spoken == [answer])
    }

    @Test func whatNothingAnswersIsKeptForTheAuthor() {
        var talk = talk()
        talk.reply("greet. hm what will you grow?")
        #expect(talk.unanswered == "hm what will you grow")
        talk.reply("ask_impact what hangs on it?")
        #expect(talk.unanswered == nil)
        talk.reply("ask_impact what hangs on it?")
        #expect(talk.unanswered == nil, "asked again is told again")
    }

    @Test func aProposalIsLeftToTheAgent() {
        var talk = talk()
        #expect(talk.reply("hm shall I send some tea along?")?.spoken == ["As you like."])
    }

    @Test func whatTheBranchSaysComesBehindYesOrNo() {
        var talk = talk()
        let turn = talk.reply("apologise, and did you grow it yourself?")
        #expect(turn?.spoken == ["I think so.", "Yes. And?", "Go on, then."])
    }

    @Test func nobodyPutsAQuestionOffAndSaysSomethingElseInTheSameBreath() {
        var talk = talk()
        let turn = talk.reply("apologise, and what will you grow?")
        #expect(turn?.spoken == ["Yes. And?", "Go on, then."])
    }

    @Test func whoHasEvadedSaysNothingElseTheFirstTime() {
        var talk = talk()
        #expect(talk.reply("greet, what will you grow?")?.spoken == ["Who knows."])
        let second = talk.reply("greet, and what else will you grow?")?.spoken
        #expect(second?.count == 2)
        #expect(second?.first == "Who knows.")
    }

    @Test func aBranchThatIsTakenForTheQuestionAnswersIt() {
        let garden = Beat(
            name: "opening", says: nil,
            branches: [
                Branch(when: .name("ask_garden"), say: Line(["Beans."]), go: "opening"),
                Branch(when: .always, say: Line(["One."]), go: "opening"),
            ])
        var talk = talk(beats: [garden])
        #expect(talk.reply("ask_garden what will you grow?")?.spoken == ["Beans."])
    }

    @Test func anOfferThatTheBranchTakesAnswersAProposal() {
        let tea = Beat(
            name: "opening", says: nil,
            branches: [
                Branch(when: .name("voucher"), say: Line(["Yes, please."]), go: "opening"),
                Branch(when: .always, say: Line(["One."]), go: "opening"),
            ])
        var talk = talk(beats: [tea])
        #expect(talk.reply("voucher 20. Shall I send it to your house?")?.spoken == ["Yes, please."])
    }

    @Test func whatWasToldIsToldAgain() {
        var talk = talk()
        talk.reply("ask_impact what hangs on it?")
        #expect(talk.reply("ask_impact what hangs on it?")?.spoken == ["As I said.", "Saturday."])
    }

    @Test(arguments: [
        ("Saturday.", "Saturday."),
        (
            "I finished today, after thirty-one years of dinners. They gave me a clock. It ticks.",
            "I finished today, after thirty-one years of dinners."
        ),
        (
            "Oh. It was £4.50 a dinner, I make that a great many. And the pans!",
            "Oh. It was £4.50 a dinner, I make that a great many."
        ),
    ])
    func ofMuchOnlyTheFirstWordsAreToldAgain(_ told: String, _ again: String) {
        #expect(Conversation.gist(of: told) == again)
    }

    @Test func whoHangsUpAnswersNothingFirst() {
        var talk = talk(feels: Feelings(mood: 50, patience: 4, trust: 50))
        #expect(talk.reply("greet, what will you grow?")?.spoken == ["Goodbye."])
    }

    @Test func aVoiceWithoutSuchLinesPassesItOver() {
        var talk = talk(voice: SmallScenario.voice)
        #expect(talk.reply("apologise, and what will you grow?")?.spoken == ["Yes. And?", "Go on, then."])
    }

    @Test func nobodyPleasedTakesTheirLeaveOverAQuestion() {
        let parting = Beat(
            name: "opening", says: nil,
            branches: [
                Branch(when: .name("blame_customer"), go: "goes_public"),
                Branch(when: .name("apologise"), say: Line(["Goodbye, then."]), go: "won_back"),
            ])
        var asked = talk(beats: [parting])
        #expect(asked.reply("apologise, and where does she live?")?.went == "opening")
        #expect(asked.reply("apologise, it is done.")?.went == "won_back")
        var angry = talk(beats: [parting])
        #expect(angry.reply("blame_customer, and what did you expect?")?.went == "goes_public")
    }

    @Test func factsAreToldInTheOrderInWhichTheyAreAskedFor() {
        let order = "invite_feedback what would you change?, ask_impact what hangs on it?"
        var talk = talk()
        #expect(talk.reply(order)?.spoken.prefix(2) == ["Open the desk on Sundays.", "Saturday."])
    }
}

import RapportModel
import Testing

@testable import RapportReading

/// Which sentences ask something, and what they want.
@Suite struct AskedQuestionTests {
    private func kinds(_ reply: String) -> [AskedQuestion.Kind] {
        QuestionFinder.standard.questions(in: reply).map(\.kind)
    }

    @Test(arguments: [
        "What will you grow?", "May I ask what you wanted it for?", "tell me about the goat",
        "Did it drip or only wobble?", "Could you tell me your order number?", "what play is it.",
        "anyway who else drinks all that tea", "oh yeah what kinda things do ppl bring in",
        "what happens on thursdays then",
    ])
    func someWantToKnow(_ reply: String) { #expect(kinds(reply) == [.information]) }

    @Test(arguments: ["did she forgive you", "I'm glad. Is it steep up there?", "has it landed yet??"])
    func someWantYesOrNo(_ reply: String) { #expect(kinds(reply) == [.whether]) }

    @Test(arguments: ["Has anybody looked at it since?", "Is there something that still hurts?"])
    func someAskForAnyAtAll(_ reply: String) { #expect(kinds(reply) == [.any]) }

    @Test(arguments: [
        "Will you let us know how it went?", "Could you give her our love?", "Let me know if the heel gets worse.",
        "go put your feet up gus, and come tell us about the 14!",
    ])
    func someWishForSomethingYetToBeDone(_ reply: String) { #expect(kinds(reply) == [.request]) }

    @Test(arguments: [
        "Shall I send a pot of tea along?", "Would you like it at home or at the hospital?",
        "want me to post it tonight?", "Three hundred big pieces. Would you two like to try it?",
        "May I put your name on the board?", "Do you want the large one?", "Is ten or eleven better, 10 or 11?",
        "Want a pot of tea with it?", "And fancy the corner table?", "Which room shall I book?",
        "want her to pop a card in?",
    ])
    func othersPropose(_ reply: String) { #expect(kinds(reply) == [.proposal]) }

    @Test(arguments: [
        "Is there anything else that you or Tilda would like this evening?",
        "What have we missed, or is there something we forgot?", "is there owt else i can do for u?",
    ])
    func someAskForWhateverIsLeft(_ reply: String) { #expect(kinds(reply).last == .closing) }

    @Test func whatSomebodyWantedIsNoProposal() { #expect(kinds("Did she want a pot of tea?") == [.whether]) }

    @Test(arguments: [
        "I'll send it today. Does that suit you?", "It leaves at nine. Is that soon enough?", "Are you sure?",
        "Booked for ten. Okay?", "It goes out now. Shall I?", "Is there anything else?",
        "Thank you for telling me.", "I know what you mean.", "my job to fix, doing it today",
        "It's coming in twelve minutes, don't you dare get up.",
        "good plan, do it stood up.", "Good luck on Thursday, may the leeks be yours.",
        "We filed it three times, which is one way of putting it.",
    ])
    func someAskNothingOfTheirOwn(_ reply: String) { #expect(kinds(reply).isEmpty) }

    @Test func oneSentenceMayAskTwice() {
        let asked = QuestionFinder.standard.questions(in: "What is it for, and did it arrive whole?")
        #expect(asked.map(\.evidence.words) == ["What is it for", "and did it arrive whole"])
        #expect(kinds("How is she, and shall I send her a card?") == [.information, .proposal])
    }

    @Test func theWholeSentenceIsTheQuestion() {
        let asked = QuestionFinder.standard.questions(in: "Done! And what will you grow there? Beans, I hope.")
        #expect(asked.map(\.evidence.words) == ["And what will you grow there"])
    }
}

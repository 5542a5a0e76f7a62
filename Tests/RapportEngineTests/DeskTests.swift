import RapportModel
import RapportTestSupport
import Testing

@testable import RapportEngine

@Suite struct DeskTests {
    func talk() -> Conversation {
        Conversation(SmallScenario.make(), reader: ScriptedReader(offers: SmallScenario.offers), seed: 0)
    }

    @Test func aLookUpShowsWhatTheCustomerHasNotTold() {
        var talk = talk()
        #expect(talk.look("passenger Reyes").shown == "concert")
        #expect(talk.look("passenger Reyes").shown == nil)
    }

    @Test func aMissingEntryNamesThoseThatThereAre() {
        var talk = talk()
        #expect(talk.look("moon").answer == "Nothing under 'moon'. You can look up: passenger reyes")
    }

    @Test func anActionWaitsForTheFactItNeeds() {
        var talk = talk()
        #expect(talk.act("book_hire 100").action == nil)
    }

    @Test func anActionIsDoneOnceWithItsAmount() {
        var talk = talk()
        talk.look("passenger reyes")
        let record = talk.act("book-hire $250.50")
        #expect(record.answer == "Booked for $250.50.")
        #expect(record.amount == Amount(hundredths: 25_050, unit: "USD"))
        #expect(talk.act("book_hire 10").answer == "That is done already.")
    }

    @Test func theDeskRefusesWhatIsOverTheLimit() {
        var talk = talk()
        talk.look("passenger reyes")
        #expect(talk.act("book_hire 301").answer == "Refused: $301 is over your limit of $300.")
        #expect(talk.act("book_hire").answer == "How much? Type it as: /do book_hire 300")
        #expect(talk.act("book_hire 99999999999999999999").action == nil)
        #expect(talk.act("book_hire -5").action == nil)
    }

    @Test(
        arguments: [
            ("65", 6500), ("$65", 6500), ("65.5", 6550), ("12,50", 1250), ("1,200", 120_000), ("1,200.05", 120_005),
            ("20%", 2000), ("1,20,0", nil), ("1.+5", nil), ("1.200.5", nil), (".5", nil), ("-5", nil), ("1,,2", nil),
            ("", nil),
        ] as [(String, Int?)])
    func anAmountIsTypedAsPeopleWriteIt(typed: String, hundredths: Int?) {
        #expect(DeskOrder.hundredths(typed) == hundredths)
    }

    @Test func anUnknownActionNamesThoseThatThereAre() {
        var talk = talk()
        #expect(talk.act("").answer == "The desk has no action ''. You can do: book_hire")
    }
}

import RapportModel
import Testing

@Suite struct FailReasonTests {
    @Test(arguments: [
        FailReason.critical("Insulted the customer."), .absent(["E1"], level: "absent", weight: 10),
        .absent(["E1", "R 1", "R2"], level: "not at all", weight: 8), .under(38, mark: 75),
    ])
    func whatWasWrittenIsReadAgain(reason: FailReason) {
        #expect(FailReason(reason.text) == reason)
    }

    @Test(arguments: [
        "", "38 % is under the bar.", "E1 is at 'absent', and so what.", "x % is under the 75 % that a pass takes.",
        "E1 is at 'absent', and nothing that weighs much or more may be.", "038 % is under the 75 % that a pass takes.",
    ])
    func anyOtherSentenceIsARubrics(text: String) { #expect(FailReason(text) == .critical(text)) }
}

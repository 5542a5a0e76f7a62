import RapportModel
import RapportReading
import Testing

@Suite struct OfferTests {
    private func guitarOffers() throws -> CueReader {
        try CueReader(
            lexicon: MoveLexicon(),
            offers: [
                offer("voucher", "voucher", limit: .upTo(.dollars(200))),
                offer("repair", "(pay|cover) * repair", limit: .upTo(.dollars(1200))),
                offer("refund", "refund", limit: .upTo(.dollars(65))),
                offer(
                    "nights", "(free|extra) * night", "nights * free",
                    limit: .upTo(Amount(hundredths: 200, unit: "night"))),
                offer("cash", "cash", limit: .never),
            ])
    }

    @Test(arguments: [
        ("A $50 voucher", ["voucher $50"]),
        ("A voucher of 50 dollars", ["voucher $50"]),
        ("A voucher worth fifty bucks", ["voucher $50"]),
        ("A voucher of USD 50", ["voucher $50"]),
        ("A voucher of 50 USD", ["voucher $50"]),
        ("A 50 quid voucher", ["voucher £50"]),
        ("A voucher of 50\u{20AC}", ["voucher \u{20AC}50"]),
        ("A voucher of one hundred and twenty pounds", ["voucher £120"]),
        ("A voucher of $1,200.50", ["voucher $1200.50"]),
        ("A voucher for 2k dollars", ["voucher $2000"]),
        ("A 20% voucher", ["voucher 20 %"]),
        ("A voucher for twenty per cent", ["voucher 20 %"]),
        ("A voucher of a couple of hundred dollars", ["voucher $200"]),
        ("A voucher of two dozen pounds", ["voucher £24"]),
        ("I can refund you $50, grand total", ["refund $50"]),
        ("I can refund you $65. Hundred percent our fault", ["refund $65"]),
        ("I can refund you 2 thousand dollars", ["refund $2000"]),
        ("If you like, I can refund 50", ["refund $50"]),
        ("I can refund you within 5 days", ["refund"]),
        ("I can refund order 4711", ["refund"]),
        ("A refund at 18:00", ["refund"]),
        ("A voucher by the 3rd", ["voucher"]),
        ("Two extra nights", ["nights 2 nights"]),
        ("You get an extra two nights", ["nights 2 nights"]),
        ("Cash, $40", ["cash $40"]),
    ])
    func anAmountIsReadInEveryCommonForm(reply: String, offers: [String]) throws {
        #expect(try guitarOffers().offers(in: reply) == offers)
    }

    @Test(arguments: [
        ("I can cover the repair or send you a $50 voucher", ["repair", "voucher $50"]),
        ("A $50 voucher, and we cover the repair up to $900", ["voucher $50", "repair $900"]),
        ("We cover the repair; a voucher of $50 comes too", ["repair", "voucher $50"]),
        ("I'll send $50: take it as a voucher", ["voucher $50"]),
        ("You paid $180. I can give a voucher", ["voucher"]),
        ("A $50 voucher or a $100 voucher", ["voucher $100"]),
        ("A $50 voucher, and a voucher of 80% next time", ["voucher $50"]),
        ("I can't do $200, but I can do a $50 voucher", ["voucher $50"]),
    ])
    func anAmountBelongsToTheNearestOffer(reply: String, offers: [String]) throws {
        #expect(try guitarOffers().offers(in: reply) == offers)
    }

    @Test(arguments: [
        "I can't give you a voucher", "There is no refund, voucher or anything.", "A refund is not possible.",
        "We never refund.", "You asked for a \"voucher\", I hear.", "I won't send a $50 voucher",
    ])
    func aDeniedOfferIsNoOffer(reply: String) throws {
        #expect(try guitarOffers().offers(in: reply) == [])
    }

    @Test(arguments: [
        "Why don't I refund you?", "You don't need to send it back, I'll refund you.", "No problem, a refund it is",
    ])
    func aNegationThatDeniesNothingLeavesTheOffer(reply: String) throws {
        #expect(try guitarOffers().offers(in: reply) == ["refund"])
    }

    @Test(arguments: [
        "A voucher of $99999999999999999999999999999", "A voucher of 9999999999 million million dollars",
        "A voucher of a million million million million million dollars",
    ])
    func anEnormousAmountStaysWithinReach(reply: String) throws {
        let offers = try guitarOffers().read(reply, in: ReplyContext()).offers
        #expect(offers.map { ($0.amount?.hundredths ?? 0) > 1_000_000_00 } == [true])
    }
}

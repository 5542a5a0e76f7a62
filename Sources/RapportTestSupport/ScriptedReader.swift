public import RapportModel
public import RapportReading

/// A reader for tests: the reply is a list of names, such as `apologise, voucher 150, claims refund`.
///
/// Names in `offers` are read as offers, with the whole number behind them as an amount; `claims` goes before the name
/// of an action; everything else is a move. The evidence is the name itself. `hm` shows nothing, and `cold` nothing but a
/// rating of 0.
public struct ScriptedReader: ReplyReader {
    public let version = "scripted 1"
    private let offers: Set<String>

    public init(offers: Set<String> = []) { self.offers = offers }

    public func read(_ reply: String, in context: ReplyContext) -> Reading {
        var reading = Reading()
        var offset = 0
        for part in reply.split(separator: ",", omittingEmptySubsequences: false) {
            let words = part.split(separator: " ").map(String.init)
            let blanks = part.prefix { $0 == " " }.utf8.count
            let evidence = Evidence(
                start: offset + blanks, end: offset + part.utf8.count, words: String(part.dropFirst(blanks)))
            offset += part.utf8.count + 1
            guard let name = words.first, name != "hm" else { continue }
            if name == "cold" {
                reading.rating = Rating(empathy: 0, resolution: 0)
                continue
            }
            if name == "claims", words.count > 1 {
                reading.claims.append(FoundClaim(action: words[1], evidence: evidence))
            } else if offers.contains(name) {
                let amount = words.count > 1 ? Int(words[1]).map { Amount(hundredths: $0 * 100, unit: "USD") } : nil
                reading.offers.append(FoundOffer(offer: name, amount: amount, evidence: evidence))
            } else {
                reading.moves.append(FoundMove(move: name, evidence: evidence))
            }
        }
        return reading
    }
}

import RapportModel
import RapportReading

/// A reader with one move named `it`, found by the given cues.
func reader(
    _ cues: String..., unless: [String] = [], sets: [String: [String]] = [:], isQuestion: Bool = false
) throws -> CueReader {
    let move = try Move(
        name: "it", means: "does it", isQuestion: isQuestion, cues: cues.map { try Cue(parsing: $0) },
        unless: unless.map { try Cue(parsing: $0) })
    return CueReader(lexicon: MoveLexicon(sets: sets, moves: [move]))
}

/// An offer found by the given cues.
func offer(_ name: String, _ cues: String..., limit: Limit = .free) throws -> Offer {
    try Offer(name: name, means: name, cues: cues.map { try Cue(parsing: $0) }, limit: limit)
}

extension Amount {
    static func dollars(_ whole: Int) -> Amount { Amount(hundredths: whole * 100, unit: "USD") }
    static func pounds(_ whole: Int) -> Amount { Amount(hundredths: whole * 100, unit: "GBP") }
}

extension CueReader {
    /// The words that show the only move, or nothing.
    func evidence(in reply: String, context: ReplyContext = ReplyContext()) -> String? {
        read(reply, in: context).moves.first?.evidence?.words
    }

    /// Every offer with its amount, as `voucher $50`.
    func offers(in reply: String) -> [String] {
        read(reply, in: ReplyContext()).offers.map {
            [$0.offer, $0.amount?.description].compactMap(\.self).joined(separator: " ")
        }
    }
}

import RapportModel
import RapportReading

/// Short ways to word each offer, which its own cues find: `a travel voucher`.
struct OfferPhrases {
    private(set) var byOffer: [String: [String]] = [:]
    /// Ways to word one offer.
    private static let most = 4

    init(_ scenario: Scenario, cues: CueReader) {
        for offer in scenario.offers {
            let worded =
                [Self.asPhrase(offer.means)] + offer.cues.compactMap { Self.words(of: $0, in: scenario.lexicon) }
            let found = worded.filter { phrase in
                cues.read("Let me offer you \(phrase).").offers.contains { $0.offer == offer.name }
            }
            byOffer[offer.name] = Array(found.prefix(Self.most))
        }
    }

    /// `A travel voucher.` as `a travel voucher`; what stands behind a semicolon is for the agent.
    private static func asPhrase(_ means: String) -> String {
        let first = means.split(separator: ";").first.map(String.init) ?? means
        let words = first.hasSuffix(".") ? String(first.dropLast()) : first
        return words.prefix(1).lowercased() + words.dropFirst()
    }

    /// Words that a cue finds: the first of each choice that has any.
    private static func words(of cue: Cue, in lexicon: MoveLexicon) -> String? {
        let words = words(of: cue.parts, in: lexicon)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static func words(of parts: [Cue.Part], in lexicon: MoveLexicon) -> [String] {
        parts.flatMap { part -> [String] in
            switch part {
            case .word(let word): [word]
            case .oneOf(let runs): runs.first { !$0.isEmpty }.map { words(of: $0, in: lexicon) } ?? []
            case .gap: []
            case .number: ["20"]
            case .set(let name): lexicon.sets[name]?.first.map { [$0] } ?? []
            }
        }
    }
}

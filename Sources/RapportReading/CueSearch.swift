public import RapportModel

/// Finds where cues stand in a text, denied or not: what is mentioned, rather than what is meant.
///
/// A line such as “no refund after 30 days” mentions the 30 days in a denial; whoever asks whether they are still there
/// wants to hear yes.
public struct CueSearch: Sendable {
    private let names: [String]
    private let index: CueIndex

    /// Prepares the cues of a lexicon; its `unless` and its questions do not matter here.
    public init(_ lexicon: MoveLexicon) {
        names = lexicon.moves.map(\.name)
        index = CueIndex(lexicon: lexicon, offers: [], actions: [])
    }

    /// The first words that mention each move; what only stands in quotation marks is not counted.
    public func mentions(in reply: String) -> [String: Evidence] {
        let stemmer = Stemmer()
        let text = Text(reply, stemmer: stemmer)
        let findings = index.findings(in: text, stemmer: stemmer)
        return names.enumerated().reduce(into: [:]) { found, move in
            let match = findings.candidates(for: .move(move.offset)).first { match in
                !match.spelled.contains { text.words[$0].isQuoted }
            }
            found[move.element] = match.map { text.evidence(of: $0.words, in: reply) }
        }
    }
}

import RapportModel
import RapportReading

/// Tries each cue by itself on the neutral sentences.
struct CueTrial {
    private let reader: CueReader
    private let names: [[String]]

    /// - Parameter bearers: what the cues reveal, each with whether only a question shows it.
    init(_ bearers: [(cues: [Cue], isQuestion: Bool)], sets: [String: [String]]) {
        var moves: [Move] = []
        names = bearers.enumerated().map { bearer, what in
            what.cues.enumerated().map { place, cue in
                let name = "cue_\(bearer)_\(place)"
                moves.append(Move(name: name, means: "", isQuestion: what.isQuestion, cues: [cue]))
                return name
            }
        }
        reader = CueReader(lexicon: MoveLexicon(sets: sets, moves: moves))
    }

    /// For each cue of each bearer, the neutral sentences that it matches.
    func matches() -> [[[String]]] {
        var found: [String: [String]] = [:]
        for sentence in NeutralSentences.all {
            for move in reader.read(sentence).moves { found[move.move, default: []].append(sentence) }
        }
        return names.map { $0.map { found[$0] ?? [] } }
    }
}

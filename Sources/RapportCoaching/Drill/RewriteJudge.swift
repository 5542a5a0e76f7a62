public import RapportModel
public import RapportReading

/// Judges rewrites of cold lines: what had to stay true, what must not be said, and how warm it reads.
///
/// What is said is found by cues alone, so that an author sees why; what must stay may stand in a denial, what must not be
/// said may too. Warmth is the reader's rating of empathy.
public struct RewriteJudge: Sendable {
    public let drill: RewriteDrill
    private let search: CueSearch
    private let reader: any ReplyReader
    private let harmful: [String: String]

    /// Makes a judge.
    ///
    /// - Parameters:
    ///   - shared: the moves that every reply is read for; those that do harm spoil a rewrite.
    ///   - makeReader: makes the reader of a lexicon.
    public init(_ drill: RewriteDrill, shared: MoveLexicon, reader makeReader: (MoveLexicon) -> any ReplyReader) {
        self.drill = drill
        var lexicon = shared
        lexicon.sets.merge(drill.sets) { _, own in own }
        let numbered = drill.lines.enumerated()
        lexicon.moves += numbered.flatMap { Self.moves($1.never, $0, "never") }
        reader = makeReader(lexicon)
        let kept = numbered.flatMap { Self.moves($1.keep, $0, "keep") }
        search = CueSearch(MoveLexicon(sets: drill.sets, moves: kept))
        let spoilers = shared.moves.filter(\.isHarmful).map { ($0.name, $0.means.asClause) }
        harmful = Dictionary(spoilers) { first, _ in first }
    }

    private static func moves(_ truths: [ColdLine.Truth], _ line: Int, _ kind: String) -> [Move] {
        truths.enumerated().map { place, truth in
            Move(name: name(kind, line, place), means: truth.means, cues: truth.cues)
        }
    }

    private static func name(_ kind: String, _ line: Int, _ place: Int) -> String { "line\(line)_\(kind)\(place)" }

    /// Judges a rewrite of one line, by its place in the drill.
    public func judge(_ rewrite: String, of number: Int) -> JudgedRewrite {
        let line = drill.lines[number]
        let reading = reader.read(rewrite, in: ReplyContext())
        let mentioned = search.mentions(in: rewrite)
        let isKept = line.keep.indices.map { mentioned[Self.name("keep", number, $0)] != nil }
        let cold = reading.moves.compactMap { move in
            harmful[move.move].map { JudgedRewrite.Cold(means: $0, words: move.evidence?.words) }
        }
        return JudgedRewrite(
            kept: zip(line.keep, isKept).filter(\.1).map(\.0.means),
            lost: zip(line.keep, isKept).filter { !$0.1 }.map(\.0.means),
            broken: line.never.enumerated().compactMap { place, truth in
                let found = reading.moves.first { $0.move == Self.name("never", number, place) }
                return found.map { JudgedRewrite.Cold(means: truth.means, words: $0.evidence?.words) }
            },
            cold: cold, rating: reading.rating, isCopy: Self.words(rewrite) == Self.words(line.line))
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

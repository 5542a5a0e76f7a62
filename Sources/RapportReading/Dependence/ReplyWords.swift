import RapportModel

/// All of a reply that its reading compares with the talk around it.
///
/// The learned reader marks words by what was said and is known, sees lines that are copied, and sees what is said back;
/// besides the reply itself it depends on nothing else but the customer's name and the policy's highest amount. Two
/// contexts that share the same of these words with a reply therefore give it the same reading. Whoever lets a reader
/// look at more of its context must add it here: a test plays talks both ways and compares.
public struct ReplyWords: Sendable {
    private let keys: [[UInt32]]
    private let stems: [String]
    private let runs: [String]

    /// - Parameter texts: the reply, and whatever part of it is read by itself.
    init(of texts: [String]) {
        let stemmer = Stemmer()
        keys = Set(texts.flatMap { ContextWords($0).keys }).sorted { $0.lexicographicallyPrecedes($1) }
        let lines = texts.map { Text($0, stemmer: stemmer) }
        stems = Set(lines.flatMap(\.words).filter(ContentWords.contains).map(\.stem)).sorted()
        runs = Set(lines.flatMap { Talk.runs(of: $0) }.map(\.words)).sorted()
    }

    /// Which of these words stand in a text too.
    public func shared(with text: ContextText) -> SharedWords {
        var shared = SharedWords(count: keys.count + stems.count + runs.count)
        for (place, key) in keys.enumerated() where text.keys.contains(key) { shared.insert(place) }
        for (place, stem) in stems.enumerated() where text.stems.contains(stem) { shared.insert(keys.count + place) }
        for (place, run) in runs.enumerated() where text.runs.contains(run) {
            shared.insert(keys.count + stems.count + place)
        }
        return shared
    }

    /// None of them.
    public var none: SharedWords { SharedWords(count: keys.count + stems.count + runs.count) }
}

extension LearnedReader {
    /// The words of a reply by which its reading depends on the talk around it.
    public func words(of reply: String) -> ReplyWords {
        let found = cues.findings(in: reply, context: ReplyContext())
        let rest = SincereOpening.rest(of: reply, after: found.reading, in: found.text)
        return ReplyWords(of: [reply] + (rest.map { [$0] } ?? []))
    }
}

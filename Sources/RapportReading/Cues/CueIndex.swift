import RapportModel

/// All cues of a reader by the words that they can begin with, so that a text is read in one pass.
struct CueIndex: Sendable {
    /// What a cue reveals; moves, offers and actions by their place in the lists that the reader was made from.
    enum Target: Hashable, Sendable {
        case move(Int), offer(Int), claim(Int)
        case phrase(Phrase)
    }

    private struct Entry: Sendable {
        let target: Target
        let isUnless: Bool
        let program: CueProgram
    }

    let vocabulary: Vocabulary
    private let entries: [Entry]
    /// Entries by the number of a first word.
    private let byFirstWord: [[Int]]
    private let beginningWithNumber: [Int]

    init(lexicon: MoveLexicon, offers: [Offer], actions: [Desk.Action]) {
        var compiler = CueCompiler()
        var entries: [Entry] = []
        func add(_ cues: [Cue], _ target: Target, isUnless: Bool = false) {
            entries += cues.map { cue in
                let program = CueProgram(cue, sets: lexicon.sets, compiler: &compiler)
                return Entry(target: target, isUnless: isUnless, program: program)
            }
        }
        for (place, move) in lexicon.moves.enumerated() {
            add(move.cues, .move(place))
            add(move.unless, .move(place), isUnless: true)
        }
        for (place, offer) in offers.enumerated() {
            add(offer.cues, .offer(place))
            add(offer.unless, .offer(place), isUnless: true)
        }
        for (place, action) in actions.enumerated() { add(action.claims, .claim(place)) }
        for phrase in Phrase.allCases { add(phrase.cues, .phrase(phrase)) }
        self.init(entries: entries, vocabulary: compiler.finishedVocabulary())
    }

    private init(entries: [Entry], vocabulary: Vocabulary) {
        var byFirstWord: [[Int]] = Array(repeating: [], count: vocabulary.count)
        var beginningWithNumber: [Int] = []
        for (place, entry) in entries.enumerated() {
            for word in entry.program.firstWords { byFirstWord[Int(word)].append(place) }
            if entry.program.beginsWithNumber { beginningWithNumber.append(place) }
        }
        self.vocabulary = vocabulary
        self.entries = entries
        self.byFirstWord = byFirstWord
        self.beginningWithNumber = beginningWithNumber
    }

    /// Every match in a text, before any rule of scope.
    func findings(in text: Text, stemmer: Stemmer) -> Findings {
        let matcher = CueMatcher(text: text, ids: ids(of: text, stemmer: stemmer))
        var findings = Findings()
        for word in text.words.indices {
            let id = matcher.ids[word]
            let byWord = id == Vocabulary.unknown ? [] : byFirstWord[Int(id)]
            for place in text.numbers[word] == nil ? byWord : byWord + beginningWithNumber {
                guard let match = matcher.match(of: entries[place].program, at: word) else { continue }
                if entries[place].isUnless {
                    findings.cancelled[entries[place].target, default: []].insert(text.words[word].sentence)
                } else {
                    findings.matches[entries[place].target, default: []].append(match)
                }
            }
        }
        return findings
    }

    private func ids(of text: Text, stemmer: Stemmer) -> [Int32] {
        var known: [String: Int32] = [:]
        return text.words.map { word in
            if let id = known[word.text] { return id }
            let id = vocabulary.id(of: word, stemmer: stemmer)
            known[word.text] = id
            return id
        }
    }

    /// Where cues were found, in the order of the text.
    struct Findings {
        var matches: [Target: [CueMatch]] = [:]
        /// Sentences in which an `unless` was found.
        var cancelled: [Target: Set<Int>] = [:]

        /// The matches of a target from left to right, the longest first where several begin together.
        func candidates(for target: Target) -> [CueMatch] {
            (matches[target] ?? []).sorted {
                ($0.words.lowerBound, $1.words.upperBound) < ($1.words.lowerBound, $0.words.upperBound)
            }
        }

        /// Whether `unless` cancels a match in a sentence.
        func isCancelled(_ target: Target, inSentence sentence: Int) -> Bool {
            cancelled[target]?.contains(sentence) ?? false
        }
    }
}

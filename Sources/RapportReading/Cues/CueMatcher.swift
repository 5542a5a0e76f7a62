/// Follows a cue's steps through a text; alternatives are tried in their order, gaps from the narrowest.
///
/// Once a search grows long, no place in cue and text is visited twice, so that the work is bounded by the cue's length
/// times its reach.
struct CueMatcher {
    private struct Place {
        let step: Int
        let word: Int
    }

    /// Paths that are tried before places are remembered; nearly every search is over by then.
    private static let shortSearch = 64

    private struct Path {
        let place: Place
        /// How many words had been spelled when the path was left for later.
        let spelled: Int
    }

    let text: Text
    /// For each word of the text, its number in the vocabulary.
    let ids: [Int32]

    /// The first match that begins with a word, if there is any.
    func match(of program: CueProgram, at start: Int) -> CueMatch? {
        let end = text.sentence(around: start).upperBound
        var spelled: [Int] = []
        var visited: Set<Int> = []
        var waiting = [Path(place: Place(step: 0, word: start), spelled: 0)]
        var tried = 0
        func isNew(_ step: Int, _ word: Int) -> Bool {
            tried < Self.shortSearch || visited.insert((word - start) * program.steps.count + step).inserted
        }
        while let path = waiting.popLast() {
            tried += 1
            spelled.removeLast(spelled.count - path.spelled)
            var (step, word) = (path.place.step, path.place.word)
            walk: while true {
                guard program.steps.indices.contains(step) else {
                    guard let last = spelled.last else { break walk }
                    return CueMatch(words: start..<last + 1, spelled: spelled)
                }
                switch program.steps[step] {
                case .word(let id):
                    guard word < end, ids[word] == id else { break walk }
                    spelled.append(word)
                    (step, word) = (step + 1, word + 1)
                case .anyOf(let several):
                    guard word < end, several.contains(ids[word]) else { break walk }
                    spelled.append(word)
                    (step, word) = (step + 1, word + 1)
                case .number(let unit):
                    guard word < end, let last = text.end(ofNumberAt: word, unit: unit), last <= end else { break walk }
                    spelled += word..<last
                    (step, word) = (step + 1, last)
                case .gap(let most):
                    guard isNew(step, word) else { break walk }
                    for wider in stride(from: widest(at: word, most: most, end: end), to: 0, by: -1) {
                        let place = Place(step: step + 1, word: word + wider)
                        waiting.append(Path(place: place, spelled: spelled.count))
                    }
                    step += 1
                case .fork(let targets):
                    guard isNew(step, word), let first = targets.first else {
                        break walk
                    }
                    for target in targets.dropFirst().reversed() {
                        waiting.append(Path(place: Place(step: target, word: word), spelled: spelled.count))
                    }
                    step = first
                case .jump(let target): step = target
                }
            }
        }
        return nil
    }

    /// How many words a gap may take without leaving its clause.
    private func widest(at word: Int, most: Int, end: Int) -> Int {
        guard word > 0 else { return 0 }
        let clause = text.words[word - 1].clause
        var wide = 0
        // The word after the gap belongs to the clause too.
        while wide < most, word + wide + 1 < end, text.words[word + wide + 1].clause == clause { wide += 1 }
        return wide
    }
}

import RapportModel

/// Turns the parts of cues into steps, and gathers the vocabulary on the way.
struct CueCompiler {
    private(set) var vocabulary = Vocabulary()
    private let stemmer = Stemmer()

    /// The vocabulary of all cues compiled so far, ready for reading.
    mutating func finishedVocabulary() -> Vocabulary {
        vocabulary.finish()
        return vocabulary
    }

    /// Parts without gaps at either end, which would only blur where the evidence begins and ends.
    static func trimmed(_ parts: [Cue.Part]) -> [Cue.Part] {
        let inner = parts.drop { $0 == .gap }
        return Array(inner.prefix(upTo: (inner.lastIndex { $0 != .gap } ?? inner.startIndex - 1) + 1))
    }

    mutating func compile(_ parts: [Cue.Part], sets: [String: [String]], into steps: inout [CueProgram.Step]) {
        for part in parts {
            switch part {
            case .word(let text): compile(words: text, into: &steps)
            case .number(let unit): steps.append(.number(unit: unit))
            case .gap: addGap(to: &steps)
            case .oneOf(let runs):
                fork(runs.count, into: &steps) { index, compiler, steps in
                    compiler.compile(runs[index], sets: sets, into: &steps)
                }
            case .set(let name): compile(entries: sets[name] ?? [], into: &steps)
            }
        }
    }

    private mutating func addGap(to steps: inout [CueProgram.Step]) {
        if case .gap(let most)? = steps.last {
            steps[steps.count - 1] = .gap(most: min(most + Cue.widestGap, 1000))
        } else {
            steps.append(.gap(most: Cue.widestGap))
        }
    }

    private mutating func compile(words text: String, into steps: inout [CueProgram.Step]) {
        steps += ids(of: text).map { .word($0) }
    }

    /// Entries of one word are one look-up; phrases are tried in turn, longest first.
    private mutating func compile(entries: [String], into steps: inout [CueProgram.Step]) {
        let all = entries.map { ids(of: $0) }.filter { !$0.isEmpty }
        let single = Set(all.filter { $0.count == 1 }.map { $0[0] })
        let phrases = all.filter { $0.count > 1 }.sorted { $0.count > $1.count }
        if phrases.isEmpty {
            steps.append(.anyOf(single))
            return
        }
        fork(phrases.count + 1, into: &steps) { index, _, steps in
            steps += index < phrases.count ? phrases[index].map { .word($0) } : [.anyOf(single)]
        }
    }

    /// Writes the branches one after the other, each but the last with a jump behind all of them.
    private mutating func fork(
        _ count: Int, into steps: inout [CueProgram.Step],
        branch: (Int, inout CueCompiler, inout [CueProgram.Step]) -> Void
    ) {
        let origin = steps.count
        steps.append(.fork([]))
        var targets: [Int] = []
        var jumps: [Int] = []
        for index in 0..<count {
            targets.append(steps.count)
            branch(index, &self, &steps)
            jumps.append(steps.count)
            steps.append(.jump(0))
        }
        steps[origin] = .fork(targets)
        for jump in jumps { steps[jump] = .jump(steps.count) }
    }

    private mutating func ids(of text: String) -> [Int32] {
        Text(text, stemmer: stemmer, isTyped: false).words.map { vocabulary.learn($0) }
    }
}

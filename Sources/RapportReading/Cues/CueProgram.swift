import RapportModel

/// A cue made ready for matching: steps over numbered words.
struct CueProgram: Sendable {
    enum Step: Sendable {
        case word(Int32)
        case anyOf(Set<Int32>)
        /// A number; with a unit only one that has it.
        case number(unit: String?)
        /// None to this many words of one clause.
        case gap(most: Int)
        case fork([Int])
        case jump(Int)
    }

    /// Reaching the end of them is a match.
    let steps: [Step]
    /// Words that a match can begin with.
    let firstWords: Set<Int32>
    /// Whether a match can begin with a number.
    let beginsWithNumber: Bool

    init(_ cue: Cue, sets: [String: [String]], compiler: inout CueCompiler) {
        var steps: [Step] = []
        compiler.compile(CueCompiler.trimmed(cue.parts), sets: sets, into: &steps)
        self.steps = steps
        var opening = Opening()
        opening.follow(steps, from: 0)
        firstWords = opening.words
        beginsWithNumber = opening.hasNumber
    }

    /// What a match can begin with.
    private struct Opening {
        var words: Set<Int32> = []
        var hasNumber = false
        private var seen: Set<Int> = []

        mutating func follow(_ steps: [Step], from start: Int) {
            var waiting = [start]
            while let at = waiting.popLast() {
                guard steps.indices.contains(at), seen.insert(at).inserted else { continue }
                switch steps[at] {
                case .word(let word): words.insert(word)
                case .anyOf(let several): words.formUnion(several)
                case .number: hasNumber = true
                case .gap: waiting.append(at + 1)
                case .fork(let targets): waiting += targets
                case .jump(let target): waiting.append(target)
                }
            }
        }
    }
}

import RapportCoaching
import RapportModel
import RapportTerminal

/// The cold lines of a drill of rewriting, in an order that the seed picks.
struct RewriteSource: DrillSource {
    private let judge: RewriteJudge
    private let view: DrillView
    private var rest: [Int]

    init(_ judge: RewriteJudge, seed: UInt64, view: DrillView) {
        self.judge = judge
        self.view = view
        var generator = SplitMix64(seed: seed, for: "drill \(judge.drill.id)")
        rest = generator.shuffled(Array(judge.drill.lines.indices))
    }

    var title: String { judge.drill.title }

    var about: String { judge.drill.about + " /skip goes on, /quit ends the drill." }

    mutating func next() -> DrillExercise? {
        guard !rest.isEmpty else { return nil }
        let number = rest.removeFirst()
        let (judge, view) = (judge, view)
        let line = judge.drill.lines[number]
        return DrillExercise(
            drill: judge.drill.id, source: judge.drill.id, place: "\(number + 1)",
            opening: { view.coldLine(line, number: $0) },
            judge: { reply in
                let verdict = judge.judge(reply, of: number)
                return (view.verdict(verdict), verdict.isClean)
            }, models: [line.kindly])
    }
}

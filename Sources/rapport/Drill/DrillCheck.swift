import RapportCoaching
import RapportModel
import RapportTerminal

/// Judges a drill's own lines: each rewrite must be clean, and each cold line true and not clean.
struct DrillCheck {
    /// What is to be mended, a sentence for each line.
    let problems: [String]
    private let count: Int

    init(_ judge: RewriteJudge) {
        let lines = judge.drill.lines
        count = lines.count
        problems = lines.indices.flatMap { number in
            let place = "line \(number + 1), “\(lines[number].line)”"
            return
                (Self.faults(ofRewrite: lines[number].kindly, number, judge)
                + Self.faults(ofColdLine: lines[number].line, number, judge))
                .map { "\(place): \($0)" }
        }
    }

    /// The problems, or that there are none.
    var text: String {
        guard problems.isEmpty else { return problems.map { printableLine($0) + "\n" }.joined() }
        return
            "\(count) \(count == 1 ? "line" : "lines"): every rewrite is clean, and every cold line is true and cold\n"
    }

    private static func faults(ofRewrite text: String, _ number: Int, _ judge: RewriteJudge) -> [String] {
        let verdict = judge.judge(text, of: number)
        let empathy = ((verdict.rating?.empathy ?? 0) * 10).rounded(.down) / 10
        return verdict.lost.map { "the rewrite loses '\($0)'" }
            + (verdict.broken + verdict.cold).map { "the rewrite \($0.means)\($0.words.map { ": “\($0)”" } ?? "")" }
            + (verdict.isWarm
                ? [] : ["the rewrite is read as empathy \(empathy), and \(JudgedRewrite.warmEnough) is warm"])
    }

    private static func faults(ofColdLine text: String, _ number: Int, _ judge: RewriteJudge) -> [String] {
        let verdict = judge.judge(text, of: number)
        return verdict.lost.map { "the cold line does not say '\($0)' by any of its cues" }
            + verdict.broken.map { "the cold line itself \($0.means)" }
            + (verdict.isWarm ? ["the cold line is read as warm already"] : [])
    }
}

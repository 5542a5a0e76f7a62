import RapportAuthoring
import RapportFormat
import RapportTerminal

/// `--explain`: pages of the reference.
enum Explanation {
    /// Prints the page of a code, or of all.
    ///
    /// - Throws: `Failure` for a code that is none, with those that are.
    static func print(_ name: String) throws {
        guard name.lowercased() != "all" else {
            Output.write(LintReference.markdown)
            return
        }
        guard let rule = DiagnosticCode(rawValue: name.uppercased()).flatMap(LintRules.rule) else {
            let codes = LintRules.all.map { $0.code.rawValue }.joined(separator: ", ")
            throw Failure("no finding has the code '\(name)'; there are: \(codes); 'all' prints everything")
        }
        Output.write(text(of: RulePage(rule), width: min(Window.width(), 90)))
    }

    private static func text(of page: RulePage, width: Int) -> String {
        let heading = ["\(page.code.rawValue)  \(page.kind)", page.code.title, ""]
        let samples = page.samples.flatMap { sample in
            ["", sample.heading] + sample.lines.map { ("    " + printable($0)) }
        }
        return (heading + wrap(page.why, width: width, indent: "  ") + samples).map { $0 + "\n" }.joined()
    }
}

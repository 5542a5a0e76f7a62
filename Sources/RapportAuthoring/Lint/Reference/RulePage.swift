public import RapportFormat

/// One page of the reference, as pieces that are laid out for a terminal or written as Markdown.
public struct RulePage: Sendable {
    public let code: DiagnosticCode
    /// Why it matters and what to do, one paragraph.
    public let why: String
    /// Whether `rapport lint --fix` can mend some of its findings.
    public let hasFix: Bool
    /// A sound piece of a file and what spoils it, each with what is shown above it.
    public let samples: [Sample]

    /// A piece of a file with its heading.
    public struct Sample: Sendable {
        public let heading: String
        public let lines: [String]
    }

    /// The page of a rule.
    public init(_ rule: any LintRule.Type) {
        code = rule.code
        why = rule.why
        hasFix = rule.samples.contains { $0.fixed != nil }
        samples = rule.samples.first.map(Self.samples) ?? []
    }

    /// How much it matters, and whether a program can mend it.
    public var kind: String { code.severity.rawValue + (hasFix ? ", has a fix" : "") }

    private static func samples(of sample: LintSample) -> [Sample] {
        // Where a piece is missing, the finding points at what misses it.
        let places = sample.bad.contains("«") ? [] : sample.marking
        let marked = places.flatMap { $0.split(separator: "\n").filter { $0.contains("«") }.map(String.init) }
        let bad = marked.flatMap { SampleText($0).lines + ["…"] } + SampleText(sample.bad).lines
        let good = SampleText(sample.good).lines
        let fixed = sample.fixed.map { SampleText($0).lines }
        var samples = [
            Sample(heading: "Not so, in \(sample.file.withArticle):", lines: bad),
            Sample(heading: "But so:", lines: good),
        ]
        if let fixed, fixed != good { samples.append(Sample(heading: "What --fix writes:", lines: fixed)) }
        return samples
    }
}

extension FileKind {
    /// A file of the kind, in a sentence.
    fileprivate var withArticle: String {
        switch self {
        case .moves: "a file of moves"
        case .wordOfMouth: "the word-of-mouth model"
        case .rotation: "the rotation"
        case .lint: "the settings of lint"
        case .scenario, .persona, .rubric, .drill: "a \(rawValue)"
        }
    }
}

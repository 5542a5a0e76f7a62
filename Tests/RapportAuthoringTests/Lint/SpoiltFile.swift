import RapportAuthoring
import RapportFormat
import RapportModel
import RapportReading
import RapportTestSupport
import Testing

/// A file of the sample library as a sample of a rule spoils it.
struct SpoiltFile: CustomTestStringConvertible, Sendable {
    let code: DiagnosticCode
    private let sample: LintSample

    /// All samples of all rules.
    static let all = LintRules.all.flatMap { rule in rule.samples.map { SpoiltFile(code: rule.code, sample: $0) } }

    var testDescription: String { "\(code.rawValue): \(sample.bad)" }

    /// Whether `--fix` mends it.
    var isMendable: Bool { sample.fixed != nil }

    /// The file before it is spoilt.
    var good: String { get throws { try put(sample.good) } }

    /// The spoilt file, with its marks.
    var bad: MarkedText {
        get throws {
            let spoilt = try put(sample.bad)
            let marked = try sample.marking.reduce(spoilt) { text, mark in
                let plain = MarkedText(mark).text
                try #require(text.contains(plain), "the spoilt file has no '\(plain)'")
                return text.replacing(plain, with: mark, maxReplacements: 1)
            }
            return MarkedText(marked)
        }
    }

    /// The file as `--fix` leaves it.
    var fixed: String { get throws { try put(sample.fixed ?? sample.good) } }

    /// Everything found in the library when the file has this text.
    func findings(in text: String) throws -> [Diagnostic] {
        let linter = Linter(SampleLibrary.library(try key, as: text), reader: Self.reader)
        return linter.lint(linter.everything)
    }

    @Sendable static func reader(of scenario: Scenario) -> any ReplyReader {
        CueReader(lexicon: scenario.lexicon, offers: scenario.offers, actions: scenario.desk.actions)
    }

    private var key: SourceKey {
        get throws { try #require(SampleLibrary.texts.keys.first { $0.kind == sample.file }) }
    }

    /// The file with the sample's good piece exchanged.
    private func put(_ piece: String) throws -> String {
        let original = try #require(SampleLibrary.texts[try key])
        let given = try sample.given.reduce(original) { try Self.replaced($1.old, with: $1.new, in: $0) }
        return try Self.replaced(sample.good, with: piece, in: given)
    }

    private static func replaced(_ old: String, with new: String, in text: String) throws -> String {
        try #require(text.contains(old), "the sample file has no '\(old)'")
        return text.replacing(old, with: new, maxReplacements: 1)
    }
}

import RapportAuthoring
import RapportFormat
import RapportModel
import RapportReading
import RapportTestSupport
import Testing

/// A file of the sample library as a sample of a rule spoils it.
struct SpoiltFile: CustomTestStringConvertible, Sendable {
    let code: DiagnosticCode
    let sample: LintSample

    /// All samples of all rules.
    static let all = LintRules.all.flatMap { rule in rule.samples.map { SpoiltFile(code: rule.code, sample: $0) } }
    /// Those that `--fix` mends.
    static let mendable = all.filter { $0.sample.fixed != nil }

    var testDescription: String { "\(code.rawValue): \(sample.bad.prefix(60))" }

    /// The file before it is spoilt.
    var good: String { get throws { try put(sample.good) } }

    /// The spoilt file, with its marks.
    var bad: MarkedText {
        get throws {
            let spoilt = try put(sample.bad)
            let marked = try sample.marking.reduce(spoilt) { text, mark in
                try Self.replaced(MarkedText(mark).text, with: mark, in: text)
            }
            return MarkedText(marked)
        }
    }

    /// The file as `--fix` leaves it.
    var fixed: String { get throws { try put(sample.fixed ?? sample.good) } }

    /// Everything found in the library when the file has this text.
    func findings(in text: String) async throws -> [Diagnostic] {
        try await SampleLint.findings(in: text, as: key)
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

/// Lints the sample library, with replies read by cues alone.
enum SampleLint {
    static func linter(_ library: Library) -> Linter {
        Linter(library) {
            VariantReaders { CueReader(lexicon: $0.lexicon, offers: $0.offers, actions: $0.desk.actions) }
        }
    }

    /// Everything found when one file has another text; each text is checked once, however many tests ask.
    static func findings(
        in text: String, as key: SourceKey = SourceKey(kind: .scenario, id: "broken-guitar")
    ) async -> [Diagnostic] {
        await known.findings(in: text, as: key)
    }

    private static let known = KnownFindings()
}

/// What was found in texts of the sample library.
private actor KnownFindings {
    private struct Spoilt: Hashable {
        let key: SourceKey
        let text: String
    }

    private var checks: [Spoilt: Task<[Diagnostic], Never>] = [:]

    func findings(in text: String, as key: SourceKey) async -> [Diagnostic] {
        let spoilt = Spoilt(key: key, text: text)
        if let known = checks[spoilt] { return await known.value }
        let check = Task {
            let linter = SampleLint.linter(SampleLibrary.library(key, as: text))
            return await linter.lint(linter.everything).diagnostics
        }
        checks[spoilt] = check
        return await check.value
    }
}

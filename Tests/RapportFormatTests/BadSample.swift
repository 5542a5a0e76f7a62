import RapportFormat
import RapportTestSupport
import Testing

/// A change to one file of the sample library, and what is found then.
struct BadSample: CustomTestStringConvertible, Sendable {
    private let kind: FileKind
    private let from: String
    /// The new text; `«…»` marks where findings point.
    private let to: String
    /// Other pieces of the file that findings point at, marked in the same way.
    private let marking: [String]
    /// Each as `CODE message | help | help`, in the order of the file.
    private let findings: [String]

    init(
        _ from: String, _ to: String, _ findings: String..., in kind: FileKind = .scenario, marking: [String] = []
    ) {
        self.kind = kind
        self.from = from
        self.to = to
        self.findings = findings
        self.marking = marking
    }

    var testDescription: String { "\(kind.rawValue): \(to)" }

    func check() throws {
        let key = try #require(SampleLibrary.texts.keys.first { $0.kind == kind })
        let original = try #require(SampleLibrary.texts[key])
        #expect(original.contains(from), "the sample has no '\(from)'")
        let changed = original.replacing(from, with: to, maxReplacements: 1)
        let marked = marking.reduce(changed) { text, mark in
            text.replacing(MarkedText(mark).text, with: mark, maxReplacements: 1)
        }
        let sample = MarkedText(marked)
        let found = SampleLibrary.library(key, as: sample.text).load("broken-guitar").diagnostics
        let marks = sample.marks.map { SourceRange(line: $0.line, column: $0.column, length: $0.length) }
        #expect(found.map(Self.words) == findings)
        #expect(found.map(\.range) == marks)
        #expect(found.allSatisfy { $0.file.text == sample.text })
    }

    private static func words(_ diagnostic: Diagnostic) -> String {
        ([diagnostic.code.rawValue + " " + diagnostic.message] + diagnostic.help).joined(separator: " | ")
    }
}

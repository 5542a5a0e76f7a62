import ArgumentParser
import Foundation
import RapportAuthoring
import RapportFormat

/// A report as SARIF 2.1.0, the standard form for what static checks find.
struct SARIFLog: Encodable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    init(_ report: LintReport) { runs = [Run(results: report.diagnostics.map(SARIFResult.init))] }

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    /// One run of the program.
    struct Run: Encodable {
        let tool = Tool()
        let columnKind = "unicodeCodePoints"
        let results: [SARIFResult]
    }

    /// The program, with all that it can find.
    struct Tool: Encodable {
        let driver = Driver()

        struct Driver: Encodable {
            let name = "rapport"
            let version = String(RapportCommand.configuration.version.drop { !$0.isNumber })
            let rules = DiagnosticCode.allCases.map(Rule.init)
        }
    }

    /// What a code means.
    struct Rule: Encodable {
        let id: String
        let name: String
        let shortDescription: Text
        let fullDescription: Text?
        let defaultConfiguration: Configuration

        struct Configuration: Encodable { let level: String }

        init(_ code: DiagnosticCode) {
            id = code.rawValue
            name = "\(code)"
            shortDescription = Text(text: code.title)
            fullDescription = LintRules.rule(code).map { Text(text: $0.why) }
            defaultConfiguration = Configuration(level: code.severity.rawValue)
        }
    }

    struct Text: Encodable { let text: String }
}

/// One finding in SARIF's terms.
struct SARIFResult: Encodable {
    let ruleId: String
    let ruleIndex: Int?
    let level: String
    let message: SARIFLog.Text
    let locations: [Location]
    let fixes: [Fix]?

    init(_ diagnostic: Diagnostic) {
        let place = Artifact(uri: Self.uri(of: diagnostic.file.path))
        ruleId = diagnostic.code.rawValue
        ruleIndex = DiagnosticCode.allCases.firstIndex(of: diagnostic.code)
        level = diagnostic.severity.rawValue
        message = SARIFLog.Text(text: ([diagnostic.message] + diagnostic.help).joined(separator: "\n"))
        locations = [
            Location(
                physicalLocation: .init(
                    artifactLocation: place, region: Region(diagnostic.range, in: diagnostic.file)))
        ]
        fixes = diagnostic.fixIt.map { [Fix($0, at: place, in: diagnostic.file)] }
    }

    struct Location: Encodable {
        let physicalLocation: Physical

        struct Physical: Encodable {
            let artifactLocation: Artifact
            let region: Region
        }
    }

    struct Artifact: Encodable { let uri: String }

    /// A piece of a line, in code points; the end is the column behind it.
    struct Region: Encodable {
        let startLine: Int
        let startColumn: Int
        let endColumn: Int

        init(_ range: SourceRange, in file: SourceFile) {
            let line = file.line(range.line)
            let before = line.prefix(range.column - 1)
            startLine = range.line
            startColumn = before.unicodeScalars.count + 1
            endColumn = startColumn + file.text(in: range).unicodeScalars.count
        }
    }

    struct Fix: Encodable {
        let artifactChanges: [Change]

        struct Change: Encodable {
            let artifactLocation: Artifact
            let replacements: [Replacement]
        }

        struct Replacement: Encodable {
            let deletedRegion: Region
            let insertedContent: SARIFLog.Text
        }

        init(_ fixIt: FixIt, at place: Artifact, in file: SourceFile) {
            let replacement = Replacement(
                deletedRegion: Region(fixIt.range, in: file),
                insertedContent: SARIFLog.Text(text: fixIt.replacement))
            artifactChanges = [Change(artifactLocation: place, replacements: [replacement])]
        }
    }

    /// A path as a reference that no reader mistakes: relative where it is, else with its scheme.
    private static func uri(of path: String) -> String {
        let encoded = path.addingPercentEncoding(withAllowedCharacters: .pathOfURI) ?? path
        return path.hasPrefix("/") ? "file://" + encoded : encoded
    }
}

extension CharacterSet {
    /// What may stand in a path of a URI; a colon could be taken for the end of a scheme.
    fileprivate static let pathOfURI = CharacterSet(
        charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/")
}

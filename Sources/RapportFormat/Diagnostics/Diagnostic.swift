/// One finding in a file that an author wrote: what is wrong, where, and what to do.
public struct Diagnostic: Hashable, Sendable {
    public let code: DiagnosticCode
    public let severity: Severity
    public let file: SourceFile
    public let range: SourceRange
    /// What is wrong: starts small, names the thing in quotes, has no full stop.
    public let message: String
    /// What to do, a line each.
    public let help: [String]
    public let fixIt: FixIt?

    /// Makes a finding; the severity is the code's own unless another is given.
    public init(
        _ code: DiagnosticCode, severity: Severity? = nil, in file: SourceFile, at range: SourceRange,
        _ message: String, help: [String] = [], fixIt: FixIt? = nil
    ) {
        self.code = code
        self.severity = severity ?? code.severity
        self.file = file
        self.range = range
        self.message = message
        self.help = help
        self.fixIt = fixIt
    }
}

extension Diagnostic {
    /// Findings in the order of their files and places, with none of them twice.
    public static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var seen: Set<Identity> = []
        let kept = diagnostics.filter { seen.insert(Identity($0)).inserted }
        return kept.sorted { left, right in
            (left.file.path, left.range, left.code.rawValue, left.message)
                < (right.file.path, right.range, right.code.rawValue, right.message)
        }
    }

    /// What makes two findings one: the same code and message at the same place.
    private struct Identity: Hashable {
        let path: String
        let range: SourceRange
        let code: DiagnosticCode
        let message: String

        init(_ diagnostic: Diagnostic) {
            path = diagnostic.file.path
            range = diagnostic.range
            code = diagnostic.code
            message = diagnostic.message
        }
    }
}

extension SourceFile: Hashable {
    /// Hashes the path alone, since texts are long.
    public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

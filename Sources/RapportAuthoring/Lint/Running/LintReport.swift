public import RapportFormat

/// What came of checking some files.
public struct LintReport: Sendable {
    /// Everything found, in the order of files and places, none of it twice.
    public let diagnostics: [Diagnostic]
    /// How many files were looked at.
    public let fileCount: Int
    /// Whether one of the files that were asked for could not be had.
    public let isOneMissing: Bool

    /// How many findings have a severity.
    public func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

    /// What was looked at and what was found, in one line.
    public var summary: String {
        "\(Self.counted(fileCount, "file")) checked: \(Self.counted(count(.error), "error")), "
            + "\(Self.counted(count(.warning), "warning")), \(Self.counted(count(.note), "note"))"
    }

    private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

/// What came of loading: the value, if the files can be used, and everything found in them.
public struct Loaded<Value: Sendable>: Sendable {
    /// Absent where any file has an error.
    public let value: Value?
    /// Findings in all files that were read, by place, none twice.
    public let diagnostics: [Diagnostic]

    init(_ value: Value?, _ diagnostics: [Diagnostic]) {
        let hasErrors = diagnostics.contains { $0.severity == .error }
        self.value = hasErrors ? nil : value
        self.diagnostics = Diagnostic.sorted(diagnostics)
    }

    /// Whether the files cannot be used.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

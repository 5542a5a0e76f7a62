/// Collects what is found in one file.
struct Findings: Sendable {
    /// More than these help nobody, and a hostile file could hold a million.
    static let most = 100

    let source: SourceFile
    private var kept: [Diagnostic] = []
    private var heaviestDropped: Severity?

    init(in source: SourceFile) { self.source = source }

    /// What was found; where it was cut, the last finding says so.
    var diagnostics: [Diagnostic] {
        guard let heaviestDropped else { return kept }
        return kept + [
            Diagnostic(
                .tooManyFindings, severity: heaviestDropped, in: source, at: source.range(of: .beginning),
                "more than \(Self.most) findings; mend these first")
        ]
    }

    /// Whether nothing more is kept, so that a file full of slips need not be understood.
    var isFull: Bool { kept.count >= Self.most }

    /// Whether the file cannot be used.
    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Adds a finding about a piece of a scalar's text, counted in Unicode scalars.
    mutating func add(
        _ code: DiagnosticCode, at piece: Range<Int>, of node: Node, _ message: @autoclosure () -> String,
        help: @autoclosure () -> [String] = [], fix: @autoclosure () -> String? = nil
    ) {
        let source = source
        add(
            code, at: ScalarText.place(of: piece, in: node, source: source), message(), help: help(),
            fix: node.isFilled ? nil : fix())
    }

    /// Adds a finding; what it says is worked out only if it is kept, so that a file full of slips stays cheap.
    mutating func add(
        _ code: DiagnosticCode, at place: @autoclosure () -> Place, _ message: @autoclosure () -> String,
        help: @autoclosure () -> [String] = [], fix: @autoclosure () -> String? = nil,
        fixIt: @autoclosure () -> FixIt? = nil
    ) {
        guard !isFull else {
            heaviestDropped = max(heaviestDropped ?? .note, code.severity)
            return
        }
        let range = source.range(of: place())
        let repair = fix().map { FixIt(range: range, replacement: $0) } ?? fixIt()
        kept.append(Diagnostic(code, in: source, at: range, message(), help: help(), fixIt: repair))
    }
}

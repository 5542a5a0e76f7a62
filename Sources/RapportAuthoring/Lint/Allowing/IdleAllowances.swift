import RapportFormat

/// Finds the comments of a file that allow what nobody found.
enum IdleAllowances {
    /// - Parameter found: everything found in the file.
    static func findings(in source: SourceFile, found: [Diagnostic]) -> [Diagnostic] {
        Allowance.all(in: source).compactMap { allowance in
            guard !found.contains(where: allowance.allows) else { return nil }
            let (message, help, isUseless) = words(for: allowance)
            return Diagnostic(
                .idleAllow, in: source, at: allowance.range, message, help: help,
                fixIt: isUseless ? removal(of: allowance, in: source) : nil)
        }
    }

    private static func words(for allowance: Allowance) -> (message: String, help: [String], isUseless: Bool) {
        guard let code = DiagnosticCode(rawValue: allowance.code) else {
            return ("no finding has the code '\(allowance.code)'", ["see rapport lint --explain all"], false)
        }
        guard code.severity != .error else {
            return ("\(code.rawValue) is an error, which no comment can allow", ["mend it where it is found"], true)
        }
        guard allowance.hasReason else {
            return ("this allow gives no reason, so it silences nothing", ["write 'because …' behind the code"], false)
        }
        let help = ["it stands above the line it is about, or at that line's end; take it out if the matter is mended"]
        return ("this allow silences nothing: there is no \(code.rawValue) on line \(allowance.line)", help, true)
    }

    /// Takes the comment away, with the spaces between it and what stands before it.
    private static func removal(of allowance: Allowance, in source: SourceFile) -> FixIt {
        let before = source.line(allowance.range.line).prefix(allowance.range.column - 1)
        let spaces = before.reversed().prefix { $0.isWhitespace }.count
        return FixIt(
            range: SourceRange(
                line: allowance.range.line, column: allowance.range.column - spaces,
                length: allowance.range.length + spaces),
            replacement: "")
    }
}

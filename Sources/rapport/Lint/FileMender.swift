import RapportAuthoring
import RapportFormat
import RapportStore
import RapportTerminal

/// `--fix`: makes the repairs that findings offer, round by round, until none is left.
struct FileMender {
    let session: LintSession
    /// Whether standard output is for a program, so that what was changed is told on the other stream.
    let isQuiet: Bool

    /// One repair may bring out the next; more rounds than these would be two that undo each other.
    private static let mostRounds = 10

    /// Mends files and says what was changed.
    ///
    /// - Returns: what is found in the files afterwards.
    func mend(_ first: LintReport) async throws -> LintReport {
        var report = first
        for _ in 0..<Self.mostRounds {
            guard try mendOnce(report) else { break }
            report = try await session.lint()
        }
        return report
    }

    /// Mends each file once; whether anything was changed.
    private func mendOnce(_ report: LintReport) throws -> Bool {
        let files = Dictionary(grouping: report.diagnostics.filter { $0.fixIt != nil }, by: \.file.path)
        return try files.sorted { $0.key < $1.key }.reduce(false) { isChanged, file in
            try mend(file.value) || isChanged
        }
    }

    /// Mends one file.
    private func mend(_ diagnostics: [Diagnostic]) throws -> Bool {
        guard let source = diagnostics.first?.file else { return false }
        let (text, made) = source.mended(by: diagnostics.compactMap(\.fixIt))
        guard text != source.text else { return false }
        guard try write(text, inPlaceOf: source) else {
            Output.write(
                "rapport: '\(printableLine(source.path))' has changed since it was read, and was left alone\n",
                to: .errors)
            return false
        }
        for fixIt in made { tell(fixIt, of: diagnostics, in: source) }
        return true
    }

    /// Writes the new text, if the file still holds the old one.
    private func write(_ text: String, inPlaceOf source: SourceFile) throws -> Bool {
        let file = AuthoredFile(source.path)
        let (old, new) = (Array(source.text.utf8), Array(text.utf8))
        // The reader takes no notice of a byte order mark, and it stays.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        do {
            if try file.replace(old, with: new) { return true }
            return try file.replace(mark + old, with: mark + new)
        } catch {
            guard error.isProtection else { throw error }
            throw Failure("could not write '\(source.path)': it is write-protected; make it yours, or leave out --fix")
        }
    }

    private func tell(_ fixIt: FixIt, of diagnostics: [Diagnostic], in source: SourceFile) {
        let codes = diagnostics.filter { $0.fixIt == fixIt }.map(\.code.rawValue)
        let old = printableLine(source.text(in: fixIt.range)).trimmed
        let new = printableLine(fixIt.replacement).trimmed
        let change =
            old.isEmpty ? "added '\(new)'" : new.isEmpty ? "took out '\(old)'" : "'\(old)' became '\(new)'"
        let place = "\(printableLine(source.path)):\(fixIt.range.line):\(fixIt.range.column)"
        Output.write(
            "\(place): \(change) [\(Set(codes).sorted().joined(separator: ", "))]\n", to: isQuiet ? .errors : .standard)
    }
}

extension StoreError {
    fileprivate var isProtection: Bool {
        switch self {
        case .notPermitted, .readOnly: true
        default: false
        }
    }
}

extension String {
    /// Without spaces and commas at its ends, which only part it from what stands beside it.
    fileprivate var trimmed: String {
        let isGap: (Character) -> Bool = { $0 == " " || $0 == "," }
        return String(drop(while: isGap).reversed().drop(while: isGap).reversed())
    }
}

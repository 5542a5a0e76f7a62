import ArgumentParser
import RapportFormat

/// `RAP304,RAP7`: codes, or the beginnings of several.
struct CodeList: ExpressibleByArgument {
    let beginnings: [String]

    init(beginnings: [String]) { self.beginnings = beginnings }

    init?(argument: String) {
        beginnings = argument.split(separator: ",").map { $0.trimmingSpaces.uppercased() }
        let codes = DiagnosticCode.allCases.map(\.rawValue)
        guard !beginnings.isEmpty, beginnings.allSatisfy({ start in codes.contains { $0.hasPrefix(start) } }) else {
            return nil
        }
    }
}

/// `RAP705=warning`: a code with how much it matters.
struct SeveritySetting: ExpressibleByArgument {
    let code: DiagnosticCode
    let severity: Severity

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(\.trimmingSpaces)
        guard parts.count == 2, let code = DiagnosticCode(rawValue: parts[0].uppercased()),
            let severity = Severity(rawValue: parts[1].lowercased()), severity >= code.floor
        else { return nil }
        self.code = code
        self.severity = severity
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}

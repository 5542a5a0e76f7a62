/// Why a talk did not pass.
///
/// A card says it in sentences; here they are written, and read by those who count.
public enum FailReason: Equatable, Sendable {
    /// A critical item, in the rubric's own words.
    case critical(String)
    /// Criteria at the lowest level although they weigh so much or more.
    case absent([String], level: String, weight: Int)
    /// A score under the mark for a pass, both in percent.
    case under(Int, mark: Int)

    /// The sentence.
    public var text: String {
        switch self {
        case .critical(let because): because
        case .absent(let ids, let level, let weight):
            "\(ids.joined(separator: ", ")) \(ids.count == 1 ? "is" : "are") at '\(level)', and nothing that weighs "
                + "\(weight)\(Self.absentEnd)"
        case .under(let percent, let mark): "\(percent) % is under the \(mark) % that a pass takes."
        }
    }

    /// Reads a sentence; what is not one of ours is a rubric's.
    public init(_ text: String) {
        let read = Self.absent(in: text) ?? Self.under(in: text)
        self = read?.text == text ? read ?? .critical(text) : .critical(text)
    }

    /// The criteria that are at the lowest level.
    public var absentIDs: [String] {
        guard case .absent(let ids, _, _) = self else { return [] }
        return ids
    }

    private static let absentEnd = " or more may be."

    private static func absent(in text: String) -> FailReason? {
        guard let verb = text.firstRange(of: " is at '") ?? text.firstRange(of: " are at '"),
            let rule = text[verb.upperBound...].firstRange(of: "', and nothing that weighs "),
            let weight = Int(text[rule.upperBound...].dropLast(absentEnd.count))
        else { return nil }
        let ids = text[..<verb.lowerBound].split(separator: ", ").map(String.init)
        return .absent(ids, level: String(text[verb.upperBound..<rule.lowerBound]), weight: weight)
    }

    private static func under(in text: String) -> FailReason? {
        let words = text.split(separator: " ")
        guard words.count > 6, let percent = Int(words[0]), let mark = Int(words[5]) else { return nil }
        return .under(percent, mark: mark)
    }
}

extension Assessment {
    /// Why the talk did not pass, one by one.
    public var failReasons: [FailReason] { failedBecause.map(FailReason.init) }
}

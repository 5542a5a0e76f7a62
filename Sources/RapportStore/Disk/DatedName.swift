internal import Glibc

/// The name of a talk's file without its ending: `2026-09-01T101500Z-broken-guitar`.
///
/// The time is when the talk began, in UTC, so that names sort by age. Where two talks of one scenario begin in the same
/// second, the later file gets `.2`, `.3` and so on; no scenario's name has a dot, so nothing can be taken for another.
struct DatedName: Hashable, Sendable {
    /// The last second that can be written with a year of four digits.
    static let seconds = 0...253_402_300_799

    let time: String
    let scenario: String
    /// From 1, which is not written.
    let number: Int

    /// A name for a talk; absent where the time is outside the years 1970 to 9999 or the scenario's name is not one.
    init?(started: Int, scenario: String, number: Int = 1) {
        guard Self.seconds.contains(started), Self.isScenario(scenario) else { return nil }
        var seconds = time_t(started)
        var parts = tm()
        guard gmtime_r(&seconds, &parts) != nil else { return nil }
        let date = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { padded(Int($0), to: 2) }.joined()
        time = "\(padded(date[0], to: 4))-\(padded(date[1], to: 2))-\(padded(date[2], to: 2))T\(clock)Z"
        self.scenario = scenario
        self.number = number
    }

    /// Reads a name back; absent where it is not one of ours.
    init?(_ text: some StringProtocol) {
        let pieces = text.split(separator: "Z-", maxSplits: 1)
        guard pieces.count == 2, Self.isTime(pieces[0]) else { return nil }
        let parts = pieces[1].split(separator: ".", omittingEmptySubsequences: false)
        guard Self.isScenario(parts[0]), parts.count <= 2 else { return nil }
        let number = parts.count == 2 ? Int(parts[1]) ?? 0 : 1
        guard parts.count == 1 || (number > 1 && String(number) == parts[1]) else { return nil }
        time = pieces[0] + "Z"
        scenario = String(parts[0])
        self.number = number
    }

    /// The name as it stands in the folder.
    var text: String { "\(time)-\(scenario)" + (number > 1 ? ".\(number)" : "") }

    /// The name to try where this one is taken.
    var next: DatedName { DatedName(time: time, scenario: scenario, number: number + 1) }

    /// Whether a word can be a scenario's name: small letters, digits, `-` and `_`, and no more than 100 of them.
    static func isScenario(_ word: some StringProtocol) -> Bool {
        (1...100).contains(word.utf8.count)
            && word.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                    UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }

    private init(time: String, scenario: String, number: Int) {
        self.time = time
        self.scenario = scenario
        self.number = number
    }

    private static func isTime(_ text: some StringProtocol) -> Bool {
        let shape = "0000-00-00T000000"
        return text.utf8.count == shape.utf8.count
            && zip(text.utf8, shape.utf8).allSatisfy { byte, form in
                form == UInt8(ascii: "0") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == form
            }
    }
}

extension DatedName: Comparable {
    /// Older first; of one second, in the order of the scenarios' names and then of the numbers.
    static func < (one: DatedName, other: DatedName) -> Bool {
        (one.time, one.scenario, one.number) < (other.time, other.scenario, other.number)
    }
}

private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

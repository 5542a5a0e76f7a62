internal import Foundation

/// Numbers and times as the page writes them.
enum PageNumbers {
    /// `2026-11-27`, from seconds since 1970, in UTC.
    static func date(_ seconds: Int) -> String {
        Date(timeIntervalSince1970: Double(seconds)).formatted(
            Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day())
    }

    /// `12,000`.
    static func grouped(_ count: Int) -> String {
        var digits = String(abs(count))
        var parts: [String] = []
        while digits.count > 3 {
            parts.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return (count < 0 ? "−" : "") + ([digits] + parts).joined(separator: ",")
    }

    /// `1 card`, `3 cards`.
    static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(grouped(count)) \(count == 1 ? one : many)"
    }

    /// `72 %`, of a number from 0 to 100; a dot where there is none.
    static func percent(_ value: Double?) -> String { value.map { "\(Int($0.rounded())) %" } ?? "·" }

    /// `72 %`, of a share from 0 to 1.
    static func share(_ value: Double?) -> String { percent(value.map { $0 * 100 }) }

    /// `7.4`; a dot where there is none.
    static func oneDecimal(_ value: Double?) -> String {
        guard let value else { return "·" }
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "−" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// `7.45`, `12`: a number as scripts read it.
    static func plain(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }

    /// `+12`, `−5`, `0`.
    static func signed(_ value: Int) -> String { value > 0 ? "+\(value)" : grouped(value) }
}

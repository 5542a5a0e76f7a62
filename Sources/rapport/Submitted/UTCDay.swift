import Foundation

/// A day of the calendar, in UTC: `2026-12-10`.
struct UTCDay: Equatable {
    let text: String
    /// The day's last second, in seconds since 1970.
    let lastSecond: Int

    private static func formatter() -> DateFormatter {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "UTC")
        formatter.dateFormat = "yyyy-MM-dd"
        formatter.isLenient = false
        return formatter
    }

    /// The day that a second is in.
    init(seconds: Int) {
        text = Self.formatter().string(from: Date(timeIntervalSince1970: TimeInterval(seconds)))
        lastSecond = seconds - seconds % 86_400 + 86_399
    }

    /// Reads a day; nil where there is none of that name.
    init?(_ text: String) {
        guard text.wholeMatch(of: #/[0-9]{4}-[0-9]{2}-[0-9]{2}/#) != nil, let date = Self.formatter().date(from: text),
            date.timeIntervalSince1970 >= 0
        else { return nil }
        self.init(seconds: Int(date.timeIntervalSince1970))
    }
}

internal import Foundation

/// Times and durations by ISO 8601, as exports write them.
enum ExportTime {
    /// `2026-11-27T12:05:00Z`, from seconds since 1970.
    static func moment(_ seconds: Int) -> String {
        Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
    }

    /// `PT3M5S`, `PT1H0M2S`.
    static func duration(_ seconds: Int) -> String {
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        return "PT" + (hours > 0 ? "\(hours)H" : "") + (seconds >= 60 ? "\(minutes)M" : "") + "\(rest)S"
    }
}

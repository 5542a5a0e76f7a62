import RapportModel

/// `1 reply`, `3 replies`.
func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

/// `12,000`.
func grouped(_ count: Int) -> String {
    let digits = String(count)
    return digits.enumerated().reduce(into: "") { text, digit in
        if digit.offset > 0 && (digits.count - digit.offset) % 3 == 0 { text += "," }
        text.append(digit.element)
    }
}

/// Whole percent of a share from 0 to 1.
func percent(_ share: Double) -> Int { Int((min(max(share, 0), 1) * 100).rounded()) }

/// `2.4`, for a rating from 0 to 4.
func oneDecimal(_ rating: Double) -> String {
    let (whole, tenths) = Int((min(max(rating, 0), 4) * 10).rounded()).quotientAndRemainder(dividingBy: 10)
    return "\(whole).\(tenths)"
}

/// `2026-11-22 03:04 UTC`, from seconds since 1970.
func utcDate(_ seconds: Int) -> String {
    let (days, rest) = seconds.flooredDivision(by: 86_400)
    let date = civilDate(daysSince1970: days)
    let (hour, minute) = (rest / 3600, rest % 3600 / 60)
    return "\(date.year)-\(twoDigits(date.month))-\(twoDigits(date.day)) \(twoDigits(hour)):\(twoDigits(minute)) UTC"
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// The Gregorian date of a day, by Howard Hinnant's `civil_from_days`: eras of 400 years, years that begin in March.
private func civilDate(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (days + 719_468).flooredDivision(by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
}

extension Int {
    fileprivate func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    /// The number with its sign, as a change is written: `+8`, `−5`, `0`.
    var signed: String { self > 0 ? "+\(self)" : self < 0 ? "−\(-self)" : "0" }
}

extension String {
    /// A name from a file as words: `ask_what_happened` becomes `ask what happened`.
    var asWords: String { String(map { $0 == "_" ? " " : $0 }) }

    /// The text with a capital at its start.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Page {
    /// The trainee's own words with their turns; after the third only how many more there are.
    mutating func addQuotes(_ quotes: [Quote], indent: Int, atMost: Int = 3) {
        for quote in quotes.prefix(atMost) {
            add(
                "“\(printableLine(quote.words))” (\(quote.shows.asWords))", indent: indent, label: "Turn \(quote.turn):"
            )
        }
        if quotes.count > atMost {
            add("and \(quotes.count - atMost) more; see rapport explain", as: .dim, indent: indent)
        }
    }
}

extension TextRow {
    /// Runs of digits with signs between them that are long enough to belong to one person: seven digits or more, or the six
    /// of a sort code.
    func numbers() -> [Find] {
        var finds: [Find] = []
        var place = 0
        while place < characters.count {
            guard digit(place) != nil, !isWord(place - 1, besides: place) || isASCIILetter(place - 1) else {
                place += 1
                continue
            }
            let groups = groups(from: place)
            place = groups.last?.upperBound ?? place + 1
            if let find = number(in: groups) { finds.append(find) }
        }
        return finds
    }

    /// Digits that stand together, then others that only spaces, hyphens, dots, slashes or brackets part from them.
    private func groups(from start: Int) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var place = start
        while true {
            let first = place
            while digit(place) != nil { place += 1 }
            groups.append(first..<place)
            var gap = place
            var visible = 0
            while isSeparator(gap) || isInvisible(gap) {
                // A dot before a space ends a sentence, and the number with it.
                if at(gap) == ".", at(gap + 1)?.isWhitespace ?? true { return groups }
                if !isInvisible(gap) { visible += 1 }
                gap += 1
            }
            guard digit(gap) != nil, visible <= 3 else { return groups }
            place = gap
        }
    }

    private func isSeparator(_ place: Int) -> Bool {
        guard let character = at(place), !character.isNewline else { return false }
        return character.isWhitespace || "-.()/_‐‑‒–·".contains(character)
    }

    /// The number that groups of digits make up, behind a sum of money or dates that may stand before it.
    private func number(in all: [Range<Int>]) -> Find? {
        var groups = all[...]
        if let first = groups.first, isAmount(first.lowerBound) {
            groups = groups.dropFirst()
            if let cents = groups.first, cents.count == 2, at(first.upperBound) == "." { groups = groups.dropFirst() }
        }
        while isDate(groups.prefix(3)) { groups = groups.dropFirst(3) }
        guard let first = groups.first, let last = groups.last else { return nil }
        let digits = groups.flatMap { $0.compactMap(digit) }
        let range = (groups.count == all.count ? beginning(first.lowerBound) : first.lowerBound)..<last.upperBound
        if isSortCode(groups) { return (range, .account) }
        guard digits.count >= 7, !areYears(groups) else { return nil }
        return (range, kind(of: digits, groups: groups.count, begins: at(range.lowerBound)))
    }

    private func kind(of digits: [Int], groups: Int, begins: Character?) -> PersonalDatum.Kind {
        if (13...19).contains(digits.count), Self.isLuhn(digits) { return .card }
        let isPhone = groups > 1 || begins == "+" || begins == "(" || digits.first == 0
        return isPhone && digits.count <= 15 ? .phone : .number
    }

    /// Where a number begins that has `+` or a bracket in front.
    private func beginning(_ place: Int) -> Int {
        var start = place
        while at(start - 1) == "(" || at(start - 1) == "+" { start -= 1 }
        return start
    }

    private func isAmount(_ place: Int) -> Bool {
        var before = place - 1
        while at(before) == " " { before -= 1 }
        return at(before).map { "$€£¥".contains($0) } ?? false
    }

    private func value(_ group: Range<Int>) -> Int { group.compactMap(digit).prefix(6).reduce(0) { $0 * 10 + $1 } }

    /// `2026-11-27`, `27.11.2026`, `11/27/2026`.
    private func isDate(_ groups: ArraySlice<Range<Int>>) -> Bool {
        let parts = Array(groups)
        guard parts.count == 3, zip(parts, parts.dropFirst()).allSatisfy({ $1.lowerBound - $0.upperBound == 1 }),
            at(parts[0].upperBound) == at(parts[1].upperBound), "-./".contains(at(parts[0].upperBound) ?? " ")
        else { return false }
        let lengths = parts.map(\.count)
        let values = parts.map(value)
        let small = lengths[0] == 4 ? [values[1], values[2]] : [values[0], values[1]]
        let year = lengths[0] == 4 ? values[0] : values[2]
        let fits =
            lengths[0] == 4 ? lengths[1] <= 2 && lengths[2] <= 2 : lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4
        return fits && (1900...2100).contains(year) && small.allSatisfy { (1...31).contains($0) }
            && small.contains { $0 <= 12 }
    }

    private func areYears(_ groups: ArraySlice<Range<Int>>) -> Bool {
        groups.count == 2 && groups.allSatisfy { $0.count == 4 && (1900...2100).contains(value($0)) }
    }

    /// `12-34-56`.
    private func isSortCode(_ groups: ArraySlice<Range<Int>>) -> Bool {
        let parts = Array(groups)
        return parts.count == 3 && parts.allSatisfy { $0.count == 2 } && at(parts[0].upperBound) == "-"
            && zip(parts, parts.dropFirst()).allSatisfy { $1.lowerBound - $0.upperBound == 1 }
    }

    /// Whether the check digit of a payment card fits (ISO/IEC 7812-1, annex B).
    private static func isLuhn(_ digits: [Int]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, item in
            let doubled = item.element * (item.offset % 2 == 1 ? 2 : 1)
            return sum + (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0
    }
}

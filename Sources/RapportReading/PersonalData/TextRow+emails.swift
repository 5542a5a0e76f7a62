extension TextRow {
    /// Addresses around an `@`: something before it, a domain with a dot behind it.
    func emails() -> [Find] {
        characters.indices.filter { characters[$0] == "@" || characters[$0] == "＠" }.compactMap { place in
            var start = place
            while isLocal(start - 1) { start -= 1 }
            while start < place, characters[start] == "." || characters[start] == "'" { start += 1 }
            var end = place + 1
            while isDomain(end) { end += 1 }
            while end > place + 1, !isWordCharacter(end - 1) { end -= 1 }
            guard start < place, hasDomain(place + 1..<end) else { return nil }
            return (start..<end, .email)
        }
    }

    private func isLocal(_ place: Int) -> Bool {
        isWordCharacter(place) || isInvisible(place) || at(place).map { "._%+-'&=~".contains($0) } ?? false
    }

    private func isDomain(_ place: Int) -> Bool {
        isWordCharacter(place) || isInvisible(place) || at(place) == "." || at(place) == "-"
    }

    private func hasDomain(_ range: Range<Int>) -> Bool {
        guard let dot = range.last(where: { characters[$0] == "." }), dot > range.lowerBound else { return false }
        return range.upperBound - dot > 2
    }
}

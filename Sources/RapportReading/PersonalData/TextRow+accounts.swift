extension TextRow {
    /// International account numbers whose check digits fit (ISO 13616), spaces between the groups allowed.
    func accounts() -> [Find] {
        characters.indices.filter { place in
            isASCIILetter(place) && isASCIILetter(place + 1) && digit(place + 2) != nil && digit(place + 3) != nil
                && !isWordCharacter(place - 1)
        }.compactMap(account)
    }

    private static let lengths = 15...34

    private func account(at start: Int) -> Find? {
        var signs: [Int] = []
        var ends: [(count: Int, end: Int)] = []
        var place = start
        while signs.count < Self.lengths.upperBound, let sign = sign(place) {
            signs.append(sign)
            place += 1
            if !isWordCharacter(place), Self.lengths.contains(signs.count) { ends.append((signs.count, place)) }
            if at(place) == " " || isInvisible(place) { place += 1 }
        }
        let fit = ends.last { Self.isValid(Array(signs.prefix($0.count))) }
        return fit.map { (start..<$0.end, .account) }
    }

    /// A digit's value, or 10 for A to 35 for Z.
    private func sign(_ place: Int) -> Int? {
        if let digit = digit(place) { return digit }
        guard isASCIILetter(place), let code = at(place)?.uppercased().utf8.first else { return nil }
        return Int(code) - 55
    }

    /// The number with its first four signs at the end, letters as two digits, leaves 1 when divided by 97.
    private static func isValid(_ signs: [Int]) -> Bool {
        (signs.dropFirst(4) + signs.prefix(4)).reduce(0) { ($0 * ($1 > 9 ? 100 : 10) + $1) % 97 } == 1
    }
}

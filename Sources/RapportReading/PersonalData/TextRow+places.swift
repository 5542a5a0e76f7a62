extension TextRow {
    /// Postcodes of a form that nothing else has: British, Canadian, and American behind their state.
    func postcodes() -> [Find] {
        let words = words
        var finds: [Find] = []
        for (first, second) in zip(words, words.dropFirst()) where second.lowerBound - first.upperBound == 1 {
            guard at(first.upperBound) == " " else { continue }
            let (start, end) = (text(first), text(second))
            if Self.isBritish(start, end) || Self.isCanadian(start, end) || Self.isAmerican(start, end) {
                finds.append((first.lowerBound..<second.upperBound, .postcode))
            }
        }
        for word in words where (5...7).contains(word.count) {
            let whole = text(word)
            guard whole == whole.uppercased(), whole.last?.isLetter == true else { continue }
            if Self.isBritish(String(whole.dropLast(3)), String(whole.suffix(3))) { finds.append((word, .postcode)) }
        }
        return finds
    }

    /// Streets with a house's number, such as `12 Baker Street` and `Hauptstraße 12`, and post boxes.
    func addresses() -> [Find] {
        let words = words
        return words.indices.compactMap { place in
            streetBehindNumber(words[place...]) ?? numberBehindStreet(words[place...]) ?? box(words[place...])
        }
    }

    private func streetBehindNumber(_ words: ArraySlice<Range<Int>>) -> Find? {
        guard let number = words.first, isHouse(number) else { return nil }
        let rest = Array(words.dropFirst().prefix(5))
        for (count, word) in rest.enumerated() {
            guard isClose(count == 0 ? number : rest[count - 1], word) else { return nil }
            let name = rest[..<count].map(text)
            guard count > 0, isStreet(name, text(word)) else { continue }
            return (number.lowerBound..<word.upperBound, .address)
        }
        return nil
    }

    /// Whether words name a street: each with a capital, or one or two plain words and a suffix that can be nothing else.
    private func isStreet(_ name: [String], _ suffix: String) -> Bool {
        let isPlain = Self.plainSuffixes.contains(suffix.lowercased())
        if Self.suffixes.contains(suffix.lowercased()), isPlain || suffix.first?.isUppercase == true {
            if name.allSatisfy({ $0.first?.isUppercase == true || $0.first?.isNumber == true }) { return true }
        }
        return isPlain && name.count <= 2
            && name.allSatisfy { !Self.smallWords.contains($0.lowercased()) && $0.first?.isLetter == true }
    }

    /// Whether two words stand together: with a space between them, or a comma; a dot only in `St. James Road`.
    private func isClose(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        switch String(characters[first.upperBound..<second.lowerBound]) {
        case " ", ", ", "-": true
        case ". ": text(first).lowercased() == "st"
        default: false
        }
    }

    private func numberBehindStreet(_ words: ArraySlice<Range<Int>>) -> Find? {
        guard words.count > 1, let street = words.first, let number = words.dropFirst().first, isHouse(number),
            street.count > 5, isClose(street, number)
        else { return nil }
        let name = text(street).lowercased()
        let isStreet = ["straße", "strasse", "gasse", "weg", "platz", "allee"].contains(where: name.hasSuffix)
        return isStreet && text(street).first?.isUppercase == true
            ? (street.lowerBound..<number.upperBound, .address) : nil
    }

    private func box(_ words: ArraySlice<Range<Int>>) -> Find? {
        let three = Array(words.prefix(3))
        guard three.count == 3, text(three[0]).uppercased() == "PO", text(three[1]).lowercased() == "box",
            digit(three[2].lowerBound) != nil
        else { return nil }
        return (three[0].lowerBound..<three[2].upperBound, .address)
    }

    /// The places of all words: letters and digits that stand together.
    private var words: [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for place in 0...characters.count {
            let isIn = isWordCharacter(place) || (at(place) == "'" || at(place) == "’") && isWordCharacter(place - 1)
            if isIn, start == nil { start = place }
            if !isIn, let first = start {
                words.append(first..<place)
                start = nil
            }
        }
        return words
    }

    private func text(_ range: Range<Int>) -> String { String(characters[range]) }

    /// Up to five digits, then perhaps one letter.
    private func isHouse(_ word: Range<Int>) -> Bool {
        let digits = word.prefix { digit($0) != nil }.count
        return (1...5).contains(digits) && word.count - digits <= 1
    }

    private static func isBritish(_ start: String, _ end: String) -> Bool {
        let form = form(of: start)
        guard ["a9", "a99", "a9a", "aa9", "aa99", "aa9a"].contains(form), Self.form(of: end) == "9aa" else {
            return false
        }
        // “by4 2nd” is no postcode.
        return !["st", "nd", "rd", "th", "am", "pm"].contains(end.dropFirst().lowercased())
    }

    private static func isCanadian(_ start: String, _ end: String) -> Bool {
        form(of: start) == "a9a" && form(of: end) == "9a9"
    }

    private static func isAmerican(_ start: String, _ end: String) -> Bool {
        states.contains(start) && form(of: end) == "99999"
    }

    /// `9` for an ASCII digit, `a` for an ASCII letter, `?` for anything else.
    private static func form(of word: String) -> String {
        String(word.map { $0.isASCII && $0.isNumber ? "9" : $0.isASCII && $0.isLetter ? "a" : "?" })
    }

    private static let suffixes: Set = [
        "street", "st", "road", "rd", "avenue", "ave", "lane", "ln", "drive", "dr", "boulevard", "blvd", "way", "court",
        "square", "sq", "close", "terrace", "place", "pl", "row", "crescent", "gardens", "grove", "hill", "mews",
        "parade",
    ]
    private static let plainSuffixes: Set = ["street", "road", "avenue", "lane", "boulevard", "crescent"]
    private static let smallWords: Set = [
        "the", "a", "an", "on", "in", "at", "of", "to", "for", "from", "your", "our", "my", "their", "this", "that",
        "down",
        "across", "and", "or", "per", "up", "any", "each", "every", "other", "more", "days", "hours", "minutes",
    ]
    private static let states: Set = Set(
        """
        AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI \
        SC SD TN TX UT VT VA WA WV WI WY DC PR
        """.split(separator: " ").map(String.init))
}

/// A text as a row of characters, with what each of them is.
struct TextRow {
    typealias Find = (range: Range<Int>, kind: PersonalDatum.Kind)

    let characters: [Character]
    /// The first UTF-8 byte of each character, and one more for the end.
    let offsets: [Int]

    init(_ text: String) {
        characters = Array(text)
        var offsets = [0]
        offsets.reserveCapacity(characters.count + 1)
        for character in characters { offsets.append(offsets[offsets.count - 1] + character.utf8.count) }
        self.offsets = offsets
    }

    /// Characters in the form in which words are compared.
    static func folded(_ characters: [Character]) -> [Character] {
        characters.map { character in
            if character == "’" { return "'" }
            if character.isWhitespace { return " " }
            let small = character.lowercased()
            return small.count == 1 ? Character(small) : character
        }
    }

    func at(_ place: Int) -> Character? { characters.indices.contains(place) ? characters[place] : nil }

    /// The digit of any script that a character is, with whatever marks it bears.
    func digit(_ place: Int) -> Int? {
        guard let scalar = at(place)?.unicodeScalars.first, scalar.properties.numericType == .decimal else {
            return nil
        }
        return scalar.properties.numericValue.map { Int($0) }
    }

    func isLetter(_ place: Int) -> Bool { at(place)?.isLetter ?? false }

    func isWordCharacter(_ place: Int) -> Bool { isLetter(place) || digit(place) != nil }

    /// Whether a character goes on the word that another one ends; none does where that one is no part of a word.
    func isWord(_ place: Int, besides other: Int) -> Bool { isWordCharacter(place) && isWordCharacter(other) }

    /// Whether nobody sees the character.
    func isInvisible(_ place: Int) -> Bool {
        at(place)?.unicodeScalars.allSatisfy {
            $0.properties.isDefaultIgnorableCodePoint || $0.properties.generalCategory == .format
        }
            ?? false
    }

    func isASCIILetter(_ place: Int) -> Bool { at(place).map { $0.isASCII && $0.isLetter } ?? false }
}

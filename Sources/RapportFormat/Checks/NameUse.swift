import RapportModel

/// One mention of a name in a condition, and what the mention asks for.
struct NameUse {
    /// What kind of thing the name has to be.
    enum Wanted {
        /// Anything that can hold at a reply.
        case anything
        /// Something that replies do.
        case deed
        /// A fact, or the role of one.
        case fact
        /// A desk action.
        case action
    }

    let name: String
    let wanted: Wanted
    /// Where in the condition's text it stands, in scalars.
    let piece: Range<Int>

    /// Every mention in a condition, in the order of its text.
    static func all(in condition: Condition, text: String) -> [NameUse] {
        // The parser keeps the order of the text, so that the two lists stand side by side.
        zip(wanted(in: condition), words(of: text)).map { mention, word in
            NameUse(name: mention.name, wanted: mention.wanted, piece: word)
        }
    }

    private static func wanted(in condition: Condition) -> [(name: String, wanted: Wanted)] {
        switch condition {
        case .always, .number, .rose, .fell: []
        case .name(let name): [(name, .anything)]
        case .first(let name), .ever(let name), .again(let name), .previous(let name), .times(let name, _, _):
            [(name, .deed)]
        case .learned(let name): [(name, .fact)]
        case .done(let name): [(name, .action)]
        case .not(let inner): wanted(in: inner)
        case .and(let left, let right), .or(let left, let right): wanted(in: left) + wanted(in: right)
        }
    }

    /// The places of all words that are names.
    private static func words(of text: String) -> [Range<Int>] {
        let scalars = Array(text.unicodeScalars)
        var found: [Range<Int>] = []
        var start = 0
        while start < scalars.count {
            var end = start
            while end < scalars.count, isWordPart(scalars[end]) { end += 1 }
            let word = String(String.UnicodeScalarView(scalars[start..<end]))
            if Condition.isName(word), !Condition.reservedWords.contains(word) { found.append(start..<end) }
            start = end + 1
        }
        return found
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "_.-".unicodeScalars.contains(scalar)
    }
}

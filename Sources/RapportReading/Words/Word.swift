/// One word of a text, folded for comparison, and where it was typed.
///
/// A contraction gives several words with the same bytes: `I'm` is `i` and `am`.
struct Word: Equatable {
    let text: String
    /// What inflection leaves of it.
    let stem: String
    /// UTF-8 bytes of the text as typed.
    let bytes: Range<Int>
    /// Which sentence it stands in, counted from 0.
    let sentence: Int
    /// Which clause, counted through the whole text; `but`, a dash, a colon, a semicolon or a new line begins one.
    let clause: Int
    /// Whether a comma or bracket stands before it.
    let followsComma: Bool
    /// Whether it was typed with a capital letter.
    let isCapitalised: Bool
    /// Digits with their sign, if it is such.
    let figure: Figure?
    /// Whether it stands in somebody else's words.
    var isQuoted = false
}

/// Digits as typed: `1,200.50`, `$50`, `20%`, `3rd`, `18:00`.
struct Figure: Equatable {
    /// Hundredths; absent for what counts nothing, such as a time of day, an ordinal, or a number out of reach.
    var hundredths: Int?
    /// A currency code or `%`, where a sign gave it.
    var unit: String?
}

/// What stands between words.
enum Mark: Equatable {
    case comma, clauseBreak
    case sentenceEnd(isQuestion: Bool)
    case quote(isOpening: Bool?)
}

/// A text as the scanner sees it: words, figures and marks in order.
struct Piece: Equatable {
    enum Kind: Equatable {
        case word(String, isCapitalised: Bool)
        case figure(String, Figure)
        case mark(Mark)
    }

    let kind: Kind
    let bytes: Range<Int>
}

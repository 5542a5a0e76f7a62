/// A text as the encoder takes it: words cut into tokens, each with its place in the text.
package struct TokenizedText: Equatable, Sendable {
    /// The words as the tokenizer sees them, in lower case and without accents; a mark is a word by itself.
    package internal(set) var words: [String] = []
    /// The tokens of all words, in order, without any that mark the start or an end.
    package internal(set) var tokens: [Token] = []

    /// A piece of a word.
    package struct Token: Equatable, Sendable {
        /// Its number in the vocabulary.
        package let id: TokenID
        /// Its bytes in the UTF-8 of the text, accents included.
        package let bytes: Range<Int>
        /// The word that it is part of, by its place among the words.
        package let word: Int
    }
}

/// Cuts texts into the tokens of the model's vocabulary, as BERT's uncased tokenizers do.
///
/// Text is only ever text: `[SEP]` in a reply is a bracket, three letters and a bracket.
package struct WordPieceTokenizer: Sendable {
    /// A word of more letters is no word; it becomes the one token for whatever is unknown.
    private static let longestWord = 100

    private let model: EncoderModel

    /// A tokenizer for the vocabulary of a model.
    package init(model: EncoderModel = .embedded) { self.model = model }

    /// The words and tokens of a text, whatever it holds.
    package func tokenize(_ text: String) -> TokenizedText {
        let letters = WordLetters(text).letters
        let table = model.tokens
        var result = TokenizedText()
        var first = 0
        while first < letters.count {
            var end = first + 1
            if letters[first].isSpace {
                first = end
                continue
            }
            while !letters[first].isApart, end < letters.count, !letters[end].isApart, !letters[end].isSpace {
                end += 1
            }
            append(letters[first..<end], to: &result, table: table)
            first = end
        }
        return result
    }

    private func append(
        _ letters: ArraySlice<WordLetters.Letter>, to result: inout TokenizedText, table: TokenTable
    ) {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for letter in letters {
            guard let scalar = Unicode.Scalar(letter.scalar) else { continue }
            bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
            ends.append(bytes.count)
        }
        let word = result.words.count
        result.words.append(String(decoding: bytes, as: UTF8.self))
        let pieces = ends.count > Self.longestWord ? nil : Self.pieces(of: bytes, ends: ends, in: table)
        for piece in pieces ?? [Piece(id: table.unknown, letters: 0..<ends.count)] {
            let range = letters.startIndex + piece.letters.lowerBound..<letters.startIndex + piece.letters.upperBound
            let start = letters[range].reduce(Int.max) { min($0, $1.start) }
            let end = letters[range].reduce(0) { max($0, $1.end) }
            result.tokens.append(TokenizedText.Token(id: piece.id, bytes: start..<end, word: word))
        }
    }

    private struct Piece {
        let id: TokenID
        let letters: Range<Int>
    }

    /// The longest token that the word begins with, then the longest that its rest begins with, and so on.
    private static func pieces(of word: [UInt8], ends: [Int], in table: TokenTable) -> [Piece]? {
        var pieces: [Piece] = []
        var first = 0
        while first < ends.count {
            guard let piece = longestPiece(of: word, ends: ends, from: first, in: table) else { return nil }
            pieces.append(piece)
            first = piece.letters.upperBound
        }
        return pieces
    }

    private static func longestPiece(
        of word: [UInt8], ends: [Int], from first: Int, in table: TokenTable
    ) -> Piece? {
        let start = first == 0 ? 0 : ends[first - 1]
        var hash = first == 0 ? TokenTable.Hash.start : .continuation
        var hashes: [TokenTable.Hash] = []
        var at = start
        for end in ends[first...] {
            while at < end {
                hash = hash.adding(word[at])
                at += 1
            }
            hashes.append(hash)
        }
        return word.withUnsafeBufferPointer { word in
            for last in stride(from: ends.count - 1, through: first, by: -1) {
                let bytes = UnsafeBufferPointer(rebasing: word[start..<ends[last]])
                if let id = table.token(bytes, hash: hashes[last - first], isFirst: first == 0) {
                    return Piece(id: id, letters: first..<last + 1)
                }
            }
            return nil
        }
    }
}

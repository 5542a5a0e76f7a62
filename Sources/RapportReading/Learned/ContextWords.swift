/// The words of a text as the marks compare them: numbers by value, other words by their first five letters.
///
/// `Sources/ReaderTraining/reader_training/marks.py` cuts the same way, scalar by scalar; change both or neither.
struct ContextWords {
    /// A word and where it stands.
    struct Word {
        let key: [UInt32]
        let isNumber: Bool
        /// How many scalars it has.
        let length: Int
        /// Its value where it stands behind a currency sign and is one.
        let amount: Double?
        /// Its bytes in the UTF-8 of the text.
        let bytes: Range<Int>
    }

    /// Words shorter than this are joints, not contents.
    static let shortest = 4
    private static let stem = 5

    let words: [Word]

    /// What a text has said, for comparison with another text.
    var keys: Set<[UInt32]> {
        Set(words.filter { $0.isNumber || $0.length >= Self.shortest }.map(\.key))
    }

    /// The highest amount with a currency sign.
    var highestAmount: Double? { words.compactMap(\.amount).max() }

    init(_ text: String) {
        var scanner = Scanner(text)
        var words: [Word] = []
        while let word = scanner.next() { words.append(word) }
        self.words = words
    }
}

extension ContextWords {
    private struct Scanner {
        private let scalars: [UInt32]
        /// The byte at which each scalar begins, and the end.
        private let places: [Int]
        private var at = 0

        init(_ text: String) {
            var scalars: [UInt32] = []
            var places = [0]
            for scalar in text.unicodeScalars {
                scalars.append(scalar.value)
                places.append(places[places.count - 1] + UTF8.width(scalar))
            }
            self.scalars = scalars
            self.places = places
        }

        mutating func next() -> Word? {
            while at < scalars.count {
                if isDigit(at) { return number() }
                if Self.isLetter(scalars[at]) { return letters() }
                at += 1
            }
            return nil
        }

        private mutating func letters() -> Word {
            let start = at
            while at < scalars.count, Self.isLetter(scalars[at]) { at += 1 }
            let key = scalars[start..<min(at, start + ContextWords.stem)].map { 65...90 ~= $0 ? $0 + 32 : $0 }
            return Word(
                key: key, isNumber: false, length: at - start, amount: nil, bytes: places[start]..<places[at])
        }

        private mutating func number() -> Word {
            let start = at
            while isDigit(at) { at += 1 }
            while at < scalars.count, Self.joints.contains(scalars[at]), isDigit(at + 1) {
                at += 1
                while isDigit(at) { at += 1 }
            }
            let digits = scalars[start..<at].filter { $0 != Self.comma }
            let isBehindSign = start > 0 && Self.currencies.contains(scalars[start - 1])
            return Word(
                key: Self.value(of: digits), isNumber: true, length: at - start,
                amount: isBehindSign ? Self.amount(digits) : nil, bytes: places[start]..<places[at])
        }

        private func isDigit(_ place: Int) -> Bool { place < scalars.count && 48...57 ~= scalars[place] }

        /// A number without the zeros that end its fraction: 12.50 and 12.5 are the same, 12:50 is a time.
        private static func value(of digits: [UInt32]) -> [UInt32] {
            guard digits.contains(point), !digits.contains(colon) else { return digits }
            var digits = digits
            while digits.last == 48 { digits.removeLast() }
            while digits.last == point { digits.removeLast() }
            return digits
        }

        private static func amount(_ digits: [UInt32]) -> Double? {
            guard !digits.contains(colon), digits.count(where: { $0 == point }) <= 1 else { return nil }
            return Double(String(String.UnicodeScalarView(digits.compactMap(Unicode.Scalar.init))))
        }

        private static let comma: UInt32 = 44
        private static let point: UInt32 = 46
        private static let colon: UInt32 = 58
        private static let joints: Set<UInt32> = [comma, point, colon]
        private static let currencies: Set<UInt32> = [0x24, 0xA3, 0x20AC]

        /// ASCII letters, and whatever lies above Latin-1 punctuation and is neither punctuation, symbol nor emoji.
        private static func isLetter(_ scalar: UInt32) -> Bool {
            switch scalar {
            case 65...90, 97...122, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x1FFF, 0x2C00...0x1EFFF: true
            default: false
            }
        }
    }
}

internal import CReader

/// The letters of a text as BERT's uncased tokenizers want them: no control characters, no accents, lower case.
///
/// Letters are taken apart first (NFD) and accents left out afterwards. The tables are pinned in `CReader`.
struct WordLetters {
    struct Letter {
        let scalar: UInt32
        let isApart: Bool
        let isSpace: Bool
        let order: UInt8
        let start: Int
        var end: Int
    }

    private(set) var letters: [Letter] = []
    /// Where the marks begin that may still change places.
    private var firstMovable = 0

    init(_ text: String) {
        letters.reserveCapacity(text.utf8.count)
        var offset = 0
        for scalar in text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            if scalar.isASCII {
                appendASCII(scalar.value, at: offset)
            } else if (0xAC00..<0xD7A4).contains(scalar.value) {
                appendKorean(scalar.value - 0xAC00, bytes: offset..<end)
            } else {
                append(scalar.value, bytes: offset..<end)
            }
            offset = end
        }
        settle()
    }

    private mutating func appendASCII(_ scalar: UInt32, at offset: Int) {
        switch scalar {
        case 0x09, 0x0A, 0x0D, 0x20: add(0x20, isSpace: true, bytes: offset..<offset + 1)
        case 0x00..<0x20, 0x7F: break
        case 0x30...0x39, 0x61...0x7A: add(scalar, bytes: offset..<offset + 1)
        case 0x41...0x5A: add(scalar + 0x20, bytes: offset..<offset + 1)
        default: add(scalar, isApart: true, bytes: offset..<offset + 1)
        }
    }

    /// A Korean syllable falls into two or three letters, by arithmetic.
    private mutating func appendKorean(_ syllable: UInt32, bytes: Range<Int>) {
        add(0x1100 + syllable / 588, bytes: bytes)
        add(0x1161 + syllable % 588 / 28, bytes: bytes)
        if syllable % 28 > 0 { add(0x11A7 + syllable % 28, bytes: bytes) }
    }

    private mutating func append(_ scalar: UInt32, bytes: Range<Int>) {
        let entry = reader_letter_of(scalar)
        switch Int(entry.kind) {
        case READER_LETTER_GONE: break
        case READER_LETTER_SPACE: add(0x20, isSpace: true, bytes: bytes)
        case READER_LETTER_MARK: leaveOut(order: entry.order, bytes: bytes)
        case READER_LETTER_APART: add(scalar.shifted(by: entry.shift), isApart: true, bytes: bytes)
        default:
            guard entry.count > 0 else {
                return add(scalar.shifted(by: entry.shift), order: entry.order, bytes: bytes)
            }
            for place in entry.shift..<entry.shift + Int32(entry.count) {
                let part = reader_letter_text(place)
                add(part, order: reader_letter_of(part).order, bytes: bytes)
            }
        }
    }

    /// An accent goes, but its bytes stay with the letter before it.
    private mutating func leaveOut(order: UInt8, bytes: Range<Int>) {
        if let last = letters.indices.last, letters[last].end == bytes.lowerBound, !letters[last].isSpace {
            letters[last].end = bytes.upperBound
        }
        if order == 0 { settle() }
    }

    private mutating func add(
        _ scalar: UInt32, isApart: Bool = false, isSpace: Bool = false, order: UInt8 = 0, bytes: Range<Int>
    ) {
        if order == 0 { settle() }
        letters.append(
            Letter(
                scalar: scalar, isApart: isApart, isSpace: isSpace, order: order, start: bytes.lowerBound,
                end: bytes.upperBound))
        if order == 0 { firstMovable = letters.count }
    }

    /// Puts the marks that stay and stand together into canonical order, those of one order as they came.
    private mutating func settle() {
        if letters.count - firstMovable > 1 {
            let sorted = letters[firstMovable...].enumerated().sorted {
                ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
            }
            letters.replaceSubrange(firstMovable..., with: sorted.map(\.element))
        }
        firstMovable = letters.count
    }
}

extension UInt32 {
    fileprivate func shifted(by shift: Int32) -> UInt32 { self &+ UInt32(bitPattern: shift) }
}

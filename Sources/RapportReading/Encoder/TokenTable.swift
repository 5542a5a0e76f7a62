internal import CReader

/// The number of a token in the model's vocabulary.
package typealias TokenID = UInt16

/// Finds tokens by the hash table that lies ready in the model's file.
struct TokenTable {
    let unknown: TokenID

    private let places: UnsafePointer<UInt32>
    private let text: UnsafePointer<UInt8>
    private let slots: UnsafePointer<UInt16>
    private let lastSlot: UInt32

    init(file: UnsafeRawBufferPointer, header: reader_header) {
        unknown = TokenID(header.unknown)
        places = file.start(of: header.vocabulary_places)
        text = file.start(of: header.vocabulary_text)
        slots = file.start(of: header.vocabulary_slots)
        lastSlot = header.vocabulary_slots.bytes / 2 - 1
    }

    /// The token that reads `##` and the bytes, or without `##` where a word begins.
    func token(_ bytes: UnsafeBufferPointer<UInt8>, hash: Hash, isFirst: Bool) -> TokenID? {
        var slot = hash.value & lastSlot
        while slots[Int(slot)] != 0xFFFF {
            let candidate = slots[Int(slot)]
            if isToken(Int(candidate), bytes, skipping: isFirst ? 0 : 2) { return candidate }
            slot = (slot + 1) & lastSlot
        }
        return nil
    }

    private func isToken(_ token: Int, _ bytes: UnsafeBufferPointer<UInt8>, skipping marks: Int) -> Bool {
        let (start, end) = (Int(places[token]), Int(places[token + 1]))
        guard end - start == bytes.count + marks else { return false }
        for mark in 0..<marks where text[start + mark] != UInt8(ascii: "#") { return false }
        for at in 0..<bytes.count where text[start + marks + at] != bytes[at] { return false }
        return true
    }

    /// FNV-1a, which grows by a byte at a time: all prefixes of a word are hashed in one pass.
    struct Hash {
        private(set) var value: UInt32 = 2_166_136_261

        static let start = Hash()
        static let continuation = Hash().adding(UInt8(ascii: "#")).adding(UInt8(ascii: "#"))

        func adding(_ byte: UInt8) -> Hash {
            var next = self
            next.value = (value ^ UInt32(byte)) &* 16_777_619
            return next
        }
    }
}

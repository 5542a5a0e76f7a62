internal import Glibc
internal import RapportModel

/// A scorecard as the bytes of a file: JSON with sorted keys, so that the same card is the same bytes.
enum CardFile {
    /// The most bytes in a card's file; a talk of 40 long replies has about a hundredth of it.
    static let mostBytes = 16 << 20

    /// The bytes of a card.
    ///
    /// - Throws: ``StoreError/damaged(path:because:)`` for a card that could not be read back.
    static func bytes(of card: Scorecard, for path: String) throws(StoreError) -> [UInt8] {
        if let problem = CardCheck.problem(with: card) { throw .damaged(path: path, because: problem) }
        guard let bytes = try? JSON.page(card) else {
            throw .damaged(path: path, because: "it has a number that JSON cannot hold")
        }
        guard bytes.count <= mostBytes else { throw .tooLarge(path: path, most: mostBytes) }
        return bytes
    }

    /// Reads a card back, with all that a made-up file could do to a reader kept out.
    static func card(at path: String) throws(StoreError) -> Scorecard { try cardAndBytes(at: path).card }

    /// Reads a card back with the very bytes that it was read from.
    static func cardAndBytes(at path: String) throws(StoreError) -> (card: Scorecard, bytes: [UInt8]) {
        let bytes = try contents(of: path)
        return (try card(from: bytes, at: path), bytes)
    }

    /// Reads a card from the bytes of a file.
    static func card(from bytes: [UInt8], at path: String) throws(StoreError) -> Scorecard {
        let card = try decode(Scorecard.self, from: bytes, path)
        if let problem = CardCheck.problem(with: card) { throw .damaged(path: path, because: problem) }
        return card
    }

    /// Reads only what figures over many cards need.
    static func extract(from bytes: [UInt8], at path: String) throws(StoreError) -> CardExtract {
        let extract = try decode(CardExtract.self, from: bytes, path)
        if let problem = extract.problem { throw .damaged(path: path, because: problem) }
        return extract
    }

    /// Reads only what a list needs.
    static func glance(at path: String) throws(StoreError) -> CardGlance {
        let glance = try decode(CardGlance.self, from: contents(of: path), path)
        if let problem = glance.problem { throw .damaged(path: path, because: problem) }
        return glance
    }

    /// Reads only what progress is told from.
    static func marks(at path: String) throws(StoreError) -> MarksGlance {
        let glance = try decode(MarksGlance.self, from: contents(of: path), path)
        if let problem = glance.problem { throw .damaged(path: path, because: problem) }
        return glance
    }

    static func contents(of path: String) throws(StoreError) -> [UInt8] {
        // Without waiting, so that a pipe of that name cannot hold us up.
        try OpenFile(path, O_RDONLY | O_NONBLOCK).contents(atMost: mostBytes)
    }

    private static func decode<Value: HasSchema>(
        _ type: Value.Type, from bytes: [UInt8], _ path: String
    ) throws(StoreError) -> Value {
        do {
            return try JSON.value(Versioned<Value>.self, from: bytes).value
        } catch .unknownSchema(let found, let known) {
            throw .unknownSchema(path: path, found: found, known: known)
        } catch {
            throw .notACard(path: path, because: error.words)
        }
    }
}

extension Scorecard: HasSchema {}

public import RapportModel

extension CardStore {
    /// Whether a file's name without its ending is that of a card: `2026-09-01T101500Z-broken-guitar`.
    public static func isCard(_ name: some StringProtocol) -> Bool { DatedName(name) != nil }

    /// Reads a card together with the SHA-256 of its file, which reviews and receipts name it by.
    ///
    /// - Throws: a ``StoreError`` for whatever else the file may be; any bytes whatever end in an error.
    public static func stamped(at path: String) throws(StoreError) -> (card: Scorecard, sha256: String) {
        let bytes = try CardFile.contents(of: path)
        return (try CardFile.card(from: bytes, at: path), InputStore.hash(of: bytes))
    }

    /// Reads what figures over many cards need, together with the SHA-256 of the card's file.
    ///
    /// - Throws: a ``StoreError`` for whatever else the file may be; any bytes whatever end in an error.
    public static func extract(at path: String) throws(StoreError) -> (card: CardExtract, sha256: String) {
        let bytes = try CardFile.contents(of: path)
        return (try CardFile.extract(from: bytes, at: path), InputStore.hash(of: bytes))
    }
}

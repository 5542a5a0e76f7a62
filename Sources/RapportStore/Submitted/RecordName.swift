/// The name of a file beside a card: `<stem>.receipt.json`, `<stem>.dispute-2.json`, `<stem>.review-1.json`.
struct RecordName: Hashable {
    let stem: DatedName
    let kind: Kind
    /// From 1; 1 for a receipt, of which there is one.
    let number: Int

    /// The most files of one kind beside a card; a larger number is none of ours.
    static let most = 100_000

    enum Kind: String, CaseIterable { case receipt, dispute, review }

    init(_ stem: DatedName, _ kind: Kind, number: Int = 1) {
        self.stem = stem
        self.kind = kind
        self.number = number
    }

    /// Reads a file's name back; absent where it is not one of ours.
    init?(file: String) {
        guard file.hasSuffix(".json") else { return nil }
        let name = file.dropLast(5)
        guard let dot = name.lastIndex(of: "."), let stem = DatedName(name[..<dot]) else { return nil }
        let parts = name[name.index(after: dot)...].split(separator: "-", omittingEmptySubsequences: false)
        guard let kind = Kind(rawValue: String(parts[0])) else { return nil }
        if kind == .receipt {
            guard parts.count == 1 else { return nil }
            self.init(stem, kind)
        } else {
            guard parts.count == 2, let number = Int(parts[1]), (1...Self.most).contains(number),
                String(number) == parts[1]
            else {
                return nil
            }
            self.init(stem, kind, number: number)
        }
    }

    /// The file's name.
    var file: String { "\(stem.text).\(kind.rawValue)" + (kind == .receipt ? "" : "-\(number)") + ".json" }
}

internal import Glibc
public import RapportModel

extension SubmittedCards {
    /// Hands a card in: puts its file and its receipt, the next link of the trainee's chain, into their folder.
    ///
    /// One process at a time does so for each trainee, so that the chain never forks. A card whose receipt was not written
    /// any more, because the process was killed in between, gets it when it is handed in again.
    ///
    /// - Parameters:
    ///   - card: the card as it is to be seen, redacted or not.
    ///   - original: the hash of the card's file before it was redacted; nil where it was not.
    ///   - time: seconds since 1970, UTC.
    /// - Throws: ``StoreError/alreadySubmitted(id:)``, or what the disk did.
    public func submit(_ card: Scorecard, original: String?, at time: Int) throws(StoreError) -> SubmittedCard {
        let trainee = try TraineeName(card.trainee)
        guard !Self.ownNames.contains(trainee.folder) else {
            throw .badTraineeName(card.trainee, because: "a folder of that name has another purpose here")
        }
        let own = own(trainee)
        guard let name = DatedName(started: card.started, scenario: card.scenario) else {
            throw .damaged(path: own.path, because: "a card cannot be named by its time and scenario")
        }
        let bytes = try CardFile.bytes(of: card, for: own.path(of: name.text + ".json"))
        return try locked(own) { () throws(StoreError) in
            let chain = try receipts(of: trainee)
            let hash = InputStore.hash(of: bytes)
            if let earlier = chain.first(where: { $0.receipt.source == original ?? hash }) {
                throw .alreadySubmitted(id: "\(trainee.folder)/\(earlier.stem.text)")
            }
            let last = chain.last
            let receipt = Receipt(
                number: (last?.receipt.number ?? 0) + 1, trainee: trainee.text, card: hash, previous: last?.hash,
                submitted: time, original: original)
            let stem = try add(bytes, as: name, to: own)
            let file = RecordName(stem, .receipt).file
            guard try own.add(file, receipt.bytes(for: own.path(of: file))) != nil else {
                throw .taken(name: own.path(of: file))
            }
            return try self.card(stem, of: trainee)
        }
    }

    /// Whether a card with this hash, before redaction, has been handed in, and as which.
    public func submitted(_ hash: String, by trainee: TraineeName) throws(StoreError) -> String? {
        try receipts(of: trainee).first { $0.receipt.source == hash }.map { "\(trainee.folder)/\($0.stem.text)" }
    }

    /// A receipt, the card's name, and the hash of its file.
    typealias Link = (stem: DatedName, receipt: Receipt, hash: String)

    /// The receipts of a trainee in the order of their numbers.
    func receipts(of trainee: TraineeName) throws(StoreError) -> [Link] {
        let own = own(trainee)
        var links: [Link] = []
        for name in try own.names().compactMap(RecordName.init(file:)) where name.kind == .receipt {
            let (receipt, bytes) = try Receipt.read(own.path(of: name.file))
            links.append((name.stem, receipt, InputStore.hash(of: bytes)))
        }
        return links.sorted { ($0.receipt.number, $0.stem) < ($1.receipt.number, $1.stem) }
    }

    /// Puts the card's file under the first name that is free, or under which it lies already without a receipt.
    private func add(_ bytes: [UInt8], as first: DatedName, to own: Folder) throws(StoreError) -> DatedName {
        var name = first
        let names = Set(try own.names())
        while true {
            if !names.contains(RecordName(name, .receipt).file) {
                let file = name.text + ".json"
                if try own.add(file, bytes) != nil { return name }
                if let there = try? CardFile.contents(of: own.path(of: file)), there == bytes { return name }
            }
            name = name.next
        }
    }
}

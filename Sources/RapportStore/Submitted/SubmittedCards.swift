internal import Glibc
internal import RapportModel

/// The cards that trainees have handed in, one folder for each trainee.
///
///     <trainee>/<stem>.json               the card, or its redacted copy; `<stem>` is `<UTC time>-<scenario>`
///     <trainee>/<stem>.receipt.json       a ``Receipt``
///     <trainee>/<stem>.dispute-<n>.json   a ``Dispute``, n from 1
///     <trainee>/<stem>.review-<n>.json    a ``Review``, n from 1
///     inputs/<sha256>                     the files that the cards were made from
///     forgotten.json                      what was removed, without names
///     assignments/<id>.json               an ``Assignment``
///     calibration/<set>/                  a ``CalibrationSet`` and its ratings
///
/// Nothing here is ever rewritten but the ratings of a set, until they are complete, and what ``forget(_:by:at:)`` takes
/// away. Files are readable by whoever the system's mask allows, since a manager reads what trainees write.
public struct SubmittedCards: Equatable, Sendable {
    let folder: Folder

    /// The folder at a path, which is made when it is first needed.
    public init(folder: String) { self.folder = Folder(path: folder, isShared: true) }

    /// Where they are.
    public var path: String { folder.path }

    /// The files that the cards were made from.
    public var inputs: InputStore { InputStore(shared: folder.folder("inputs")) }

    /// Names of folders that are nobody's.
    static let ownNames: Set = ["inputs", "assignments", "calibration"]

    /// Everybody who has handed in a card, by their folders.
    public func trainees() throws(StoreError) -> [TraineeName] {
        try folder.names().filter { !Self.ownNames.contains($0) }.compactMap(TraineeName.init(folder:))
            .filter { own($0).isThere }
    }

    /// All cards of everybody; files that cannot be read are left out and told of.
    public func all() throws(StoreError) -> SubmittedListing {
        var listing = SubmittedListing()
        for trainee in try trainees() {
            let own = try cards(of: trainee)
            listing.cards += own.cards
            listing.warnings += own.warnings
        }
        return listing
    }

    /// The cards of one trainee, oldest first; files that cannot be read are left out and told of.
    public func cards(of trainee: TraineeName) throws(StoreError) -> SubmittedListing {
        let own = folder.folder(trainee.folder)
        let names = try own.names()
        let records = Dictionary(grouping: names.compactMap(RecordName.init(file:)), by: \.stem)
        var listing = SubmittedListing()
        for stem in names.compactMap(Self.stem).sorted() {
            do {
                listing.cards.append(
                    try card(stem, of: trainee, records: records[stem] ?? [], warnings: &listing.warnings))
            } catch {
                listing.warnings.append(error)
            }
        }
        return listing
    }

    /// The names of a trainee's cards, oldest first.
    func stems(of trainee: TraineeName) throws(StoreError) -> [DatedName] {
        try own(trainee).names().compactMap(Self.stem).sorted()
    }

    /// Reads one card with what lies beside it.
    func card(_ stem: DatedName, of trainee: TraineeName) throws(StoreError) -> SubmittedCard {
        let records = try own(trainee).names().compactMap(RecordName.init(file:)).filter { $0.stem == stem }
        var warnings: [StoreError] = []
        let card = try card(stem, of: trainee, records: records, warnings: &warnings)
        if let warning = warnings.first { throw warning }
        return card
    }

    private func card(
        _ stem: DatedName, of trainee: TraineeName, records: [RecordName], warnings: inout [StoreError]
    ) throws(StoreError) -> SubmittedCard {
        let own = own(trainee)
        let path = own.path(of: stem.text + ".json")
        let (card, bytes) = try CardFile.cardAndBytes(at: path)
        var receipt: Receipt?
        var disputes: [Int: Dispute] = [:]
        var reviews: [Int: Review] = [:]
        for name in records {
            let place = own.path(of: name.file)
            do {
                switch name.kind {
                case .receipt: receipt = try Receipt.read(place).record
                case .dispute: disputes[name.number] = try Dispute.read(place).record
                case .review: reviews[name.number] = try Review.read(place).record
                }
            } catch {
                warnings.append(error)
            }
        }
        return SubmittedCard(
            folder: trainee.folder, id: stem.text, path: path, card: card, hash: InputStore.hash(of: bytes),
            receipt: receipt, disputes: disputes, reviews: reviews)
    }

    func own(_ trainee: TraineeName) -> Folder { folder.folder(trainee.folder) }

    static func stem(_ file: String) -> DatedName? { file.hasSuffix(".json") ? DatedName(file.dropLast(5)) : nil }

    /// Does something that one process at a time may do in a folder; others wait.
    func locked<Value>(_ place: Folder, _ work: () throws(StoreError) -> Value) throws(StoreError) -> Value {
        while true {
            try place.make()
            let lock = try OpenFile(place.path(of: ".lock"), O_RDWR | O_CREAT, mode: 0o666)
            try lock.waitForLock()
            // Whoever had it before may have removed the folder.
            if try lock.hasName() { return try work() }
        }
    }
}

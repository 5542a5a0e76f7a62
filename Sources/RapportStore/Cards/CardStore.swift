public import RapportModel

/// The scorecards of trainees, one file for each attempt, in one folder for each trainee.
///
/// A card's file appears whole or not at all and is never rewritten; any number of processes may save at once.
public struct CardStore: Equatable, Sendable {
    let folder: Folder

    /// The store in a folder, which is made when it is first needed.
    public init(folder: String) { self.folder = Folder(path: folder) }

    /// A card's file.
    public struct Saved: Equatable, Sendable {
        /// The file's name without its ending.
        public let id: String
        public let path: String
    }

    /// Saves a card and gives back its file.
    ///
    /// A card that is there already, byte for byte, is not saved a second time: a process may have been killed after it
    /// saved the card and before it removed the journal.
    ///
    /// - Throws: a ``StoreError``; then nothing was saved.
    @discardableResult
    public func save(_ card: Scorecard) throws(StoreError) -> Saved {
        let trainee = try TraineeName(card.trainee)
        let own = folder.folder(trainee.folder)
        guard var name = DatedName(started: card.started, scenario: card.scenario) else {
            throw .damaged(path: own.path, because: "a card cannot be named by its time and scenario")
        }
        let bytes = try CardFile.bytes(of: card, for: own.path(of: Self.file(name)))
        try own.make()
        while try own.add(Self.file(name), bytes) == nil {
            // Somebody has the name; if with these very bytes, then the card is theirs and ours.
            if let there = try? CardFile.contents(of: own.path(of: Self.file(name))), there == bytes { break }
            name = name.next
        }
        return Saved(id: name.text, path: own.path(of: Self.file(name)))
    }

    /// The bytes that the file of a card has, which are the same for the same card on every machine.
    public static func bytes(of card: Scorecard) throws(StoreError) -> [UInt8] {
        try CardFile.bytes(of: card, for: card.scenario)
    }

    /// Reads a card.
    ///
    /// - Throws: a ``StoreError`` for whatever else the file may be; any bytes whatever end in an error.
    public func card(at path: String) throws(StoreError) -> Scorecard {
        try CardFile.card(at: path)
    }

    /// Reads a card, and the SHA-256 of its file.
    public func cardAndHash(at path: String) throws(StoreError) -> (card: Scorecard, hash: String) {
        let (card, bytes) = try CardFile.cardAndBytes(at: path)
        return (card, InputStore.hash(of: bytes))
    }

    /// The cards of a trainee, newest first; files that cannot be read are left out and told of.
    public func cards(of trainee: TraineeName) throws(StoreError) -> CardListing {
        var cards: [CardSummary] = []
        var warnings: [StoreError] = []
        for name in try names(of: trainee) {
            do {
                let path = path(of: name, trainee)
                cards.append(CardSummary(id: name.text, path: path, try CardFile.glance(at: path)))
            } catch {
                warnings.append(error)
            }
        }
        return CardListing(cards: cards, warnings: warnings)
    }

    /// How many attempts at a scenario a trainee has finished; the next talk's seed, where none is given.
    ///
    /// It goes by the files' names and reads none of them.
    public func attempts(at scenario: String, by trainee: TraineeName) throws(StoreError) -> Int {
        try names(of: trainee).count { $0.scenario == scenario }
    }

    /// The names of a trainee's cards, newest first; other files in the folder are none of our business.
    func names(of trainee: TraineeName) throws(StoreError) -> [DatedName] {
        try folder.folder(trainee.folder).names()
            .compactMap { $0.hasSuffix(".json") ? DatedName($0.dropLast(5)) : nil }
            .sorted(by: >)
    }

    func path(of name: DatedName, _ trainee: TraineeName) -> String {
        folder.folder(trainee.folder).path(of: Self.file(name))
    }

    private static func file(_ name: DatedName) -> String { name.text + ".json" }
}

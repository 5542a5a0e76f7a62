internal import Glibc

extension CardStore {
    /// Finds the card that a reference on the command line means, and gives back its path.
    ///
    /// - Parameter reference: `last` for the newest, a path, or the first letters of a card's id, as many as it takes.
    /// - Throws: ``StoreError/noCard(reference:looked:)`` or ``StoreError/ambiguousCard(reference:matches:)``.
    public func find(_ reference: String, of trainee: TraineeName) throws(StoreError) -> String {
        // A path is told from an id by its slash or its ending, which no id has.
        if reference.contains("/") || reference.hasSuffix(".json") { return try existing(reference) }
        let names = try names(of: trainee)
        if reference == "last", let newest = names.first { return path(of: newest, trainee) }
        if let exact = names.first(where: { $0.text == reference }) { return path(of: exact, trainee) }
        let matches = names.filter { !reference.isEmpty && $0.text.hasPrefix(reference) }
        guard let match = matches.first else {
            throw .noCard(reference: reference, looked: [folder.folder(trainee.folder).path])
        }
        guard matches.count == 1 else {
            throw .ambiguousCard(reference: reference, matches: matches.map(\.text))
        }
        return path(of: match, trainee)
    }

    private func existing(_ path: String) throws(StoreError) -> String {
        do {
            _ = try OpenFile(path, O_RDONLY | O_NONBLOCK)
            return path
        } catch .missing {
            throw .noCard(reference: path, looked: [Folder(path: path).parent.path])
        }
    }
}

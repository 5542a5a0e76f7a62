extension SubmittedCards {
    /// Finds the card that a reference on the command line means.
    ///
    /// - Parameters:
    ///   - reference: a path, `<trainee>/<id>`, the first letters of an id, as many as it takes, or `last` for the one that
    ///     was handed in last.
    ///   - trainee: whose cards to look among; nil for everybody's.
    /// - Throws: ``StoreError/notSubmitted(reference:looked:)`` or ``StoreError/ambiguousCard(reference:matches:)``.
    public func find(_ reference: String, of trainee: TraineeName? = nil) throws(StoreError) -> SubmittedCard {
        let (owner, start) = Self.parts(of: reference)
        if let wanted = trainee ?? owner, let owner, wanted != owner { throw noCard(reference, [wanted]) }
        let owners = if let one = trainee ?? owner { [one] } else { try trainees() }
        var found: [(trainee: TraineeName, stem: DatedName)] = []
        for owner in owners { for stem in try stems(of: owner) { found.append((owner, stem)) } }
        if start == "last" {
            guard let newest = try newest(of: found) else { throw noCard(reference, owners) }
            return try card(newest.stem, of: newest.trainee)
        }
        let exact = found.filter { $0.stem.text == start }
        let matches = exact.isEmpty ? found.filter { !start.isEmpty && $0.stem.text.hasPrefix(start) } : exact
        guard let match = matches.first else { throw noCard(reference, owners) }
        guard matches.count == 1 else {
            let names = matches.map { "\($0.trainee.folder)/\($0.stem.text)" }
            throw .ambiguousCard(reference: reference, matches: names)
        }
        return try card(match.stem, of: match.trainee)
    }

    /// The two parts of `ana/2026-…`, or of the end of a path that leads into a trainee's folder.
    private static func parts(of reference: String) -> (owner: TraineeName?, start: String) {
        let pieces = reference.split(separator: "/", omittingEmptySubsequences: false)
        guard pieces.count > 1, let last = pieces.last else { return (nil, withoutEnding(reference)) }
        return (TraineeName(folder: String(pieces[pieces.count - 2])), withoutEnding(String(last)))
    }

    private static func withoutEnding(_ name: String) -> String {
        name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    }

    private func newest(
        of found: [(trainee: TraineeName, stem: DatedName)]
    ) throws(StoreError) -> (trainee: TraineeName, stem: DatedName)? {
        var newest: (place: (trainee: TraineeName, stem: DatedName), time: Int, number: Int)?
        for place in found {
            let path = own(place.trainee).path(of: RecordName(place.stem, .receipt).file)
            guard let receipt = try? Receipt.read(path).record else { continue }
            if let best = newest, (best.time, best.number) >= (receipt.submitted, receipt.number) { continue }
            newest = (place, receipt.submitted, receipt.number)
        }
        return newest?.place
    }

    private func noCard(_ reference: String, _ owners: [TraineeName]) -> StoreError {
        .notSubmitted(reference: reference, looked: owners.isEmpty ? [path] : owners.prefix(3).map { own($0).path })
    }
}

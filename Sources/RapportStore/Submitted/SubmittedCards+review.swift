extension SubmittedCards {
    /// Puts a dispute beside its card and gives back its number.
    @discardableResult
    public func add(_ dispute: Dispute, to card: SubmittedCard) throws(StoreError) -> Int {
        try add(dispute, .dispute, to: card)
    }

    /// Puts a review beside its card and gives back its number.
    @discardableResult
    public func add(_ review: Review, to card: SubmittedCard) throws(StoreError) -> Int {
        try add(review, .review, to: card)
    }

    /// Takes the next free number; what is there is never rewritten.
    private func add(
        _ record: some SubmittedRecord, _ kind: RecordName.Kind, to card: SubmittedCard
    ) throws(StoreError) -> Int {
        let own = folder.folder(card.folder)
        guard let stem = DatedName(card.id) else { throw .missing(path: card.path) }
        return try locked(own) { () throws(StoreError) in
            let taken = try own.names().compactMap(RecordName.init(file:))
                .filter { $0.stem == stem && $0.kind == kind }.map(\.number)
            let name = RecordName(stem, kind, number: (taken.max() ?? 0) + 1)
            guard try own.add(name.file, record.bytes(for: own.path(of: name.file))) != nil else {
                throw .taken(name: own.path(of: name.file))
            }
            return name.number
        }
    }
}

internal import Glibc

extension SubmittedCards {
    /// What there is of a person among the submitted cards.
    public struct Traces: Equatable, Encodable, Sendable {
        public var cards = 0
        public var disputes = 0
        /// Reviews of their cards.
        public var reviews = 0
        /// Assignments that name them.
        public var assignments = 0
        /// Sets of calibration that they rated.
        public var ratings = 0
        /// Other people's cards that they reviewed; these reviews belong to those cards and stay.
        public var reviewsOfOthers = 0

        /// Whether there is nothing to remove.
        public var isEmpty: Bool { cards + disputes + reviews + assignments + ratings == 0 }
    }

    /// Counts what there is of a person.
    public func traces(of trainee: TraineeName) throws(StoreError) -> Traces {
        var traces = Traces()
        let names = try own(trainee).names()
        traces.cards = names.count { Self.stem($0) != nil }
        let records = names.compactMap(RecordName.init(file:))
        traces.disputes = records.count { $0.kind == .dispute }
        traces.reviews = records.count { $0.kind == .review }
        traces.assignments = try assignments().assignments.count { $0.to.contains(trainee.text) }
        traces.ratings = try calibrations.sets(ratedBy: trainee).count
        for other in try trainees() where other != trainee {
            traces.reviewsOfOthers += try cards(of: other).cards.flatMap(\.history).count { $0.by == trainee.text }
        }
        return traces
    }

    /// Removes a person: their folder, their name in assignments, their ratings; and leaves a mark without their name.
    ///
    /// The mark is written first: whatever is cut short, no gap is without one.
    ///
    /// - Parameters:
    ///   - by: who removes them.
    ///   - time: seconds since 1970, UTC.
    @discardableResult
    public func forget(
        _ trainee: TraineeName, by: TraineeName, at time: Int
    ) throws(StoreError) -> Forgotten.Removal {
        let own = own(trainee)
        let isThere = own.isThere
        let last = isThere ? try lastReceipt(in: own) : nil
        let removal = Forgotten.Removal(
            at: time, by: by == trainee ? "themselves" : by.text,
            cards: try own.names().count { Self.stem($0) != nil }, last: last)
        try locked(folder) { () throws(StoreError) in
            var forgotten = try forgotten()
            forgotten.removals.append(removal)
            try folder.replace(Self.forgottenFile, with: forgotten.bytes(for: folder.path(of: Self.forgottenFile)))
        }
        if isThere { try locked(own) { () throws(StoreError) in try own.removeAll() } }
        for assignment in try assignments().assignments where assignment.to.contains(trainee.text) {
            try replace(assignment, without: trainee)
        }
        try calibrations.removeRatings(by: trainee)
        return removal
    }

    /// What was removed so far.
    public func forgotten() throws(StoreError) -> Forgotten {
        do {
            return try Forgotten.read(folder.path(of: Self.forgottenFile)).record
        } catch .missing {
            return Forgotten()
        }
    }

    private static let forgottenFile = "forgotten.json"

    /// The hash of the receipt with the highest number; one that cannot be read must not keep anybody from being removed.
    private func lastReceipt(in own: Folder) throws(StoreError) -> String? {
        var last: (number: Int, hash: String)?
        for name in try own.names().compactMap(RecordName.init(file:)) where name.kind == .receipt {
            guard let (receipt, bytes) = try? Receipt.read(own.path(of: name.file)) else { continue }
            if receipt.number > last?.number ?? 0 { last = (receipt.number, InputStore.hash(of: bytes)) }
        }
        return last?.hash
    }
}

import RapportModel

/// A reply as reviewers see it and as the reader does.
struct EvaluatedCase {
    /// Its place among all replies.
    let place: Int
    let truth: RatedReply
    let reading: Reading

    /// The reader's rating; one that is no number counts as none.
    var rating: Rating? {
        reading.rating.flatMap { $0.empathy.isFinite && $0.resolution.isFinite ? $0 : nil }
    }

    /// What is drawn together with it: its situation, or nothing else.
    var cluster: String { truth.situation ?? "\0\(place)" }

    /// Its kind, where it is known.
    var kind: String? { truth.labels[.kind] }

    /// Its group, which belongs to one situation.
    var group: String? { truth.group.map { (truth.situation ?? "") + "\0" + $0 } }

    /// The worth of the reply on both scales together, by the reviewers.
    var worth: Double? {
        guard let empathy = truth.empathy, let resolution = truth.resolution else { return nil }
        return empathy + resolution
    }
}

/// How two raters agree on whether something is there: the four counts, and the figures made of them.
///
/// Source of precision, recall and F1: van Rijsbergen, “Information Retrieval”, 1979, chapter 7; of kappa: Cohen, “A coefficient
/// of agreement for nominal scales”, Educational and Psychological Measurement 20, 1960.
public struct Confusion: Equatable, Sendable {
    /// Found, and there.
    public private(set) var hits = 0
    /// Found, but not there.
    public private(set) var falseAlarms = 0
    /// There, but not found.
    public private(set) var misses = 0
    /// Neither.
    public private(set) var others = 0

    /// Counts nothing yet.
    public init() {}

    /// Counts one case.
    public mutating func add(isThere: Bool, isFound: Bool) {
        switch (isThere, isFound) {
        case (true, true): hits += 1
        case (false, true): falseAlarms += 1
        case (true, false): misses += 1
        case (false, false): others += 1
        }
    }

    /// The cases in which it is there.
    public var support: Int { hits + misses }

    /// hits / found, 0 to 1; not defined where it was never found.
    public var precision: Double? { Self.share(hits, of: hits + falseAlarms) }

    /// hits / there, 0 to 1; not defined where it is never there.
    public var recall: Double? { Self.share(hits, of: support) }

    /// 2 hits / (found + there), the harmonic mean of precision and recall, 0 to 1; not defined where it is neither.
    public var f1: Double? { Self.share(2 * hits, of: 2 * hits + falseAlarms + misses) }

    /// Cohen's kappa, (p − e) / (1 − e) for the observed agreement p and the agreement e that chance gives.
    ///
    /// At most 1; 0 is chance. Not defined where chance alone agrees throughout.
    public var kappa: Double? {
        // Times n²: whole numbers up to the last division.
        let count = hits + falseAlarms + misses + others
        let found = hits + falseAlarms
        let chance = found * support + (count - found) * (count - support)
        return Self.share(count * (hits + others) - chance, of: count * count - chance)
    }

    /// The same cases, if it were found in every one.
    public var always: Confusion {
        var result = self
        (result.hits, result.misses) = (support, 0)
        (result.falseAlarms, result.others) = (falseAlarms + others, 0)
        return result
    }

    private static func share(_ part: Int, of whole: Int) -> Double? {
        whole == 0 ? nil : Double(part) / Double(whole)
    }
}

import RapportModel

/// One thing that is so or not at a reply, as reasoning sees it.
enum Variable: Hashable {
    /// This reply does a move or makes an offer.
    case happens(String)
    /// An earlier reply did.
    case happenedBefore(String)
    /// The reply before this one did.
    case happenedLast(String)
    /// A fact is known, or an ending has come.
    case stands(String)
    case learned(String)
    case done(String)
    case counts(String, Condition.Comparison, Int)
    case compares(Condition.Quantity, Condition.Comparison, Double)
    case rose(Feeling)
    case fell(Feeling)
}

internal import RapportModel

extension FailReason {
    /// In a few words, beside the score, which speaks for itself.
    var short: String? {
        switch self {
        case .critical(let because): because.hasSuffix(".") ? String(because.dropLast()) : because
        case .absent(let ids, _, _): "\(ids.joined(separator: ", ")) missing"
        case .under: nil
        }
    }
}

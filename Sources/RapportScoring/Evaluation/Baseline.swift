/// Ways to rate a reply that understand nothing of it; a reader that is no better has learned nothing.
enum Baseline: String, CaseIterable {
    case words = "number of words"
    case keywords = "empathy keywords"
    case questionMarks = "question marks"
    case constant = "constant mean"

    /// The beginnings of words that stock phrases of empathy are made of, as the keyword counters of help desks list them.
    static let beginnings: [String] = [
        "apolog", "appreciat", "assur", "concern", "disappoint", "empath", "feel", "frustrat", "glad", "happy",
        "inconvenien", "regret", "sorry", "sympath", "thank", "understand", "understood", "upset", "valu",
    ]

    /// What the baseline sees in a reply; nothing in any where it is constant.
    func count(in reply: String) -> Double {
        switch self {
        case .words: Double(reply.split(whereSeparator: \.isWhitespace).count)
        case .keywords:
            Double(
                reply.lowercased().split { !$0.isLetter }.count { word in
                    Self.beginnings.contains { word.hasPrefix($0) }
                })
        case .questionMarks: Double(reply.utf8.count { $0 == UInt8(ascii: "?") })
        case .constant: 0
        }
    }

    /// Ratings by the straight line that fits these very ratings best, which flatters the baseline.
    static func ratings(from counts: [Double], fitting truth: [Double]) -> [Double] {
        let line = LineFit(counts, truth)
        return counts.map { min(max(line.value(at: $0), 0), 4) }
    }
}

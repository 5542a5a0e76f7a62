public import RapportModel

/// Finds moves, offers and claims by the cues that authors write: the same words give the same reading everywhere.
public struct CueReader: ReplyReader {
    private let lexicon: MoveLexicon
    private let offers: [Offer]
    private let actions: [Desk.Action]

    /// Prepares the cues of a scenario; do it once and read many replies.
    public init(lexicon: MoveLexicon, offers: [Offer] = [], actions: [Desk.Action] = []) {
        self.lexicon = lexicon
        self.offers = offers
        self.actions = actions
    }

    /// `cues`, and a number that grows whenever the same reply may give another reading.
    public var version: String { "cues 1" }

    /// Reads one reply, whatever it holds; see `ReplyReader`.
    public func read(_ reply: String, in context: ReplyContext = ReplyContext()) -> Reading {
        Reading()
    }
}

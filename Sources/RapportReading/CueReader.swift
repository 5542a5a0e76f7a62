public import RapportModel

/// Finds moves, offers and claims by the cues that authors write: the same words give the same reading everywhere.
public struct CueReader: ReplyReader {
    private let lexicon: MoveLexicon
    private let actions: [Desk.Action]
    private let index: CueIndex
    private let offers: OfferFinder
    private let limits: [String: Limit]

    /// Prepares the cues of a scenario; do it once and read many replies.
    public init(lexicon: MoveLexicon, offers: [Offer] = [], actions: [Desk.Action] = []) {
        self.lexicon = lexicon
        self.actions = actions
        self.offers = OfferFinder(offers: offers)
        limits = Dictionary(offers.map { ($0.name, $0.limit) }) { first, _ in first }
        index = CueIndex(lexicon: lexicon, offers: offers, actions: actions)
    }

    /// The moves that it looks for.
    var moves: [Move] { lexicon.moves }

    /// Whether the policy lets the agent make an offer as it was made.
    func allows(_ found: FoundOffer) -> Bool { limits[found.offer]?.allows(found.amount) ?? false }

    /// `cues`, and a number that grows whenever the same reply may give another reading.
    public var version: String { "cues 4" }

    /// Reads one reply, whatever it holds; see `ReplyReader`.
    public func read(_ reply: String, in context: ReplyContext = ReplyContext()) -> Reading {
        reading(of: scopes(of: reply), reply: reply, context: context)
    }

    /// What the cues find in a reply, and what they find denied there.
    func findings(in reply: String, context: ReplyContext) -> CueFindings {
        let scopes = scopes(of: reply)
        return CueFindings(
            reading: reading(of: scopes, reply: reply, context: context), text: scopes.text,
            questions: QuestionFinder.questions(in: reply, text: scopes.text, findings: scopes.findings),
            denied: denied(in: scopes))
    }

    private func scopes(of reply: String) -> Scopes {
        let stemmer = Stemmer()
        let text = Text(reply, stemmer: stemmer)
        return Scopes(text: text, findings: index.findings(in: text, stemmer: stemmer))
    }

    private func reading(of scopes: Scopes, reply: String, context: ReplyContext) -> Reading {
        let places = moves(in: scopes, context: context, stemmer: Stemmer())
        return Reading(
            moves: places.map { FoundMove(move: $0.move, evidence: scopes.text.evidence(of: $0.words, in: reply)) },
            offers: offers.offers(in: scopes, reply: reply),
            claims: claims(in: scopes, reply: reply))
    }

    /// The sentences in which a move's cues stand, and every one of them is taken back.
    private func denied(in scopes: Scopes) -> [String: Set<Int>] {
        var denied: [String: Set<Int>] = [:]
        for (place, move) in lexicon.moves.enumerated() {
            let sentences = scopes.deniedSentences(of: .move(place))
            if !sentences.isEmpty { denied[move.name] = sentences }
        }
        return denied
    }

    /// Moves in the order of the reply; those that begin together, in the order of the lexicon.
    private func moves(
        in scopes: Scopes, context: ReplyContext, stemmer: Stemmer
    ) -> [(move: String, words: Range<Int>)] {
        var harmful: Set<Int> = []
        var found: [(place: Int, words: Range<Int>)] = []
        for (place, move) in lexicon.moves.enumerated() {
            guard let match = scopes.firstMatch(of: .move(place), isQuestion: move.isQuestion) else { continue }
            found.append((place, match.words))
            if move.isHarmful { harmful.insert(scopes.text.words[match.words.lowerBound].sentence) }
        }
        for (place, move) in lexicon.moves.enumerated() where !found.contains(where: { $0.place == place }) {
            var words: Range<Int>?
            if move.name == RestateRule.move {
                let rule = RestateRule(context: context)
                words = rule.sentence(in: scopes, except: harmful)
            } else if move.name == NameRule.move {
                words = NameRule.word(of: context.customerName, in: scopes.text, stemmer: stemmer).map { $0..<$0 + 1 }
            }
            if let words { found.append((place, words)) }
        }
        return found.sorted { ($0.words.lowerBound, $0.place) < ($1.words.lowerBound, $1.place) }
            .map { (lexicon.moves[$0.place].name, $0.words) }
    }

    private func claims(in scopes: Scopes, reply: String) -> [FoundClaim] {
        let found = actions.enumerated().compactMap { place, action in
            scopes.firstClaim(of: .claim(place)).map {
                FoundClaim(action: action.name, evidence: scopes.text.evidence(of: $0.words, in: reply))
            }
        }
        return found.sorted { $0.evidence.start < $1.evidence.start }
    }
}

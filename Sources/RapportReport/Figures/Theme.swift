/// What a customer's wish is about, told by the words that stand in it.
///
/// It sorts a page and decides nothing: a wish belongs to the theme with the most words in it, of two the first here.
public enum Theme: String, CaseIterable, Encodable, Sendable {
    case waiting, money, information, listening, website, delivery, product, other

    /// The theme as a heading.
    public var title: String {
        switch self {
        case .waiting: "Waiting and time"
        case .money: "Money and terms"
        case .listening: "Being heard"
        case .information: "Being told"
        case .website: "Website, app and forms"
        case .delivery: "Delivery and returns"
        case .product: "The thing itself"
        case .other: "Everything else"
        }
    }

    /// The beginnings of words that speak of it.
    var words: [String] {
        switch self {
        case .waiting: ["wait", "hour", "minute", "late", "slow", "queue", "sooner", "faster", "quick", "hold", "time"]
        case .money:
            ["price", "fee", "cost", "charg", "refund", "voucher", "credit", "pay", "bill", "deposit", "discount"]
        case .listening:
            ["ask", "listen", "human", "person", "script", "transfer", "repeat", "answer", "reply", "call"]
        case .information:
            ["tell", "told", "know", "explain", "say", "said", "notice", "warn", "sign", "email", "letter"]
        case .website: ["website", "page", "app", "form", "click", "button", "online", "login", "link", "menu"]
        case .delivery: ["deliver", "parcel", "ship", "return", "courier", "pack", "box", "label", "post", "track"]
        case .product: ["size", "fit", "broke", "cold", "food", "quality", "taste", "pair", "seat", "bag", "part"]
        case .other: []
        }
    }

    /// The theme of a text.
    public init(of text: String) {
        let found = text.lowercased().split { !$0.isLetter }
        let counts = Self.allCases.map { theme in
            (theme, found.count { word in theme.words.contains { word.hasPrefix($0) } })
        }
        let most = counts.map(\.1).max() ?? 0
        self = most == 0 ? .other : counts.first { $0.1 == most }?.0 ?? .other
    }
}

/// What customers would improve that is about one thing.
public struct ThemedClues: Equatable, Encodable, Sendable {
    public let theme: Theme
    /// The least often found first.
    public let clues: [Clue]

    public init(theme: Theme, clues: [Clue]) {
        self.theme = theme
        self.clues = clues
    }

    /// One wish, word for word.
    public struct Clue: Equatable, Encodable, Sendable {
        public let text: String
        public let scenario: String
        public let title: String
        /// How many cards have it.
        public let cards: Int
        /// How many cards of the scenario there are.
        public let ofCards: Int

        public init(text: String, scenario: String, title: String, cards: Int, ofCards: Int) {
            self.text = text
            self.scenario = scenario
            self.title = title
            self.cards = cards
            self.ofCards = ofCards
        }
    }

    /// Clues by their themes.
    public static func grouped(_ clues: [Clue]) -> [ThemedClues] {
        let byTheme = Dictionary(grouping: clues) { Theme(of: $0.text) }
        return Theme.allCases.compactMap { theme in byTheme[theme].map { ThemedClues(theme: theme, clues: $0) } }
    }
}

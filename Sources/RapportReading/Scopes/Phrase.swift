import RapportModel

/// Turns of phrase that the rules of scope know, written as cues.
enum Phrase: CaseIterable, Hashable, Sendable {
    /// A negation that denies nothing: `can't apologise enough`, `no problem`.
    case harmlessNegation
    /// As above, for offers alone: `you don't have to send it back`.
    case needlessness
    /// A question without a question mark, wherever it stands: `tell me`.
    case request
    /// A question by its word order, at the beginning of a clause: `what happened`.
    case questionOpening
    /// A word that asks where it begins a sentence; behind a comma it only goes on: `my colleague, who told me`.
    case questionWord
    /// An `if` that states no condition: `I wonder if`, `let me know if`.
    case politeIf
    /// A question about what was said before it: `does that suit you`.
    case tag
    /// A question that asks for whatever is left: `anything else that you would like settled`.
    case closing
    /// A wish for something that is yet to be done: `will you let us know how it went`.
    case wish
    /// A question that proposes something or gives a choice: `shall I`, `would you like`.
    case proposal
    /// How a short question proposes something, where it opens the question: `want the large one`.
    case curtProposal

    var cues: [Cue] { patterns.compactMap { try? Cue(parsing: $0) } }

    private var patterns: [String] {
        switch self {
        case .harmlessNegation: Self.harmless
        case .needlessness:
            ["you (do|will|would|should) not (need|have) to", "(no|without) need (to|for)", "not (need|have) to"]
        case .request: Self.requests
        case .questionOpening: Self.openings
        case .questionWord: ["(who|why)"]
        case .politeIf: Self.politeIfs
        case .tag: Self.tags
        case .closing:
            [
                "(anything|something) (else|more|further)", "else (i|we) (can|could|may) (do|help|get|bring|sort)",
                "(anything|something) (i|we) (forgot|missed|have missed|have forgotten)",
            ]
        case .wish: Self.wishes
        case .proposal: Self.proposals
        case .curtProposal:
            ["(want|fancy|need|like) (a|an|the|one|some|any|another|it|them|that|those|me|us|more|both|all)"]
        }
    }

    private static let harmless = [
        "not (only|just|merely|simply|least|to mention|to worry|a problem)",
        "no (problem|problems|worries|worry)",
        "no (doubt|wonder|question|matter|trouble|bother|biggie|fuss|rush|excuse|excuses|need to thank|less)",
        "no (ifs|strings|quibble|quibbles|hassle|fees|fee|cost|charge)",
        "no (extra|additional|further) (cost|charge|fee)",
        "(can|could) not * (enough|sorrier)", "(can|could) not be (more|any more|happier|sorrier|prouder)",
        "could not * more", "can not (thank|apologise|agree|stress|praise) * more",
        "(can|could|do) not (even|) (begin to|imagine|believe|help but|wait|overstate|fault)",
        "(do|does|did) not (hesitate|worry|blame you|fret|panic)", "(if|or|whether|so|why) not",
        "nothing (but|less than)",
        "without (delay|hesitation|question|fail|a doubt|any delay|further ado|exception|quibble|you|waiting|having)",
        "never (mind|fear|hesitate|fails)", "why (do|did|would|could|can|will|is|are|have|has) not",
        "(not|never) (stop|rest|leave|close|go|finish|give up|be happy) * until",
        "not (good|fair|right|acceptable|okay|ok|fun|nice|great|ideal|easy|pleasant) *",
        "no one (should|deserves|wants|likes)", "nobody (should|deserves|wants|likes)",
    ]

    private static let requests = [
        "(tell|told) (me|us)", "(walk|talk|take|run|guide) (me|us) through", "let (me|us) know",
        "(may|can|could|might) (i|we) (just|) ask", "if (i|we) (may|might|can|could) (just|) ask",
        "(i|we) (would|do|) (really|just|) (like|love|want|need|be glad|be interested) to (hear|know|understand|learn|ask|see)",
        "(i|we) (am|are) (also|) (curious|wondering|interested)", "(i|we) (was|were|) (wonder|wondering)",
        "help (me|us) understand",
        "please (do|can you|) (share|describe|explain|tell|confirm|send|provide|give|specify|clarify|check|reply|dm)",
        "(share|describe|explain) (to|with) (me|us)", "(send|give|dm|email|message) (me|us)",
        "mind (telling|sharing|if)",
    ]

    private static let openings = [
        "(what|how|when|where|who|why|which) (~helping)",
        "(what|how|who) (happened|happens|went|made|exactly|else|about|long|many|much|often|come)",
        "(what|which) (kind|kinda|kinds|sort|sorta|sorts)",
        "what * (do|does|did) (i|you|we|he|she|it|they|people|ppl|folk|folks)",
        "(which|what) (one|day|date|time|size|part|colour|model|order|number|version|flight|email|address|browser|device)",
        "how (old|big|far|tall|deep|bad|good|heavy|high|late|early|soon|close|hard|well) (~helping)",
        "(~helping) (not|) (i|you|we|he|she|it|they|this|that|there|the|your|any|anyone|anything|someone|somebody|anybody)",
        "(~helping) not (a|an|our|my)",
        "(what|which|whose) * (is|was|are|were|did|does) (it|that|this|she|he|they|you)",
        "(any|anything) (idea|chance|else)", "(mind if|care to|fancy)",
    ].map { $0.replacing("~helping", with: helping) }

    private static let helping =
        "do|does|did|is|are|was|were|am|has|have|had|can|could|will|would|shall|should|may|might"

    private static let tags = [
        "(that|this|it|all|everything|so) (work|suit|help|sound|make sense|clear|ok|okay|fine|fair|good|all right|right)",
        "(is|would|does|will|did|would) (that|this|it|all|everything) (be|) (ok|okay|fine|good|right|all right|alright|clear|help|work|suit|do|for you)",
        "(sound|sounds) (good|ok|okay|fair|right|like a plan)",
        "(deal|agreed|clear|right|ok|okay|all right|fair enough)", "(anything|something) (else|more)",
        "(are|) you (quite|really|) (sure|certain)",
        "(that|this|it|they|we) (soon|early|late|quick|fast|big|large|small|warm|quiet|close|near|good|clear|fair) enough",
        "(that|this|it) be (soon|early|late|quick|fast|big|large|small|warm|quiet|close|near|good|clear|fair) enough",
        "you (live with|manage with|wait for|wait until|wait till) (that|this|it|then)",
        "you (ok|okay|happy|fine|all right|content|comfortable) with (that|this|it)",
    ]

    private static let wishes = [
        "(will|would|could|can) you (please|just|also|kindly|all|both|maybe|perhaps|) (let (me|us|her|him|them) know|try|keep|"
            + "ring|call|text|come|bring|leave|put|pass|check|wait|say|drop|message|write|promise|report|hold|thank|greet|"
            + "give (her|him|them|our|my)|tell (her|him|them))",
        "let (me|us) know (if|when|whenever|each|once|as soon|how it|how that|how the|how she|how he|how they|how you)",
        "(come|come back|write|ring|call|drop by) (and|to|) (tell|show) (me|us)",
        "(send|show) (me|us) (a photo|a picture|one)",
        "(give|say) (her|him|them) *",
    ]

    private static let proposals = [
        "(shall|should) (i|we)", "(what|how) do you (say|think)", "(what if|how about)",
        "(may|can|could|might) (i|we) (~giving)", "(do|did) you (want|prefer|fancy)",
        "would you (two |both |all |)(like|rather|prefer|care|be (happy|ok|okay|willing|content|all right))",
        "(want|like|need) (me|us|her|him|them) to", "(ok|okay|all right|fine) (with|by|for) you",
        "(which|what) would you (like|prefer)",
        "(which|what) (of these|of those|one|would) (suit|suits|is best|be best|works)", "(fancy|care for)",
        "(will|would) you (let|allow) (me|us)", "or (should|shall|would|do) (i|we|you)", "# or #",
    ].map { $0.replacing("~giving", with: giving) }

    /// What an agent may ask leave for; `may I ask` asks for something to be told.
    private static let giving =
        "add|arrange|book|bring|call|change|check|do|fix|get|give|have|hold|keep|leave|make|mark|offer|order|pass|pay|post|put|quote"
        + "|read|refund|ring|save|send|set|share|show|sort|swap|take|tell|throw|try|use|write"

    private static let politeIfs = [
        "(wonder|wondering|mind) (if|whether)", "if (i|we) may",
        "(if|whether) (that|it|this) is (ok|okay|fine|all right)",
    ]
}

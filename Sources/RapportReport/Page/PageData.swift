internal import RapportModel

/// The cards as the page's script reads them: JSON in which every text and every verdict stands once, however many cards
/// have it.
///
/// Customers of one scenario say the same lines in every talk, and criteria come out at the same few levels; so a card
/// takes little more than the trainee's own words. Lists stand for objects: the script names their parts.
struct PageData {
    private let harmful: [String]
    private var verdicts = Places<CriterionVerdict>()
    private var cards: [CompactJSON] = []

    init(_ details: [CardDetail]) {
        harmful = HarmfulMoves(details).shown
        for detail in details { cards.append(written(detail)) }
    }

    /// One object: `texts` and `verdicts`, `cards` that mention them by their places, and the names of `harmful` moves.
    var text: String {
        let judged = CompactJSON.list(verdicts.values.map(\.json))
        let all = CompactJSON.list(cards)
        var counts: [String: Int] = [:]
        judged.count(into: &counts)
        all.count(into: &counts)
        // What is mentioned most has the shortest numbers.
        let texts = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
        let places = Dictionary(uniqueKeysWithValues: zip(texts, texts.indices))
        var result = "{\"texts\":"
        CompactJSON.list(texts.map(CompactJSON.text)).write(to: &result, place: places)
        result += ",\n\"verdicts\":"
        judged.write(to: &result, place: places)
        result += ",\n\"cards\":"
        all.write(to: &result, place: places)
        result += ",\n\"harmful\":"
        CompactJSON.list(harmful.map(CompactJSON.text)).write(to: &result, place: places)
        return result + "}"
    }

    private mutating func written(_ detail: CardDetail) -> CompactJSON {
        let card = detail.card
        let replies = card.transcript.turns.map { ShownReply($0) }
        let says = [
            card.story.headline, card.story.story, card.story.toldTo, card.survey.stoodOut, card.survey.improve,
        ]
        let reasons = card.assessment.failReasons
        let incidents = card.assessment.critical.map(\.because)
        let missing = reasons.flatMap(\.absentIDs)
        let others = reasons.filter { $0.absentIDs.isEmpty }.map(\.text).filter { !incidents.contains($0) }
        // A card's name is a time and the scenario's, which many share.
        let time = String(detail.name.prefix { $0 != "Z" })
        return .list([
            .text(time), .shared(String(detail.name.dropFirst(time.count))), .shared(card.trainee), .shared(card.title),
            .shared(card.customer),
            card.assessment.percent.map(CompactJSON.number) ?? .null, .number(card.assessment.passed ? 1 : 0),
            .number(card.survey.answer), .number(card.hintsUsed), .number(card.story.heardBy),
            .list(says.map(CompactJSON.shared)), .list(incidents.map(CompactJSON.shared)),
            .list(missing.map(CompactJSON.shared)), .list(others.map(CompactJSON.shared)),
            .packed(Self.feelings(of: card).map(CompactJSON.number)),
            .list(card.transcript.opening.map(CompactJSON.shared)), .list(Self.talk(card, replies)),
            .list(card.assessment.criteria.map { level($0, replies, detail.overrides) }),
        ])
    }

    /// How far mood, patience and trust went from nothing to the first reply, and on with each, one after the other.
    private static func feelings(of card: Scorecard) -> [Int] {
        let turns = card.transcript.turns
        let steps = ((turns.first.map { [$0.before] } ?? []) + turns.map(\.after)).map { feelings in
            Feeling.allCases.map { feelings[$0] }
        }
        let before = [Feeling.allCases.map { _ in 0 }] + steps
        return zip(steps, before).flatMap { zip($0, $1).map { PackedNumbers.signed($0 - $1) } }
    }

    /// A reply with its marks, each as its distance from the one before, its length and what it shows, then the customer's
    /// lines; or what was done at the desk and what came of it after `null`.
    private static func talk(_ card: Scorecard, _ replies: [ShownReply]) -> [CompactJSON] {
        card.transcript.events.map { event in
            switch event {
            case .turn(let turn):
                let reply = replies[turn.number - 1]
                var done = 0
                let marks = reply.marks.flatMap { mark -> [CompactJSON] in
                    defer { done = mark.end }
                    return [
                        .number(mark.start - done), .number(mark.end - mark.start),
                        .shared(mark.shows.joined(separator: ", ")),
                    ]
                }
                return .list([.text(reply.text), .packed(marks)] + turn.spoken.map(CompactJSON.shared))
            case .desk(let record):
                let words = record.argument.replacing("_", with: " ")
                let done = record.command == "look" ? "Looked up “\(words)”" : "Did “\(words)”"
                return .list([.null, .shared(done), .shared(record.answer)])
            case .hint(let hint): return .list([.null, .shared("Asked for a hint"), .shared(hint)])
            }
        }
    }

    /// The verdict, the quotes as turn, start and length, the better line with its turn, and what a reviewer decided.
    private mutating func level(
        _ result: CriterionResult, _ replies: [ShownReply], _ overrides: [Override]
    ) -> CompactJSON {
        let quotes = result.evidence.flatMap { quote -> [CompactJSON] in
            guard let place = replies[quote.turn - 1].place(of: quote.words) else { return [] }
            return [.number(quote.turn), .number(place.lowerBound), .number(place.count)]
        }
        let verdict = CompactJSON.number(verdicts.place(of: CriterionVerdict(result)))
        let override = overrides.last { $0.criterion == result.id }
        let better = result.better.map { [CompactJSON.number($0.turn), .shared($0.line)] } ?? []
        guard let override else { return .list([verdict, .packed(quotes)] + better) }
        let review = [override.level, override.because, override.by].map(CompactJSON.shared)
        return .list([verdict, .packed(quotes)] + (better.isEmpty ? [.null, .null] : better) + [.list(review)])
    }
}

/// How a criterion came out, apart from the words that showed it.
private struct CriterionVerdict: Hashable {
    let id: String
    let asks: String
    let level: String
    let value: Int
    let best: Int
    let looksLike: String
    /// In plain words, where there are any.
    let because: String
    /// As the rubric writes it.
    let rule: String
    let isHarm: Bool

    init(_ result: CriterionResult) {
        (id, asks) = (result.id, result.asks)
        (level, value, best) = (result.level ?? "", result.value ?? -1, result.best ?? 0)
        (looksLike, because) = (result.looksLike ?? "", result.because ?? "")
        rule = result.rule ?? result.notApplicable ?? ""
        isHarm = result.decidedBy == .harm
    }

    var json: CompactJSON {
        .list([
            .shared(id), .shared(asks), .shared(level), .number(value), .number(best), .shared(looksLike),
            .shared(because), .shared(rule), .number(isHarm ? 1 : 0),
        ])
    }
}

/// Values, each with a place of its own.
private struct Places<Value: Hashable> {
    private(set) var values: [Value] = []
    private var places: [Value: Int] = [:]

    mutating func place(of value: Value) -> Int {
        if let known = places[value] { return known }
        places[value] = values.count
        values.append(value)
        return values.count - 1
    }
}

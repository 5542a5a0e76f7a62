internal import RapportModel

/// The cards as the page's script reads them: JSON in which every text and every verdict stands once, however many cards
/// have it.
///
/// Customers of one scenario say the same lines in every talk, and criteria come out at the same few levels; so a card
/// takes little more than the trainee's own words. Lists stand for objects: the script names their parts.
struct PageData {
    private var verdicts = Places<CriterionVerdict>()
    private var cards: [CompactJSON] = []

    init(_ details: [CardDetail]) {
        for detail in details { cards.append(written(detail)) }
    }

    /// One object: `texts` and `verdicts`, and `cards` that mention them by their places.
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
        return result + "}"
    }

    private mutating func written(_ detail: CardDetail) -> CompactJSON {
        let card = detail.card
        let replies = card.transcript.turns.map { ShownReply($0) }
        let says = [
            card.story.headline, card.story.story, card.story.toldTo, card.survey.stoodOut, card.survey.improve,
        ]
        return .list([
            .text(String(detail.id.split(separator: "/").last ?? "")), .shared(card.trainee), .shared(card.title),
            .shared(card.customer),
            card.assessment.percent.map(CompactJSON.number) ?? .null, .number(card.assessment.passed ? 1 : 0),
            .number(card.survey.answer), .number(card.hintsUsed), .number(card.story.heardBy),
            .list(says.map(CompactJSON.shared)), .list(card.assessment.failedBecause.map(CompactJSON.shared)),
            .list(Self.feelings(of: card).map(CompactJSON.number)),
            .list(card.transcript.opening.map(CompactJSON.shared)), .list(Self.talk(card, replies)),
            .list(card.assessment.criteria.map { level($0, replies, detail.overrides) }),
        ])
    }

    /// Mood, patience and trust before the first reply and after each, one after the other.
    private static func feelings(of card: Scorecard) -> [Int] {
        let turns = card.transcript.turns
        return ((turns.first.map { [$0.before] } ?? []) + turns.map(\.after)).flatMap { feelings in
            Feeling.allCases.map { feelings[$0] }
        }
    }

    /// A reply with its marks, each as start, length and what it shows, then the customer's lines; or a command and its
    /// answer after `null`.
    private static func talk(_ card: Scorecard, _ replies: [ShownReply]) -> [CompactJSON] {
        card.transcript.events.map { event in
            switch event {
            case .turn(let turn):
                let reply = replies[turn.number - 1]
                let marks = reply.marks.flatMap { mark -> [CompactJSON] in
                    [
                        .number(mark.start), .number(mark.end - mark.start),
                        .shared(mark.shows.joined(separator: ", ")),
                    ]
                }
                return .list([.text(reply.text), .list(marks)] + turn.spoken.map(CompactJSON.shared))
            case .desk(let record):
                return .list([.null, .shared("/\(record.command) \(record.argument)"), .shared(record.answer)])
            case .hint(let hint): return .list([.null, .shared("/hint"), .shared(hint)])
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
        guard let override else { return .list([verdict, .list(quotes)] + better) }
        let review = [override.level, override.because, override.by].map(CompactJSON.shared)
        return .list([verdict, .list(quotes)] + (better.isEmpty ? [.null, .null] : better) + [.list(review)])
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
    let because: String

    init(_ result: CriterionResult) {
        (id, asks) = (result.id, result.asks)
        (level, value, best) = (result.level ?? "", result.value ?? -1, result.best ?? 0)
        looksLike = result.looksLike ?? result.notApplicable ?? ""
        because = result.because ?? result.rule ?? ""
    }

    var json: CompactJSON {
        .list([
            .shared(id), .shared(asks), .shared(level), .number(value), .number(best), .shared(looksLike),
            .shared(because),
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

internal import RapportMarkup
internal import RapportModel

/// The cards as the page's script reads them: JSON in which every text stands once, however many cards say it.
///
/// Customers of one scenario say the same lines in every talk, and criteria have the same anchors on every card; so a
/// card takes little more than the trainee's own words.
struct PageData {
    private var texts = TextTable()
    private var cards: [String] = []

    init(_ details: [CardDetail]) {
        for detail in details { cards.append(written(detail)) }
    }

    /// One object: `texts`, and `cards` that mention them by their places.
    var text: String {
        "{\"texts\":[\(texts.texts.map(CompactJSON.text).joined(separator: ","))],\"cards\":[\n"
            + cards.joined(separator: ",\n") + "]}"
    }

    private mutating func written(_ detail: CardDetail) -> String {
        let card = detail.card
        var object = CompactJSON.Object()
        object.add("id", .text(detail.id))
        object.add("who", text(card.trainee))
        object.add("title", text(card.title))
        object.add("customer", text(card.customer))
        object.add("at", .number(card.started))
        object.add("percent", card.assessment.percent.map(CompactJSON.number) ?? .null)
        object.add("passed", .number(card.assessment.passed ? 1 : 0))
        object.add("answer", .number(card.survey.answer))
        object.add("hints", .number(card.hintsUsed))
        object.add("heard", .number(card.story.heardBy))
        object.add(
            "says",
            .list(
                [card.story.headline, card.story.story, card.story.toldTo, card.survey.stoodOut, card.survey.improve]
                    .map { text($0) }))
        object.add("why", .list(card.assessment.failedBecause.map { text($0) }))
        object.add("feel", .list(Self.feelings(of: card).map { .list($0.map(CompactJSON.number)) }))
        object.add("open", .list(card.transcript.opening.map { text($0) }))
        let turns = card.transcript.turns.map { ShownReply($0) }
        object.add("talk", .list(talk(card, turns)))
        object.add("levels", .list(card.assessment.criteria.map { level($0, turns, detail.overrides) }))
        return object.text
    }

    private mutating func text(_ text: String) -> CompactJSON { .number(texts.place(of: text)) }

    /// Mood, patience and trust before the first reply and after each.
    private static func feelings(of card: Scorecard) -> [[Int]] {
        let turns = card.transcript.turns
        return ((turns.first.map { [$0.before] } ?? []) + turns.map(\.after)).map { feelings in
            Feeling.allCases.map { feelings[$0] }
        }
    }

    private mutating func talk(_ card: Scorecard, _ replies: [ShownReply]) -> [CompactJSON] {
        card.transcript.events.map { event in
            switch event {
            case .turn(let turn):
                let reply = replies[turn.number - 1]
                let marks = reply.marks.map { mark in
                    CompactJSON.list([.number(mark.start), .number(mark.end), text(mark.shows.joined(separator: ", "))])
                }
                return .list([.text(reply.text), .list(marks), .list(turn.spoken.map { text($0) })])
            case .desk(let record):
                return .list([.null, text("/\(record.command) \(record.argument)"), text(record.answer)])
            case .hint(let hint): return .list([.null, text("/hint"), text(hint)])
            }
        }
    }

    private mutating func level(
        _ result: CriterionResult, _ replies: [ShownReply], _ overrides: [Override]
    ) -> CompactJSON {
        let quotes = result.evidence.compactMap { quote -> CompactJSON? in
            guard let place = replies[quote.turn - 1].place(of: quote.words) else { return nil }
            return .list([.number(quote.turn), .number(place.lowerBound), .number(place.upperBound)])
        }
        let override = overrides.last { $0.criterion == result.id }
        return .list([
            text(result.id), text(result.asks), text(result.level ?? ""), .number(result.value ?? -1),
            .number(result.best ?? 0), text(result.looksLike ?? result.notApplicable ?? ""),
            text(result.because ?? result.rule ?? ""), .list(quotes), result.better.map { .number($0.turn) } ?? .null,
            result.better.map { text($0.line) } ?? .null,
            override.map { .list([text($0.level), text($0.because), text($0.by)]) } ?? .null,
        ])
    }
}

/// Texts, each with a place of its own.
private struct TextTable {
    private(set) var texts: [String] = []
    private var places: [String: Int] = [:]

    mutating func place(of text: String) -> Int {
        if let known = places[text] { return known }
        places[text] = texts.count
        texts.append(text)
        return texts.count - 1
    }
}

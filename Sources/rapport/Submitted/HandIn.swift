import RapportFormat
import RapportModel
import RapportReading
import RapportScoring
import RapportStore

/// A card made ready to be handed in: as it is, or as a copy without what is personal in it.
struct HandIn {
    /// What the manager will see.
    let card: Scorecard
    /// The hash of the card as the trainee has it, where this one is a redacted copy.
    let original: String?

    /// The card as it is.
    init(asItIs card: Scorecard) {
        self.init(card: card, original: nil)
    }

    /// A copy without what is personal, where there is anything.
    ///
    /// It is judged anew by its recorded reading, so that its quotes are those of the copy and `rapport replay` comes to the
    /// same.
    ///
    /// - Parameter hash: of the card's file.
    /// - Throws: `Failure` where the card does not come to its own levels, since then it must not change a second time.
    init(redacting card: Scorecard, hash: String, words: [String], in attempt: Attempt) throws {
        let redaction = Redaction(of: card.transcript, survey: card.survey, words: words)
        guard redaction.transcript != card.transcript || redaction.survey != card.survey else {
            self.init(asItIs: card)
            return
        }
        let scorer = Scorer(scenario: attempt.scenario, rubric: attempt.loaded.rubric, reader: attempt.reader)
        var copy = card
        copy.transcript = redaction.transcript
        copy.survey = redaction.survey
        copy.assessment = scorer.score(redaction.transcript)
        copy.redacted = RedactionMark(original: hash, takenOut: redaction.takenOut)
        guard Self.levels(copy) == Self.levels(card), copy.assessment.percent == card.assessment.percent else {
            throw Failure(
                "the card, judged again, comes to other levels than it says; 'rapport replay' shows what differs")
        }
        self.init(card: copy, original: hash)
    }

    private init(card: Scorecard, original: String?) {
        self.card = card
        self.original = original
    }

    private static func levels(_ card: Scorecard) -> [String?] { card.assessment.criteria.map(\.level) }

    /// What was taken out, for people: `1 e-mail address, 2 phone numbers`.
    var takenOut: String? {
        card.redacted.map { mark in
            guard !mark.takenOut.isEmpty else { return "words you named, in what the customer and the desk said" }
            return mark.takenOut.sorted { $0.key < $1.key }
                .map { kind, count in "\(count) \(count == 1 ? kind : Self.plural(kind))" }.joined(separator: ", ")
        }
    }

    private static func plural(_ kind: String) -> String {
        switch kind {
        case "e-mail address", "street address": kind + "es"
        case "word you named": "words you named"
        default: kind + "s"
        }
    }
}

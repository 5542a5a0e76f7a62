public import RapportModel
public import RapportReading

/// Writes what became of a chat as one line of JSON.
public enum ChatAnswer {
    /// What the line of a chat begins with, whatever became of it.
    public static func beginning(of chat: Result<Chat, LineProblem>, line: Int) -> String {
        switch chat {
        case .success(let chat): "{\"id\": \(chat.id.json), "
        case .failure: "{\"line\": \(line), "
        }
    }

    /// The line of a chat that could not be judged.
    public static func line(_ problem: String, at line: Int) -> String {
        "{\"line\": \(line), \"error\": \(JSONText.quoted(problem))}\n"
    }

    /// The line of a chat that holds no answer of an agent's.
    public static func unanswered(_ chat: Chat) -> String {
        "{\"id\": \(chat.id.json), \"error\": \"no agent answers the customer\"}\n"
    }

    /// The line of a chat.
    ///
    /// - Parameters:
    ///   - ratings: the means over its replies, each from 0 to 4.
    ///   - outcome: what readers of the whole chat would say, each from -2 to 2.
    public static func line(
        _ chat: Chat, replies: Int, _ assessment: Assessment, ratings: (empathy: Double?, resolution: Double?),
        outcome: TalkReader.Outcome
    ) -> String {
        let fields = [
            "\"id\": \(chat.id.json)", "\"percent\": \(assessment.percent.map(String.init) ?? "null")",
            "\"passed\": \(assessment.passed)", "\"replies\": \(replies)",
            "\"empathy\": \(ratings.empathy.map(JSONText.number) ?? "null")",
            "\"resolution\": \(ratings.resolution.map(JSONText.number) ?? "null")",
            "\"solved\": \(JSONText.number(outcome.solved))", "\"satisfied\": \(JSONText.number(outcome.satisfied))",
            "\"effective\": \(JSONText.number(outcome.effective))",
            "\"critical\": [\(assessment.critical.map(json).joined(separator: ", "))]",
            "\"criteria\": {\(assessment.criteria.map(json).joined(separator: ", "))}",
        ]
        return "{\(fields.joined(separator: ", "))}\n"
    }

    private static func json(_ item: ItemResult) -> String {
        "{\"item\": \(JSONText.quoted(item.id)), \"because\": \(JSONText.quoted(item.because)), "
            + "\"evidence\": \(json(item.evidence))}"
    }

    /// A criterion that does not apply is `null`.
    private static func json(_ result: CriterionResult) -> String {
        guard let level = result.level, let value = result.value, let best = result.best else {
            return "\(JSONText.quoted(result.id)): null"
        }
        return "\(JSONText.quoted(result.id)): {\"level\": \(JSONText.quoted(level)), \"value\": \(value), "
            + "\"best\": \(best), \"evidence\": \(json(result.evidence))}"
    }

    private static func json(_ quotes: [Quote]) -> String {
        let items = quotes.map { quote in
            "{\"reply\": \(quote.turn), \"shows\": \(JSONText.quoted(quote.shows)), "
                + "\"words\": \(JSONText.quoted(quote.words))}"
        }
        return "[\(items.joined(separator: ", "))]"
    }
}

internal import Foundation
internal import RapportModel

/// A card as a statement of the Experience API (xAPI 1.0.3), for learning systems.
///
/// Its id follows from the card's hash, so that a system which is given a card twice keeps it once.
public struct XAPIStatement: Encodable, Sendable {
    let id: String
    let actor: Actor
    let verb: Named
    let object: Activity
    let result: Result
    let context: Context
    let timestamp: String
    let version = "1.0.3"

    /// Makes the statement.
    ///
    /// - Parameters:
    ///   - home: an address of the organisation, which accounts and scenarios are named under; without a slash at its end.
    public init(_ exported: ExportedCard, home: String) {
        let card = exported.card
        id = Self.id(from: exported.sha256)
        actor = Actor(name: card.trainee, account: Account(homePage: home, name: card.trainee))
        let verb = card.assessment.percent == nil ? "completed" : card.assessment.passed ? "passed" : "failed"
        self.verb = Named(id: "http://adlnet.gov/expapi/verbs/\(verb)", display: ["en-US": verb])
        object = Activity(
            id: "\(home)/scenarios/\(card.scenario)",
            definition: Definition(
                name: ["en-US": card.title], type: "http://adlnet.gov/expapi/activities/simulation"))
        result = Result(exported, home: home)
        context = Context(
            platform: "Rapport",
            extensions: ["\(home)/xapi/card": exported.sha256, "\(home)/xapi/rubric": card.assessment.rubric])
        timestamp = ExportTime.moment(card.ended)
    }

    /// The statement as one line, without a new line.
    public func line() throws -> String { try ExportJSON.line(self) }

    /// A UUID of the form that is free for all (version 8 of RFC 9562), from the first bytes of a hash.
    private static func id(from hash: String) -> String {
        var digits = Array(hash.prefix(32))
        guard digits.count == 32 else { return UUID().uuidString.lowercased() }
        digits[12] = "8"
        digits[16] = "a"
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return parts.joined(separator: "-")
    }

    struct Actor: Encodable {
        let objectType = "Agent"
        let name: String
        let account: Account
    }

    struct Account: Encodable {
        let homePage: String
        let name: String
    }

    struct Named: Encodable {
        let id: String
        let display: [String: String]
    }

    struct Activity: Encodable {
        let objectType = "Activity"
        let id: String
        let definition: Definition
    }

    struct Definition: Encodable {
        let name: [String: String]
        let type: String
    }

    struct Context: Encodable {
        let platform: String
        let extensions: [String: String]
    }

    struct Result: Encodable {
        let score: Score?
        let success: Bool?
        let completion = true
        let duration: String
        let extensions: [String: [String: Level]]

        init(_ exported: ExportedCard, home: String) {
            let assessment = exported.card.assessment
            score = assessment.percent.map { Score(scaled: Double($0) / 100, raw: $0) }
            success = assessment.percent.map { _ in assessment.passed }
            duration = ExportTime.duration(exported.seconds)
            var levels: [String: Level] = [:]
            for result in assessment.criteria {
                guard let level = result.level, let value = result.value, let best = result.best else { continue }
                levels[result.id] = Level(
                    level: level, value: value, best: best, reviewed: exported.reviewedLevel(of: result.id))
            }
            extensions = ["\(home)/xapi/criteria": levels]
        }
    }

    struct Score: Encodable {
        let scaled: Double
        let raw: Int
        let min = 0
        let max = 100
    }

    struct Level: Encodable {
        let level: String
        let value: Int
        let best: Int
        let reviewed: String?
    }
}

internal import Foundation
internal import RapportStore

/// What a reviewer wrote about a card.
struct SubmittedReview: Decodable, Equatable, Sendable {
    let schema: Int
    let card: String
    let by: String
    let at: Int
    let comment: String?
    let overrides: [Override]?
    let answers: [Answer]?

    /// A level set by a person.
    struct Override: Decodable, Equatable, Sendable {
        let criterion: String
        let level: String
        let because: String
    }

    /// What became of a dispute, by its number.
    struct Answer: Decodable, Equatable, Sendable {
        let dispute: Int
        let decision: String
        let because: String
    }
}

/// What a trainee holds against one level of a card.
struct SubmittedDispute: Decodable, Equatable, Sendable {
    let schema: Int
    let card: String
    let by: String
    let at: Int
    let criterion: String
    let because: String
}

/// Reads the files about cards.
enum RemarkFile {
    /// The most bytes that an honest one has.
    private static let mostBytes = 4 << 20

    /// Reads one; where it cannot be, the reason in words that end a sentence.
    static func read<Remark: Decodable>(_ type: Remark.Type, at path: String) -> Result<Remark, Problem> {
        guard let handle = FileHandle(forReadingAtPath: path) else { return .failure(Problem("it cannot be opened")) }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: mostBytes + 1) else {
            return .failure(Problem("it cannot be read"))
        }
        guard data.count <= mostBytes else { return .failure(Problem("it is too large")) }
        do {
            return .success(try JSONDecoder().decode(type, from: data))
        } catch DecodingError.keyNotFound(let key, _) {
            return .failure(Problem("'\(key.stringValue)' is missing"))
        } catch {
            return .failure(Problem("it is no \(type == SubmittedReview.self ? "review" : "dispute")"))
        }
    }

    /// Why a file cannot be used.
    struct Problem: Error, Equatable, Sendable {
        let words: String
        init(_ words: String) { self.words = words }
    }
}

import RapportModel
import RapportStore

/// What a reviewer wrote on the command line: `E2=fitting: because …`, `1=part: because …`.
struct ReviewText {
    let key: String
    let value: String
    let because: String

    /// Reads one.
    ///
    /// - Throws: `Failure` with the form.
    init(_ text: String, option: String, example: String) throws {
        let halves = text.split(separator: ":", maxSplits: 1)
        let parts = halves.first?.split(separator: "=", maxSplits: 1) ?? []
        let because = halves.dropFirst().first.map(Self.tidied) ?? ""
        guard parts.count == 2, !because.isEmpty else {
            throw Failure(
                "'\(text)' is not of the form \(option) takes; write it with its reason: \(option) \"\(example)\"")
        }
        (key, value, self.because) = (Self.tidied(parts[0]), Self.tidied(parts[1]), because)
    }

    private static func tidied(_ text: Substring) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// Checks what a reviewer says against the card and its rubric.
struct ReviewCheck {
    let submitted: SubmittedCard
    /// Absent where the rubric's file is not kept.
    let rubric: Rubric?

    /// Another level for a criterion.
    ///
    /// - Throws: `Failure` that names the criteria or levels there are.
    func override(_ criterion: String, _ level: String, because: String) throws -> Review.Override {
        let result = try submitted.criterion(criterion)
        let levels = try levels(of: criterion)
        guard levels.contains(level) else {
            throw Failure("'\(level)' is no level of \(criterion); there are: \(levels.joined(separator: ", "))")
        }
        guard level != result.level || submitted.overrides[criterion] != nil else {
            throw Failure("the machine gave \(criterion) '\(level)' itself; there is nothing to change")
        }
        return .init(criterion: criterion, level: level, because: because)
    }

    /// The answer to a dispute.
    ///
    /// - Throws: `Failure` that names the disputes or decisions there are.
    func answer(_ number: String, _ decision: String, because: String) throws -> Review.Answer {
        guard let number = Int(number), submitted.disputes[number] != nil else {
            let numbers = submitted.disputes.keys.sorted().map(String.init)
            throw Failure(
                "there is no dispute '\(number)' of this card; "
                    + (numbers.isEmpty ? "there is none" : "there are: \(numbers.joined(separator: ", "))"))
        }
        guard let decision = Review.Decision(rawValue: decision) else {
            throw Failure("'\(decision)' is no decision; there are: accept, part, reject")
        }
        return .init(dispute: number, decision: decision, because: because)
    }

    /// The levels of a criterion, lowest first.
    func levels(of criterion: String) throws -> [String] {
        guard let rubric else {
            throw Failure(
                "the rubric of this card is not kept beside it, so its levels are not known; comment on it instead")
        }
        let own = Set(rubric.criteria.first { $0.id == criterion }?.levels.map(\.name) ?? [])
        return rubric.scale.map(\.name).filter(own.contains)
    }
}

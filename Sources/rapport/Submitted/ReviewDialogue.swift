import RapportModel
import RapportStore
import RapportTerminal

/// Goes through a card with a reviewer at the terminal: open disputes, then levels, then a comment.
@MainActor
struct ReviewDialogue {
    let check: ReviewCheck
    let questions: Interview

    private var submitted: SubmittedCard { check.submitted }

    /// The review; nil where there is nothing to write or the reviewer left.
    func review(by name: TraineeName) async throws -> Review? {
        var answers: [Review.Answer] = []
        var overrides: [Review.Override] = []
        for number in submitted.openDisputes {
            guard let dispute = submitted.disputes[number] else { continue }
            Output.write(
                "\n  Dispute \(number), \(printableLine(dispute.criterion)): \(printableLine(dispute.because))\n")
            guard let answer = try await answer(number) else { continue }
            answers.append(answer)
            guard answer.decision != .reject, let level = try await level(of: dispute.criterion) else { continue }
            overrides += [try? check.override(dispute.criterion, level, because: answer.because)].compactMap(\.self)
        }
        guard try await ask(forMore: &overrides) else { return nil }
        guard let comment = try await questions.ask("A comment for \(submitted.card.trainee)? Enter for none ›") else {
            return nil
        }
        guard !answers.isEmpty || !overrides.isEmpty || !comment.isEmpty else { return nil }
        return Review(
            card: submitted.hash, by: name.text, at: Clock.now, comment: comment.isEmpty ? nil : comment,
            overrides: overrides, answers: answers)
    }

    private func answer(_ number: Int) async throws -> Review.Answer? {
        while let text = try await questions.ask("  accept, part or reject? Enter leaves it open ›"), !text.isEmpty {
            guard let decision = Review.Decision(rawValue: text.lowercased()) else { continue }
            guard let because = try await questions.need("  Because ›") else { return nil }
            return .init(dispute: number, decision: decision, because: because)
        }
        return nil
    }

    private func level(of criterion: String) async throws -> String? {
        guard let levels = try? check.levels(of: criterion) else { return nil }
        let prompt = "  Which level then? \(levels.joined(separator: ", ")); Enter keeps the machine's ›"
        while let text = try await questions.ask(prompt), !text.isEmpty {
            if levels.contains(text) { return text }
        }
        return nil
    }

    /// Other levels, as many as there are; false where the reviewer left.
    private func ask(forMore overrides: inout [Review.Override]) async throws -> Bool {
        while true {
            guard let text = try await questions.ask("\nAnother level? For example E2 fitting; Enter goes on ›") else {
                return false
            }
            if text.isEmpty { return true }
            let words = text.split(separator: " ").map(String.init)
            do {
                guard words.count == 2 else { throw Failure("write the criterion and the level, such as E2 fitting") }
                _ = try check.override(words[0], words[1], because: "")
            } catch let failure as Failure {
                Output.write("  \(printableLine(failure.message))\n")
                continue
            }
            guard let because = try await questions.need("  Because ›") else { return false }
            overrides.removeAll { $0.criterion == words[0] }
            overrides.append(try check.override(words[0], words[1], because: because))
        }
    }
}

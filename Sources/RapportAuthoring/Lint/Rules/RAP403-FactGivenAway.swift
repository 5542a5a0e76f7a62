import RapportFormat
import RapportModel

/// A line that tells a hidden fact to somebody who has not asked.
enum FactGivenAway: LintCheck {
    static let code = DiagnosticCode.factGivenAway

    static let why = """
        Facts are told when they are asked for, and this line can be heard before that: it has several words of a hidden \
        fact that stand nowhere else in what the agent can know by then. The trainee would know without having asked. Word \
        the line so that it gives nothing away, or let it follow only where the fact is known. (Only words are compared. \
        If the line does not tell it, allow the finding and say why.)
        """

    static let samples = [
        LintSample(
            "say: [It is in the message you are replying to., As I wrote.]",
            bad: "say: [It is in the message you are replying to., «The staff at the gate would not take the form.»]")
    ]

    static func check(_ subject: ScenarioSubject) -> [LintFinding] {
        guard subject.isOfHumanSize else { return [] }
        return subject.scenario.facts.filter(\.isHidden).flatMap { findings(for: $0, in: subject) }
    }

    private static func findings(for fact: Fact, in subject: ScenarioSubject) -> [LintFinding] {
        let telling = subject.tellingWords.beyondTheBrief(fact)
        // Where no line has enough of them, nobody need know when it is said.
        let isSuspect = subject.lines.all.contains {
            subject.storyWords($0.text).intersection(telling).count >= TellingWords.enough
        }
        guard isSuspect else { return [] }
        let early = earlyLines(before: fact, with: telling, in: subject)
        // A word that many early lines have belongs to the story and not to the fact.
        var uses: [String: Int] = [:]
        for line in early { for word in line.words.intersection(telling) { uses[word, default: 0] += 1 } }
        return early.compactMap { line in
            let words = line.words.filter { telling.contains($0) && uses[$0, default: 0] <= 2 }
            guard words.count >= TellingWords.enough else { return nil }
            return LintFinding(
                at: line.path, "this line may give away the hidden fact '\(fact.name)'",
                help: ["words of it that stand here: \(words.sorted().joined(separator: ", "))"])
        }
    }

    private struct EarlyLine {
        let path: [String]
        let words: Set<String>
    }

    /// What the customer can say while the fact is not known, as far as it has any of some words.
    private static func earlyLines(
        before fact: Fact, with telling: Set<String>, in subject: ScenarioSubject
    ) -> [EarlyLine] {
        // Words are quickly compared, and when a line can be said is not quickly known: so words come first.
        func suspects(_ lines: [CustomerLine]?) -> [EarlyLine] {
            (lines ?? []).map { EarlyLine(path: $0.path, words: subject.storyWords($0.text)) }
                .filter { !$0.words.isDisjoint(with: telling) }
        }
        let unaware = subject.reasoning.beatsUnaware(of: fact.name)
        let beats = subject.scenario.beats.filter { unaware.contains($0.name) }
        let coming = beats.flatMap { suspects(subject.lines.beats[$0.name]) }
        let answers = beats.flatMap { beat in
            beat.branches.indices.flatMap { place in
                let lines = suspects(subject.lines.branches[beat.name]?[place])
                guard !lines.isEmpty, subject.reasoning.canBeTaken(place, of: beat, unawareOf: fact.name) else {
                    return [EarlyLine]()
                }
                return lines
            }
        }
        let tells = subject.scenario.facts.filter { $0.name != fact.name }.flatMap { other in
            let lines = suspects(subject.lines.tells[other.name])
            guard !lines.isEmpty, let asked = other.askedBy,
                subject.reasoning.canBeAsked(asked, unawareOf: fact.name)
            else { return [EarlyLine]() }
            return lines
        }
        return coming + answers + tells + suspects(subject.lines.voice)
    }
}

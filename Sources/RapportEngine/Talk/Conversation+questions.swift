import RapportModel
import RapportReading

extension Conversation {
    /// What the customer says to a question that neither a fact nor the branch answers.
    ///
    /// Asked again, they tell once more what they told; else they suppose, agree, evade, or leave what is proposed to the agent.
    /// Nobody puts a question off and in the same breath says something else. A branch for any question whatever has its turn
    /// after each evasion.
    mutating func answerOpenQuestion(of turn: Turn, along branch: Branch?) -> [String] {
        guard let question = openQuestion(of: turn, along: branch) else { return [] }
        let voice = scenario.customer.persona.voice
        let told = toldBefore(turn)
        if let told, !voice.asISaid.isSilent {
            return [say(voice.asISaid, named: "voice as_i_said"), Self.gist(of: told)]
        }
        if told == nil { unanswered = question.evidence.words }
        if hasEvaded, let branch, branch.say != nil, !branch.isElse, isForWhateverElse(branch) { return [] }
        let isHurt = isHurt(by: turn)
        switch question.kind {
        case .whether where !voice.supposes.isSilent: return [say(voice.supposes, named: "voice supposes")]
        case .any where !voice.knowsNone.isSilent: return [say(voice.knowsNone, named: "voice knows_none")]
        case .request where !voice.agrees.isSilent:
            return isHurt ? [] : [say(voice.agrees, named: "voice agrees")]
        case .proposal: return voice.yourCall.isSilent || isHurt ? [] : [say(voice.yourCall, named: "voice your_call")]
        default: break
        }
        if voice.evades.isSilent || branch.map({ !isForWhateverElse($0) && $0.say != nil }) == true { return [] }
        return [say(voice.evades, named: "voice evades")]
    }

    /// Whether a branch would end a talk that goes well while the agent waits to be told something: nobody pleased takes
    /// their leave over a question.
    func leavesAQuestionOpen(_ turn: Turn, along branch: Branch) -> Bool {
        guard let ending = scenario.ending(branch.go), ending.nps.lowerBound >= Self.pleased else { return false }
        return turn.learned.isEmpty && openQuestion(of: turn, along: branch)?.kind == .information
    }

    /// The lowest answer, of 0 to 10, of customers who are at least passives.
    private static let pleased = 7

    /// The last question of a reply, where none has its answer: a reply with an answered question has been answered.
    private func openQuestion(of turn: Turn, along branch: Branch?) -> AskedQuestion? {
        let asked = questions.questions(in: turn.reply).filter { $0.kind != .closing }
        return asked.contains { isAnswered($0, of: turn, by: branch) } ? nil : asked.last
    }

    /// The first sentences of what was told: enough to answer by, not the whole of it once more.
    static func gist(of words: String) -> String {
        let spaces = words.indices.dropFirst(shortestGist).filter { words[$0].isWhitespace }
        let end = spaces.first { ".!?”)".contains(words[words.index(before: $0)]) }
        return String(words[..<(end ?? words.endIndex)])
    }

    /// In characters.
    private static let shortestGist = 40

    /// Who has just been hurt leaves nothing to the agent.
    private func isHurt(by turn: Turn) -> Bool {
        turn.changes.contains { $0.cause != "drift" && ($0.feel.mood < 0 || $0.feel.trust < 0) }
    }

    /// Whether the branch is taken for what the question asks, or for an offer that the question puts to the customer.
    private func isAnswered(_ question: AskedQuestion, of turn: Turn, by branch: Branch?) -> Bool {
        guard let branch, !isForWhateverElse(branch) else { return false }
        let wanted = Set(branch.when.wantedNames)
        let offers = turn.reading.offers.filter { !wanted.isDisjoint(with: scenario.withRoles([$0.offer])) }
        if question.kind == .proposal, !offers.isEmpty { return true }
        let moves = turn.moves.filter { found in
            isAnswerable(found.move) && !wanted.isDisjoint(with: scenario.withRoles([found.move]))
        }
        return (offers.map(\.evidence) + moves.compactMap(\.evidence)).contains(where: question.holds)
    }

    /// Whether a branch that is taken for a move may be the answer to it, as the answer to thanks is none to a question.
    private func isAnswerable(_ move: String) -> Bool {
        scenario.ownMoves.contains(move) || Self.asking.contains(move) || EngineMove(rawValue: move) != nil
            || scenario.lexicon.moves.contains { $0.name == move && $0.isHarmful }
    }

    /// The shared moves to which a branch may be the answer.
    private static let asking: Set<String> = ["ask_open", "ask_closed", "offer_choice", "confirm", "invite_feedback"]

    /// Whether a branch is for replies to which there is nothing else to say: an `else`, or one for any question whatever.
    func isForWhateverElse(_ branch: Branch) -> Bool {
        let wanted = Set(branch.when.wantedNames)
        let isForAnyQuestion = wanted.contains("asks_something") || wanted.count > 1
        return branch.isElse || isForAnyQuestion && wanted.isSubset(of: ["ask_open", "ask_closed", "asks_something"])
    }

    /// What the customer told when the same question was asked before.
    private func toldBefore(_ turn: Turn) -> String? {
        let again = turn.added.first { $0.move == EngineMove.asksAgain.rawValue }?.evidence
        let moves = turn.reading.moves.filter { again != nil && $0.evidence == again }
        let facts = scenario.facts.filter { fact in
            moves.contains { fact.askedBy?.wantedNames.contains($0.move) ?? false }
        }
        return facts.compactMap { told[$0.name] }.first
    }
}

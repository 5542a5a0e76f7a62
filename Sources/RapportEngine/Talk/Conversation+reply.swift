public import RapportModel
import RapportReading

extension Conversation {
    /// Takes one reply through reading, judging, reactions, facts, branches, drift and tripwires, and answers it.
    ///
    /// The order is that of `scenarios/FORMAT.md`, “What one reply does”. Once the talk has ended, the last turn is
    /// given back and nothing changes.
    @discardableResult
    public mutating func reply(_ text: String) -> Turn? {
        guard transcript.ending == nil, let here = scenario.beat(beat) else { return transcript.turns.last }
        var turn = draft(text)
        judge(&turn)
        react(&turn)
        let tells = reveal(&turn)
        let branch = chooseBranch(of: here, for: turn)
        turn.branch = branch
        let taken = branch.map { here.branches[$0] }
        move(&turn, along: taken)
        unanswered = nil
        let evasion = tells.isEmpty && !isCutOff(turn, along: taken) ? answerOpenQuestion(of: turn, along: taken) : []
        let isEnough = !tells.isEmpty || !evasion.isEmpty && !hasEvaded
        hasEvaded = !evasion.isEmpty
        turn.spoken = tells + evasion + speak(turn, branch: branch, from: here, isEnough: isEnough)
        if turn.spoken.isEmpty && scenario.ending(turn.went) == nil {
            turn.spoken = [say(scenario.customer.persona.voice.listens, named: "voice listens")]
        }
        finish(&turn)
        return turn
    }

    private func draft(_ text: String) -> Turn {
        Turn(
            number: happened.count + 1, reply: text, reading: reader.read(text, in: replyContext), added: [],
            beat: beat, branch: nil, went: beat, before: feelings, after: feelings, changes: [], learned: [],
            known: known, done: done, spoken: [])
    }

    private mutating func react(_ turn: inout Turn) {
        guard !turn.isUnread else { return }
        let now = moment(happened: scenario.happened(in: turn), before: turn.before, rating: turn.reading.rating)
        for reaction in scenario.customer.persona.reactions where reaction.when.holds(in: now) {
            change(reaction.feel, because: reaction.id, in: &turn)
        }
    }

    /// Every unknown fact whose condition holds becomes known, all judged by the same moment; they are told in the order in
    /// which the reply asks for them.
    private mutating func reveal(_ turn: inout Turn) -> [String] {
        guard !turn.isUnread else { return [] }
        let now = moment(happened: scenario.happened(in: turn), before: turn.before, rating: turn.reading.rating)
        let asked = scenario.facts.filter { fact in
            told[fact.name] == nil && fact.isHidden && (fact.askedBy?.holds(in: now) ?? false)
        }
        var tells: [String] = []
        for fact in inOrder(asked, of: turn) {
            guard let tell = fact.tell else { continue }
            let words = say(tell, named: "fact \(fact.name)")
            told[fact.name] = words
            tells.append(words)
            if !known.contains(fact.name) {
                known.append(fact.name)
                turn.learned.append(fact.name)
            }
        }
        turn.known = known
        return tells
    }

    /// By where the words stand that ask for them; what no words ask for, such as what was done at the desk, comes first.
    private func inOrder(_ facts: [Fact], of turn: Turn) -> [Fact] {
        let reading = turn.reading
        func place(_ fact: Fact) -> Int {
            let wanted = Set(fact.askedBy?.wantedNames ?? [])
            let moves = reading.moves.filter { wanted.contains($0.move) }.compactMap(\.evidence)
            let offers = reading.offers.filter { wanted.contains($0.offer) }.map(\.evidence)
            return (moves + offers).map(\.start).min() ?? -1
        }
        return facts.sorted { place($0) < place($1) }
    }

    private func chooseBranch(of here: Beat, for turn: Turn) -> Int? {
        if turn.isUnread {
            guard unreadInARow + 1 >= Self.unreadPatience else { return nil }
            return here.branches.firstIndex(where: \.isElse)
        }
        let now = moment(
            happened: scenario.happened(in: turn), learned: turn.learned, before: turn.before,
            rating: turn.reading.rating)
        return here.branches.firstIndex { $0.when.holds(in: now) && !leavesAQuestionOpen(turn, along: $0) }
    }

    /// Feelings and place after the branch, the drift, the tripwires and the clock.
    private mutating func move(_ turn: inout Turn, along branch: Branch?) {
        unreadInARow = turn.isUnread && branch == nil ? unreadInARow + 1 : 0
        if let branch {
            change(branch.feel, because: "branch", in: &turn)
            turn.went = branch.go
        }
        guard scenario.ending(turn.went) == nil else { return }
        change(scenario.customer.persona.drift, because: "drift", in: &turn)
        let now = moment(
            happened: scenario.happened(in: turn), learned: turn.learned, before: turn.before,
            rating: turn.reading.rating)
        if let wire = scenario.customer.persona.tripwires.first(where: { $0.when.holds(in: now) }) {
            turn.went = wire.go
        } else if turn.number >= Scenario.longestTalk {
            turn.went = scenario.timeout
        }
    }

    /// What the customer says besides what they tell.
    ///
    /// An `else` that leads nowhere is for replies to which there is nothing else to say: who has just told something has
    /// answered, and does not go on to say that nobody asks; nor does who has evaded a question, unless it is the second one.
    private mutating func speak(_ turn: Turn, branch index: Int?, from here: Beat, isEnough: Bool) -> [String] {
        let branch = index.map { here.branches[$0] }
        if isEnough, let branch, isForWhateverElse(branch), branch.go == here.name, turn.went == here.name { return [] }
        if let ending = scenario.ending(turn.went), isCutOff(turn, along: branch) {
            return [ending.says.map { say($0, named: "ending \(ending.name)") }].compactMap(\.self)
        }
        if turn.isUnread, index == nil {
            if hasEvaded { return [] }
            return [say(scenario.customer.persona.voice.unread, named: "voice unread")]
        }
        var lines: [String] = []
        if let words = branch?.say, let index {
            lines.append(say(words, named: "branch \(here.name) \(index)"))
        } else if let words = scenario.ending(turn.went)?.says {
            lines.append(say(words, named: "ending \(turn.went)"))
        }
        if turn.went != here.name, let says = scenario.beat(turn.went)?.says {
            lines.append(say(says, named: "beat \(turn.went)"))
        }
        return lines
    }

    /// Whether a tripwire or the clock has ended the talk, and not the branch.
    private func isCutOff(_ turn: Turn, along branch: Branch?) -> Bool {
        scenario.ending(turn.went) != nil && branch?.go != turn.went
    }

    private mutating func finish(_ turn: inout Turn) {
        turn.after = feelings
        if scenario.ending(turn.went) != nil {
            transcript.ending = turn.went
            if leftUntold(upTo: turn) {
                turn.added.append(FoundMove(move: EngineMove.silentAction.rawValue, evidence: nil))
            }
        } else {
            beat = turn.went
        }
        happened.append(scenario.happened(in: turn))
        transcript.events.append(.turn(turn))
    }

    private mutating func change(_ feel: FeelingChange, because cause: String, in turn: inout Turn) {
        guard feel != .none else { return }
        feelings.apply(feel)
        turn.changes.append(Turn.Change(cause: cause, feel: feel))
    }

    mutating func say(_ line: Line, named name: String) -> String {
        speech.next(of: line, named: name, in: feelings.band)
    }
}

import RapportModel

/// A trainee who knows the work: `kind` begins with the feeling, `curious` with questions.
struct HelpfulPlayer: Player {
    /// How often each kind of reply is chosen where there is one; the figures only matter beside each other.
    struct Habits {
        let feelingFirst: Int
        let question: Int
        let model: Int
        let step: Int
        let wayOn: Int
        /// In how many of 100 talks everything is looked up before the first reply.
        let looksUpFirst: Int

        static let kind = Habits(feelingFirst: 40, question: 15, model: 80, step: 10, wayOn: 5, looksUpFirst: 50)
        static let curious = Habits(feelingFirst: 10, question: 90, model: 80, step: 10, wayOn: 5, looksUpFirst: 90)
    }

    /// Of so many questions one is only for the pleasure of asking.
    private static let asideShare = 4

    let habits: Habits

    mutating func next(_ talk: inout TalkInHand, _ chance: inout Chance) -> String {
        if !talk.hasLookedUp, talk.turn > 1 || chance.happens(habits.looksUpFirst) { talk.lookEverythingUp() }
        keepPromises(&talk, &chance)
        guard let option = chance.pick(weighted: options(talk, &chance)) else {
            return Stock.helpful(talk, &chance)
        }
        for action in option.first { talk.carryOut(action, for: option.candidate) }
        return option.candidate.text
    }

    /// Does what was promised; and what this place of the talk waits for, once it has waited.
    private func keepPromises(_ talk: inout TalkInHand, _ chance: inout Chance) {
        let due = talk.promises().filter { !talk.isSecondBest($0) } + (talk.stays > 0 ? talk.awaited() : [])
        for action in due where !talk.isOption(action) { talk.carryOut(action) }
        let options = due.filter { talk.isOption($0) && !talk.isAlternativeToDone($0) }
        guard !options.isEmpty else { return }
        // What was put as a choice is done as this place of the talk takes it up, else as chance has it.
        let right = options.filter(talk.isRight)
        let best = right.isEmpty ? options : right
        let models = talk.models()
        let takenUp = best.first { action in models.contains { $0.first.contains(action) } }
        if let action = takenUp ?? chance.pick(best) { talk.carryOut(action) }
    }

    private func options(
        _ talk: TalkInHand, _ chance: inout Chance
    ) -> [(item: TalkInHand.Option, weight: Int)] {
        var options: [(item: TalkInHand.Option, weight: Int)] = []
        let questions = talk.questions(thatWeigh: true)
        let asides = talk.questions(thatWeigh: false)
        let models = talk.models().filter { !talk.isSecondBest($0) }
        let steps = talk.steps().filter { !talk.isSecondBest($0) }
        let waysOn = talk.waysOn().filter { !talk.isSecondBest($0) }
        if talk.turn == 1 {
            let text = Stock.feeling(
                talk, followedBy: chance.pick(questions.isEmpty ? asides : questions)?.text, &chance)
            options.append((TalkInHand.Option(candidate: Candidate(saying: text), first: []), habits.feelingFirst))
        }
        if let question = chance.pick(questions) {
            options.append((TalkInHand.Option(candidate: question, first: []), habits.question))
        }
        if let aside = chance.pick(asides) {
            options.append((TalkInHand.Option(candidate: aside, first: []), habits.question / Self.asideShare))
        }
        options += shared(models, habits.model, talk) + shared(steps, habits.step, talk)
        let isStuck = talk.stays > 1 || models.isEmpty && steps.isEmpty && questions.isEmpty
        return options + shared(waysOn, isStuck ? habits.model : habits.wayOn, talk)
    }

    /// A weight shared among several; what tells the customer of something done comes first.
    private func shared(
        _ options: [TalkInHand.Option], _ weight: Int, _ talk: TalkInHand
    ) -> [(item: TalkInHand.Option, weight: Int)] {
        options.map { ($0, max(weight / options.count, 1) * (talk.isNews($0) ? 3 : 1)) }
    }
}

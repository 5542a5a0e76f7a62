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

        static let kind = Habits(feelingFirst: 60, question: 15, model: 60, step: 15, wayOn: 8, looksUpFirst: 50)
        static let curious = Habits(feelingFirst: 10, question: 90, model: 60, step: 15, wayOn: 8, looksUpFirst: 90)
    }

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

    private func keepPromises(_ talk: inout TalkInHand, _ chance: inout Chance) {
        let promises = talk.promises()
        for action in promises where !talk.isOption(action) { talk.carryOut(action) }
        let options = promises.filter { talk.isOption($0) && !talk.isAlternativeToDone($0) }
        guard !options.isEmpty else { return }
        // What was put as a choice is done as this place of the talk takes it up, else as chance has it.
        let takenUp = options.first { action in talk.models().contains { $0.first.contains(action) } }
        if let action = takenUp ?? chance.pick(options) { talk.carryOut(action) }
    }

    private func options(
        _ talk: TalkInHand, _ chance: inout Chance
    ) -> [(item: TalkInHand.Option, weight: Int)] {
        var options: [(item: TalkInHand.Option, weight: Int)] = []
        let questions = talk.questions()
        let models = talk.models()
        let steps = talk.steps()
        let waysOn = talk.waysOn()
        if talk.turn == 1 {
            let text = Stock.feeling(talk, followedBy: chance.pick(questions)?.text, &chance)
            let candidate = Candidate(text, in: talk.scenario, cues: talk.stage.cues)
            options.append((TalkInHand.Option(candidate: candidate, first: []), habits.feelingFirst))
        }
        if let question = chance.pick(questions) {
            options.append((TalkInHand.Option(candidate: question, first: []), habits.question))
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

import RapportCoaching
import RapportEngine
import RapportFormat
import RapportModel
import RapportScoring
import RapportStore
import RapportTerminal

/// A talk that goes back to one moment of a card, takes another way from there, and is set beside the first.
@MainActor
final class WhatIfSession {
    private let card: Scorecard
    private let attempt: Attempt
    private let moment: WhatIf
    private let page: PageOptions
    private let fast: Bool
    private var talk: Conversation

    init(card: Scorecard, attempt: Attempt, moment: WhatIf, page: PageOptions, fast: Bool) {
        self.card = card
        self.attempt = attempt
        self.moment = moment
        self.page = page
        self.fast = fast
        talk = moment.talk
    }

    /// Says what this is, and where the talk stands.
    func open(isLive: Bool) {
        let view = view(pause: nil)
        view.notice("What if? Back before turn \(moment.turn). Nothing here is kept, and your card stays as it is.")
        view.customer(card.transcript.lines(before: moment.turn))
        view.notice("Then you wrote: “\(card.transcript.turns[moment.turn - 1].reply)”")
        if isLive { view.notice("Say it another way. /quit compares.") }
    }

    /// Takes one reply, and perhaps what came after it at the time.
    func say(_ reply: String, rest: [TalkInput]) {
        let view = view(pause: nil)
        for input in [.reply(reply)] + rest where talk.ending == nil {
            if case .reply(let text) = input { view.agent(text) }
            let answered = talk.transcript.turns.count
            talk.take(input)
            if talk.transcript.turns.count > answered { view.customer(talk.transcript.turns[answered].spoken) }
        }
    }

    /// Takes lines from whoever is there until the talk ends or is left.
    func goOn(keeping state: StateFolder, as trainee: TraineeName?) async {
        let completion = TalkCompletion(desk: attempt.scenario.desk)
        let source = StandardInput.lines(history: HistoryFile(path: state.history)) { before, word in
            completion.candidates(before: before, word: word)
        }
        let isLive = StandardInput.isInteractive
        let view = view(pause: isLive && !fast ? { await source.pause(for: $0) } : nil)
        let keeper = TalkKeeper(state: nil, journal: nil, trainee: trainee) { view.problem($0) }
        let session = TalkSession(talk: talk, source: source, view: view, keeper: keeper, isLive: isLive)
        _ = await session.run()
        source.close()
        talk = session.talk
    }

    /// Sets both talks side by side.
    func close() {
        let replies = talk.transcript.turns.count
        guard replies >= moment.turn else {
            return view(pause: nil).notice("You said nothing else, so there is nothing to compare.")
        }
        let isOver = talk.ending != nil
        let was = ComparedTalk(
            name: "Your card", title: card.title, transcript: card.transcript,
            assessment: isOver ? card.assessment : judged(card.transcript.cut(after: replies)),
            outcome: ComparedTalk.Outcome(card))
        let now = ComparedTalk(
            name: "This try", title: card.title, transcript: talk.transcript, assessment: judged(talk.transcript),
            outcome: outcome)
        let turns = moment.turn...(isOver ? max(replies, card.transcript.turns.count) : replies)
        let text = ComparisonView(style: page.style, width: Window.width())
            .text(of: was, now, title: "Side by side", turns: turns, upTo: isOver ? nil : replies)
        Output.write("\n\(text)")
        view(pause: nil).notice("This was a what-if: it makes no card, and counts nowhere.")
    }

    private var outcome: ComparedTalk.Outcome? {
        guard let survey = talk.survey(), let story = talk.story(by: attempt.loaded.wordOfMouth) else { return nil }
        let assessment = judged(talk.transcript)
        return ComparedTalk.Outcome(
            survey: survey, story: story, percent: assessment.percent, passed: assessment.passed)
    }

    private func judged(_ transcript: Transcript) -> Assessment {
        Scorer(scenario: attempt.scenario, rubric: attempt.loaded.rubric).score(transcript)
    }

    private func view(pause: ((Duration) async -> Bool)?) -> ConversationView {
        ConversationView(customer: attempt.scenario.customer.name, style: page.style, pause: pause) { Output.write($0) }
    }
}

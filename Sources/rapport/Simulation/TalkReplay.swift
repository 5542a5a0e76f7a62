import RapportAuthoring
import RapportEngine
import RapportFormat
import RapportModel
import RapportTerminal

/// One simulated talk in full, as a trainee would have seen it, with its scorecard.
@MainActor
struct TalkReplay {
    private let loaded: LoadedScenario
    private let player: SimulatedPlayer
    private let seed: UInt64
    private let replies: [String]

    init(_ loaded: LoadedScenario, player: SimulatedPlayer, seed: UInt64, replies: [String]) {
        self.loaded = loaded
        self.player = player
        self.seed = seed
        self.replies = replies
    }

    /// Plays the talk and prints it.
    func print(page: PageOptions, isJSON: Bool) throws {
        let talk = Simulation(loaded, replies: replies).conversation(player, seed: seed)
        let attempt = Attempt(loaded, scenario: talk.scenario, seed: seed)
        let trainee = "the \(player.rawValue) player"
        guard let card = attempt.card(for: talk, trainee: trainee, started: 0, ended: 0) else { return }
        guard !isJSON else { return try JSONOptions.print(card) }
        let view = ConversationView(customer: talk.scenario.customer.name, style: page.style) { Output.write($0) }
        view.begin(talk.scenario)
        view.talk(talk.transcript)
        Output.write("\n" + ScorecardView(style: page.style, width: Window.width()).text(of: card))
    }
}

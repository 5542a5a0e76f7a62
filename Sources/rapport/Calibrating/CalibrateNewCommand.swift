import ArgumentParser
import RapportModel
import RapportStore
import RapportTerminal

/// `rapport calibrate new`: a set of talks.
struct CalibrateNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a set from cards that were handed in.",
        discussion: """
            Name the cards, or let them be drawn: then as many as you want, by the seed, from all that were judged by the \
            newest rubric. All talks of a set were judged by the same rubric, so that the levels mean the same.
            """)

    @Argument(help: "What to call the set: small letters, digits, - and _.")
    var set: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("The cards, as 'rapport review --all' names them.", valueName: "card"))
    var cards: [String] = []

    @Option(help: ArgumentHelp("How many talks to draw.", valueName: "n"))
    var talks = 10

    @Option(help: ArgumentHelp("Draw only from these scenarios; once for each.", valueName: "id"))
    var scenario: [String] = []

    @Option(help: ArgumentHelp("Where the draws begin, of talks and of intervals.", valueName: "number"))
    var seed: UInt64 = 1

    @OptionGroup var place: SubmittedOptions

    func validate() throws {
        guard (1...CalibrationSet.mostTalks).contains(talks) else {
            throw ValidationError("--talks must be from 1 to \(CalibrationSet.mostTalks)")
        }
    }

    func run() throws {
        guard Assignment.isID(set) else {
            throw Failure("'\(set)' cannot be the name of a set; use small letters, digits, - and _")
        }
        let store = try place.store()
        let chosen = try cards.isEmpty ? drawn(from: store) : cards.map { try store.find($0) }
        guard let rubric = chosen.first?.card.rubricStamp else {
            throw Failure("there is no card to make a set of; cards come here with 'rapport submit'")
        }
        if let other = chosen.first(where: { $0.card.rubricStamp != rubric }) {
            throw Failure(
                "'\(other.reference)' was judged by another rubric than '\(chosen[0].reference)'; leave one of them out"
            )
        }
        let hashes = chosen.map(\.hash)
        let once = hashes.enumerated().filter { hashes.firstIndex(of: $0.element) == $0.offset }.map(\.element)
        try store.calibrations.add(
            CalibrationSet(
                id: set, made: Clock.now, seed: seed, rubric: rubric.id, rubricHash: rubric.sha256, cards: once))
        Output.write(
            "Made: \(set), \(once.count) \(once.count == 1 ? "talk" : "talks"). Rate it: rapport calibrate rate \(set) --by NAME\n"
        )
    }

    /// As many as are wanted of those that share the newest card's rubric, in an order of the seed's choosing.
    private func drawn(from store: SubmittedCards) throws -> [SubmittedCard] {
        let listing = try store.all()
        listing.reportWarnings()
        let fitting = listing.cards.filter { scenario.isEmpty || scenario.contains($0.card.scenario) }
        let newest = fitting.max { ($0.card.started, $0.hash) < ($1.card.started, $1.hash) }?.card.rubricStamp
        // By hash, so that the draw does not depend on anybody's name.
        let pool = fitting.filter { $0.card.rubricStamp == newest }.sorted { $0.hash < $1.hash }
        var generator = SplitMix64(seed: seed, for: "calibration")
        return Array(generator.shuffled(pool).prefix(talks))
    }
}

extension Scorecard {
    /// The file of the rubric that judged the talk.
    var rubricStamp: SourceStamp? { files.first { $0.kind == "rubric" } }
}

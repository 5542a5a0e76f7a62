import RapportModel
import RapportStore
import RapportTerminal

/// Somebody rates talks at the terminal, one criterion after the other, and sees nobody else's levels.
@MainActor
struct BlindRating {
    let talks: CalibrationTalks
    let store: Calibrations
    let questions: Interview
    let style: Style
    let width: Int

    /// What somebody typed at a criterion.
    private enum Choice {
        case level(String)
        case cannotSay, back, leave
    }

    /// Goes on with the talks that are not rated yet; each is kept as soon as it is done.
    func rate(_ begun: CalibrationRatings) async throws {
        var ratings = begun
        let open = talks.talks.filter { !ratings.has($0.number) }
        if !open.isEmpty { Output.write("“You” in the questions is the agent. Go by what stands in the talk.\n") }
        for talk in open {
            Output.write("\n" + style.paint("Talk \(talk.number) of \(talks.set.cards.count)", .heading) + "\n\n")
            show(talk)
            guard let given = try await levels(of: talk) else {
                Output.write("\nKept so far. Go on: rapport calibrate rate \(talks.set.id)\n")
                return
            }
            ratings.ratings += given
            ratings.at = Clock.now
            try store.save(ratings)
        }
        Output.write(open.isEmpty ? "You have rated all talks of this set.\n" : "\nThat was the last one. Thank you.\n")
    }

    private func show(_ talk: CalibrationTalks.Talk) {
        let view = ConversationView(customer: talk.card.customer, style: style, width: { width }) { Output.write($0) }
        view.begin(talk.scenario)
        view.talk(talk.card.transcript)
    }

    /// The levels of one talk; nil where somebody left before its end.
    private func levels(of talk: CalibrationTalks.Talk) async throws -> [CalibrationRatings.Rated]? {
        let criteria = talk.criteria
        var given: [CalibrationRatings.Rated?] = []
        while given.count < criteria.count {
            let criterion = criteria[given.count]
            switch try await choice(for: criterion) {
            case .level(let level): given.append(.init(talk: talk.number, criterion: criterion.id, level: level))
            case .cannotSay: given.append(nil)
            case .back: if !given.isEmpty { given.removeLast() }
            case .leave: return nil
            }
        }
        return given.compactMap(\.self)
    }

    private func choice(for criterion: Criterion) async throws -> Choice {
        // The last has no condition, and is the lowest.
        let levels = Array(criterion.levels.reversed())
        Output.write("\n" + style.paint(printableLine("\(criterion.id)  \(criterion.asks)"), .strong) + "\n")
        for (number, level) in levels.enumerated() {
            let lines = wrap(
                printableLine("\(number)  \(level.name): \(level.looksLike)"), width: min(width, 100), indent: "  ",
                hanging: "     ")
            Output.write(lines.joined(separator: "\n") + "\n")
        }
        let prompt = "0-\(levels.count - 1); ? cannot say, b back, q leave ›"
        while let text = try await questions.ask(prompt) {
            switch text.lowercased() {
            case "q": return .leave
            case "b": return .back
            case "?": return .cannotSay
            default:
                if let number = Int(text), levels.indices.contains(number) { return .level(levels[number].name) }
            }
        }
        return .leave
    }
}

import RapportCoaching
import RapportFormat
import RapportModel
import RapportStore
import RapportTerminal

/// The debrief of a card for whoever reads it.
struct CardDebriefing {
    let card: Scorecard
    let attempt: Attempt
    let state: StateFolder

    /// The debrief; models are in it only where the reader has finished a talk of this scenario.
    func debrief(for reader: TraineeName?) -> Debrief? {
        Debriefer(beginning: attempt.begin(), rubric: attempt.loaded.rubric)
            .debrief(card, hasTried: hasTried(reader))
    }

    /// The debrief as a page; nil where there is nothing to say.
    func page(for reader: TraineeName?, style: Style) -> (text: String, question: String)? {
        guard let debrief = debrief(for: reader) else { return nil }
        let view = DebriefView(style: style, width: Window.width())
        return (view.text(of: debrief, hasTried: hasTried(reader)), debrief.question)
    }

    private func hasTried(_ reader: TraineeName?) -> Bool {
        guard let reader else { return false }
        return ((try? state.cards.attempts(at: card.scenario, by: reader)) ?? 0) > 0
    }

    /// A card's name, from where it is.
    static func id(ofPath path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    }
}

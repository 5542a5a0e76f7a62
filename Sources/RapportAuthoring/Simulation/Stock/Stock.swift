import RapportModel

/// Replies that fit any customer, for players who have run out of the scenario's own.
enum Stock {
    /// A line that was not said in this talk, where there is one left.
    static func fresh(_ lines: [String], _ talk: TalkInHand, _ chance: inout Chance) -> String {
        chance.pick(lines.filter { !talk.used.contains($0) }) ?? chance.pick(lines) ?? ""
    }

    /// A frame with `{}` in it, filled.
    static func filled(_ frames: [String], with words: String, _ chance: inout Chance) -> String {
        let frame = chance.pick(frames) ?? "{}"
        return frame.split(separator: "{}", omittingEmptySubsequences: false).joined(separator: words)
    }

    /// The first words of somebody who reads the customer's mood, and a question behind them where there is one.
    static func feeling(_ talk: TalkInHand, followedBy question: String?, _ chance: inout Chance) -> String {
        let isOurFault = talk.scenario.facts.contains { !$0.isHidden && $0.roles.contains("fault") }
        let lines: [String]
        switch talk.feelings.band {
        case .furious, .upset: lines = isOurFault ? sorry : sympathy
        case .wary: lines = isOurFault ? sorry : gentle
        case .warm: lines = joy
        }
        let first = chance.pick(lines) ?? ""
        return question.map { first + " " + $0 } ?? first
    }

    /// What a pleasant person says when nothing better comes to mind, by how far the talk has come.
    static func helpful(_ talk: TalkInHand, _ chance: inout Chance) -> String {
        if talk.turn == 1 { return feeling(talk, followedBy: nil, &chance) }
        if !talk.done.isEmpty { return fresh(closings, talk, &chance) }
        return fresh(chance.happens(60) ? questions : owning, talk, &chance)
    }

    /// Every line there is, of every manner.
    static let everything =
        sorry + sympathy + joy + gentle + owning + questions + closings + rude + canned + generous
}

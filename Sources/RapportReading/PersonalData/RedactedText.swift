internal import RapportModel

/// A text with marks in place of what is personal, and the way from the old places to the new ones.
struct RedactedText {
    let text: String
    let data: [PersonalDatum]
    /// The words that were taken out.
    let takenOut: [String]
    private let bytes: [UInt8]
    /// For each datum, where its mark stands.
    private let marks: [Range<Int>]

    init(_ old: String, _ data: [PersonalDatum]) {
        let bytes = Array(old.utf8)
        var result: [UInt8] = []
        var marks: [Range<Int>] = []
        var place = 0
        for datum in data {
            result += bytes[place..<datum.start]
            let start = result.count
            result += Array(datum.kind.mark.utf8)
            marks.append(start..<result.count)
            place = datum.end
        }
        result += bytes[place...]
        self.data = data
        self.marks = marks
        self.bytes = result
        takenOut = data.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        text = String(decoding: result, as: UTF8.self)
    }

    /// The evidence in the new text; where it cuts through a mark it holds the whole mark.
    func moved(_ evidence: Evidence) -> Evidence {
        let start = moved(evidence.start, isEnd: false)
        let end = max(start, moved(evidence.end, isEnd: true))
        return Evidence(start: start, end: end, words: String(decoding: bytes[start..<end], as: UTF8.self))
    }

    private func moved(_ place: Int, isEnd: Bool) -> Int {
        var shift = 0
        for (datum, mark) in zip(data, marks) {
            if place <= datum.start && !(isEnd == false && place == datum.start) { break }
            if place < datum.end || place == datum.start { return isEnd ? mark.upperBound : mark.lowerBound }
            shift = mark.upperBound - datum.end
        }
        return place + shift
    }
}

extension Reading {
    /// The reading with all of its evidence changed.
    func mapping(_ change: (Evidence) -> Evidence) -> Reading {
        Reading(
            moves: moves.map { $0.mapping(change) },
            offers: offers.map { FoundOffer(offer: $0.offer, amount: $0.amount, evidence: change($0.evidence)) },
            claims: claims.map { FoundClaim(action: $0.action, evidence: change($0.evidence)) },
            rating: rating.map { rating in
                Rating(
                    empathy: rating.empathy, resolution: rating.resolution, critical: rating.critical,
                    empathySway: rating.empathySway?.mapping(change),
                    resolutionSway: rating.resolutionSway?.mapping(change))
            })
    }
}

extension FoundMove {
    func mapping(_ change: (Evidence) -> Evidence) -> FoundMove {
        FoundMove(move: move, evidence: evidence.map(change), confidence: confidence)
    }
}

extension Sway {
    fileprivate func mapping(_ change: (Evidence) -> Evidence) -> Sway {
        Sway(raised: raised.map(change), lowered: lowered.map(change))
    }
}

extension DeskRecord {
    /// The same record in other words.
    func with(argument: String, answer: String) -> DeskRecord {
        DeskRecord(
            command: command, argument: argument, answer: answer, action: action, amount: amount, shown: shown)
    }
}

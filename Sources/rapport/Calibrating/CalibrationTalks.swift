import RapportAuthoring
import RapportFormat
import RapportModel
import RapportScoring
import RapportStore

/// The talks of a set that are still there, with what is needed to rate them.
struct CalibrationTalks {
    let set: CalibrationSet
    let talks: [Talk]
    /// The numbers of talks whose cards are not there any more: withdrawn with a person, or moved away.
    let missing: [Int]

    /// One talk.
    struct Talk {
        let number: Int
        let card: Scorecard
        let scenario: Scenario
        let rubric: Rubric

        /// The criteria that apply to the talk.
        var criteria: [Criterion] {
            let judged = Set(card.assessment.criteria.filter { $0.level != nil }.map(\.id))
            return rubric.criteria.filter { judged.contains($0.id) }
        }
    }

    /// Finds the cards by their hashes among all that were handed in.
    ///
    /// - Throws: `Failure` where none is left.
    init(_ id: String, in store: SubmittedCards) throws {
        let ids = try store.calibrations.ids()
        guard ids.contains(id) else {
            let names = ids.joined(separator: ", ")
            let known = ids.isEmpty ? "make one with 'rapport calibrate new'" : "there are: \(names)"
            throw Failure("there is no set '\(id)'; \(known)")
        }
        set = try store.calibrations.set(id)
        let cards = Dictionary(try store.all().cards.map { ($0.hash, $0.card) }) { first, _ in first }
        var talks: [Talk] = []
        var missing: [Int] = []
        var loaded: [String: LoadedScenario] = [:]
        for (place, hash) in set.cards.enumerated() {
            guard let card = cards[hash] else {
                missing.append(place + 1)
                continue
            }
            // Loading a scenario takes longest, and talks of a set are of few.
            let key = ([card.scenario] + card.files.map(\.sha256)).joined(separator: " ")
            let kept = KeptFiles(files: card.files, inputs: store.inputs)
            let attempt =
                try loaded[key].map { Attempt($0, seed: card.seed) } ?? kept.attempt(card.scenario, seed: card.seed)
            loaded[key] = attempt.loaded
            talks.append(
                Talk(number: place + 1, card: card, scenario: attempt.scenario, rubric: attempt.loaded.rubric))
        }
        guard !talks.isEmpty else { throw Failure("none of the cards of '\(id)' is there any more; make another set") }
        self.talks = talks
        self.missing = missing
    }

    /// The rubric, which is the same for all of them.
    var rubric: Rubric { talks[0].rubric }

    /// The page on which the talks are rated.
    var form: CalibrationForm {
        CalibrationForm(
            set: set.id,
            talks: talks.map {
                .init(
                    number: $0.number, title: $0.card.title, brief: $0.scenario.brief, customer: $0.card.customer,
                    transcript: $0.card.transcript, criteria: $0.criteria)
            })
    }

    /// Ratings that name only talks, criteria and levels of this set.
    ///
    /// - Throws: `Failure` that names the first that is none.
    func check(_ ratings: CalibrationRatings) throws {
        for rated in ratings.ratings {
            guard (1...set.cards.count).contains(rated.talk) else {
                throw Failure("the set '\(set.id)' has no talk \(rated.talk); it has \(set.cards.count)")
            }
            guard let criterion = rubric.criteria.first(where: { $0.id == rated.criterion }) else {
                throw Failure("the rubric '\(rubric.id)' has no criterion '\(rated.criterion)'")
            }
            guard criterion.levels.contains(where: { $0.name == rated.level }) else {
                throw Failure(
                    "'\(rated.level)' is no level of \(rated.criterion); there are: "
                        + criterion.levels.map(\.name).joined(separator: ", "))
            }
        }
    }

    /// The figures of all who have rated.
    func calibration(of ratings: [CalibrationRatings]) -> Calibration {
        let cards = Dictionary(uniqueKeysWithValues: talks.map { ($0.number, $0.card) })
        let units = set.cards.indices.flatMap { place in
            rubric.criteria.map { criterion in
                Calibrator.Unit(
                    talk: place + 1, criterion: criterion.id,
                    people: ratings.map { $0.level(of: criterion.id, in: place + 1).flatMap(rubric.value) },
                    machine: cards[place + 1]?.assessment.criteria.first { $0.id == criterion.id }?.value)
            }
        }
        return Calibrator(
            raters: ratings.map(\.by), criteria: rubric.criteria.map { ($0.id, $0.asks) }, units: units, seed: set.seed
        ).calibration
    }
}

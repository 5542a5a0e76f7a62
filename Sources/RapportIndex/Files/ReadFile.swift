internal import RapportModel
internal import RapportStore

/// A file as it was read, ready to be put into the tables.
struct ReadFile: Sendable {
    /// What it holds.
    enum Content: Sendable {
        case card(IndexedCard)
        case review(SubmittedReview)
        case dispute(SubmittedDispute)
        /// It could not be read, and why.
        case problem(String)
    }

    let file: SubmittedFile
    let stamp: SubmittedFolder.Stamp
    let content: Content

    /// Reads a file.
    init(_ file: SubmittedFile, _ stamp: SubmittedFolder.Stamp, in folder: SubmittedFolder) {
        self.file = file
        self.stamp = stamp
        let path = "\(folder.path)/\(file.path)"
        switch file.kind {
        case .card: content = Self.card(at: path)
        case .review:
            switch RemarkFile.read(SubmittedReview.self, at: path) {
            case .success(let review): content = .review(review)
            case .failure(let problem): content = .problem("'\(path)' is left out: \(problem.words)")
            }
        case .dispute:
            switch RemarkFile.read(SubmittedDispute.self, at: path) {
            case .success(let dispute): content = .dispute(dispute)
            case .failure(let problem): content = .problem("'\(path)' is left out: \(problem.words)")
            }
        }
    }

    private static func card(at path: String) -> Content {
        do throws(StoreError) {
            let (card, sha256) = try CardStore.stamped(at: path)
            return .card(IndexedCard(card, sha256: sha256))
        } catch {
            return .problem(error.description)
        }
    }
}

/// What the tables hold of a card.
struct IndexedCard: Sendable {
    let sha256: String
    let trainee: String
    let scenario: String
    let title: String
    let rubric: String
    let started: Int
    let percent: Int?
    let passed: Bool
    let answer: Int
    let headline: String
    let toldTo: String
    let heardBy: Int
    let criteria: [CriterionResult]
    let moments: [(beat: String, change: Int)]
    let clues: [String]

    init(_ card: Scorecard, sha256: String) {
        self.sha256 = sha256
        trainee = card.trainee
        scenario = card.scenario
        title = card.title
        rubric = card.assessment.rubric
        started = card.started
        percent = card.assessment.percent
        passed = card.assessment.passed
        answer = card.survey.answer
        headline = card.story.headline
        toldTo = card.story.toldTo
        heardBy = card.story.heardBy
        criteria = card.assessment.criteria
        moments = card.transcript.turns.map { turn in
            (turn.beat, Feeling.allCases.map { turn.after[$0] - turn.before[$0] }.reduce(0, +))
        }
        clues = card.clues
    }
}

internal import RapportStore

/// A file as it was read, ready to be put into the tables.
struct ReadFile: Sendable {
    /// What it holds.
    enum Content: Sendable {
        case card(CardExtract, sha256: String)
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
            let (card, sha256) = try CardStore.extract(at: path)
            return .card(card, sha256: sha256)
        } catch {
            return .problem(error.description)
        }
    }
}

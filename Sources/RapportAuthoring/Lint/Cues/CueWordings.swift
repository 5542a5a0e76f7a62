import RapportModel

/// The ways to say a cue, with its alternatives taken apart.
enum CueWordings {
    /// A cue with more of them is compared as it is written.
    private static let most = 64

    /// Every wording, in small letters, with gaps and sets as they are written.
    static func all(of cue: Cue) -> [String] {
        guard let runs = wordings(of: cue.parts) else { return [cue.text.lowercased()] }
        return runs.map { $0.joined(separator: " ") }
    }

    private static func wordings(of parts: [Cue.Part]) -> [[String]]? {
        var found: [[String]] = [[]]
        for part in parts {
            guard let choices = choices(of: part), found.count * choices.count <= most else { return nil }
            found = found.flatMap { start in choices.map { start + $0 } }
        }
        return found
    }

    private static func choices(of part: Cue.Part) -> [[String]]? {
        switch part {
        case .word(let word): return [[word.lowercased()]]
        case .gap: return [["*"]]
        case .number: return [["#"]]
        case .set(let name): return [["~" + name]]
        case .oneOf(let runs):
            var all: [[String]] = []
            for run in runs {
                guard let some = wordings(of: run) else { return nil }
                all += some
            }
            return all
        }
    }
}

import RapportAuthoring
import RapportFormat
import RapportModel
import RapportTerminal

/// What the tests of one file reach, kind by kind, and each part that they do not, with its place.
struct CoveragePage {
    let played: PlayedTests
    let style: Style
    let width: Int

    var text: String {
        let coverage = played.run.coverage
        let title = "\(played.loaded.file.id): \(coverage.total.percent) % reached by its tests"
        var lines = [style.paint(printableLine(title), .heading)]
        lines += Coverage.Kind.allCases.compactMap { row($0, coverage.count(of: $0)) }
        lines.append("  " + printable(Self.words(for: played.run.talks)))
        let unreached = coverage.unreached
        if !unreached.isEmpty {
            lines.append("  not reached:")
            lines += unreached.flatMap { item in Self.line(item, in: played.loaded, width: width, style: style) }
        }
        return lines.map { $0 + "\n" }.joined() + "\n"
    }

    /// `  branches    34 of 41  ████████░░   82 %`.
    private func row(_ kind: Coverage.Kind, _ count: Coverage.Count) -> String? {
        guard count.total > 0 else { return nil }
        let numbers = "\(count.reached) of \(count.total)"
        guard !style.isPlain else { return "  \(kind.plural): \(numbers), \(count.percent) %" }
        let bar = Self.bar(count)
        let role: Style.Role = count.percent == 100 ? .good : count.percent >= 70 ? .middling : .bad
        return "  \(Self.padded(kind.plural, 13))" + Self.padded(numbers, 12) + style.paint(bar, role)
            + Self.padded("", 5 - "\(count.percent)".count) + "\(count.percent) %"
    }

    private static func bar(_ count: Coverage.Count) -> String {
        let filled = count.percent / 10
        return String(repeating: "█", count: filled) + String(repeating: "░", count: 10 - filled)
    }

    /// One part with its place, in a shape that editors and terminals make clickable.
    static func line(_ item: Coverage.Item, in loaded: LoadedScenario, width: Int, style: Style) -> [String] {
        let (source, range) = loaded.place(of: item)
        let place = printableLine("\(source.path):\(range.line):\(range.column)")
        let title = wrap(printableLine(item.title), width: max(width - 6, 34))
        guard place.count + title[0].count + 6 <= width, title.count == 1 else {
            return ["    " + style.paint(place, .strong)] + title.map { "      " + $0 }
        }
        return ["    " + style.paint(place, .strong) + "  " + title[0]]
    }

    /// Which sorts of talk have a band to score in.
    private static func words(for talks: ScoredTalks) -> String {
        let bands = ScoredTalks.Sort.allCases.map { sort in
            let found = talks.talks.filter { $0.sort == sort }.map {
                "\($0.band.lowerBound) to \($0.band.upperBound) %"
            }
            return "\(sort.rawValue) " + (found.isEmpty ? "none" : found.joined(separator: " and "))
        }
        return "scored talks: " + bands.joined(separator: ", ")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

/// What all tests together reach of personas, which scenarios share.
struct SharedCoveragePage {
    let played: [PlayedTests]
    let style: Style
    let width: Int

    var text: String {
        let byFile = Dictionary(grouping: played) { $0.loaded.personaPlaces.source.path }
        return byFile.keys.sorted().compactMap { path in byFile[path].map { text(path, $0) } }.joined()
    }

    private func text(_ path: String, _ played: [PlayedTests]) -> String {
        var reached: Set<[String]> = []
        var items: [(item: Coverage.Item, loaded: LoadedScenario)] = []
        for tests in played {
            for item in tests.run.coverage.items where item.isShared {
                if item.isReached { reached.insert(item.path) }
                if !items.contains(where: { $0.item.path == item.path }) { items.append((item, tests.loaded)) }
            }
        }
        guard !items.isEmpty else { return "" }
        let missing = items.filter { !reached.contains($0.item.path) }
        let title =
            "\(path): \(items.count - missing.count) of \(items.count) shared reactions and tripwires reached by "
            + "the tests of \(played.count) scenario\(played.count == 1 ? "" : "s")"
        let lines = missing.flatMap { CoveragePage.line($0.item, in: $0.loaded, width: width, style: style) }
        return ([style.paint(printableLine(title), .heading)] + lines).map { $0 + "\n" }.joined() + "\n"
    }
}

extension Coverage.Kind {
    var plural: String {
        switch self {
        case .branch: "branches"
        default: rawValue + "s"
        }
    }
}

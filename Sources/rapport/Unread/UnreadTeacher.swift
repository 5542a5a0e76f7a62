import Foundation
import RapportAuthoring
import RapportFormat
import RapportModel
import RapportReading
import RapportTerminal

/// Goes through unread replies with an author, and takes cues into the scenario's file.
@MainActor
struct UnreadTeacher {
    let library: Library
    let source: any LineSource

    /// Asks about each group; false when the author has left.
    func teach(_ pile: UnreadPile) async -> Bool {
        for group in pile.groups {
            let homes = CueHome.moves(for: group, at: pile.beat, of: pile.scenario).prefix(Self.mostHomes)
            Output.write(UnreadPage.group(group, of: pile, homes: Array(homes)))
            guard await teach(group, of: pile, homes: Array(homes)) else { return false }
        }
        return true
    }

    private static let mostHomes = 6

    private func teach(_ group: ReplyGroup, of pile: UnreadPile, homes: [Move]) async -> Bool {
        guard !homes.isEmpty else {
            Output.write("  This scenario has no moves of its own to teach; add one under 'moves:'.\n")
            return true
        }
        var cue = group.cue
        while true {
            let prompt = "  Enter takes “\(cue)” into \(homes[0].name); 1-\(homes.count), e, s, q › "
            guard case .line(let typed) = await source.next(prompt: printableLine(prompt)) else { return false }
            let answer = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            switch answer {
            case "q": return false
            case "s": return true
            case "e":
                guard case .line(let text) = await source.next(prompt: "  The cue › ") else { return false }
                cue = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            default:
                guard let home = answer.isEmpty ? homes.first : Int(answer).flatMap({ Self.home($0, homes) }) else {
                    Output.write("  A number from 1 to \(homes.count), e to edit the cue, s to skip, q to leave.\n")
                    continue
                }
                if take(cue, into: home, group, pile) { return true }
            }
        }
    }

    private static func home(_ number: Int, _ homes: [Move]) -> Move? {
        homes.indices.contains(number - 1) ? homes[number - 1] : nil
    }

    /// Writes the cue into the file and reads the replies again; the file stays as it was where that breaks it.
    ///
    /// A question takes them as examples too, for it is known by what its examples mean as well as by its words.
    private func take(_ cue: String, into move: Move, _ group: ReplyGroup, _ pile: UnreadPile) -> Bool {
        let path = pile.loaded.file.source.path
        guard add(cue, to: .cues, of: move, path: path) else { return false }
        if move.isQuestion {
            for reply in group.replies.prefix(UnreadPage.mostReplies) {
                guard add(reply, to: .hit, of: move, path: path) else { break }
            }
        }
        guard let value = library.load(path: path).value else { return false }
        report(group, Attempt(value, seed: 0), pile.beat)
        return true
    }

    /// Adds words to a list of a move in its file; where the file then does not load, it says why and puts it back.
    private func add(_ words: String, to list: CueInsertion.List, of move: Move, path: String) -> Bool {
        // Loaded anew: what was added before has moved the lines.
        guard let fresh = library.load(path: path).value,
            let text = CueInsertion.adding(words, to: list, ofMove: move.name, in: fresh.file.places)
        else {
            let place = "\(move.name) has no list '\(list.rawValue)' in '\(printableLine(path))'"
            Output.write("  \(place); add it by hand.\n")
            return false
        }
        do {
            try Self.replace(path, with: text)
        } catch {
            Output.write("  '\(printableLine(path))' cannot be written: \(printableLine(error.localizedDescription))\n")
            return false
        }
        let again = library.load(path: path)
        guard again.value == nil else { return true }
        try? Self.replace(path, with: fresh.file.source.text)
        for finding in again.diagnostics where finding.severity == .error {
            Output.write(finding.text(width: Window.width()) + "\n")
        }
        Output.write("  The file is as it was; edit the cue with e.\n")
        return false
    }

    private func report(_ group: ReplyGroup, _ attempt: Attempt, _ beat: Beat) {
        for reply in group.replies.prefix(UnreadPage.mostReplies) {
            let found = attempt.reading(of: reply, at: beat)
            let names = (found.moves.map(\.move) + found.offers.map(\.offer)).joined(separator: ", ")
            Output.write("  “\(printableLine(reply))” is \(names.isEmpty ? "still unread" : "now read as \(names)")\n")
        }
    }

    /// Puts a text in a file's place at once, with the rights it had.
    private static func replace(_ path: String, with text: String) throws {
        let rights = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        if let rights { try? FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: path) }
    }
}

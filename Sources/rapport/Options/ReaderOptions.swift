import ArgumentParser
import Foundation
import RapportFormat
import RapportModel
import RapportReading
import RapportTerminal

/// Which reader reads single replies, and on how many cores.
struct ReaderOptions: ParsableArguments {
    @OptionGroup var library: LibraryOptions

    @Option(
        help: ArgumentHelp("How many replies to read at once; without it, as many as there are cores.", valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 256") }
    }

    /// The reader for replies outside any scenario.
    func reader() throws -> any ReplyReader {
        LearnedReader(cues: CueReader(lexicon: try sharedMoves()), caution: .even)
    }

    /// The moves of all files of shared moves.
    func sharedMoves() throws -> MoveLexicon {
        let library = try library.open()
        var joined = MoveLexicon()
        for id in library.ids(of: .moves) {
            let loaded = library.loadMoves(id)
            guard let moves = loaded.value, !loaded.diagnostics.contains(where: { $0.severity == .error }) else {
                for diagnostic in loaded.diagnostics {
                    Output.write(diagnostic.text(width: Window.width()) + "\n", to: .errors)
                }
                throw Failure("the moves '\(id)' cannot be used until their errors are mended")
            }
            joined.sets.merge(moves.sets) { first, _ in first }
            joined.moves += moves.moves
        }
        guard !joined.moves.isEmpty else {
            throw Failure("the library has no file of moves; name another with --library")
        }
        return joined
    }
}

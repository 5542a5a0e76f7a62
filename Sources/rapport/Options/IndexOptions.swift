import ArgumentParser
import Foundation
import RapportIndex
import RapportReport
import RapportTerminal

/// Where the submitted cards are, and the index of them.
struct IndexOptions: ParsableArguments {
    @OptionGroup var place: SubmittedOptions

    @Option(
        help: ArgumentHelp("How many files to read at once; without it, as many as there are cores.", valueName: "n"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 256") }
    }

    /// The index, up to date with the files.
    func index() async throws -> CardIndex {
        let (index, bar) = (try opened(), FileProgress(isShown: StandardStreams.canShowProgressBeforeResults))
        do throws(IndexError) {
            _ = try await index.refresh(jobs: jobs) { bar.show($0, of: $1) }
            bar.finish()
        } catch {
            bar.finish()
            throw Failure(error.description)
        }
        return index
    }

    /// The index in the cache; where that cannot be used, one in memory, which is slower and does as well.
    private func opened() throws -> CardIndex {
        let folder = try place.folder()
        do throws(IndexError) {
            do throws(IndexError) {
                return try CardIndex(
                    of: folder, cache: CardIndex.cache(environment: ProcessInfo.processInfo.environment))
            } catch .database(let path, let because) {
                Output.write(
                    printable("rapport: the index '\(path)' cannot be kept: \(because); all cards are read anew\n"),
                    to: .errors)
                return try CardIndex(of: folder, cache: nil)
            }
        } catch {
            throw Failure(error.description)
        }
    }
}

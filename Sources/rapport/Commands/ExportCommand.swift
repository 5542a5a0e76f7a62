import ArgumentParser
import Foundation
import RapportIndex
import RapportReport
import RapportStore
import RapportTerminal

/// `rapport export`: submitted cards for other programs.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Export submitted cards for spreadsheets, scripts and learning systems.",
        discussion: """
            'csv' is a row for each card (RFC 4180); levels are from 0 to 1, and no cell is taken for a formula. 'jsonl' is a \
            line of JSON for each card. 'xapi' is a list of xAPI 1.0.3 statements, which a learning system takes as it is: \
            passed, failed or completed, with score, duration and levels; a card sent twice has the same id.

            Cards come in the order of trainees and times, one at a time, however many there are.

            Examples: rapport export > cards.csv
                      rapport export --format xapi --home https://learn.our-company.test > statements.json
            """)

    /// What is written.
    enum Format: String, CaseIterable, ExpressibleByArgument { case csv, jsonl, xapi }

    @Option(help: "csv, jsonl or xapi.")
    var format = Format.csv

    @Option(
        help: ArgumentHelp(
            "The address under which xAPI names your people and scenarios; it need not lead anywhere.",
            valueName: "iri"))
    var home = "https://rapport.example"

    @OptionGroup var submitted: IndexOptions

    func validate() throws {
        guard let url = URL(string: home), ["http", "https"].contains(url.scheme ?? ""), !(url.host ?? "").isEmpty,
            !home.hasSuffix("/"), url.query == nil, url.fragment == nil
        else {
            throw ValidationError(
                "--home must be an address such as https://learn.our-company.test, with no '/' at its end")
        }
    }

    @MainActor
    func run() async throws {
        let index = try await submitted.index()
        var (isFirst, hasProblem) = (true, false)
        let (cards, writer) = try listed(in: index)
        guard try deliver(writer.beginning) else { return }
        for listed in cards {
            let text: String
            do throws(StoreError) {
                let (card, sha256) = try CardStore.stamped(at: listed.path)
                let exported = ExportedCard(id: listed.id, sha256: sha256, card: card, overrides: listed.overrides)
                text = try writer.text(of: exported, isFirst: isFirst)
            } catch {
                Output.write(printable("rapport: \(error.description)\n"), to: .errors)
                hasProblem = true
                continue
            }
            guard try deliver(text) else { return }
            isFirst = false
        }
        guard try deliver(writer.end) else { return }
        if hasProblem { throw Ending(status: .finding) }
    }

    private func listed(in index: CardIndex) throws -> ([CardIndex.ListedCard], ExportWriter) {
        do throws(IndexError) {
            for problem in try index.problems() { Output.write(printable("rapport: \(problem)\n"), to: .errors) }
            return (try index.paths(), ExportWriter(format: format, home: home, criteria: try index.criteria()))
        } catch {
            throw Failure(error.description)
        }
    }

    /// Writes some of the results; `false` when nobody reads any more.
    private func deliver(_ text: String) throws -> Bool {
        switch Output.deliver(text) {
        case .done: return true
        case .closed: return false
        case .failed(let reason):
            throw Failure("the results could not be written: \(reason); make room, or write them elsewhere")
        }
    }
}

import ArgumentParser
import Foundation
import RapportIndex
import RapportModel
import RapportReport
import RapportStore
import RapportTerminal

/// `rapport report`: what a team's submitted cards come to.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Report on submitted cards: who practised, what is hard, what customers tell.",
        discussion: """
            Only what trainees submitted is read; practice is theirs. '--html' writes one page that needs nothing else: \
            incidents, heat map, trends, scenarios, moments, stories, clues, and the newest cards down to the words of \
            each talk.

            Figures over several people are left out where fewer than '--minimum-group' people stand behind them. A level \
            that a reviewer set otherwise is shown beside the machine's, which stays.

            The cards are read through an index in $XDG_CACHE_HOME/rapport, which may be deleted at any time.
            """)

    @Option(help: ArgumentHelp("Write the report as a page to this file.", valueName: "file"))
    var html: String?

    @Option(help: ArgumentHelp("How many people a figure over several needs behind it.", valueName: "n"))
    var minimumGroup = 5

    @Option(help: ArgumentHelp("How many of the newest cards the page shows in full.", valueName: "n"))
    var cards = 500

    @Flag(help: "Leave out all that is of one person: names, cards, overrides.")
    var withoutPeople = false

    @OptionGroup var submitted: IndexOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var output: JSONOptions

    func validate() throws {
        guard (1...1000).contains(minimumGroup) else { throw ValidationError("--minimum-group must be from 1 to 1000") }
        guard (0...10_000).contains(cards) else { throw ValidationError("--cards must be from 0 to 10000") }
    }

    @MainActor
    func run() async throws {
        let index = try await submitted.index()
        var report = try made(from: index)
        if let html {
            let cards = try details(from: index, problems: &report.problems)
            try TextFile(path: html).write(ReportPage(report, cards: cards).text)
        }
        if output.json {
            try JSONOptions.print(report)
        } else if html == nil {
            Output.write(ReportView(style: page.style, width: Window.width()).text(of: report))
        }
        for problem in report.problems { Output.write(printable("rapport: \(problem)\n"), to: .errors) }
        if !report.problems.isEmpty { throw Ending(status: .finding) }
    }

    private func made(from index: CardIndex) throws -> Report {
        do throws(IndexError) {
            let report = try index.report(minimumGroup: minimumGroup)
            return withoutPeople ? report.withoutPeople : report
        } catch {
            throw Failure(error.description)
        }
    }

    /// The newest cards in full; what cannot be read in full is told of and left out.
    private func details(from index: CardIndex, problems: inout [String]) throws -> [CardDetail] {
        guard !withoutPeople else { return [] }
        let listed: [CardIndex.ListedCard]
        do throws(IndexError) {
            listed = try index.newest(cards)
        } catch {
            throw Failure(error.description)
        }
        return listed.compactMap { listed in
            do throws(StoreError) {
                let card = try CardStore.stamped(at: listed.path).card
                return CardDetail(id: listed.id, card: card, overrides: listed.overrides)
            } catch {
                problems.append(error.description)
                return nil
            }
        }
    }
}

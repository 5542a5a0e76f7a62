import ArgumentParser
import RapportAuthoring
import RapportModel
import RapportStore
import RapportTerminal

/// `rapport calibrate`: several people rate the same talks blind, and see how well they agree.
struct CalibrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate", abstract: "Rate the same talks blind, and see how well people and machine agree.",
        discussion: """
            A set holds talks that were handed in, without names and scores. People rate them at a terminal or on a page that \
            can be printed; then the report says where they agree, where a criterion wants other words, who is strict and who \
            is mild, and how the machine compares.

            Example: rapport calibrate new autumn --talks 12
                     rapport calibrate form autumn --html autumn.html
                     rapport calibrate rate autumn --by kim
                     rapport calibrate report autumn
            """,
        subcommands: [
            CalibrateListCommand.self, CalibrateNewCommand.self, CalibrateFormCommand.self, CalibrateRateCommand.self,
            CalibrateTakeCommand.self, CalibrateReportCommand.self,
        ], defaultSubcommand: CalibrateListCommand.self)
}

/// `rapport calibrate list`: the sets there are.
struct CalibrateListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the sets with who has rated them.")

    @OptionGroup var place: SubmittedOptions

    func run() throws {
        let store = try place.store().calibrations
        let ids = try store.ids()
        guard !ids.isEmpty else { return _ = Output.write("No set yet. rapport calibrate new makes one.\n") }
        for id in ids {
            do {
                let set = try store.set(id)
                let read = try store.ratings(of: id)
                SubmittedListing.report(read.warnings)
                let people = read.ratings.map { rating in
                    "\(rating.by) \(Set(rating.ratings.map(\.talk)).count) of \(set.cards.count)"
                }
                Output.write(
                    printableLine(
                        "\(id): \(set.cards.count) talks, \(people.isEmpty ? "nobody has rated yet" : people.joined(separator: ", "))"
                    ) + "\n")
            } catch {
                SubmittedListing.report([error])
            }
        }
    }
}

/// `rapport calibrate form`: the page.
struct CalibrateFormCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "form", abstract: "Write a page on which the talks are rated, on screen or on paper.")

    @Argument(help: "The set.")
    var set: String

    @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
    var html: String

    @OptionGroup var place: SubmittedOptions

    func run() throws {
        let talks = try CalibrationTalks(set, in: place.store())
        try TextFile(path: html).write(talks.form.text)
        Output.write(
            "Written: \(printableLine(html)). It holds the talks, so give it only to those who may read them.\n")
    }
}

/// `rapport calibrate rate`: at the terminal.
struct CalibrateRateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rate", abstract: "Rate the talks of a set at the terminal; go on where you left.")

    @Argument(help: "The set.")
    var set: String

    @OptionGroup var by: ByOptions
    @OptionGroup var place: SubmittedOptions
    @OptionGroup var page: PageOptions

    @MainActor
    func run() async throws {
        let store = try place.store()
        let talks = try CalibrationTalks(set, in: store)
        let name = try by.name()
        guard let questions = Interview() else {
            throw Failure(
                "rating needs a terminal; elsewhere use 'rapport calibrate form' and 'rapport calibrate take'")
        }
        defer { questions.close() }
        let begun =
            try store.calibrations.ratings(of: set, by: name)
            ?? CalibrationRatings(set: set, by: name.text, at: Clock.now)
        try await BlindRating(
            talks: talks, store: store.calibrations, questions: questions, style: page.style, width: Window.width()
        ).rate(begun)
    }
}

/// `rapport calibrate take`: what a page gave back.
struct CalibrateTakeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Take in the ratings that a page gave back.",
        discussion: "Ratings that the same person gave before are replaced only with --again.")

    @Argument(help: "The files.")
    var files: [String]

    @Flag(help: "Replace what the same person gave before.")
    var again = false

    @OptionGroup var place: SubmittedOptions

    func run() throws {
        let store = try place.store()
        for file in files {
            let ratings = try store.calibrations.ratings(at: file)
            try CalibrationTalks(ratings.set, in: store).check(ratings)
            let name = try TraineeName(ratings.by)
            guard try again || store.calibrations.ratings(of: ratings.set, by: name) == nil else {
                throw Failure("'\(name.text)' has rated '\(ratings.set)' already; replace that with --again")
            }
            try store.calibrations.save(ratings)
            Output.write(
                printableLine("Taken in: \(ratings.ratings.count) levels by \(name.text) for \(ratings.set)") + "\n")
        }
    }
}

/// `rapport calibrate report`: the figures.
struct CalibrateReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Show how well people agree with each other and with the machine.")

    @Argument(help: "The set.")
    var set: String

    @OptionGroup var place: SubmittedOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var output: JSONOptions

    func run() throws {
        let store = try place.store()
        let talks = try CalibrationTalks(set, in: store)
        let read = try store.calibrations.ratings(of: set)
        SubmittedListing.report(read.warnings)
        guard !read.ratings.isEmpty else {
            throw Failure("nobody has rated '\(set)' yet: rapport calibrate rate \(set)")
        }
        for rating in read.ratings { try talks.check(rating) }
        let calibration = talks.calibration(of: read.ratings)
        if !talks.missing.isEmpty {
            let isOne = talks.missing.count == 1
            let numbers = talks.missing.map(String.init).joined(separator: ", ")
            Output.write(
                "rapport: the card\(isOne ? " of talk" : "s of talks") \(numbers) \(isOne ? "is" : "are") not there any more; "
                    + "only people are compared on \(isOne ? "it" : "them")\n", to: .errors)
        }
        guard !output.json else { return try JSONOptions.print(calibration) }
        Output.write(CalibrationView(style: page.style, width: Window.width()).text(of: calibration, set: set))
    }
}

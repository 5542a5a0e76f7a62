import ArgumentParser
import RapportFormat
import RapportStore
import RapportTerminal

/// `rapport assign`: who is to play what by when, and how far they are.
struct AssignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Assign scenarios by a day, or list how far everybody is.",
        discussion: """
            Without scenarios it lists the assignments with everybody's state, which comes from the cards they handed in: not \
            begun, tried, done, overdue. Practice that is not handed in is nobody's business and does not count.

            Examples: rapport assign broken-guitar two-hour-wait --to ana --to bo --due 2026-12-10
                      rapport assign broken-guitar --to ana --due 2026-12-10 --attempts 2 --mark 80
                      rapport assign --of ana
            """)

    @Argument(help: "The scenarios; without any, the list.")
    var scenarios: [String] = []

    @Option(help: ArgumentHelp("Who is to do it; once for each person.", valueName: "name"))
    var to: [String] = []

    @Option(help: ArgumentHelp("The last day, in UTC.", valueName: "yyyy-mm-dd"))
    var due: String?

    @Option(help: ArgumentHelp("How many attempts at each are to be handed in.", valueName: "n"))
    var attempts = 1

    @Option(help: ArgumentHelp("The percent that one of them is to reach; without it, a pass.", valueName: "percent"))
    var mark: Int?

    @Option(help: ArgumentHelp("A word to whom it concerns.", valueName: "text"))
    var note: String?

    @Option(help: ArgumentHelp("What to call it; without it, the day it is due and a number.", valueName: "id"))
    var name: String?

    @Option(help: ArgumentHelp("Take this assignment back.", valueName: "id"))
    var withdraw: String?

    @Option(name: .customLong("of"), help: ArgumentHelp("List only what this person has to do.", valueName: "name"))
    var trainee: String?

    @OptionGroup var by: ByOptions
    @OptionGroup var place: SubmittedOptions
    @OptionGroup var output: JSONOptions

    func validate() throws {
        guard (1...1000).contains(attempts) else { throw ValidationError("--attempts must be from 1 to 1000") }
        guard mark.map({ (0...100).contains($0) }) ?? true else {
            throw ValidationError("--mark must be from 0 to 100")
        }
        guard scenarios.isEmpty == to.isEmpty, scenarios.isEmpty == (due == nil) else {
            throw ValidationError("an assignment needs scenarios, --to NAME and --due DAY")
        }
        guard withdraw == nil || scenarios.isEmpty else { throw ValidationError("--withdraw goes alone") }
    }

    func run() throws {
        let store = try place.store()
        if let withdraw {
            try store.withdraw(withdraw)
            return _ = Output.write("Taken back: \(printableLine(withdraw))\n")
        }
        scenarios.isEmpty ? try list(store) : try assign(store)
    }

    private func assign(_ store: SubmittedCards) throws {
        guard let day = due.flatMap(UTCDay.init) else {
            throw Failure("'\(due ?? "")' is no day; write it as 2026-12-10")
        }
        let now = Clock.now
        guard day.lastSecond >= now else { throw Failure("\(day.text) is over; choose a day to come") }
        let library = try place.library.open()
        for scenario in scenarios where !library.scenarioIDs.contains(scenario) {
            throw Failure(
                "there is no scenario '\(scenario)'; there are: \(library.scenarioIDs.joined(separator: ", "))")
        }
        let people = try to.map { try TraineeName($0).text }
        let giver = try by.name().text
        let id = try add(to: store, day) { id in
            Assignment(
                id: id, to: Self.once(people), scenarios: Self.once(scenarios), given: now, due: day.lastSecond,
                attempts: attempts, mark: mark, by: giver, note: note)
        }
        Output.write("Assigned as \(id), due on \(day.text). How far they are: rapport assign\n")
    }

    /// Writes it under the name that was asked for, else under the first number that is free for the day.
    private func add(to store: SubmittedCards, _ day: UTCDay, _ make: (String) -> Assignment) throws -> String {
        if let name {
            guard Assignment.isID(name) else {
                throw Failure("'\(name)' cannot be a name of an assignment; use small letters, digits, - and _")
            }
            try store.add(make(name))
            return name
        }
        let taken = Set(try store.assignments().assignments.map(\.id))
        let numbered = (1...taken.count + 1).map { "\(day.text)-\($0)" }
        let id = numbered.first { !taken.contains($0) } ?? "\(day.text)-\(taken.count + 1)"
        try store.add(make(id))
        return id
    }

    private static func once(_ names: [String]) -> [String] {
        names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    }

    private func list(_ store: SubmittedCards) throws {
        let read = try store.assignments()
        SubmittedListing.report(read.warnings)
        let cards = try store.all().cards
        let person = try trainee.map { try TraineeName($0).text }
        let page = AssignmentPage(read.assignments, cards: cards, trainee: person, now: Clock.now)
        guard !output.json else { return try JSONOptions.print(page.rows) }
        guard !page.rows.isEmpty else { return _ = Output.write("Nothing is assigned.\n") }
        for line in page.lines.dropLast() { Output.write(printableLine(line) + "\n") }
    }
}

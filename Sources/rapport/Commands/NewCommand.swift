import ArgumentParser
import Foundation
import RapportAuthoring
import RapportFormat
import RapportTerminal

/// `rapport new`: a file that lints clean, to be turned into one's own.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin a scenario, a persona or a rubric with a file that works.",
        discussion: """
            What is not given is asked for where somebody is there to answer. Nothing that exists is written over. \
            'rapport preview' plays the new scenario, and goes on with it each time you save.
            """)

    /// What can be begun.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case scenario, persona, rubric

        var file: FileKind {
            switch self {
            case .scenario: .scenario
            case .persona: .persona
            case .rubric: .rubric
            }
        }
    }

    /// Where the talk of a scenario takes place.
    enum Channel: String, CaseIterable, ExpressibleByArgument {
        case chat, email, phone, social
    }

    @Argument(help: "Its id, which is the file's name: small letters, digits and hyphens.")
    var id: String?

    @Option(help: "What to begin: scenario, persona or rubric.")
    var kind: Kind = .scenario

    @Option(help: ArgumentHelp("The customer's temperament, a file in 'personas/'.", valueName: "persona"))
    var persona: String?

    @Option(help: "Where the talk takes place: chat, email, phone or social.")
    var channel: Channel?

    @Option(help: ArgumentHelp("The customer's name.", valueName: "name"))
    var customer: String?

    @Option(help: ArgumentHelp("The title in lists and on the card.", valueName: "text"))
    var title: String?

    @OptionGroup var library: LibraryOptions

    @MainActor
    func run() async throws {
        let shelf = try library.open()
        let questions = Questions()
        let id = try await checkedID(questions)
        let path = try library.folder() + "/" + kind.file.path(of: id)
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure("'\(path)' is there already; choose another id, or edit that file")
        }
        let text = try await text(id, shelf, questions)
        try Self.write(text, to: path)
        report(path, shelf)
    }

    @MainActor
    private func text(_ id: String, _ shelf: Library, _ questions: Questions) async throws -> String {
        switch kind {
        case .persona: return PersonaSkeleton(id: id).text
        case .rubric:
            return RubricSkeleton(id: id, title: try await questions.answer(title, to: "Its title", or: "A rubric"))
                .text
        case .scenario:
            return ScenarioSkeleton(
                id: id, title: try await questions.answer(title, to: "Its title", or: "The parcel that is late"),
                customer: try await questions.answer(customer, to: "The customer's name", or: "Robin Hale"),
                channel: try await checkedChannel(questions).rawValue,
                persona: try await checkedPersona(shelf, questions)
            ).text
        }
    }

    @MainActor
    private func checkedID(_ questions: Questions) async throws -> String {
        let given = try await questions.answer(id, to: "Its id, such as late-parcel", or: nil)
        guard FileID.isValid(given) else {
            throw Failure(
                "'\(given)' cannot be an id: it takes small letters, digits and hyphens, such as 'late-parcel'")
        }
        return given
    }

    @MainActor
    private func checkedPersona(_ shelf: Library, _ questions: Questions) async throws -> String {
        let known = shelf.ids(of: .persona)
        let first = known.contains("furious") ? "furious" : known.first
        let given = try await questions.answer(persona, to: "Its persona (\(known.joined(separator: ", ")))", or: first)
        guard known.contains(given) else {
            throw Failure(
                "there is no persona '\(given)'; there are: \(known.joined(separator: ", ")); "
                    + "'rapport new --kind persona \(FileID.isValid(given) ? given : "NAME")' begins one")
        }
        return given
    }

    @MainActor
    private func checkedChannel(_ questions: Questions) async throws -> Channel {
        if let channel { return channel }
        let all = Channel.allCases.map(\.rawValue).joined(separator: ", ")
        let given = try await questions.answer(nil, to: "Where (\(all))", or: Channel.chat.rawValue)
        guard let channel = Channel(rawValue: given) else { throw Failure("'\(given)' is none of: \(all)") }
        return channel
    }

    /// Writes the whole file or none of it, and never over another.
    private static func write(_ text: String, to path: String) throws {
        let place = URL(fileURLWithPath: path)
        do {
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: place, options: .withoutOverwriting)
        } catch {
            throw Failure("'\(path)' cannot be written: \(error.localizedDescription)")
        }
    }

    /// Says what was written, what the checks say of it, and what to do now.
    private func report(_ path: String, _ shelf: Library) {
        let findings = shelf.check(path: path)
        for finding in findings { Output.write(finding.text(width: Window.width()) + "\n", to: .errors) }
        let words = findings.isEmpty ? "It has no error." : "It needs a library whose rubric and moves it knows."
        let next =
            kind == .scenario
            ? "Play it and change it:  rapport preview \(path)\nCheck it as you write: rapport lint \(path)\n"
                + "Play its tests:        rapport test \(path)\n"
            : "Check it as you write: rapport lint \(path)\n"
        Output.write("Written: \(printableLine(path)). \(words)\n\(printable(next))")
    }
}

/// Asks for what was not given, where somebody is there to answer.
@MainActor
struct Questions {
    /// The given answer, the typed one, or the fallback.
    ///
    /// - Throws: `Failure` where there is neither an answer nor a fallback, `Ending` on Ctrl-C.
    func answer(_ given: String?, to question: String, or fallback: String?) async throws -> String {
        if let given { return given }
        guard StandardInput.isInteractive else {
            guard let fallback else {
                throw Failure("\(question.prefix(1).lowercased() + question.dropFirst()) is missing")
            }
            return fallback
        }
        let source = StandardInput.lines()
        defer { source.close() }
        let hint = fallback.map { " [\($0)]" } ?? ""
        switch await source.next(prompt: printableLine(question + hint) + " › ") {
        case .line(let text):
            let typed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !typed.isEmpty { return typed }
            guard let fallback else { throw Failure("an empty answer will not do here") }
            return fallback
        case .interrupted: throw Ending(status: .interrupted)
        case .tooLong, .endOfInput: throw Ending(status: .interrupted)
        }
    }
}

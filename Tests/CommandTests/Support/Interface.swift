import Foundation
import Testing

/// The program's commands and options, as it tells them itself.
struct Interface {
    struct Command {
        let name: String
        let abstract: String?
        let options: [Option]
    }

    struct Option {
        /// With its dashes: `--seed`.
        let name: String
        let abstract: String?
    }

    let commands: [Command]

    static func read(from sandbox: Sandbox) throws -> Interface {
        let text = try sandbox.run("rapport --experimental-dump-help").output
        let page = try JSONDecoder().decode(Page.self, from: Data(text.utf8))
        let commands = (page.command.subcommands ?? []).filter { $0.commandName != "help" }
        try #require(commands.count >= 8)
        return Interface(
            commands: commands.map { command in
                let options = (command.arguments ?? []).compactMap { argument in
                    argument.preferredName.map { Option(name: "--" + $0.name, abstract: argument.abstract) }
                }
                return Command(
                    name: command.commandName, abstract: command.abstract,
                    options: options.filter { !["--help", "--version"].contains($0.name) })
            })
    }

    private struct Page: Decodable { let command: CommandPage }
    private struct CommandPage: Decodable {
        let commandName: String
        let abstract: String?
        let subcommands: [CommandPage]?
        let arguments: [Argument]?
    }
    private struct Argument: Decodable {
        let preferredName: Name?
        let abstract: String?
        let kind: String
    }
    private struct Name: Decodable { let name: String }
}

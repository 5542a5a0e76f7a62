public import ArgumentParser
public import RapportFormat
import RapportTerminal

/// `rapport schema`: what a kind of file looks like, for editors.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of a kind of file, for an editor.",
        discussion: """
            With it an editor marks slips and offers keys as you type. Write it beside your files:

              mkdir -p scenarios/.schema
              rapport schema scenario > scenarios/.schema/scenario.json

            and name it in the first line of a file, for every editor with the YAML language server (in VS Code the \
            extension “YAML” by Red Hat; others have it as yaml-language-server):

              # yaml-language-server: $schema=.schema/scenario.json

            or once for all files, in VS Code's settings.json:

              "yaml.schemas": {"scenarios/.schema/scenario.json": "scenarios/*.yaml"}

            Names are not checked by it: 'rapport lint' is, and knows more.
            """)

    @Argument(help: "scenario, persona, moves, rubric, word-of-mouth or lint.")
    var kind: FileKind

    func run() throws { Output.write(try JSONSchema(kind).text) }
}

extension FileKind: ExpressibleByArgument {}

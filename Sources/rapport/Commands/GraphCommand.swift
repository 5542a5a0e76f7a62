import ArgumentParser
import RapportAuthoring
import RapportFormat
import RapportTerminal

/// `rapport graph`: a picture of a scenario.
struct GraphCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph", abstract: "Draw a scenario: its beats, the ways between them, its endings.",
        discussion: """
            'html' is a page with the picture and every condition in full, to read or to print; 'svg' is the picture alone; \
            'mermaid' and 'dot' are for other programs that draw. None of them needs a network.

            Examples: rapport graph broken-guitar --output guitar.html
                      rapport graph broken-guitar --visits tests --output guitar.svg
            """)

    @Argument(help: "A scenario file or id.")
    var path: String

    @Option(
        help: ArgumentHelp(
            "mermaid, dot, svg or html; without it, by the name of the file to write, else mermaid.",
            valueName: "format"))
    var format: Format?

    @Option(help: ArgumentHelp("Write it to a file in place of standard output.", valueName: "file"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Show how many talks went which way; 'tests' plays the scenario's own tests.", valueName: "talks"))
    var visits: TalkSource?

    @OptionGroup var library: LibraryOptions

    /// What is written.
    enum Format: String, CaseIterable, ExpressibleByArgument { case mermaid, dot, svg, html }

    /// Which talks are counted.
    enum TalkSource: String, CaseIterable, ExpressibleByArgument { case tests }

    func run() throws {
        let files = try LoadedFiles([path], in: library.open())
        files.reportErrors()
        guard let loaded = files.scenarios.first else { throw Ending(status: files.status) }
        let graph = ScenarioGraph(of: loaded, visits: visits.map { Self.visits(from: $0, in: loaded) })
        guard graph.boxes.count <= SVGPicture.mostBoxes || [.mermaid, .dot].contains(chosenFormat) else {
            throw Failure(
                "'\(loaded.file.id)' has more beats and endings than a picture can show, \(graph.boxes.count) of at most "
                    + "\(SVGPicture.mostBoxes); use --format dot")
        }
        let text = Self.written(graph, as: chosenFormat)
        guard let output else { return _ = Output.write(printable(text)) }
        try TextFile(path: output).write(text)
    }

    private var chosenFormat: Format {
        let ending = output?.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let byName: [String: Format] = ["html": .html, "htm": .html, "svg": .svg, "dot": .dot, "gv": .dot]
        return format ?? byName[ending] ?? .mermaid
    }

    private static func visits(from source: TalkSource, in loaded: LoadedScenario) -> Visits {
        switch source {
        case .tests: TestRun(loaded, reader: VariantReaders().reader(of:)).visits
        }
    }

    private static func written(_ graph: ScenarioGraph, as format: Format) -> String {
        switch format {
        case .mermaid: MermaidText(graph).text
        case .dot: DotText(graph).text
        case .svg: SVGPicture(graph).text
        case .html: HTMLPage(graph).text
        }
    }
}

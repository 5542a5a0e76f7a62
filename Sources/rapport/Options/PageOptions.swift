import ArgumentParser
import Foundation
import RapportTerminal

/// How pages are written.
struct PageOptions: ParsableArguments {
    @Flag(help: "No colour and no drawing; whole sentences, for screen readers.")
    var plain = false

    /// The style that fits this terminal and these wishes.
    var style: Style {
        Style.fitting(isTerminal: isatty(STDOUT_FILENO) == 1, isPlain: plain) {
            ProcessInfo.processInfo.environment[$0]
        }
    }
}

/// JSON for programs, in place of a page for people.
struct JSONOptions: ParsableArguments {
    @Flag(help: "Print JSON, for programs.")
    var json = false

    /// Prints a value as JSON with sorted keys.
    static func print(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        Output.write(String(decoding: try encoder.encode(value), as: UTF8.self) + "\n")
    }
}

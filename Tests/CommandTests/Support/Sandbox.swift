import Foundation
import RapportTestSupport

/// A scratch folder with a home and a state of its own, in which the built program is run on the test library.
final class Sandbox {
    let folder: URL
    /// Where the program runs.
    var place: String
    private(set) var environment: [String: String]
    private var runs = 0

    /// The library beside the tests, which no change to the shipped scenarios touches.
    static let library = Repository.root.appending(path: "Tests/CommandTests/Library").path

    init(library: String? = Sandbox.library) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID().uuidString)")
        place = folder.path
        environment = [
            "HOME": folder.path + "/home", "XDG_STATE_HOME": folder.path + "/state", "INPUTRC": "/dev/null",
            "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "PATH": "\(folder.path)/bin:/usr/bin:/bin",
        ]
        environment["RAPPORT_LIBRARY"] = library
        environment["RAPPORT_SCORECARDS"] = folder.path + "/scorecards"
        for name in ["LLVM_PROFILE_FILE", "LD_LIBRARY_PATH"] {
            environment[name] = ProcessInfo.processInfo.environment[name]
        }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "bin"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/bin/rapport", withDestinationPath: Pty.product("rapport"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Sets a variable of the environment, or takes it away.
    func set(_ name: String, _ value: String?) { environment[name] = value }

    /// Begins a shell line with this text as its input; `rapport` is the built program.
    func start(_ line: String, typed: some Sequence<UInt8>) throws -> Program {
        runs += 1
        let streams = folder.path + "/run\(runs)"
        try Data(typed).write(to: URL(fileURLWithPath: streams + ".in"))
        return try Program(line, in: place, environment: environment, streams: streams)
    }

    /// Runs a shell line to its end.
    ///
    /// - Parameter files: texts written into the scratch folder first, by name.
    func run(_ line: String, typed: String = "", files: [String: String] = [:]) throws -> Program.Result {
        try write(files)
        return try start(line, typed: Array(typed.utf8)).result()
    }

    /// Writes texts into the scratch folder, by name.
    func write(_ files: [String: String]) throws {
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    }

    /// Plays the test talk with these lines typed.
    func play(_ lines: [String] = Talk.winning, options: String = "--seed 1") throws -> Program.Result {
        try run("rapport play test-talk --trainee ana \(options)", typed: Talk.typed(lines))
    }

    /// Starts a shell line on a terminal of its own.
    func terminal(_ line: String, columns: UInt16 = 80) throws -> Pty {
        var variables: [String: String?] = ["RAPPORT_TRAINEE": nil, "NO_COLOR": nil, "COLUMNS": nil]
        variables.merge(environment.mapValues { $0 }) { $1 }
        let arguments = ["--norc", "-c", "cd '\(place)' && { \(line)\n}"]
        return try Pty("/bin/bash", arguments, environment: variables, columns: columns)
    }

    /// Starts the test talk on a terminal and waits for the first prompt.
    func talk(_ options: String = "--seed 1 --fast", columns: UInt16 = 80) throws -> Pty {
        let terminal = try terminal("exec rapport play test-talk --trainee ana \(options)", columns: columns)
        try terminal.expect("Ada is upset › ", within: 60)
        return terminal
    }
}

// MARK: - What is kept

extension Sandbox {
    var state: URL { folder.appending(path: "state/rapport") }

    /// The paths of a trainee's cards, oldest first.
    func cards(of trainee: String = "ana") -> [String] { files(in: "cards/\(trainee)") }

    /// The paths of a trainee's journals, oldest first.
    func journals(of trainee: String = "ana") -> [String] { files(in: "journals/\(trainee)") }

    /// What the newest journal holds after its first line, one JSON value each.
    func accepted() -> [String] {
        let text = journals().last.map { String(decoding: bytes(ofFile: $0), as: UTF8.self) } ?? ""
        return text.split(separator: "\n").dropFirst().map(String.init)
    }

    /// The only card without its times.
    func timelessCard() -> String? {
        let cards = cards()
        return cards.count == 1 ? Talk.timeless(String(decoding: bytes(ofFile: cards[0]), as: UTF8.self)) : nil
    }

    /// The text of a file in the scratch folder.
    func text(of path: String) -> String { String(decoding: bytes(ofFile: folder.path + "/" + path), as: UTF8.self) }

    private func files(in folder: String) -> [String] {
        let path = state.appending(path: folder).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        // Of two that began in one second the later ends in `.2`.
        let whole = names.filter { !$0.hasPrefix(".") }  // no drafts
        return whole.sorted { $0.prefix { $0 != "." } < $1.prefix { $0 != "." } || $0.count < $1.count }
            .map { "\(path)/\($0)" }
    }
}

// MARK: - Libraries of one's own

extension Sandbox {
    /// Copies the test library into the scratch folder, with one text in one file replaced, and uses it.
    func useLibrary(replacing old: String = "", with new: String = "", in file: String = "test-talk.yaml") throws {
        let copy = folder.appending(path: "library")
        if !FileManager.default.fileExists(atPath: copy.path) {
            try FileManager.default.copyItem(at: URL(fileURLWithPath: Self.library), to: copy)
        }
        set("RAPPORT_LIBRARY", copy.path)
        let path = copy.appending(path: file)
        let text = try String(contentsOf: path, encoding: .utf8)
        guard old.isEmpty || text.contains(old) else { throw Pty.Failure.missing(old, seen: text) }
        try text.replacing(old, with: new).write(to: path, atomically: true, encoding: .utf8)
    }
}

extension Sandbox {
    /// Copies the shipped library into the scratch folder, and uses it.
    func useShippedLibrary() throws {
        let copy = folder.appending(path: "library")
        try FileManager.default.copyItem(at: Repository.root.appending(path: "scenarios"), to: copy)
        set("RAPPORT_LIBRARY", copy.path)
    }
}

extension Pty {
    /// Waits until the customer has answered and it is the trainee's turn again.
    ///
    /// Readline may draw a prompt anew while somebody types, so the prompt alone says nothing.
    func expectAnswer(_ prompt: String = "Ada is upset › ") throws {
        try expect("\nAda Quill\n", within: 60)
        try expect(prompt, within: 60)
    }
}

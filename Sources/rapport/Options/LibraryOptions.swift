import ArgumentParser
import Foundation
import RapportFormat

/// Where the scenarios are.
struct LibraryOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder with the scenarios.",
            discussion: """
                Without it: $RAPPORT_LIBRARY, then the nearest folder upwards that has 'scenarios', then \
                ../share/rapport beside the program.
                """, valueName: "dir"))
    var library: String?

    /// The library that is found first.
    ///
    /// - Throws: `Failure` that names every place looked at.
    func open() throws -> Library { Library(root: try folder()) }

    /// The folder that is found first.
    func folder() throws -> String {
        var tried: [String] = []
        for place in places {
            tried.append(place)
            if Self.isFolder(place + "/scenarios") { return Self.shortened(place + "/scenarios") }
            if library == place || isFromEnvironment(place), Self.isFolder(place) { return place }
        }
        throw Failure(
            "no folder 'scenarios' was found; looked in \(tried.map { "'\($0)'" }.joined(separator: ", ")); "
                + "name one with --library")
    }

    private var places: [String] {
        if let library { return [library] }
        let environment = ProcessInfo.processInfo.environment
        if let named = environment["RAPPORT_LIBRARY"], !named.isEmpty { return [named] }
        return upwards + [beside]
    }

    private func isFromEnvironment(_ place: String) -> Bool {
        ProcessInfo.processInfo.environment["RAPPORT_LIBRARY"] == place
    }

    /// This folder and all above it.
    private var upwards: [String] {
        var folders: [String] = []
        var here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        while folders.last != here.path {
            folders.append(here.path)
            here = here.deletingLastPathComponent()
        }
        return folders
    }

    private var beside: String {
        let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return program.deletingLastPathComponent().deletingLastPathComponent().path + "/share/rapport"
    }

    /// The path from this folder on, which is what an author reads and clicks.
    private static func shortened(_ path: String) -> String {
        let here = FileManager.default.currentDirectoryPath + "/"
        return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}

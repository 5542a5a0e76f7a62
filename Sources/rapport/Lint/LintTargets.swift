import Foundation
import RapportAuthoring
import RapportFormat

/// Turns what was typed into files: a path, a folder, a pattern, or an id.
enum LintTargets {
    /// The files that a name stands for.
    ///
    /// - Throws: `Failure` for a folder or pattern that holds none.
    static func named(_ name: String, in library: Library) throws -> [Linter.Target] {
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
        if isThere, isFolder.boolValue, !name.hasSuffix(".yaml") {
            return try files(inFolder: name).map { target(path: $0, in: library) }
        }
        if !isThere, name.contains(where: { "*?[".contains($0) }) {
            return try files(matching: name).map { target(path: $0, in: library) }
        }
        if name.hasSuffix(".yaml") || name.contains("/") { return [target(path: name, in: library)] }
        let keys = FileKind.allCases.filter { library.ids(of: $0).contains(name) }.map { SourceKey(kind: $0, id: name) }
        return keys.isEmpty ? [.file(SourceKey(kind: .scenario, id: name))] : keys.map(Linter.Target.file)
    }

    /// A file of the library goes by one name, however its path was typed.
    private static func target(path: String, in library: Library) -> Linter.Target {
        library.key(ofPath: path).map(Linter.Target.file) ?? .path(path)
    }

    private static func files(inFolder folder: String) throws -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        let files = names.filter { name in
            name.hasSuffix(".yaml") && !name.split(separator: "/").contains { $0.hasPrefix(".") }
        }
        guard !files.isEmpty else { throw Failure("the folder '\(folder)' holds no file that ends in '.yaml'") }
        return files.sorted().map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
    }

    private static func files(matching pattern: String) throws -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0, let paths = found.gl_pathv else {
            throw Failure("no file matches '\(pattern)'")
        }
        return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
    }
}

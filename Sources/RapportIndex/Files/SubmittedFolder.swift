internal import Glibc

/// The folder of submitted cards, as it is on disk now.
struct SubmittedFolder: Sendable {
    let path: String

    /// By what a change of a file shows.
    struct Stamp: Equatable, Sendable {
        let size: Int
        /// When it was last changed, in nanoseconds since 1970.
        let time: Int
    }

    /// The files that the index reads, with their stamps.
    ///
    /// - Throws: ``IndexError/noFolder(path:)``.
    func files() throws(IndexError) -> [SubmittedFile: Stamp] {
        guard let folders = Self.names(in: path) else { throw .noFolder(path: path) }
        var files: [SubmittedFile: Stamp] = [:]
        for folder in folders where !folder.hasPrefix(".") {
            for name in Self.names(in: "\(path)/\(folder)") ?? [] {
                guard let file = SubmittedFile(folder: folder, name: name) else { continue }
                files[file] = Self.stamp(of: "\(path)/\(folder)/\(name)")
            }
        }
        return files
    }

    /// The names in a folder, without the two that every folder has; absent where it is none.
    private static func names(in path: String) -> [String]? {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func stamp(of path: String) -> Stamp? {
        var status = Glibc.stat()
        guard stat(path, &status) == 0 else { return nil }
        return Stamp(
            size: Int(status.st_size),
            time: Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec))
    }
}

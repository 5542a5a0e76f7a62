import Foundation

extension Library {
    /// Which of the library's files stands at a path; nil where it is none of them.
    public func key(ofPath path: String) -> SourceKey? {
        guard let place = Self.place(of: path) else { return nil }
        let id = Self.id(ofPath: path)
        return FileKind.allCases.map { SourceKey(kind: $0, id: id) }.first { key in
            let isOther = key.kind == .scenario && SourceKey.single.contains { $0.id == id }
            return !isOther && ids(of: key.kind).contains(id) && Self.place(of: storage.path(of: key)) == place
        }
    }

    /// Where a file of the library is, or would be.
    public func path(of key: SourceKey) -> String { storage.path(of: key) }

    /// The path without links and detours; nil where nothing is.
    private static func place(of path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}

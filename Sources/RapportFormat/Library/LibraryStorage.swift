/// Where a library's files come from.
enum LibraryStorage: Sendable {
    case folder(String)
    case texts([SourceKey: [UInt8]])

    /// Why a file could not be had.
    enum Failure: Error {
        /// There is none; `place` says where it would be.
        case missing(place: String)
        /// There is something, but it cannot be read.
        case unreadable(place: String, reason: String)
    }

    func path(of key: SourceKey) -> String {
        switch self {
        case .folder(let root): root.isEmpty ? key.kind.path(of: key.id) : "\(root)/\(key.kind.path(of: key.id))"
        case .texts: key.kind.path(of: key.id)
        }
    }

    func bytes(of key: SourceKey) throws(Failure) -> [UInt8] {
        let path = path(of: key)
        guard FileID.isValid(key.id) else { throw .missing(place: path) }
        switch self {
        case .folder: return try Self.bytes(atPath: path)
        case .texts(let texts):
            guard let bytes = texts[key] else { throw .missing(place: path) }
            return bytes
        }
    }

    /// The ids of all files of a kind, sorted.
    func ids(of kind: FileKind) -> [String] {
        switch self {
        case .folder(let root): FileReader.yamlFiles(inFolder: kind.folder.isEmpty ? root : "\(root)/\(kind.folder)")
        case .texts(let texts): texts.keys.filter { $0.kind == kind }.map(\.id).sorted()
        }
    }

    static func bytes(atPath path: String) throws(Failure) -> [UInt8] {
        do {
            return try FileReader.bytes(ofFile: path, atMost: YAMLReader.mostBytes)
        } catch FileReader.Failure.missing {
            throw .missing(place: path)
        } catch {
            throw .unreadable(place: path, reason: error.reason)
        }
    }
}

/// A file that a loaded value was made from, byte for byte.
public struct Source: Hashable, Sendable {
    public let kind: FileKind
    public let id: String
    public let bytes: [UInt8]

    /// Names a file's content.
    public init(kind: FileKind, id: String, bytes: [UInt8]) {
        self.kind = kind
        self.id = id
        self.bytes = bytes
    }

    init(_ document: Document) { self.init(kind: document.kind, id: document.id, bytes: document.bytes) }
}

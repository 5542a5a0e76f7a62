internal import CHash
internal import Glibc

/// The files that scorecards were made from, each under the SHA-256 of its bytes, so that an old card can be replayed
/// after its scenario has changed.
public struct InputStore: Equatable, Sendable {
    /// The most bytes in a file that is kept.
    public static let mostBytes = 64 << 20

    private let folder: Folder

    /// The store in a folder, which is made when it is first needed.
    public init(folder: String) { self.folder = Folder(path: folder) }

    /// The store in a folder that others may see.
    init(shared folder: Folder) { self.folder = folder }

    /// The SHA-256 of some bytes, in 64 small hexadecimal digits.
    public static func hash(of bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256(bytes, bytes.count, &digest)
        return digest.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }

    /// Keeps bytes and gives back their SHA-256; keeping them again changes nothing, and heals a damaged file.
    @discardableResult
    public func keep(_ bytes: [UInt8]) throws(StoreError) -> String {
        let name = Self.hash(of: bytes)
        guard bytes.count <= Self.mostBytes else { throw .tooLarge(path: folder.path(of: name), most: Self.mostBytes) }
        if let kept = try? read(name), kept == bytes { return name }
        try folder.make()
        try folder.replace(name, with: bytes)
        return name
    }

    /// Reads kept bytes and checks that they are still what they were.
    ///
    /// - Throws: ``StoreError/damaged(path:because:)`` where they are not, ``StoreError/missing(path:)`` where there are
    ///   none.
    public func read(_ hash: String) throws(StoreError) -> [UInt8] {
        // A hash may come from a card that somebody made up, and must not lead to another folder.
        guard Self.isHash(hash) else { throw .damaged(path: folder.path(of: "…"), because: "'\(hash)' is no SHA-256") }
        let path = folder.path(of: hash)
        let bytes = try OpenFile(path, O_RDONLY | O_NONBLOCK).contents(atMost: Self.mostBytes)
        guard Self.hash(of: bytes) == hash else {
            throw .damaged(path: path, because: "its bytes are not those its name says")
        }
        return bytes
    }

    /// Whether a word is 64 small hexadecimal digits.
    static func isHash(_ word: String) -> Bool {
        word.utf8.count == 64
            && word.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }
}

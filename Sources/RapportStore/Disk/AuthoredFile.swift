internal import Glibc

/// A file that somebody edits beside us: it is changed as a whole, keeps its permissions, and is left alone where it is
/// no longer what was read.
public struct AuthoredFile: Sendable {
    private let path: String

    /// Names a file; a link stands for the file that it leads to.
    public init(_ path: String) {
        let found = realpath(path, nil)
        defer { free(found) }
        self.path = found.map { String(cString: $0) } ?? path
    }

    /// Puts bytes in the place of others.
    ///
    /// - Returns: whether the file was still what was read; if not, nothing was changed.
    public func replace(_ old: [UInt8], with new: [UInt8]) throws(StoreError) -> Bool {
        let folder = Folder(path: path).parent
        // A file that may not be written must not be changed by way of its folder.
        _ = try check(path) { access(path, W_OK) }
        let current = try OpenFile(path, O_RDONLY)
        guard try current.holds(old) else { return false }
        let mode = try current.mode()
        let draft = try folder.draft(new)
        do {
            _ = try check(path) { fchmod(draft.descriptor, mode) }
            _ = try check(path) { rename(draft.path, path) }
        } catch {
            unlink(draft.path)
            throw error
        }
        try folder.synchronize()
        return true
    }
}

internal import Foundation
internal import Glibc

/// A folder in which files appear whole or not at all.
struct Folder: Equatable, Sendable {
    let path: String
    /// Whether others may see what is in it, as far as the system's own mask lets them; else it is its owner's alone.
    var isShared = false

    /// The path of a file in this folder.
    func path(of name: String) -> String { path + "/" + name }

    /// A folder in this folder.
    func folder(_ name: String) -> Folder { Folder(path: path(of: name), isShared: isShared) }

    /// Makes the folder and those above it that are missing, for their owner alone (mode 0700) unless it is shared.
    func make() throws(StoreError) {
        guard mkdir(path, mode) != 0 else { return try synchronizeParent() }
        switch errno {
        case EEXIST:
            guard isThere else { throw .notAFolder(path: path) }
        case ENOENT where parent != self:
            try parent.make()
            _ = try check(path) { mkdir(path, mode) == 0 || errno == EEXIST ? 0 : -1 }
            try synchronizeParent()
        case let code:
            throw StoreError(code, at: path)
        }
    }

    /// The names of everything in the folder, sorted; none where there is no such folder.
    func names() throws(StoreError) -> [String] {
        do {
            // Opened first because only the system's own answer tells the causes apart.
            _ = try OpenFile(path, O_RDONLY | O_DIRECTORY)
        } catch .missing {
            return []
        }
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// Adds a file under a name that nobody else has taken, and never replaces anything.
    ///
    /// - Returns: the open file; nothing where the name is taken.
    func add(_ name: String, _ bytes: [UInt8], locked: Bool = false) throws(StoreError) -> OpenFile? {
        var draft = try draft(bytes)
        let draftPath = draft.path
        defer { unlink(draftPath) }
        if locked { try draft.lock() }
        let target = path(of: name)
        do {
            _ = try check(target) { link(draftPath, target) }
        } catch .system(_, EEXIST) {
            return nil
        }
        try synchronize()
        draft.path = target
        return draft
    }

    /// Puts a file in the place of one that may be there already; a reader sees the old one or the new one.
    func replace(_ name: String, with bytes: [UInt8]) throws(StoreError) {
        let draft = try draft(bytes)
        let target = path(of: name)
        do {
            _ = try check(target) { rename(draft.path, target) }
        } catch {
            unlink(draft.path)
            throw error
        }
        try synchronize()
    }

    /// Removes a file; one that is gone already is no error.
    func remove(_ name: String) throws(StoreError) {
        do {
            _ = try check(path(of: name)) { unlink(path(of: name)) }
        } catch .missing {
            return
        }
        try synchronize()
    }

    /// Removes the folder with all that is in it; one that is gone already is no error.
    func removeAll() throws(StoreError) {
        do {
            _ = try OpenFile(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
        } catch .missing {
            return
        }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw .system(path: path, code: EIO)
        }
        try synchronizeParent()
    }

    /// Waits until the names in the folder are on the disk itself.
    func synchronize() throws(StoreError) {
        let opened = try OpenFile(path, O_RDONLY | O_DIRECTORY)
        do {
            try opened.synchronize()
        } catch .system(_, EINVAL) {
            // Some network and user-space file systems cannot do this for folders, and need not be told twice.
            return
        }
    }

    /// The last part of the path.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The folder that this one is in.
    var parent: Folder {
        let above = path.split(separator: "/").dropLast().joined(separator: "/")
        return Folder(path: path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above, isShared: isShared)
    }

    private var mode: mode_t { isShared ? 0o777 : 0o700 }

    /// Whether there is a folder at the path.
    var isThere: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private func synchronizeParent() throws(StoreError) {
        do {
            try parent.synchronize()
        } catch .notPermitted {
            // A folder may be one that we can pass through and not read; what we made in it is there all the same.
            return
        }
    }

    /// Writes bytes to a new file whose name no listing shows, and waits until they are on the disk.
    func draft(_ bytes: [UInt8]) throws(StoreError) -> OpenFile {
        let name = ".\(getpid())-\(UInt64.random(in: 0 ... .max)).draft"
        let draft = try OpenFile(path(of: name), O_RDWR | O_APPEND | O_CREAT | O_EXCL, mode: isShared ? 0o666 : 0o600)
        do {
            try draft.write(bytes)
            try draft.synchronize()
        } catch {
            unlink(draft.path)
            throw error
        }
        return draft
    }
}

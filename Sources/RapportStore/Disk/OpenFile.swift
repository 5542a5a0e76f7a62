internal import Glibc

/// An open file, which closes itself when its owner lets go of it.
struct OpenFile: ~Copyable {
    let descriptor: Int32
    /// The name it goes by; an open file may be given another.
    var path: String

    /// Opens a file by its path, with the flags of `open(2)`; a new file is its owner's alone unless a mode says otherwise.
    init(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws(StoreError) {
        descriptor = try check(path) { open(path, flags | O_CLOEXEC, mode) }
        self.path = path
    }

    deinit { close(descriptor) }

    /// Writes all the bytes, in one system call where the system lets us.
    func write(_ bytes: [UInt8]) throws(StoreError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = try check(path) {
                Int32(
                    clamping: rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, min($0.count, 1 << 30)) })
            }
            rest = rest.dropFirst(Int(written))
        }
    }

    /// Waits until everything written is on the disk itself.
    func synchronize() throws(StoreError) {
        _ = try check(path) { fsync(descriptor) }
    }

    /// Cuts the file to a length in bytes.
    func truncate(to length: Int) throws(StoreError) {
        _ = try check(path) { ftruncate(descriptor, length) }
    }

    /// Takes the lock that one process at a time can have, or one that readers share; nobody waits.
    ///
    /// - Throws: ``StoreError/inUse(path:)`` where somebody else has it.
    func lock(shared: Bool = false) throws(StoreError) {
        _ = try check(path) { flock(descriptor, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) }
    }

    /// Takes the lock, after those who asked before.
    func waitForLock() throws(StoreError) {
        _ = try check(path) { flock(descriptor, LOCK_EX) }
    }

    /// The length in bytes.
    func length() throws(StoreError) -> Int { Int(try status().st_size) }

    /// Whether the file still has a name in some folder.
    func hasName() throws(StoreError) -> Bool { try status().st_nlink > 0 }

    /// The last byte; absent where the file is empty.
    func lastByte() throws(StoreError) -> UInt8? {
        let end = try length()
        guard end > 0 else { return nil }
        var byte: UInt8 = 0
        let count = try check(path) { Int32(clamping: pread(descriptor, &byte, 1, end - 1)) }
        return count == 1 ? byte : nil
    }

    /// Reads the whole of an ordinary file.
    ///
    /// - Parameter most: the most bytes that an honest file has; a longer one is refused before it fills the memory.
    func contents(atMost most: Int) throws(StoreError) -> [UInt8] {
        let status = try status()
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        guard status.st_size <= most else { throw .tooLarge(path: path, most: most) }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let count = try check(path) {
                Int32(
                    clamping: bytes.withUnsafeMutableBytes {
                        pread(descriptor, $0.baseAddress.map { $0 + filled }, min($0.count - filled, 1 << 30), filled)
                    })
            }
            // The file became shorter while it was being read.
            guard count > 0 else { break }
            filled += Int(count)
        }
        return Array(bytes.prefix(filled))
    }

    /// Whether the file's bytes are these.
    func holds(_ bytes: [UInt8]) throws(StoreError) -> Bool {
        guard try length() == bytes.count else { return false }
        return try contents(atMost: bytes.count) == bytes
    }

    /// The permissions.
    func mode() throws(StoreError) -> mode_t { try status().st_mode & 0o7777 }

    private func status() throws(StoreError) -> stat {
        var status = stat()
        _ = try check(path) { fstat(descriptor, &status) }
        return status
    }
}

/// Calls the system until it was not interrupted, and turns -1 into the error it stands for.
func check(_ path: String, _ call: () -> Int32) throws(StoreError) -> Int32 {
    while true {
        let result = call()
        guard result == -1 else { return result }
        guard errno == EINTR else { throw StoreError(errno, at: path) }
    }
}

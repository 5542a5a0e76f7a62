import Glibc

/// Lines typed in earlier runs, kept in a file that several runs may share.
///
/// One entry a line; a new line within an entry is written `\n` and a backslash `\\`. An entry is added with a single write
/// at the end, so that two programs at once never undo each other; the file is rewritten, under a lock and through a
/// temporary name, only when it has grown to twice its bound. A history that cannot be read is empty, and one that cannot
/// be written is not kept: neither is worth stopping for.
public struct HistoryFile: Sendable {
    /// Where the file lies; its folder must exist.
    public let path: String
    /// The most entries that are kept.
    public let limit: Int

    /// Longest file that is read, in bytes; of a longer one the end counts.
    private static let mostBytes = 4_194_304

    /// Names a history; nothing is read or made yet.
    public init(path: String, limit: Int = 1000) {
        self.path = path
        self.limit = limit
    }

    /// The kept entries, oldest first.
    public func entries() -> [String] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return [] }
        defer { Glibc.close(file) }
        return decoded(contents(of: file)).suffix(limit)
    }

    /// Adds an entry at the end.
    public func add(_ entry: String) {
        withLockedFile { file in
            let old = lseek(file, 0, SEEK_END)
            writeAll(Array((endsInMidLine(file, size: old) ? "\n" : "").utf8) + encoded(entry), to: file)
            if old > 0 && countLines(in: file) > 2 * limit { trim(file) }
        }
    }

    private func encoded(_ entry: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in entry.utf8 {
            switch byte {
            case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
            case UInt8(ascii: "\\"): bytes += Array("\\\\".utf8)
            default: bytes.append(byte)
            }
        }
        return bytes + [UInt8(ascii: "\n")]
    }

    private func decoded(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n")).map { line in
            var entry: [UInt8] = []
            var isEscaped = false
            for byte in line {
                if !isEscaped && byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else {
                    entry.append(isEscaped && byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
                    isEscaped = false
                }
            }
            return String(decoding: entry.filter { $0 != 0 }, as: UTF8.self)
        }
    }
}

// MARK: - Files

extension HistoryFile {
    /// Opens the file and holds a lock on it while `body` runs; does nothing where that fails.
    private func withLockedFile(_ body: (Int32) -> Void) {
        for _ in 0..<100 {
            let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
            guard file >= 0 else { return }
            defer { Glibc.close(file) }
            // A lock that is never given back must not hang a talk: after a fifth of a second the entry is let go.
            if flock(file, LOCK_EX | LOCK_NB) != 0 {
                usleep(2000)
                continue
            }
            // Another program may have put a shortened file in this one's place before the lock was given.
            if isStillAtPath(file) { return body(file) }
        }
    }

    private func isStillAtPath(_ file: Int32) -> Bool {
        var opened = stat()
        var named = stat()
        return fstat(file, &opened) == 0 && stat(path, &named) == 0
            && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
    }

    /// Puts a file with the last entries in this one's place.
    private func trim(_ file: Int32) {
        let kept = decoded(contents(of: file)).suffix(limit).flatMap(encoded)
        let temporary = "\(path).\(getpid())"
        let new = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard new >= 0 else { return }
        let isWhole = writeAll(kept, to: new)
        Glibc.close(new)
        if !isWhole || rename(temporary, path) != 0 { unlink(temporary) }
    }

    private func contents(of file: Int32) -> [UInt8] {
        let size = lseek(file, 0, SEEK_END)
        guard size > 0 else { return [] }
        let start = max(0, Int(size) - Self.mostBytes)
        var bytes = [UInt8](repeating: 0, count: Int(size) - start)
        let count = pread(file, &bytes, bytes.count, start)
        return Array(bytes.prefix(max(count, 0)))
    }

    private func countLines(in file: Int32) -> Int { contents(of: file).count { $0 == UInt8(ascii: "\n") } }

    private func endsInMidLine(_ file: Int32, size: Int) -> Bool {
        var last: UInt8 = 0
        return size > 0 && pread(file, &last, 1, size - 1) == 1 && last != UInt8(ascii: "\n")
    }

    @discardableResult
    private func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}

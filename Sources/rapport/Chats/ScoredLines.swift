import Glibc
import RapportExchange

/// The file that lines are written to, which may hold some from an earlier run.
struct ScoredLines {
    let path: String

    /// Lets standard output go to the file.
    ///
    /// - Parameter resuming: whether to keep the whole lines that are in it, which are counted; else it must not be there.
    func open(resuming: Bool) throws -> Done {
        let flags = O_RDWR | O_CREAT | O_CLOEXEC | (resuming ? 0 : O_EXCL)
        let descriptor = Glibc.open(path, flags, 0o666)
        guard descriptor >= 0 else {
            guard errno != EEXIST else {
                throw Failure("'\(path)' is there already; go on with it by --resume, or name another file")
            }
            throw failure(errno)
        }
        defer { close(descriptor) }
        let done = try wholeLines(in: descriptor)
        guard ftruncate(descriptor, off_t(done.bytes)) == 0, lseek(descriptor, 0, SEEK_END) >= 0,
            dup2(descriptor, STDOUT_FILENO) >= 0
        else { throw failure(errno) }
        return Done(count: done.count, remaining: done.count, last: done.last)
    }

    private func wholeLines(in descriptor: Int32) throws -> (count: Int, bytes: Int, last: [UInt8]) {
        var (count, bytes, last, rest) = (0, 0, [UInt8](), [UInt8]())
        var block = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let read = Glibc.read(descriptor, &block, block.count)
            guard read >= 0 else { throw failure(errno) }
            guard read > 0 else { return (count, bytes, last) }
            for byte in block[..<read] {
                rest.append(byte)
                guard byte == UInt8(ascii: "\n") else { continue }
                (count, bytes) = (count + 1, bytes + rest.count)
                swap(&last, &rest)
                rest.removeAll(keepingCapacity: true)
            }
        }
    }

    private func failure(_ code: Int32) -> Failure {
        Failure("the file '\(path)' cannot be written: \(String(cString: strerror(code)).lowercased())")
    }

    /// What an earlier run has done.
    struct Done {
        private(set) var count = 0
        private var remaining = 0
        private let last: [UInt8]

        init(count: Int = 0, remaining: Int = 0, last: [UInt8] = []) {
            (self.count, self.remaining, self.last) = (count, remaining, last)
        }

        /// Takes away the chats that were done, and makes sure that the last of them is the one the file ends with.
        mutating func skip(_ items: inout [ChatFeed.Item]) throws {
            guard remaining > 0 else { return }
            let skipped = min(remaining, items.count)
            remaining -= skipped
            if remaining == 0 {
                let item = items[skipped - 1]
                guard last.starts(with: ChatAnswer.beginning(of: item.chat, line: item.line).utf8) else {
                    throw Failure("the lines that are there are not of these chats; name another file with --output")
                }
            }
            items.removeFirst(skipped)
        }

        /// Makes sure that there were as many chats as lines.
        func checkAllWereThere() throws {
            guard remaining == 0 else {
                throw Failure("the file has more lines than there are chats; name another file with --output")
            }
        }
    }
}

import Glibc
import RapportExchange

/// A file of JSON lines, or standard input.
struct LineInput: ~Copyable {
    let descriptor: Int32
    /// For messages: the path in quotes, or `standard input`.
    let name: String

    /// Opens a file; `nil` and `-` are standard input.
    init(_ path: String?) throws {
        guard let path, path != "-" else {
            (descriptor, name) = (STDIN_FILENO, "standard input")
            return
        }
        name = "'\(path)'"
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.unreadable(name, String(cString: strerror(errno)).lowercased()) }
    }

    deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

    /// Whether somebody types the lines.
    var isTyped: Bool { isatty(descriptor) == 1 }

    /// How many bytes there are to read; absent where nobody knows, as in a pipe.
    var size: Int? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// The next lines of a feed; nil at the end.
    func next(of feed: inout LineFeed) throws -> [LineFeed.Line]? {
        do {
            return try feed.next()
        } catch {
            throw Self.unreadable(name, error.reason)
        }
    }

    /// The next chats of a feed; nil at the end.
    func next(of feed: inout ChatFeed) throws -> [ChatFeed.Item]? {
        do {
            return try feed.next()
        } catch {
            throw Self.unreadable(name, error.reason)
        }
    }

    private static func unreadable(_ name: String, _ reason: String) -> Failure {
        Failure("\(name) cannot be read: \(reason); give the path of a file, or pipe lines in")
    }
}

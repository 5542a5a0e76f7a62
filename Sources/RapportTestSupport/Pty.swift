import CPty
import Glibc

/// Runs a program on a terminal of its own, so that Ctrl-C works, and reads what it draws.
public final class Pty {
    /// What went wrong in a test that waits for a program.
    public enum Failure: Error, CustomStringConvertible {
        case system(String, errno: Int32)
        /// The text did not come in time, or the program ended first; with what was drawn since the last wait.
        case missing(String, seen: String)

        /// What was waited for and what came.
        public var description: String {
            switch self {
            case .system(let call, let number): "\(call): \(String(cString: strerror(number)))"
            case .missing(let text, let seen): "waited for \(text.debugDescription), saw \(seen.debugDescription)"
            }
        }
    }

    /// The program's process.
    public let process: Int32
    /// Everything drawn so far, escape sequences included.
    public private(set) var raw: [UInt8] = []
    private let master: Int32
    private var screen = VisibleText()
    private var mark = 0
    private var status: Int32?

    /// The path of a program that this package builds; it lies beside the tests.
    public static func product(_ name: String) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let path = String(decoding: buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
    }

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - environment: added to this process's own, in which `TERM` is `xterm-256color`, `LC_ALL` is `C.UTF-8`, and `INPUTRC`
    ///     is empty so that nobody's own settings change results; nil takes a variable away.
    public init(
        _ path: String, _ arguments: [String] = [], environment: [String: String?] = [:], columns: UInt16 = 80,
        rows: UInt16 = 24
    ) throws {
        var variables: [String: String?] = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "INPUTRC": "/dev/null"]
        variables.merge(environment) { $1 }
        for (name, value) in Self.ownEnvironment() where variables[name] == nil { variables[name] = value }
        var argv = ([path] + arguments).map { strdup($0) } + [nil]
        var envp = variables.compactMap { name, value in value.map { strdup("\(name)=\($0)") } } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var master: Int32 = -1
        process = cpty_spawn(path, &argv, &envp, rows, columns, &master)
        guard process > 0 else { throw Failure.system("starting \(path)", errno: errno) }
        self.master = master
    }

    deinit {
        close(master)
        guard status == nil else { return }
        kill(process, SIGKILL)
        var ignored: Int32 = 0
        waitpid(process, &ignored, 0)
    }

    /// Types.
    public func send(_ keys: String) {
        var rest = Array(keys.utf8)[...]
        while !rest.isEmpty {
            // In pieces that the terminal holds, reading what is echoed, so that neither side waits for the other.
            let count = rest.prefix(1024).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
            if !rest.isEmpty { _ = readMore() }
        }
    }

    /// Makes the window another size.
    public func resize(columns: UInt16, rows: UInt16 = 24) { _ = cpty_resize(master, rows, columns) }

    /// Sends the program a signal.
    public func signal(_ number: Int32) { kill(process, number) }

    /// What was drawn since the last wait, without carriage returns and escape sequences.
    public var text: String { String(decoding: screen.bytes[mark...], as: UTF8.self) }

    /// Waits until a text has been drawn; what was drawn up to it is then behind us.
    ///
    /// - Returns: what was drawn since the last wait, up to the end of the text.
    @discardableResult
    public func expect(_ wanted: String, within seconds: Double = 40) throws -> String {
        let deadline = Self.now() + seconds
        while true {
            if let found = screen.bytes[mark...].firstRange(of: Array(wanted.utf8)) {
                defer { mark = found.upperBound }
                return String(decoding: screen.bytes[mark..<found.upperBound], as: UTF8.self)
            }
            guard Self.now() < deadline, readMore() else { throw Failure.missing(wanted, seen: text) }
        }
    }

    /// Reads for a while and gives what was drawn since the last wait.
    public func drain(seconds: Double) -> String {
        let deadline = Self.now() + seconds
        while Self.now() < deadline, readMore() {}
        defer { mark = screen.bytes.count }
        return text
    }

    /// Waits for the end; the exit status, or 128 and the signal's number.
    public func exitStatus(within seconds: Double = 40) throws -> Int32 {
        let deadline = Self.now() + seconds
        while status == nil && Self.now() < deadline {
            var result: Int32 = 0
            if waitpid(process, &result, WNOHANG) == process {
                status = result & 0x7F == 0 ? (result >> 8) & 0xFF : 128 + (result & 0x7F)
            } else if !readMore() {
                usleep(10_000)
            }
        }
        guard let status else { throw Failure.missing("the end of the program", seen: text) }
        return status
    }

    /// Waits until the program has stopped itself, as on Ctrl-Z.
    public func waitUntilStopped(within seconds: Double = 40) throws {
        let deadline = Self.now() + seconds
        while Self.now() < deadline {
            var result: Int32 = 0
            if waitpid(process, &result, WUNTRACED | WNOHANG) == process && result & 0xFF == 0x7F { return }
            _ = readMore()
        }
        throw Failure.missing("the program to stop", seen: text)
    }

    /// Whether keys are echoed by the terminal and taken by lines, as a shell leaves it.
    public var isCooked: Bool {
        var settings = termios()
        return tcgetattr(master, &settings) == 0
            && settings.c_lflag & tcflag_t(ECHO | ICANON) == tcflag_t(ECHO | ICANON)
    }
}

extension Pty {
    /// Takes what the program has drawn, waiting a little; `false` once the program's side is closed.
    private func readMore() -> Bool {
        var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, 20) > 0 else { return true }
        var block = [UInt8](repeating: 0, count: 65_536)
        let count = read(master, &block, block.count)
        guard count > 0 else { return false }
        raw += block[..<count]
        screen.take(block[..<count])
        return true
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func ownEnvironment() -> [(String, String)] {
        var found: [(String, String)] = []
        var next = environ
        while let entry = next.pointee {
            let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { found.append((String(parts[0]), String(parts[1]))) }
            next += 1
        }
        return found
    }
}

/// Drawn bytes without carriage returns and escape sequences, as they come in.
///
/// Works on bytes, since Swift takes a return and a new line for one character.
private struct VisibleText {
    private(set) var bytes: [UInt8] = []
    private var state = State.text

    private enum State { case text, escape, control, title, charset }

    mutating func take(_ more: ArraySlice<UInt8>) {
        for byte in more { take(byte) }
    }

    private mutating func take(_ byte: UInt8) {
        switch state {
        case .text:
            if byte == 0x1B { state = .escape } else if byte != 0x0D { bytes.append(byte) }
        case .escape:
            switch byte {
            case UInt8(ascii: "["): state = .control
            case UInt8(ascii: "]"): state = .title
            case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
            default: state = .text
            }
        case .control: if (0x40...0x7E).contains(byte) { state = .text }
        case .title: if byte == 0x07 { state = .text }
        case .charset: state = .text
        }
    }
}

import Glibc
import RapportTestSupport

/// The built program, running with its streams in files, so that no test can block it and none is blocked by it.
final class Program {
    /// How a run ended and what it wrote.
    struct Result: Equatable {
        /// The exit status, or 128 and the signal's number.
        let status: Int32
        let output: String
        let errors: String
    }

    let process: pid_t
    private let streams: String
    private var status: Int32?

    /// Starts a shell line in which `rapport` is the built program.
    ///
    /// - Parameters:
    ///   - streams: the path that the names of the files for the three streams begin with; input is there already.
    init(_ line: String, in folder: String, environment: [String: String], streams: String) throws {
        self.streams = streams
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, streams + ".in", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, streams + ".out", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, streams + ".err", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        let words = ["bash", "-c", "cd \"$0\" && { \(line)\n}", folder]
        var argv = words.map { strdup($0) } + [nil]
        var envp = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var started: pid_t = 0
        let code = posix_spawn(&started, "/bin/bash", &actions, nil, &argv, &envp)
        guard code == 0 else { throw Pty.Failure.system("starting bash", errno: code) }
        process = started
    }

    deinit {
        guard status == nil else { return }
        kill(process, SIGKILL)
        var ignored: Int32 = 0
        waitpid(process, &ignored, 0)
    }

    /// Whether it still runs.
    var isRunning: Bool {
        guard status == nil else { return false }
        var result: Int32 = 0
        guard waitpid(process, &result, WNOHANG) == process else { return true }
        status = result & 0x7F == 0 ? (result >> 8) & 0xFF : 128 + (result & 0x7F)
        return false
    }

    /// Waits for the end.
    func result(within seconds: Int = 120) throws -> Result {
        for _ in 0..<(seconds * 500) where isRunning { usleep(2000) }
        guard let status else { throw Pty.Failure.missing("the end of the program", seen: text(".out")) }
        return Result(status: status, output: text(".out"), errors: text(".err"))
    }

    private func text(_ ending: String) -> String { String(decoding: bytes(ofFile: streams + ending), as: UTF8.self) }
}

/// The bytes of a file; none where there is no such file.
func bytes(ofFile path: String) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file, &block, block.count), count > 0 { bytes += block[..<count] }
    return bytes
}

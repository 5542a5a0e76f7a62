internal import Glibc

/// A file that only grows, one JSON value on each line; any number of processes may add to it at once.
public struct LineLog<Entry: Codable & Equatable & Sendable>: Equatable, Sendable {
    /// Where the log is.
    public let path: String

    /// The log at a path; its folder is made when it is first needed.
    public init(path: String) { self.path = path }

    /// The most bytes in a log that is read.
    static var mostBytes: Int { 64 << 20 }

    /// Adds a line with a single write.
    public func append(_ entry: Entry) throws(StoreError) {
        guard var line = try? JSON.line(entry) else {
            throw .damaged(path: path, because: "a line has a number that JSON cannot hold")
        }
        try Folder(path: path).parent.make()
        let file = try OpenFile(path, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK)
        try file.waitForLock()
        // A process that died in the middle of a write may have left a line without its end.
        if let last = try file.lastByte(), last != UInt8(ascii: "\n") { line.insert(UInt8(ascii: "\n"), at: 0) }
        let length = try file.length()
        do {
            try file.write(line)
        } catch {
            try? file.truncate(to: length)
            throw error
        }
    }

    /// All lines, oldest first; those that cannot be read are left out and told of.
    public func entries() throws(StoreError) -> (entries: [Entry], warnings: [StoreError]) {
        let bytes: [UInt8]
        do {
            bytes = try OpenFile(path, O_RDONLY | O_NONBLOCK).contents(atMost: Self.mostBytes)
        } catch .missing {
            return ([], [])
        }
        var entries: [Entry] = []
        var warnings: [StoreError] = []
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            do throws(JSONProblem) {
                entries.append(try JSON.value(Entry.self, from: line))
            } catch {
                warnings.append(.damagedLine(path: path, line: index + 1, because: error.words))
            }
        }
        return (entries, warnings)
    }
}

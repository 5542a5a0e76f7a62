internal import Glibc

/// The talks in progress, one file for each, in one folder for each trainee.
public struct Journals: Equatable, Sendable {
    private let folder: Folder

    /// The journals in a folder, which is made when it is first needed.
    public init(folder: String) { self.folder = Folder(path: folder) }

    /// Begins the journal of a new talk.
    public func begin(_ header: JournalHeader) throws(StoreError) -> Journal {
        let own = folder.folder(try TraineeName(header.trainee).folder)
        guard var name = DatedName(started: header.started, scenario: header.scenario),
            let line = try? JSON.line(header)
        else { throw .damaged(path: own.path, because: "a journal cannot be named by its time and scenario") }
        try own.make()
        while true {
            let file = name.text + Self.ending
            if let opened = try own.add(file, line, locked: true) {
                return Journal(opened, JournalText(header, length: line.count))
            }
            name = name.next
        }
    }

    /// Goes on with a talk: opens its journal, takes the lock, and drops a last line that was cut short.
    ///
    /// - Parameter keepingGoodPart: whether to go on where a line in the middle is damaged, with the lines before it; the
    ///   journal as it was is then kept beside, its name ending in `.damaged1`.
    /// - Throws: ``StoreError/inUse(path:)`` where another process has it, ``StoreError/missing(path:)`` where it has been
    ///   finished, ``StoreError/damagedLine(path:line:because:)``.
    public func resume(_ path: String, keepingGoodPart: Bool = false) throws(StoreError) -> Journal {
        let file = try OpenFile(path, O_RDWR | O_APPEND | O_NONBLOCK)
        try lock(file)
        try requireThere(file)
        let bytes = try file.contents(atMost: JournalText.mostBytes)
        let text = try JournalText(bytes, at: path)
        if let damage = text.damage {
            guard keepingGoodPart else { throw damage }
            try setAside(bytes, from: path)
        }
        if text.goodLength < bytes.count {
            try file.truncate(to: text.goodLength)
            try file.synchronize()
        }
        return Journal(file, text)
    }

    /// The talks that a trainee can go on with, newest first; those that another process is busy with are not among them.
    public func unfinished(by trainee: TraineeName) throws(StoreError) -> UnfinishedTalks {
        let own = folder.folder(trainee.folder)
        var found = UnfinishedTalks(talks: [], warnings: [])
        let names = try own.names()
            .compactMap { $0.hasSuffix(Self.ending) ? DatedName($0.dropLast(Self.ending.count)) : nil }
        for name in names.sorted(by: >) {
            do {
                found.talks.append(try talk(at: own.path(of: name.text + Self.ending)))
            } catch .inUse, .missing {
                continue
            } catch {
                found.warnings.append(error)
            }
        }
        return found
    }

    /// Keeps a damaged journal as it was, under a name that no list of talks shows.
    private func setAside(_ bytes: [UInt8], from path: String) throws(StoreError) {
        let journal = Folder(path: path)
        var number = 1
        while try journal.parent.add("\(journal.name).damaged\(number)", bytes) == nil { number += 1 }
    }

    private func talk(at path: String) throws(StoreError) -> UnfinishedTalk {
        let file = try OpenFile(path, O_RDONLY | O_NONBLOCK)
        try file.lock(shared: true)
        try requireThere(file)
        return UnfinishedTalk(path: path, try JournalText(file.contents(atMost: JournalText.mostBytes), at: path))
    }

    /// Makes sure of a journal that its owner may have finished between our opening and our lock.
    private func requireThere(_ file: borrowing OpenFile) throws(StoreError) {
        guard try file.hasName() else { throw .missing(path: file.path) }
    }

    /// Takes the lock of a journal, and asks again for a fifth of a second, as a process that only lists the journals
    /// holds it for a moment.
    private func lock(_ file: borrowing OpenFile) throws(StoreError) {
        for _ in 1...20 {
            do {
                return try file.lock()
            } catch .inUse {
                usleep(10_000)
            }
        }
        try file.lock()
    }

    private static let ending = ".jsonl"
}

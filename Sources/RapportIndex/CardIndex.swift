internal import Foundation
internal import GRDB
internal import RapportStore

/// An index of submitted cards, from which reports are made without reading every card again.
///
/// The files are the truth. The index is built from them and refreshed by what changed, it may be deleted at any time, and it
/// lies in the cache of whoever makes reports, never among the cards. It is that person's alone, as the cards name people.
public struct CardIndex: Sendable {
    let folder: SubmittedFolder
    let database: DatabaseQueue
    /// Where the index is kept; absent where it is kept in memory alone.
    public let path: String?

    /// Opens the index of a folder of submitted cards, or begins one.
    ///
    /// - Parameters:
    ///   - folder: the folder with the cards.
    ///   - cache: the folder in which the index is kept; without one it is kept in memory.
    /// - Throws: ``IndexError``.
    public init(of folder: String, cache: String?) throws(IndexError) {
        self.folder = SubmittedFolder(path: folder)
        guard let cache else {
            (path, database) = (nil, try Self.opened(nil))
            return
        }
        let path = cache + "/" + Self.name(for: folder)
        do {
            try FileManager.default.createDirectory(
                atPath: cache, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .database(path: path, because: "the folder '\(cache)' cannot be made")
        }
        (self.path, database) = (path, try Self.openedOrAnew(path))
    }

    /// The folder that an environment names for what can be made anew; absent where it names none.
    public static func cache(environment: [String: String]) -> String? {
        if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache + "/rapport" }
        if let home = environment["HOME"], home.hasPrefix("/") { return home + "/.cache/rapport" }
        return nil
    }

    /// A name for each folder of cards, which tells nobody where that is.
    private static func name(for folder: String) -> String {
        let whole = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        return "cards-\(InputStore.hash(of: Array(whole.utf8)).prefix(16)).sqlite"
    }

    /// Opens a database, and begins anew where it is damaged or of another form.
    private static func openedOrAnew(_ path: String) throws(IndexError) -> DatabaseQueue {
        if let database = try? opened(path) { return database }
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
        return try opened(path)
    }

    private static func opened(_ path: String?) throws(IndexError) -> DatabaseQueue {
        var configuration = Configuration()
        // Two reports at once wait for each other; a page of rows that were removed holds nothing of them any more.
        configuration.busyMode = .timeout(60)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA secure_delete = ON")
            guard path != nil else { return }
            try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
        }
        return try translating(path) {
            let queue =
                try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
                ?? DatabaseQueue(configuration: configuration)
            try queue.write { database in
                let form = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
                guard form != Tables.form else { return }
                guard form == 0 else { throw DatabaseError(message: "another form of the tables") }
                try database.execute(sql: Tables.definition + "PRAGMA user_version = \(Tables.form);")
            }
            return queue
        }
    }

    /// Runs work on the database, with whatever it throws in our own words.
    static func translating<Value>(_ path: String?, _ work: () throws -> Value) throws(IndexError) -> Value {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw .database(path: path ?? "in memory", because: error.message ?? "\(error.resultCode)")
        } catch {
            throw .database(path: path ?? "in memory", because: "\(error)")
        }
    }
}

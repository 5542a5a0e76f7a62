internal import Foundation
internal import GRDB
internal import RapportExchange
internal import Synchronization

extension CardIndex {
    /// What a refresh did.
    public struct Refresh: Equatable, Sendable {
        /// Files that are there.
        public let files: Int
        /// Files that were read, being new or changed.
        public let read: Int
        /// Files that are gone.
        public let removed: Int
    }

    /// How many files are read and put into the tables at a time.
    private static let batch = 64

    /// Brings the index up to date with the files: by their names, sizes and times.
    ///
    /// - Parameters:
    ///   - jobs: how many files to read at once.
    ///   - progress: told after each file how many are read, and how many have to be.
    /// - Throws: ``IndexError``; what was read by then stays in the index.
    public func refresh(
        jobs: Int, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws(IndexError) -> Refresh {
        let files = try folder.files()
        let known = try Self.translating(path) { try database.read { try Self.known(in: $0) } }
        let gone = known.filter { files[$0.key] == nil }.map(\.value.id)
        let changed = files.filter { known[$0.key]?.stamp != $0.value }
        try Self.translating(path) { try remove(gone + changed.keys.compactMap { known[$0]?.id }) }
        // In order of their names, so that the same files give the same tables.
        let order = changed.keys.sorted { ($0.folder, $0.stem, $0.number) < ($1.folder, $1.stem, $1.number) }
        let problem = Mutex<IndexError?>(nil)
        let done = Mutex(0)
        let batches = stride(from: 0, to: order.count, by: Self.batch).map {
            order[$0..<min($0 + Self.batch, order.count)]
        }
        _ = await OrderedWork(jobs: jobs).run(batches) { [folder] batch in
            batch.map { ReadFile($0, changed[$0] ?? SubmittedFolder.Stamp(size: 0, time: 0), in: folder) }
        } deliver: { read in
            do throws(IndexError) {
                try Self.translating(path) { try database.write { try CardWriter($0).write(read) } }
            } catch {
                problem.withLock { $0 = error }
                return false
            }
            for _ in read {
                progress(
                    done.withLock {
                        $0 += 1; return $0
                    }, order.count)
            }
            return true
        }
        if let problem = problem.withLock({ $0 }) { throw problem }
        return Refresh(files: files.count, read: order.count, removed: gone.count)
    }

    private static func known(
        in database: Database
    ) throws -> [SubmittedFile: (id: Int64, stamp: SubmittedFolder.Stamp)] {
        var known: [SubmittedFile: (id: Int64, stamp: SubmittedFolder.Stamp)] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT id, folder, stem, kind, number, size, time FROM file")
        while let row = try rows.next() {
            guard let kind = SubmittedFile.Kind(rawValue: row[3]) else { continue }
            let file = SubmittedFile(folder: row[1], stem: row[2], kind: kind, number: row[4])
            known[file] = (row[0], SubmittedFolder.Stamp(size: row[5], time: row[6]))
        }
        return known
    }

    private func remove(_ files: [Int64]) throws {
        guard !files.isEmpty else { return }
        try database.write { database in
            for table in Tables.ofFiles {
                let statement = try database.cachedStatement(sql: "DELETE FROM \(table) WHERE file = ?")
                for file in files { try statement.execute(arguments: [file]) }
            }
            let statement = try database.cachedStatement(sql: "DELETE FROM file WHERE id = ?")
            for file in files { try statement.execute(arguments: [file]) }
            try database.execute(sql: "DELETE FROM person WHERE id NOT IN (SELECT person FROM card)")
        }
        // The log of changes still holds the rows as they were.
        try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
}

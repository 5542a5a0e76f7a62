/// One talk in progress, on disk: whatever has been accepted is there before ``append(_:)`` returns.
///
/// The file is locked for as long as the journal lives, so that two processes never go on with the same talk. It is a
/// class because it is one open file.
public final class Journal {
    public let header: JournalHeader
    /// What was accepted so far, in order.
    public private(set) var entries: [JournalEntry]

    let file: OpenFile
    private let folder: Folder
    private let name: String
    /// How many bytes of the file are whole lines.
    private var length: Int
    /// Lines that the disk would not take yet.
    ///
    /// They are written before the next one: a journal with a gap in its middle would resume as another talk.
    private var unwritten: [UInt8] = []

    init(
        _ file: consuming OpenFile, name: String, in folder: Folder, header: JournalHeader, entries: [JournalEntry],
        length: Int
    ) {
        self.file = file
        self.name = name
        self.folder = folder
        self.header = header
        self.entries = entries
        self.length = length
    }

    /// Where the journal is.
    public var path: String { folder.path(of: name) }

    /// When the talk ended, in seconds since 1970, UTC; absent while it goes on.
    public var ended: Int? {
        for case .ended(let time) in entries { return time }
        return nil
    }

    /// Puts one line on the disk itself.
    ///
    /// - Throws: a ``StoreError`` where the disk did not take it. The talk can go on: the line is kept in memory, counts
    ///   among the ``entries``, and is written with the next one that the disk takes.
    public func append(_ entry: JournalEntry) throws(StoreError) {
        entries.append(entry)
        guard let line = try? JSON.line(entry) else { return }
        unwritten += line
        do {
            try file.write(unwritten)
            try file.synchronize()
        } catch {
            // A torn line must not stay in front of the next one. Where even this fails the end of the file is torn,
            // which a resumed talk survives.
            try? file.truncate(to: length)
            throw error
        }
        length += unwritten.count
        unwritten = []
    }

    /// Removes the journal of a talk whose card is saved.
    public func finish() throws(StoreError) {
        try folder.remove(name)
    }
}

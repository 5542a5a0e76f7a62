/// One talk in progress, on disk: whatever has been accepted is there before ``append(_:)`` returns.
///
/// The file is locked for as long as the journal lives, so that two processes never go on with the same talk. It is a
/// class because it is one open file.
public final class Journal {
    public let header: JournalHeader
    /// What was accepted so far, in order.
    public private(set) var entries: [JournalEntry]

    let file: OpenFile
    /// How many bytes of the file are whole lines.
    private var length: Int
    /// Lines that the disk would not take yet.
    ///
    /// They are written before the next one: a journal with a gap in its middle would resume as another talk.
    private var unwritten: [UInt8] = []

    /// Goes on at the end of a file of which this text is the good part.
    init(_ file: consuming OpenFile, _ text: JournalText) {
        self.file = file
        header = text.header
        entries = text.entries
        length = text.goodLength
    }

    /// Where the journal is.
    public var path: String { file.path }

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
        guard let line = try? JSON.line(entry) else {
            throw .damaged(path: path, because: "a line cannot be written as JSON")
        }
        entries.append(entry)
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
        let named = Folder(path: path)
        try named.parent.remove(named.name)
    }
}

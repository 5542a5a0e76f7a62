/// What the bytes of a journal say.
struct JournalText: Equatable {
    let header: JournalHeader
    /// The good lines after the first.
    let entries: [JournalEntry]
    /// How many bytes the good lines take, the first included.
    let goodLength: Int
    /// The first line that cannot be read, where it is not merely the end of a write that was cut short.
    let damage: StoreError?

    /// A journal that has only its first line.
    init(_ header: JournalHeader, length: Int) {
        self.header = header
        entries = []
        goodLength = length
        damage = nil
    }

    /// The most bytes in a journal.
    static let mostBytes = 64 << 20

    /// Reads a journal.
    ///
    /// Bytes after the last new line are what a killed process left of a line. Nobody was told that this line was
    /// accepted, so it counts for nothing.
    ///
    /// - Throws: an error where not even the first line can be read.
    init(_ bytes: [UInt8], at path: String) throws(StoreError) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
        guard let first = lines.popFirst() else {
            throw .damagedLine(path: path, line: 1, because: "it has no line at all")
        }
        header = try Self.header(from: first, at: path)
        var entries: [JournalEntry] = []
        var goodLength = first.count + 1
        var damage: StoreError?
        for line in lines {
            do throws(JSONProblem) {
                entries.append(try JSON.value(JournalEntry.self, from: line))
                goodLength += line.count + 1
            } catch {
                damage = .damagedLine(path: path, line: entries.count + 2, because: error.words)
                break
            }
        }
        self.entries = entries
        self.goodLength = goodLength
        self.damage = damage
    }

    private static func header(
        from line: ArraySlice<UInt8>, at path: String
    ) throws(StoreError) -> JournalHeader {
        do {
            return try JSON.value(Versioned<JournalHeader>.self, from: line).value
        } catch .unknownSchema(let found, let known) {
            throw .unknownSchema(path: path, found: found, known: known)
        } catch {
            throw .damagedLine(path: path, line: 1, because: error.words)
        }
    }
}

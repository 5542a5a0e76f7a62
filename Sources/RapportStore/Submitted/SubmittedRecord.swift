internal import Glibc

/// One small JSON file among the submitted cards.
protocol SubmittedRecord: HasSchema, Encodable {
    /// What cannot be, in words that end a sentence; absent where all is well.
    var problem: String? { get }
}

extension SubmittedRecord {
    /// Reads a record and its bytes.
    ///
    /// - Throws: a ``StoreError`` for whatever else the file may be; any bytes whatever end in an error.
    static func read(_ path: String) throws(StoreError) -> (record: Self, bytes: [UInt8]) {
        let bytes = try OpenFile(path, O_RDONLY | O_NONBLOCK).contents(atMost: RecordSize.mostBytes)
        let record: Self
        do {
            record = try JSON.value(Versioned<Self>.self, from: bytes).value
        } catch .unknownSchema(let found, let known) {
            throw .unknownSchema(path: path, found: found, known: known)
        } catch {
            throw .damaged(path: path, because: error.words)
        }
        if let problem = record.problem { throw .damaged(path: path, because: problem) }
        return (record, bytes)
    }

    /// The bytes of the record's file.
    ///
    /// - Throws: ``StoreError/damaged(path:because:)`` for a record that could not be read back.
    func bytes(for path: String) throws(StoreError) -> [UInt8] {
        if let problem { throw .damaged(path: path, because: problem) }
        guard let bytes = try? JSON.page(self) else {
            throw .damaged(path: path, because: "it has a value that JSON cannot hold")
        }
        guard bytes.count <= RecordSize.mostBytes else { throw .tooLarge(path: path, most: RecordSize.mostBytes) }
        return bytes
    }
}

/// How large a record may be.
enum RecordSize {
    /// Far more than a long comment.
    static let mostBytes = 1 << 20
}

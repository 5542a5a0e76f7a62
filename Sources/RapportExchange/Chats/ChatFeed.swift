/// Chats of a file as they come in, a batch at a time: JSON lines, or rows of a table.
public struct ChatFeed {
    /// How the file is written.
    public enum Form: String, CaseIterable, Sendable { case jsonl, csv }

    /// A chat that is yet to be read, or what is wrong in its place.
    public struct Item: Sendable {
        /// The line on which it begins, from 1.
        public let line: Int
        let content: Content

        enum Content: Sendable {
            case bytes(Result<[UInt8], LineProblem>)
            case chat(Result<Chat, LineProblem>)
        }

        /// Reads it.
        public var chat: Result<Chat, LineProblem> {
            switch content {
            case .chat(let chat): return chat
            case .bytes(let bytes):
                do throws(LineProblem) { return .success(try Chat(bytes.get())) } catch { return .failure(error) }
            }
        }
    }

    private var lines: LineFeed
    private var table: ChatTable?

    /// Reads an open file, which stays open.
    ///
    /// - Parameter agents: names of senders who answer, for tables that name people.
    public init(descriptor: Int32, form: Form, agents: Set<String> = []) {
        lines = LineFeed(descriptor: descriptor)
        table = form == .csv ? ChatTable(agents: agents) : nil
    }

    /// How many bytes were read.
    public var bytesRead: Int { lines.bytesRead }

    /// The chats that are there, at least one; nil at the end.
    public mutating func next() throws(LineFeed.Failure) -> [Item]? {
        guard table != nil else {
            return try lines.next()?.map { Item(line: $0.number, content: .bytes($0.bytes)) }
        }
        while let more = try lines.next() {
            let items = more.flatMap { table?.take($0) ?? [] }
            if !items.isEmpty { return items }
        }
        let rest = table?.finish() ?? []
        return rest.isEmpty ? nil : rest
    }
}

import RapportReading

/// Chats from a table with a row for each message: chat, time, sender, text, in columns of any order.
///
/// Rows of one chat stand together, oldest first, as help desks export them; so no more than one chat is in memory.
struct ChatTable {
    private let agents: Set<String>
    private var records = CSVRecords()
    private var columns: ChatColumns?
    private var isUseless = false
    private var current: Current?

    /// The chat whose rows are coming in.
    private struct Current {
        let id: String
        let line: Int
        var said: [ReplyContext.Utterance] = []
        var bytes = 0
        var problem: LineProblem?
    }

    init(agents: Set<String>) { self.agents = Set(agents.map { $0.lowercased() }) }

    /// Takes a line, and gives the chats that are whole by now.
    mutating func take(_ line: LineFeed.Line) -> [ChatFeed.Item] {
        guard !isUseless else { return [] }
        return records.take(line, separator: columns?.separator).flatMap { row($0) }
    }

    /// The chats that remain at the end of the file.
    mutating func finish() -> [ChatFeed.Item] {
        defer { isUseless = true }
        guard !isUseless else { return [] }
        return records.finish().flatMap { row($0) } + endChat()
    }

    private mutating func row(_ record: CSVRecords.Record) -> [ChatFeed.Item] {
        let cells: [String]
        switch record.cells {
        case .failure(let problem): return endChat() + [Self.item(record.line, problem)]
        case .success(let found): cells = found
        }
        guard let columns else {
            do throws(LineProblem) {
                self.columns = try ChatColumns(cells, separator: record.separator)
                return []
            } catch {
                // Without its names a table cannot be read at all.
                isUseless = true
                return [Self.item(record.line, error)]
            }
        }
        guard cells.count == columns.count else {
            let words = "a row of \(columns.count) cells, as the first has; put texts with commas in double quotes"
            return endChat()
                + [Self.item(record.line, .wrong(field: "row", found: "\(cells.count) cells", wanted: words))]
        }
        return take(cells, columns, line: record.line)
    }

    private mutating func take(_ cells: [String], _ columns: ChatColumns, line: Int) -> [ChatFeed.Item] {
        let id = cells[columns.chat]
        let ended = current.map { $0.id != id } ?? false ? endChat() : []
        var chat = current ?? Current(id: id, line: line)
        let (sender, text) = (cells[columns.sender], cells[columns.text])
        chat.bytes += text.utf8.count
        if chat.bytes > LineFeed.longestLine {
            chat.said = []
            chat.problem = .tooLong(most: LineFeed.longestLine)
        } else if let known = agents.contains(sender.lowercased()) ? .agent : ChatSender(sender) {
            if let speaker = known.speaker, chat.problem == nil {
                chat.said.append(ReplyContext.Utterance(speaker: speaker, text: text))
            }
        } else {
            let wanted = "customer or agent, or name those who answer with --agents"
            chat.problem =
                chat.problem ?? .wrong(field: columns.senderName, found: JSONText.quoted(sender), wanted: wanted)
        }
        current = chat
        return ended
    }

    private mutating func endChat() -> [ChatFeed.Item] {
        guard let chat = current else { return [] }
        current = nil
        if let problem = chat.problem { return [Self.item(chat.line, problem)] }
        let whole = Chat(id: LineID(json: JSONText.quoted(chat.id)), said: chat.said)
        return [ChatFeed.Item(line: chat.line, content: .chat(.success(whole)))]
    }

    private static func item(_ line: Int, _ problem: LineProblem) -> ChatFeed.Item {
        ChatFeed.Item(line: line, content: .chat(.failure(problem)))
    }
}

/// Which column of a table is what, by the names that help desks give them.
struct ChatColumns {
    let chat: Int
    let sender: Int
    let text: Int
    let senderName: String
    let count: Int
    let separator: UInt8

    init(_ names: [String], separator: UInt8) throws(LineProblem) {
        let plain = names.map { name in name.lowercased().filter { $0.isLetter } }
        func place(_ wanted: [String], _ words: String) throws(LineProblem) -> Int {
            for name in wanted { if let place = plain.firstIndex(of: name) { return place } }
            let found = names.map(JSONText.quoted).joined(separator: ", ")
            throw .wrong(field: "first row", found: found, wanted: "a column for the \(words), such as '\(wanted[0])'")
        }
        chat = try place(
            ["chatid", "chat", "conversationid", "conversation", "ticketid", "ticket", "sessionid", "id"], "chat")
        sender = try place(
            ["sender", "from", "author", "role", "who", "speaker", "sendertype", "authortype"], "sender")
        text = try place(["text", "message", "body", "content", "messagetext"], "text")
        senderName = names[sender]
        count = names.count
        self.separator = separator
    }
}

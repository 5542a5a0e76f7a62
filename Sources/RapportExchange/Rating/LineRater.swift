internal import RapportModel
public import RapportReading

/// Turns lines with replies into lines with readings.
///
/// This module is the border to other programs. JSON stays inside it: what goes on is replies and readings, what comes out is
/// text. It opens no file, writes nowhere, and does without Foundation, so that a line means the same on every machine.
public struct LineRater: Sendable {
    private let reader: any ReplyReader
    private let showsWords: Bool

    /// Rates with a reader, and tells the words that moved each rating where they are asked for.
    public init(reader: any ReplyReader, showsWords: Bool = false) {
        self.reader = reader
        self.showsWords = showsWords
    }

    /// What comes out for one line.
    public struct Answer: Sendable {
        /// JSON with its new line.
        public let text: String
        /// Whether the line could not be rated, and the text says why.
        public let isProblem: Bool
    }

    /// Rates one line.
    public func answer(_ line: LineFeed.Line) -> Answer {
        do throws(LineProblem) {
            let reply = try ReplyLine(line.bytes.get())
            let reading = reader.read(reply.reply, in: reply.context)
            return Answer(text: reply.answer(reading, showsWords: showsWords), isProblem: false)
        } catch {
            let words = JSONText.quoted(error.words)
            return Answer(text: "{\"line\": \(line.number), \"error\": \(words)}\n", isProblem: true)
        }
    }
}

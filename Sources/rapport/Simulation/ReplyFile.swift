import RapportExchange
import RapportTerminal

/// A file of replies for a simulated player to draw from.
struct ReplyFile {
    let replies: [String]

    /// Reads the file; `-` is standard input.
    ///
    /// - Throws: `Failure` that names the first line that cannot be read, and its repair.
    init(_ path: String) throws {
        let input = try LineInput(path)
        var feed = LineFeed(descriptor: input.descriptor)
        var replies: [String] = []
        while let lines = try input.next(of: &feed) {
            for line in lines {
                do throws(LineProblem) {
                    replies.append(try ReplyText(line.bytes.get()).reply)
                } catch {
                    throw Failure("\(path):\(line.number): \(error.words)")
                }
            }
        }
        guard replies.contains(where: { !$0.hasPrefix("/look ") && !$0.hasPrefix("/do ") }) else {
            throw Failure("'\(path)' holds no reply; write one on each line")
        }
        self.replies = replies
    }
}

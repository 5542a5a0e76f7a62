import RapportModel

extension Text {
    /// The words of a range as the trainee typed them.
    func evidence(of range: Range<Int>, in reply: String) -> Evidence {
        let start = words[range.lowerBound].bytes.lowerBound
        let end = words[range.lowerBound..<range.upperBound].map(\.bytes.upperBound).max() ?? start
        let utf8 = reply.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: start)
        let to = utf8.index(utf8.startIndex, offsetBy: end)
        return Evidence(start: start, end: end, words: String(decoding: utf8[from..<to], as: UTF8.self))
    }
}

import RapportExchange
import RapportModel

/// Feeds arbitrary bytes to the reader of JSON lines, as a reply, as a rated reply and as a reading.
///
/// Whatever the bytes, they give a value, or a problem whose place is in the line and whose words are there. What is written
/// of a value must be read again as the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLines(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    check(bytes) { () throws(LineProblem) in try writeAndReadAgain(ReplyLine(bytes)) }
    check(bytes) { () throws(LineProblem) in
        let rated = try RatedLine(bytes)
        precondition([rated.empathy, rated.resolution].allSatisfy { $0.map { (0...4).contains($0) } ?? true })
    }
    check(bytes) { () throws(LineProblem) in _ = try ReadingLine(bytes) }
    return 0
}

private func writeAndReadAgain(_ line: ReplyLine) throws(LineProblem) {
    // Moves of any name: the reply's own text is as wild as the input.
    let evidence = Evidence(start: 0, end: line.reply.utf8.count, words: line.reply)
    let rating = Rating(
        empathy: 2.5, resolution: 1, critical: 1, empathySway: Sway(raised: evidence, lowered: nil))
    let reading = Reading(moves: [FoundMove(move: line.reply, evidence: evidence)], rating: rating)
    let text = line.answer(reading, showsWords: true)
    precondition(text.utf8.filter { $0 == 10 }.count == 1, "an answer is one line")
    let again = try? ReadingLine(Array(text.utf8.dropLast()))
    precondition(again?.id == line.id, "the id changed")
    precondition(again?.reading.moves.map(\.move) == [line.reply], "the text changed")
    precondition(again?.reading.rating?.empathy == 2.5 && again?.reading.rating?.critical == 1, "the rating changed")
}

private func check(_ bytes: [UInt8], _ read: () throws(LineProblem) -> Void) {
    do throws(LineProblem) {
        try read()
    } catch {
        precondition(!error.words.isEmpty)
        switch error {
        case .notText(let byte): precondition((1...bytes.count).contains(byte))
        case .notJSON(let byte, _): precondition((1...bytes.count + 1).contains(byte))
        case .tooLong, .notAnObject, .missing, .wrong: break
        }
    }
}

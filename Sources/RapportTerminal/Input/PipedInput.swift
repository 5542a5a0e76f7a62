import Glibc

/// Reads lines from a pipe or file: no prompt, no escapes, nothing held but the line at hand.
///
/// A backslash at the end of a line goes on with the next. Bytes that are no UTF-8 become U+FFFD.
@MainActor
public final class PipedInput: LineSource {
    private let descriptor: Int32
    private var buffer: ArraySlice<UInt8> = []
    private var isAtStart = true

    /// Reads an open file; it stays open when the reader is closed.
    public init(descriptor: Int32) { self.descriptor = descriptor }

    /// The next line; waits for it without letting other work on the main actor run.
    public func next(prompt: String = "") async -> InputEvent {
        var bytes: [UInt8] = []
        var hasMore = true
        while hasMore {
            guard let line = physicalLine(room: longestLine - bytes.count) else {
                guard !bytes.isEmpty else { return .endOfInput }
                bytes.removeLast()  // the new line that stood for a backslash at the end of the file
                break
            }
            guard !line.isTooLong else { return .tooLong(limit: longestLine) }
            bytes += line.bytes
            hasMore = bytes.last == UInt8(ascii: "\\")
            if hasMore { bytes[bytes.count - 1] = UInt8(ascii: "\n") }
        }
        return .line(String(decoding: bytes, as: UTF8.self))
    }

    /// Does not wait, since nobody is watching.
    public func pause(for time: Duration) async -> Bool { true }

    /// Does nothing: the file belongs to the caller.
    public func close() {}

    /// One line of the file with at most `room` bytes kept; nil at the end.
    private func physicalLine(room: Int) -> (bytes: [UInt8], isTooLong: Bool)? {
        var line: [UInt8] = []
        var isTooLong = false
        var isEmpty = true
        while fill() {
            isEmpty = false
            let end = buffer.firstIndex(of: UInt8(ascii: "\n"))
            let part = buffer[..<(end ?? buffer.endIndex)]
            if line.count + part.count > room { isTooLong = true }
            line += isTooLong ? [] : part
            buffer = buffer[(end.map { $0 + 1 } ?? buffer.endIndex)...]
            if end != nil { break }
        }
        guard !isEmpty else { return nil }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return (line, isTooLong)
    }

    /// Whether there is a byte to take; reads more where the buffer is used up.
    private func fill() -> Bool {
        guard buffer.isEmpty else { return true }
        var block = [UInt8](repeating: 0, count: 16_384)
        var count = read(descriptor, &block, block.count)
        while count < 0 && errno == EINTR { count = read(descriptor, &block, block.count) }
        guard count > 0 else { return false }
        buffer = block[..<count]
        if isAtStart && buffer.starts(with: [0xEF, 0xBB, 0xBF]) { buffer = buffer.dropFirst(3) }
        isAtStart = false
        return !buffer.isEmpty || fill()
    }
}

internal import Glibc

/// Lines of a file or pipe as they come in, a batch at a time, with never more in memory than a block and the longest line.
public struct LineFeed {
    /// Longer lines are passed over, and told of in their place.
    public static let longestLine = 4 << 20
    private static let blockSize = 256 << 10

    /// One line that is not blank.
    public struct Line: Sendable {
        /// Counted from 1, blank lines too.
        public let number: Int
        /// The bytes without the new line; the problem where the line is too long to be kept.
        public let bytes: Result<[UInt8], LineProblem>
    }

    /// Reading failed, by the system's number for it.
    public struct Failure: Error {
        let code: Int32

        /// Why, in the system's words.
        public var reason: String { String(cString: strerror(code)).lowercased() }
    }

    /// How many bytes were read.
    public private(set) var bytesRead = 0
    private let descriptor: Int32
    private var block = [UInt8](repeating: 0, count: blockSize)
    private var rest: [UInt8] = []
    private var isTooLong = false
    private var number = 0
    private var isAtEnd = false

    /// Reads an open file, which stays open.
    public init(descriptor: Int32) { self.descriptor = descriptor }

    /// The lines that are there, at least one; nil at the end.
    ///
    /// Waits only where there is none, so that whoever types a line has it taken at once.
    public mutating func next() throws(Failure) -> [Line]? {
        var lines: [Line] = []
        while lines.isEmpty && !isAtEnd {
            let count = try fill()
            if count == 0 {
                isAtEnd = true
                if !rest.isEmpty || isTooLong { endLine(into: &lines) }
            }
            take(count, into: &lines)
        }
        return lines.isEmpty ? nil : lines
    }

    private mutating func fill() throws(Failure) -> Int {
        while true {
            let count = read(descriptor, &block, block.count)
            guard count < 0 else {
                bytesRead += count
                return count
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: waitForBytes()
            default: throw Failure(code: errno)
            }
        }
    }

    /// Waits where whoever opened the pipe set it not to.
    private func waitForBytes() {
        var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&ready, 1, -1)
    }

    private mutating func take(_ count: Int, into lines: inout [Line]) {
        var start = 0
        while start < count {
            let end = newLine(from: start, to: count)
            keep(start..<(end ?? count))
            guard let end else { return }
            endLine(into: &lines)
            start = end + 1
        }
    }

    private func newLine(from start: Int, to end: Int) -> Int? {
        block.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let found = memchr(base + start, Int32(UInt8(ascii: "\n")), end - start)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    private mutating func keep(_ part: Range<Int>) {
        guard !isTooLong else { return }
        isTooLong = rest.count + part.count > Self.longestLine
        if isTooLong { rest = [] } else { rest += block[part] }
    }

    private mutating func endLine(into lines: inout [Line]) {
        number += 1
        if number == 1 && rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
        if isTooLong {
            lines.append(Line(number: number, bytes: .failure(.tooLong(most: Self.longestLine))))
        } else if !rest.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) {
            lines.append(Line(number: number, bytes: .success(rest)))
        }
        rest = []
        isTooLong = false
    }
}

/// Rows of a table of comma-separated values (RFC 4180), put together from lines; a text in quotes may go over several.
struct CSVRecords {
    /// A row.
    struct Record {
        /// The line on which it begins, from 1.
        let line: Int
        let separator: UInt8
        let cells: Result<[String], LineProblem>
    }

    private static let quote = UInt8(ascii: "\"")
    private var bytes: [UInt8] = []
    private var start = 0
    private var last = 0
    private var separator = UInt8(ascii: ",")
    private var isOpen = false

    /// Takes a line and gives the rows that are whole by now, at most two.
    ///
    /// - Parameter separator: what stands between cells; where it is not known yet, the first line shows it.
    mutating func take(_ line: LineFeed.Line, separator: UInt8?) -> [Record] {
        let more: [UInt8]
        switch line.bytes {
        case .success(let found): more = found
        case .failure(let problem):
            defer { reset() }
            return [Record(line: line.number, separator: self.separator, cells: .failure(problem))]
        }
        self.separator = separator ?? Self.separator(in: more)
        if isOpen {
            // Lines with nothing in them are not handed over; inside a text they count.
            bytes += [UInt8](repeating: UInt8(ascii: "\n"), count: max(line.number - last, 1))
        } else {
            start = line.number
        }
        last = line.number
        bytes += more
        if more.count(where: { $0 == Self.quote }) % 2 == 1 { isOpen.toggle() }
        guard !isOpen else {
            guard bytes.count > LineFeed.longestLine else { return [] }
            defer { reset() }
            return [
                Record(line: start, separator: self.separator, cells: .failure(.tooLong(most: LineFeed.longestLine)))
            ]
        }
        defer { reset() }
        return [Record(line: start, separator: self.separator, cells: cells())]
    }

    /// The row that remains at the end of the file.
    mutating func finish() -> [Record] {
        guard isOpen else { return [] }
        defer { reset() }
        let problem = LineProblem.wrong(
            field: "row", found: "a text whose quotes are never closed", wanted: "'\"' at its end, and '\"\"' inside it"
        )
        return [Record(line: start, separator: separator, cells: .failure(problem))]
    }

    private mutating func reset() { (bytes, isOpen) = ([], false) }

    /// The one of the usual signs that stands in the line most often.
    private static func separator(in line: [UInt8]) -> UInt8 {
        let signs = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        let counts = signs.map { sign in line.count { $0 == sign } }
        let most = counts.max() ?? 0
        return signs[counts.firstIndex(of: most) ?? 0]
    }

    private func cells() -> Result<[String], LineProblem> {
        if let bad = JSONReader.firstByteThatIsNoText(in: bytes) { return .failure(.notText(byte: bad + 1)) }
        var cells: [[UInt8]] = [[]]
        var (place, isQuoted) = (0, false)
        let end = bytes.last == UInt8(ascii: "\r") ? bytes.count - 1 : bytes.count
        while place < end {
            let byte = bytes[place]
            place += 1
            if byte == Self.quote {
                if isQuoted, place < end, bytes[place] == Self.quote {
                    cells[cells.count - 1].append(byte)
                    place += 1
                } else {
                    isQuoted.toggle()
                }
            } else if byte == separator, !isQuoted {
                cells.append([])
            } else {
                cells[cells.count - 1].append(byte)
            }
        }
        return .success(cells.map { String(decoding: $0, as: UTF8.self) })
    }
}

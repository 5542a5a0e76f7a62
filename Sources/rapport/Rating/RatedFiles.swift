import RapportExchange
import RapportModel
import RapportScoring
import RapportTerminal

/// Replies with the ratings of reviewers, from one file or several, and readings of them from elsewhere.
struct RatedFiles {
    private(set) var replies: [(id: LineID, reply: RatedReply)] = []
    /// Whether something had to be left out; it was told of on standard error.
    private(set) var hasProblem = false

    /// Reads the files.
    init(_ paths: [String]) throws {
        for path in paths {
            try Self.read(path) { bytes throws(LineProblem) in
                let rated = try RatedLine(bytes)
                replies.append((rated.line.id, RatedReply(rated, file: path)))
            } onProblem: {
                hasProblem = true
            }
        }
        guard !replies.isEmpty else {
            throw Failure("no line has a reply with a 'rating'; give a file of rated replies")
        }
    }

    /// Stops where no reply is of a kind.
    func require(kind: String) throws {
        let kinds = Set(replies.compactMap { $0.reply.labels[.kind] })
        guard !kinds.contains(kind) else { return }
        let known = kinds.isEmpty ? "no line has a 'kind'" : "there are: \(kinds.sorted().joined(separator: ", "))"
        throw Failure("no reply is of the kind '\(kind)'; \(known)")
    }

    /// Takes the readings of a file, by id; replies without one are left out.
    ///
    /// Where an id comes several times, the first reading belongs to the first reply and so on.
    mutating func readings(inFile path: String) throws -> [Reading] {
        var byID: [LineID: [Reading]] = [:]
        var hasProblem = false
        try Self.read(path) { bytes throws(LineProblem) in
            if let line = try ReadingLine(bytes) { byID[line.id, default: []].append(line.reading) }
        } onProblem: {
            hasProblem = true
        }
        var used: [LineID: Int] = [:]
        var pairs: [((id: LineID, reply: RatedReply), Reading)] = []
        for reply in replies {
            let (known, place) = (byID[reply.id] ?? [], used[reply.id, default: 0])
            used[reply.id] = place + 1
            if place < known.count { pairs.append((reply, known[place])) }
        }
        try report(missing: replies.count - pairs.count, path)
        self.hasProblem = self.hasProblem || hasProblem || pairs.count < replies.count
        replies = pairs.map(\.0)
        return pairs.map(\.1)
    }

    private func report(missing: Int, _ path: String) throws {
        guard missing < replies.count else {
            throw Failure("'\(path)' has no line for any of these replies; its ids must be those of the rated file")
        }
        guard missing > 0 else { return }
        Output.write(
            printable("rapport: '\(path)' has no line for \(missing) of \(replies.count) replies; they are left out\n"),
            to: .errors)
    }

    private static func read(
        _ path: String, _ take: ([UInt8]) throws(LineProblem) -> Void, onProblem: () -> Void
    ) throws {
        let input = try LineInput(path)
        var feed = LineFeed(descriptor: input.descriptor)
        while let lines = try input.next(of: &feed) {
            for line in lines {
                do throws(LineProblem) {
                    try take(line.bytes.get())
                } catch {
                    onProblem()
                    Output.write(printable("\(path):\(line.number): \(error.words)\n"), to: .errors)
                }
            }
        }
    }
}

extension RatedReply {
    fileprivate init(_ rated: RatedLine, file: String) {
        var labels: [Split: String] = [.file: file]
        labels[.kind] = rated.kind
        labels[.persona] = rated.persona
        labels[.channel] = rated.channel
        self.init(
            reply: rated.line.reply, context: rated.line.context, empathy: rated.empathy, resolution: rated.resolution,
            moves: rated.moves, isCritical: rated.isCritical, situation: rated.situation, group: rated.group,
            labels: labels)
    }
}

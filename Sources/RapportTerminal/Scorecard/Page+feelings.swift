import RapportModel

extension Page {
    /// The three feelings at the start and after each turn, as small columns with numbers; sentences in plain style.
    mutating func addFeelings(of transcript: Transcript, _ name: CustomerName) {
        guard let first = transcript.turns.first, let last = transcript.turns.last else { return }
        heading("How \(name.short) felt")
        let moments = [first.before] + transcript.turns.map(\.after)
        guard !style.isPlain else { return addSentences(moments) }
        let (from, to) = (first.before.band, last.after.band)
        add(from == to ? "\(to.rawValue) all along" : "from \(from.rawValue) to \(to.rawValue)", as: .mood(to))
        blank()
        let perBlock = max((width - Self.labelWidth) / Self.cellWidth, 1)
        if moments.count <= perBlock || !fitsTight(moments.count) {
            for start in stride(from: 0, to: moments.count, by: perBlock) {
                if start > 0 { blank() }
                addColumns(moments, start..<min(start + perBlock, moments.count))
            }
        } else {
            addTightRows(moments)
        }
    }

    private static var labelWidth: Int { 12 }
    private static var cellWidth: Int { 6 }

    private mutating func addSentences(_ moments: [Feelings]) {
        for feeling in Feeling.allCases {
            let after = moments.enumerated().dropFirst().map { "\($1[feeling]) after turn \($0)" }
            let all = ["\(moments[0][feeling]) at the start"] + after
            add(all.joined(separator: ", ") + ".", label: feeling.rawValue.capitalizedFirst + ":")
        }
    }

    /// A column for each moment: a block as high as the feeling, and the number.
    private mutating func addColumns(_ moments: [Feelings], _ shown: Range<Int>) {
        let heads = shown.map { ($0 == 0 ? "start" : "\($0)").paddedLeft(to: Self.cellWidth) }
        append(style.paint("  " + "turn".padded(to: Self.labelWidth - 2) + heads.joined(), .dim))
        for feeling in Feeling.allCases {
            let cells = shown.map { cell(moments[$0][feeling]) }
            append("  " + feeling.rawValue.padded(to: Self.labelWidth - 2) + cells.joined())
        }
    }

    private func cell(_ value: Int) -> String {
        spaces(Self.cellWidth - 5) + style.paint(bar(value), role(of: value)) + "\(value)".paddedLeft(to: 4)
    }

    /// One column for each moment, for long talks: blocks alone, with the first and last number.
    private mutating func addTightRows(_ moments: [Feelings]) {
        let lead = "  " + spaces(Self.labelWidth - 2 + 4)
        append(style.paint(lead + ticks(moments.count), .dim))
        for feeling in Feeling.allCases {
            let values = moments.map { $0[feeling] }
            let bars = values.map { style.paint(bar($0), role(of: $0)) }.joined()
            let (first, last) = (values.first ?? 0, values.last ?? 0)
            append(
                "  " + feeling.rawValue.padded(to: Self.labelWidth - 2) + "\(first)".paddedLeft(to: 3) + " " + bars
                    + " \(last)")
        }
    }

    private func fitsTight(_ count: Int) -> Bool { Self.labelWidth + 4 + count + 4 <= width }

    /// Turn numbers over every fifth column; the first column is the start.
    private func ticks(_ count: Int) -> String {
        var line = "0"
        for turn in stride(from: 5, to: count, by: 5) { line = line.padded(to: turn) + "\(turn)" }
        return line
    }

    private func bar(_ value: Int) -> String {
        let steps = Array("▁▂▃▄▅▆▇█")
        return String(steps[min(value * steps.count / 101, steps.count - 1)])
    }

    /// The colours of the mood's bands, for every feeling.
    private func role(of value: Int) -> Style.Role { .mood(MoodBand(mood: value)) }
}

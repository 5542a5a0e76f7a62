import RapportModel

extension Page {
    /// The three feelings at the start and after each turn, as small columns with numbers; sentences in plain style.
    mutating func addFeelings(of transcript: Transcript, _ name: CustomerName) {
        guard let first = transcript.turns.first, let last = transcript.turns.last else { return }
        heading("How \(name.short) felt")
        let moments = [first.before] + transcript.turns.map(\.after)
        let ratings = transcript.hasRatings ? [nil] + transcript.turns.map(\.reading.rating) : []
        guard !style.isPlain else { return addSentences(moments, ratings) }
        let (from, to) = (first.before.band, last.after.band)
        add(from == to ? "\(to.rawValue) all along" : "from \(from.rawValue) to \(to.rawValue)", as: .mood(to))
        blank()
        let perBlock = max((width - Self.labelWidth) / Self.cellWidth, 1)
        if moments.count <= perBlock || !fitsTight(moments.count) {
            for start in stride(from: 0, to: moments.count, by: perBlock) {
                if start > 0 { blank() }
                let shown = start..<min(start + perBlock, moments.count)
                addColumns(moments, shown)
                if !ratings.isEmpty { addColumns(Array(ratings[shown])) }
            }
        } else {
            addTightRows(moments)
            if !ratings.isEmpty { addTightRows(ratings) }
        }
        guard !ratings.isEmpty else { return }
        blank()
        add("Empathy and resolution: how the reader rates each reply, from 0 to 4.", as: .dim)
    }

    private static var labelWidth: Int { 12 }
    private static var cellWidth: Int { 6 }

    private mutating func addSentences(_ moments: [Feelings], _ ratings: [Rating?]) {
        for feeling in Feeling.allCases {
            let after = moments.enumerated().dropFirst().map { "\($1[feeling]) after turn \($0)" }
            let all = ["\(moments[0][feeling]) at the start"] + after
            add(all.joined(separator: ", ") + ".", label: feeling.rawValue.capitalizedFirst + ":")
        }
        for (name, scale) in Self.scales where !ratings.isEmpty {
            let each = ratings.enumerated().compactMap { turn, rating in
                rating.map { "\(oneDecimal($0[keyPath: scale])) at turn \(turn)" }
            }
            add(each.joined(separator: ", ") + ", of 4 by the reader.", label: name.capitalizedFirst + ":")
        }
    }

    private static var scales: [(name: String, scale: KeyPath<Rating, Double>)] {
        [("empathy", \.empathy), ("resolution", \.resolution)]
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

    /// The ratings under the feelings, a number for each reply.
    private mutating func addColumns(_ ratings: [Rating?]) {
        for (name, scale) in Self.scales {
            let cells = ratings.map { rating in
                (rating.map { oneDecimal($0[keyPath: scale]) } ?? "").paddedLeft(to: Self.cellWidth)
            }
            append("  " + name.padded(to: Self.labelWidth - 2) + cells.joined())
        }
    }

    private func cell(_ value: Int) -> String {
        spaces(Self.cellWidth - 5) + style.paint(columnBlock(value), role(of: value)) + "\(value)".paddedLeft(to: 4)
    }

    /// One column for each moment, for long talks: blocks alone, with the first and last number.
    private mutating func addTightRows(_ moments: [Feelings]) {
        let lead = "  " + spaces(Self.labelWidth - 2 + 4)
        append(style.paint(lead + ticks(moments.count), .dim))
        for feeling in Feeling.allCases {
            let values = moments.map { $0[feeling] }
            let bars = values.map { style.paint(columnBlock($0), role(of: $0)) }.joined()
            let (first, last) = (values.first ?? 0, values.last ?? 0)
            append(
                "  " + feeling.rawValue.padded(to: Self.labelWidth - 2) + "\(first)".paddedLeft(to: 3) + " " + bars
                    + " \(last)")
        }
    }

    /// The ratings in the same columns, with the last number: before the bars there is no room for one.
    private mutating func addTightRows(_ ratings: [Rating?]) {
        for (name, scale) in Self.scales {
            let values = ratings.map { $0.map { $0[keyPath: scale] } }
            let bars = values.map { value in
                guard let value else { return " " }
                let share = percent(value / 4)
                return style.paint(columnBlock(share), role(of: share))
            }
            let last = values.last?.map(oneDecimal) ?? ""
            append("  " + name.padded(to: Self.labelWidth - 2 + 4) + bars.joined() + " " + last)
        }
    }

    private func fitsTight(_ count: Int) -> Bool { Self.labelWidth + 4 + count + 4 <= width }

    /// Turn numbers over every fifth column; the first column is the start.
    private func ticks(_ count: Int) -> String {
        var line = "0"
        for turn in stride(from: 5, to: count, by: 5) { line = line.padded(to: turn) + "\(turn)" }
        return line
    }

    /// A block as high as a value from 0 to 100.
    func columnBlock(_ value: Int) -> String {
        let steps = Array("▁▂▃▄▅▆▇█")
        return String(steps[min(value * steps.count / 101, steps.count - 1)])
    }

    /// The colours of the mood's bands, for every feeling.
    private func role(of value: Int) -> Style.Role { .mood(MoodBand(mood: value)) }
}

extension Transcript {
    /// Whether the reader rated any reply; readers of the past did not.
    var hasRatings: Bool { turns.contains { $0.reading.rating != nil } }
}

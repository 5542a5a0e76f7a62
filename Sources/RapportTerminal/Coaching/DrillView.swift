public import RapportModel

/// Draws a drill: the moment, and what one's reply to it came to.
public struct DrillView: Sendable {
    let style: Style
    let width: Int

    /// Makes a view for a window of so many columns; made for 40 to 120.
    public init(style: Style, width: Int) {
        self.style = style
        self.width = width
    }

    /// What the drill is about.
    public func opening(title: String, about: String) -> String {
        page { page in
            page.append("")
            page.add(title, as: .heading, indent: 0)
            page.add(about, indent: 0)
        }
    }

    /// A moment of a talk: who it is, what is known, and what the customer has just said.
    public func moment(_ scenario: Scenario, number: String, found: [String], heard: [String]) -> String {
        page { page in
            page.append("")
            page.heading("\(number) · \(scenario.title)")
            page.add("\(scenario.brand) · \(scenario.customer.channel.rawValue)", as: .dim)
            page.add(scenario.brief)
            for fact in found { page.add(fact, as: .dim, label: style.isPlain ? "Known by now:" : "known:") }
            page.blank()
            let name = CustomerName(scenario.customer.name)
            if style.isPlain {
                page.add("\(name.short) says: \(heard.joined(separator: " "))", indent: 0)
            } else {
                page.append(style.paint(name.full, .customer))
                for line in heard { page.quote(line, bar: .customer, indent: 0) }
            }
        }
    }

    /// A cold line to say again, with what must stay.
    public func coldLine(_ line: ColdLine, number: String) -> String {
        page { page in
            page.append("")
            page.heading(number)
            page.add(line.to)
            page.blank()
            page.quote("“\(line.line)”", bar: .bad)
            page.blank()
            let kept = line.keep.map(\.means).joined(separator: "; ")
            page.add(kept, label: style.isPlain ? "Must stay true:" : "stays:")
        }
    }

    /// What a reply came to: the level, what was read, what moved the ratings, what is missing.
    public func verdict(_ reply: DrilledReply) -> String {
        page { page in
            page.append("")
            page.addLevel(reply)
            page.addReading(reply.turn)
            if let rating = reply.turn.reading.rating { page.addRating(rating) }
            if let because = reply.because { page.row("held down:", because) }
            if !reply.isClean { page.addMissing(reply) }
            let answer = reply.turn.spoken.joined(separator: " ")
            if !answer.isEmpty { page.row("answer:", "“\(printableLine(answer))”") }
        }
    }

    /// What a rewrite came to: what stayed, what got lost, what crept in, how warm it reads.
    public func verdict(_ rewrite: JudgedRewrite) -> String {
        page { page in
            page.append("")
            page.add(rewrite.inWords, as: rewrite.isClean ? .good : .middling)
            if !rewrite.kept.isEmpty { page.row("stayed:", rewrite.kept.joined(separator: "; ")) }
            for lost in rewrite.lost { page.row("lost:", lost) }
            for (label, found) in rewrite.broken.map({ ("not true:", $0) }) + rewrite.cold.map({ ("cold:", $0) }) {
                page.row(label, found.means + (found.words.map { " “\(printableLine($0))”" } ?? ""))
            }
            if let rating = rewrite.rating { page.addWarmth(rating, isWarm: rewrite.isWarm) }
        }
    }

    /// A reply of the author's own, after some tries.
    public func model(_ reply: String) -> String {
        page { page in
            page.append("")
            page.add(style.isPlain ? "A reply that is clean here:" : "A reply that is clean here", as: .dim)
            page.quote(reply, bar: .good)
        }
    }

    /// The prompt of the first try and of every later one.
    public func prompt(tries: Int) -> String {
        guard !style.isPlain else { return tries == 0 ? "\nYour reply: " : "\nAgain: " }
        return "\n\(tries == 0 ? "Your reply" : "Again") \(style.paint("›", .dim)) "
    }

    /// What the trainee said, where no terminal has shown it already.
    public func reply(_ text: String) -> String {
        page { page in
            page.append("")
            guard !style.isPlain else { return page.add("You say: \(text)", indent: 0) }
            page.append(style.paint("You", .agent))
            page.quote(text, bar: .dim, indent: 0)
        }
    }

    /// A word from the program.
    public func remark(_ text: String) -> String {
        page { page in
            page.append("")
            page.add(text, as: .dim)
        }
    }

    /// How the drill went.
    public func closing(clean: Int, of moments: Int, atOnce: Int) -> String {
        page { page in
            page.append("")
            page.heading("The drill")
            guard moments > 0 else { return page.add("No moment was finished, and nothing is noted.") }
            let first = atOnce == 0 ? "" : ", \(atOnce) of them at the first try"
            page.add("\(clean) of \(counted(moments, "moment", "moments")) clean\(first)")
            page.add("It counts in rapport progress, and on no card.", as: .dim)
        }
    }

    private func page(_ fill: (inout Page) -> Void) -> String {
        var page = Page(style: style, width: width)
        fill(&page)
        return page.text
    }
}

extension Page {
    fileprivate mutating func addLevel(_ reply: DrilledReply) {
        let blocks = style.blocks(reply.value, of: reply.best)
        let level = "\(reply.level.asWords), \(reply.value) of \(reply.best)"
        let words = (blocks.isEmpty ? "" : blocks + " ") + level + (reply.isClean ? ": clean" : "")
        add(words, as: reply.isClean ? .good : reply.value == 0 ? .bad : .middling)
        add(reply.looksLike)
        blank()
    }

    fileprivate mutating func addMissing(_ reply: DrilledReply) {
        blank()
        if let next = reply.nextLooksLike { add(next, label: "One level up:") }
        guard !reply.missing.isEmpty else { return }
        add("For that it would take a reply that", as: .dim)
        for (number, part) in reply.missing.enumerated() {
            let last = number == reply.missing.count - 1
            add(part + (last ? "." : ", and"), indent: 4, label: style.isPlain ? "" : "·")
        }
    }

    fileprivate mutating func addWarmth(_ rating: Rating, isWarm: Bool) {
        let least = oneDecimal(JudgedRewrite.warmEnough)
        let enough = isWarm ? "" : " where \(least) is warm"
        row("warmth:", "\(oneDecimal(rating.empathy)) of 4\(enough)" + (rating.empathySway?.inWords ?? ""))
    }
}

extension JudgedRewrite {
    /// The verdict in a few words.
    fileprivate var inWords: String {
        if isClean { return "Clean: kind, and still true." }
        if isCopy { return "That is the cold line itself." }
        if !broken.isEmpty { return "Kind perhaps, and no longer true." }
        if !lost.isEmpty { return "Something got lost on the way." }
        return cold.isEmpty ? "All true, and still cool." : "All true, with cold words in it."
    }
}

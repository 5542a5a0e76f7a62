internal import RapportMarkup

extension ReportPage {
    func writeMoments(to markup: inout Markup) {
        markup.element("h3", [:], "Moments after which customers felt worse")
        guard !report.moments.isEmpty else {
            return markup.element(
                "p", ["class": "dim"],
                "None that at least \(report.minimumGroup) people came through made customers feel worse on average.")
        }
        markup.element(
            "p", ["class": "dim"],
            "The change is that of mood, patience and trust together, each from 0 to 100, from before the reply to after it; so "
                + "it can be from −300 to +300. The reply is the one on this page that cost most.")
        let replies = HardReply.ofBeats(in: cards)
        PageTable.scrolling("Moments after which customers felt worse", &markup) { markup in
            markup.element("table", ["class": "sortable", "id": "moments"]) { markup in
                markup.element("caption", ["class": "unseen"], "Moments after which customers felt worse on average")
                markup.element("thead") { writeMomentHeads(to: &$0) }
                markup.element("tbody") { markup in
                    for moment in report.moments {
                        let reply = replies[HardReply.key(moment.scenario, moment.beat)]
                        writeRow(of: moment, reply, to: &markup)
                    }
                }
            }
        }
    }

    private func writeMomentHeads(to markup: inout Markup) {
        markup.element("tr") { markup in
            for title in ["Scenario", "The customer had said"] { PageTable.head(title, &markup) }
            PageTable.numberHead("Change", first: .lowest, &markup)
            for title in ["Felt worse", "Replies"] { PageTable.numberHead(title, first: .highest, &markup) }
            PageTable.head("A hard reply", &markup)
        }
    }

    private func writeRow(of moment: HardMoment, _ hard: HardReply?, to markup: inout Markup) {
        markup.element("tr") { markup in
            markup.element("th", ["scope": "row"]) { link(moment.title, to: .scenario(moment.title), &$0) }
            let said = hard.map { "“\(Self.cut($0.said))”" } ?? moment.beat.replacing("_", with: " ")
            markup.element("td", ["class": "words"], said)
            PageTable.number(PageNumbers.signed(Int(moment.change.rounded())), moment.change, &markup)
            PageTable.number(PageNumbers.share(moment.worseShare), moment.worseShare, &markup)
            PageTable.number(PageNumbers.grouped(moment.replies), Double(moment.replies), &markup)
            markup.element("td", ["class": "words"]) { markup in
                guard let hard else { return markup.add("·") }
                link("“\(Self.cut(hard.reply))”", to: .card(hard.card), &markup)
            }
        }
        markup.fixed("\n")
    }

    /// The beginning of a long text.
    private static func cut(_ text: String) -> String {
        let most = 140
        guard text.count > most else { return text }
        let start = text.prefix(most)
        return start[..<(start.lastIndex(of: " ") ?? start.endIndex)] + " …"
    }
}

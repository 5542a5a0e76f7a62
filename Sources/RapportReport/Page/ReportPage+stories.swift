internal import RapportMarkup

extension ReportPage {
    /// The word-of-mouth ledger: what is told about us, by whom, to how many.
    func writeStories(to markup: inout Markup) {
        guard let team = report.team else { return writeTooFew("The stories", to: &markup) }
        let heard = team.heard
        markup.element(
            "p", [:],
            "\(PageNumbers.counted(heard.total, "person", "people")) heard a story in this game: "
                + "\(PageNumbers.grouped(heard.promoters)) from promoters, \(PageNumbers.grouped(heard.passives)) from passives, "
                + "\(PageNumbers.grouped(heard.detractors)) from detractors. Most of them hear what "
                + "is posted, so which scenarios were played counts for more here than how.")
        PageTable.scrolling("Stories that customers tell", &markup) { markup in
            markup.element("table", ["class": "sortable", "id": "told", "data-first": "10"]) { markup in
                markup.element("caption", ["class": "unseen"], "Stories that customers tell, the most heard first")
                markup.element("thead") { markup in
                    markup.element("tr") { markup in
                        PageTable.head("Story", &markup)
                        for title in ["Times", "Heard by"] { PageTable.numberHead(title, first: .highest, &markup) }
                        for title in ["By", "Scenario", "Told to"] { PageTable.head(title, &markup) }
                    }
                }
                markup.element("tbody") { markup in
                    for story in report.stories { writeRow(of: story, to: &markup) }
                }
            }
        }
    }

    private func writeRow(of story: ToldStory, to markup: inout Markup) {
        markup.element("tr") { markup in
            markup.element("th", ["scope": "row", "class": "words"], story.headline)
            PageTable.number(PageNumbers.grouped(story.times), Double(story.times), &markup)
            PageTable.number(PageNumbers.grouped(story.heardBy), Double(story.heardBy), &markup)
            markup.element("td") {
                $0.element("span", ["class": "tag \(Self.look(of: story.standing))"], story.standing)
            }
            markup.element("td") { link(story.title, to: .scenario(story.title), &$0) }
            markup.element("td", ["class": "words"], story.toldTo)
        }
        markup.fixed("\n")
    }

    private static func look(of standing: String) -> String {
        ["promoter": "good", "passive": "middling"][standing] ?? "bad"
    }
}

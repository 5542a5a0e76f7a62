internal import RapportMarkup

extension ReportPage {
    /// The word-of-mouth ledger: what is told about us, by whom, to how many.
    func writeStories(to markup: inout Markup) {
        guard let team = report.team else { return writeTooFew("The stories", to: &markup) }
        let heard = team.heard
        markup.element(
            "p", [:],
            "\(PageNumbers.counted(heard.total, "person", "people")) heard a story about us: "
                + "\(PageNumbers.grouped(heard.promoters)) from promoters, \(PageNumbers.grouped(heard.passives)) from passives, "
                + "\(PageNumbers.grouped(heard.detractors)) from detractors.")
        PageTable.scrolling("Stories that customers tell", &markup) { markup in
            markup.element("table", ["class": "sortable"]) { markup in
                markup.element("caption", ["class": "unseen"], "Stories that customers tell, the most heard first")
                markup.element("thead") { markup in
                    markup.element("tr") { markup in
                        for title in ["Story", "Told to", "By"] { PageTable.head(title, &markup) }
                        for title in ["Times", "Heard by"] { PageTable.head(title, &markup, isNumber: true) }
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
            markup.element("td", ["class": "words"], story.toldTo)
            markup.element("td") {
                $0.element("span", ["class": "tag \(Self.look(of: story.standing))"], story.standing)
            }
            PageTable.number(PageNumbers.grouped(story.times), Double(story.times), &markup)
            PageTable.number(PageNumbers.grouped(story.heardBy), Double(story.heardBy), &markup)
        }
        markup.fixed("\n")
    }

    private static func look(of standing: String) -> String {
        ["promoter": "good", "passive": "middling"][standing] ?? "bad"
    }

    func writeClues(to markup: inout Markup) {
        guard report.team != nil else { return writeTooFew("The improvements", to: &markup) }
        guard !report.themes.isEmpty else {
            return markup.element(
                "p", [:], "Nobody has earned a clue yet. Customers tell one when they are asked an open question.")
        }
        markup.element("p", ["class": "dim"]) { markup in
            markup.add("The clues that open questions brought out, word for word, sorted by the words in them.")
        }
        markup.element("div", ["class": "themes"]) { markup in
            for theme in report.themes {
                markup.element("div") { markup in
                    markup.element("h3", [:], theme.theme.title)
                    markup.element("ul") { markup in
                        for clue in theme.clues { write(clue, to: &markup) }
                    }
                }
            }
        }
    }

    private func write(_ clue: ThemedClues.Clue, to markup: inout Markup) {
        markup.element("li") { markup in
            markup.add("“\(clue.text)” ")
            markup.element(
                "span", ["class": "dim"], "\(clue.scenario), \(PageNumbers.counted(clue.cards, "card", "cards"))")
        }
    }

    func writeReviews(to markup: inout Markup) {
        guard report.reviews + report.disputes > 0 else {
            return markup.element("p", [:], "No card has been reviewed or disputed yet.")
        }
        markup.element(
            "p", [:],
            "\(PageNumbers.counted(report.reviews, "review", "reviews")), "
                + "\(PageNumbers.counted(report.disputes, "dispute", "disputes")), "
                + "\(PageNumbers.grouped(report.openDisputes)) of them unanswered.")
        guard !report.overrides.isEmpty else { return }
        PageTable.scrolling("Levels that reviewers set otherwise", &markup) { markup in
            markup.element("table", ["class": "sortable"]) { markup in
                markup.element("caption", ["class": "unseen"], "Levels that reviewers set otherwise")
                markup.element("thead") { markup in
                    markup.element("tr") { markup in
                        for title in ["Person", "Talk", "Criterion", "Machine", "Reviewer", "Because", "By"] {
                            PageTable.head(title, &markup)
                        }
                    }
                }
                markup.element("tbody") { markup in
                    for override in report.overrides { writeRow(of: override, to: &markup) }
                }
            }
        }
    }

    private func writeRow(of override: Override, to markup: inout Markup) {
        markup.element("tr") { markup in
            markup.element("th", ["scope": "row"], override.trainee)
            for text in [
                override.title, override.criterion, override.machineLevel ?? "does not apply", override.level,
                override.because, override.by,
            ] {
                markup.element("td", [:], text)
            }
        }
    }
}

internal import RapportMarkup

extension ReportPage {
    func writeReviews(to markup: inout Markup) {
        guard report.reviews + report.disputes > 0 else {
            markup.element("p", [:], "No card has been reviewed or disputed yet.")
            return writeHowToReview(to: &markup)
        }
        markup.element(
            "p", [:],
            "\(PageNumbers.counted(report.reviews, "review", "reviews")), "
                + "\(PageNumbers.counted(report.disputes, "dispute", "disputes")), "
                + "\(PageNumbers.grouped(report.openDisputes)) of them unanswered.")
        writeHowToReview(to: &markup)
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

    private func writeHowToReview(to markup: inout Markup) {
        markup.element("p", ["class": "dim"]) { markup in
            markup.add("To review a card, give its name to ")
            markup.element("code", [:], "rapport review CARD")
            markup.add(cards.isEmpty ? "." : "; the name stands in the opened card. ")
            guard !cards.isEmpty else { return }
            markup.element("code", [:], "rapport review")
            markup.add(" alone lists those that wait.")
        }
    }

    private func writeRow(of override: Override, to markup: inout Markup) {
        markup.element("tr") { markup in
            markup.element("th", ["scope": "row"]) { link(override.trainee, to: .person(override.trainee), &$0) }
            for text in [
                override.title, override.criterion, override.machineLevel ?? "does not apply", override.level,
                override.because, override.by,
            ] {
                markup.element("td", [:], text)
            }
        }
    }
}

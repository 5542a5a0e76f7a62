@testable import RapportAuthoring
import RapportFormat
import RapportModel
import RapportTestSupport
import Testing

/// The graph of the chipped cup, with the visits of its own tests and without.
@Suite struct ScenarioGraphTests {
    static func graph(withVisits: Bool = false) throws -> ScenarioGraph {
        let run = try CoverageTests.run()
        return ScenarioGraph(of: run.loaded, visits: withVisits ? run.visits : nil)
    }

    private func ways(_ graph: ScenarioGraph) -> [String] {
        graph.boxes.flatMap { box in
            box.ways.map { way in
                let conditions = way.branches.map { "\($0.place + 1) \($0.condition)" }.joined(separator: "; ")
                let share = way.share.map { " \($0)" } ?? ""
                return "\(box.id) -> \(way.target): \(conditions)\(share)"
            }
        }
    }

    @Test func everyBranchLeadsSomewhere() throws {
        #expect(
            try ways(Self.graph()) == [
                "opening -> left: 1 blame_customer", "opening -> mending: 2 apologise", "opening -> opening: 3 else",
                "mending -> won: 1 new_cup and done send_cup", "mending -> mending: 2 else",
                "any-time -> left: 1 patience <= 0; 2 turn >= 40",
            ])
    }

    @Test func visitsGiveEachWayItsShareOfTheTalks() throws {
        let third = 1.0 / 3
        #expect(
            try ways(Self.graph(withVisits: true)) == [
                "opening -> left: 1 blame_customer \(third)", "opening -> mending: 2 apologise \(third)",
                "opening -> opening: 3 else \(third)", "mending -> won: 1 new_cup and done send_cup \(third)",
                "mending -> mending: 2 else 0.0", "any-time -> left: 1 patience <= 0; 2 turn >= 40 0.0",
            ])
    }

    @Test func boxesAreTheBeatsWhatEndsAnyTalkAndTheEndings() throws {
        let graph = try Self.graph()
        #expect(graph.boxes.map(\.id) == ["opening", "mending", "any-time", "won", "left"])
        #expect(graph.boxes.map(\.text).first == "My cup came chipped.")
        #expect(graph.boxes.map(\.kind).last == .ending(.lost, nps: 0...2))
        #expect(graph.start == "opening")
        #expect(graph.talks == nil)
    }
}

@Suite struct GraphTextTests {
    /// A graph whose every text tries to break out of its place.
    static let hostile: ScenarioGraph = {
        let text = "\"]:::x --> n9; </text><script>alert('&')</script>`#35;\\n|\u{1B}[2J\u{202E}"
        let branch = ScenarioGraph.Branch(place: 0, condition: text, example: text, line: 3, share: 1)
        let way = ScenarioGraph.Way(target: "end", branches: [branch, branch], share: 1)
        return ScenarioGraph(
            id: text, title: text, subtitle: text, start: "start",
            boxes: [
                .init(id: "start", kind: .beat, line: 1, text: text, ways: [way], share: 1),
                .init(id: "end", kind: .ending(.resolved, nps: 8...10), line: 2, text: text, ways: [], share: 0),
            ], talks: 2)
    }()

    @Test func theCupIsWrittenInMermaid() throws {
        let text = MermaidText(try ScenarioGraphTests.graph(withVisits: true)).text
        #expect(Snapshot.difference(of: text, from: "cup.mmd") == nil)
    }

    @Test func theCupIsWrittenInDot() throws {
        let text = DotText(try ScenarioGraphTests.graph(withVisits: true)).text
        #expect(Snapshot.difference(of: text, from: "cup.dot") == nil)
    }

    @Test func nothingInAScenarioIsTakenForMermaid() {
        let lines = MermaidText(Self.hostile).text.split(separator: "\n")
        let labels = lines.compactMap { $0.firstMatch(of: /"(.*)"/)?.1 }
        #expect(labels.count == 3)
        for label in labels {
            // Only our own line breaks and codes are left of what Mermaid or HTML could read.
            let rest = label.replacing("<br>", with: "").replacing(/#\d+;/, with: "")
            #expect(
                rest.unicodeScalars.allSatisfy { !"\"<>&`\\|#;\u{1B}\u{202E}".unicodeScalars.contains($0) }, "\(rest)")
        }
        #expect(!lines.contains { $0.hasPrefix("  end") || $0.hasPrefix("  start") })
    }

    @Test func nothingInAScenarioIsTakenForDot() {
        for line in DotText(Self.hostile).text.split(separator: "\n") {
            let quotes = line.replacing(/\\./, with: "").filter { $0 == "\"" }
            #expect(quotes.count.isMultiple(of: 2), "\(line)")
            #expect(!line.contains("\u{1B}"))
        }
    }

    @Test(arguments: [SVGPicture(hostile).text, HTMLPage(hostile).text])
    func nothingInAScenarioIsTakenForMarkup(text: String) {
        #expect(text.contains("&lt;script&gt;") && !text.contains("<script"))
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    }

    @Test func aPageFetchesAndRunsNothing() throws {
        let text = HTMLPage(try ScenarioGraphTests.graph()).text
        #expect(text.contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;"))
        for word in ["<script", "<img", "<link", "url(", "@import", " src=", "javascript:", " on"] {
            let found = word == " on" ? text.contains(#/ on[a-z]+=/#) : text.contains(word)
            #expect(!found, "\(word)")
        }
        let addresses = text.matches(of: /https?:[^"]*/).map { String($0.0) }
        #expect(Set(addresses) == ["http://www.w3.org/2000/svg"])
    }

    @Test func everyLinkOfThePageLeadsToAPlaceInIt() throws {
        let text = HTMLPage(try ScenarioGraphTests.graph(withVisits: true)).text
        let ids = text.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
        let links = text.matches(of: /href="#([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        #expect(links.count > 10)
        #expect(Set(links).subtracting(ids) == [])
    }

    @Test func everyConditionStandsInFullInThePage() throws {
        let graph = try ScenarioGraphTests.graph()
        let text = HTMLPage(graph).text
        for branch in graph.boxes.flatMap(\.ways).flatMap(\.branches) {
            #expect(
                text.contains(
                    "<code>\(branch.condition.replacing("<", with: "&lt;").replacing(">", with: "&gt;"))</code>"))
        }
    }

    @Test func everyPartOfThePictureIsReachedWithTheKeyboardAndHasATooltip() throws {
        let graph = try ScenarioGraphTests.graph()
        let text = SVGPicture(graph).text
        let parts = graph.boxes.count + graph.boxes.flatMap(\.ways).count
        #expect(text.matches(of: /tabindex="0"><title>[^<]+<\/title>/).count == parts)
        #expect(HTMLPage(graph).text.matches(of: /<a class="(box|way)[^>]*><title>[^<]+<\/title>/).count == parts)
    }

    @Test func whatNoTalkReachedIsMarkedOnlyWhereTalksWereCounted() throws {
        #expect(try SVGPicture(ScenarioGraphTests.graph()).text.contains(/class="(box|way) [a-z0-9]+ never"/) == false)
        let text = try SVGPicture(ScenarioGraphTests.graph(withVisits: true)).text
        let marked = text.matches(of: /class="(?:box|way) [a-z0-9]+ never" tabindex="0"><title>([^\n<]+)/).map {
            String($0.1)
        }
        #expect(
            marked == [
                "after any reply", "stays at mending, no talk went this way",
                "after any reply to left, no talk went this way",
            ])
    }
}

@Suite struct ShortTextTests {
    @Test(arguments: [
        ("apologise", 20, "apologise"), ("apologise and own", 14, "apologise and…"),
        ("a_very_long_name_indeed", 10, "a_very_lo…"),
        ("two\n  lines", 20, "two lines"), ("apologise or (own", 15, "apologise or…"), ("", 5, ""),
    ])
    func aTextIsCutToARoom(text: String, most: Int, short: String) {
        #expect(ShortText.cut(text, to: most) == short)
    }

    @Test(arguments: [(0.0, "0 %"), (0.001, "<1 %"), (0.5, "50 %"), (1.0, "100 %"), (7.0, "100 %")])
    func aShareIsAWholePercent(share: Double, words: String) { #expect(ShortText.percent(share) == words) }
}

import RapportAuthoring
import RapportEngine
import RapportModel
import RapportTestSupport
import Testing

@Suite struct VisitsTests {
    /// The parts that a talk of these inputs came through.
    private func parts(
        _ inputs: TalkInput..., tripwires: [Tripwire] = [Tripwire(when: .number(.patience, .atMost, 0), go: "hung_up")],
        feels: Feelings = Feelings(mood: 20, patience: 50, trust: 40)
    ) -> Set<Visits.Part> {
        let scenario = SmallScenario.make(feels: feels, tripwires: tripwires)
        var talk = Conversation(scenario, reader: ScriptedReader(offers: SmallScenario.offers), seed: 0)
        inputs.forEach { talk.take($0) }
        return Visits.parts(of: talk.transcript, in: scenario)
    }

    @Test func aTalkComesThroughBeatsBranchesReactionsAndEndings() {
        #expect(
            parts(.reply("apologise"), .look("PASSENGER  Reyes!"), .act("book_hire 100"), .reply("hire")) == [
                .beat("opening"), .branch(beat: "opening", place: 2), .way(from: "opening", to: "telling"),
                .reaction("sorry"), .beat("telling"), .lookUp("passenger reyes"), .fact("concert"),
                .action("book_hire"),
                .branch(beat: "telling", place: 0), .way(from: "telling", to: "won_back"), .ending("won_back"),
            ])
    }

    @Test func whatTheDeskRefusesOrDoesNotFindIsNoVisit() {
        #expect(parts(.look("passenger"), .act("book_hire 100"), .act("dance"), .hint) == [.beat("opening")])
    }

    @Test func anUnreadReplyTakesNoBranch() { #expect(parts(.reply("hm")) == [.beat("opening")]) }

    @Test func aTripwireEndsTheTalkInPlaceOfTheWay() {
        let wires = [
            Tripwire(when: .name("concert"), go: "hung_up"),
            Tripwire(when: .number(.patience, .atMost, 45), go: "hung_up"),
        ]
        #expect(
            parts(.reply("apologise"), tripwires: wires) == [
                .beat("opening"), .branch(beat: "opening", place: 2), .reaction("sorry"), .tripwire(1),
                .ending("hung_up"),
            ])
    }

    /// The ending's own name stands only once the talk is over, so it cannot have ended it.
    @Test func aTripwireIsJudgedAsItStoodBeforeTheEnding() {
        let wires = [
            Tripwire(when: .name("lost"), go: "hung_up"), Tripwire(when: .number(.turn, .atLeast, 1), go: "hung_up"),
        ]
        #expect(parts(.reply("greet"), tripwires: wires).contains(.tripwire(1)))
    }

    @Test func theClockEndsATalkToo() {
        let scenario = SmallScenario.make(drift: .none)
        var talk = Conversation(scenario, reader: ScriptedReader(), seed: 0)
        for turn in 0..<Scenario.longestTalk { talk.reply("greet \(turn)") }
        let parts = Visits.parts(of: talk.transcript, in: scenario)
        #expect(parts.isSuperset(of: [.timeout, .ending("hung_up")]))
    }

    @Test func aTalkCountsOnceHoweverOftenItComesThrough() {
        let scenario = SmallScenario.make()
        var talk = Conversation(scenario, reader: ScriptedReader(), seed: 0)
        for _ in 0..<3 { talk.reply("greet") }
        var visits = Visits()
        visits.add(talk.transcript, of: scenario)
        #expect(visits[.branch(beat: "opening", place: 3)] == 1)
    }

    @Test func countsOfSeveralRunsAddUp() {
        var visits = Visits()
        #expect(visits.share(of: .timeout) == 0)
        visits.add(talkThrough: [.beat("opening"), .timeout])
        var more = Visits()
        more.add(talkThrough: [.beat("opening")])
        visits.add(more)
        #expect(visits.talks == 2)
        #expect(visits.share(of: .beat("opening")) == 1)
        #expect(visits.share(of: .timeout) == 0.5)
    }
}

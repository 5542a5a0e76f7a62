import RapportEngine
import RapportModel
import RapportReading
import RapportScoring
import RapportTestSupport

/// Small talks with a scripted reader, for tests of what follows a talk.
enum Talks {
    static let rubric = Rubric(
        id: "service", title: "Test",
        scale: [.init(name: "absent", value: 0), .init(name: "some", value: 1), .init(name: "fitting", value: 2)],
        pass: .init(percent: 60, noAbsentFromWeight: nil),
        criteria: [
            Criterion(
                id: "E1", asks: "Sorry?", group: "empathy", weight: 10,
                harm: Clause(when: .name("blame_customer")),
                levels: [
                    .init(
                        name: "fitting", clause: Clause(when: .and(.name("apologise"), .name("ask_impact"))),
                        looksLike: "Says sorry and asks."),
                    .init(name: "some", clause: Clause(when: .name("apologise")), looksLike: "Says sorry."),
                    .init(name: "absent", clause: nil, looksLike: "Nothing."),
                ]),
            Criterion(
                id: "R1", asks: "Mended?", group: "resolution", weight: 10,
                levels: [
                    .init(name: "fitting", clause: Clause(atEnd: .name("resolved")), looksLike: "Mended."),
                    .init(name: "absent", clause: nil, looksLike: "Not mended."),
                ]),
        ], critical: [], bonus: [], mostBonus: 0)

    static let reader = ScriptedReader(offers: SmallScenario.offers)

    static func beginning(_ scenario: Scenario = SmallScenario.make()) -> Conversation {
        Conversation(scenario, reader: reader, seed: 0)
    }

    static func played(_ inputs: [TalkInput], _ scenario: Scenario = SmallScenario.make()) -> Conversation {
        var talk = beginning(scenario)
        inputs.forEach { talk.take($0) }
        return talk
    }
}

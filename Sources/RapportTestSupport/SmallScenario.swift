public import RapportModel

/// A short furious talk in two beats, built in code, for tests of engine and scoring.
public enum SmallScenario {
    public static let offers: Set<String> = ["voucher", "cash", "hire"]

    /// The scenario; any part may be replaced.
    public static func make(
        feels: Feelings = Feelings(mood: 20, patience: 50, trust: 40),
        drift: FeelingChange = FeelingChange(patience: -5),
        reactions: [Reaction] = [
            Reaction(id: "sorry", when: .first("apologise"), feel: FeelingChange(mood: 10, trust: 5))
        ],
        tripwires: [Tripwire] = [Tripwire(when: .number(.patience, .atMost, 0), go: "hung_up")],
        moves: [Move] = [], ownMoves: Set<String> = ["ask_impact"], beats: [Beat] = SmallScenario.beats,
        voice: Voice = SmallScenario.voice
    ) -> Scenario {
        Scenario(
            id: "small", title: "A small talk", level: 1, rubric: "service", brand: "Meridian Air", brief: "A guitar.",
            customer: Customer(
                name: "Tomás", manner: "Dry.", channel: .chat,
                persona: Persona(
                    id: "furious", means: "Angry.", feels: feels, drift: drift, reactions: reactions,
                    tripwires: tripwires, voice: voice)),
            facts: facts, offers: policy, policyNotes: ["Be kind."], desk: desk,
            lexicon: MoveLexicon(moves: moves + knownMoves), ownMoves: ownMoves, start: "opening",
            timeout: "hung_up", beats: beats, endings: endings, tests: [])
    }

    public static let voice = Voice(
        unread: Line(["What do you mean?", "Say that again?"]), listens: Line(["Go on."]),
        stoodOutWell: Line(["This: “{quote}”."]), stoodOutBadly: Line(["Not this: “{quote}”."]),
        stoodOutNothing: Line(["Nothing."]), shrug: Line(["No idea."]))

    static let knownMoves = [
        Move(name: "blame_customer", means: "blames", isHarmful: true, cues: []),
        Move(name: "apologise", means: "says sorry", cues: []),
        Move(name: "ask_impact", means: "asks what hangs on it", isQuestion: true, cues: []),
    ]

    public static let facts = [
        Fact(name: "flight", truth: "Flight 417.", roles: ["fault"]),
        Fact(
            name: "concert", truth: "He plays on Saturday.", roles: ["stakes", "key_fact"], isHidden: true,
            askedBy: .name("ask_impact"), tell: Line(["Saturday."])),
        Fact(
            name: "desk_hours", truth: "The desk closes early.", roles: ["clue"], isHidden: true,
            askedBy: .name("invite_feedback"), tell: Line(["Open the desk on Sundays."])),
    ]

    static let policy = [
        Offer(
            name: "voucher", means: "A voucher.", cues: [],
            limit: .upTo(Amount(hundredths: 20_000, unit: "USD")), roles: ["option"]),
        Offer(name: "cash", means: "Cash.", cues: [], limit: .never),
        Offer(
            name: "hire", means: "A hired guitar.", cues: [], limit: .free, needs: "concert", action: "book_hire",
            roles: ["right_remedy", "option"]),
    ]

    static let desk = Desk(
        caseFile: "Case 1.",
        lookUps: [Desk.LookUp(key: "passenger reyes", text: "Plays on Saturday.", shows: "concert")],
        actions: [
            Desk.Action(
                name: "book_hire", means: "Books a guitar.",
                limit: .upTo(Amount(hundredths: 30_000, unit: "USD")), needs: "concert",
                answer: "Booked for {amount}.")
        ])

    public static let beats = [
        Beat(
            name: "opening", says: Line(["Well?"]),
            models: [ModelReply(reply: "apologise, name_feeling", shows: ["E1"])],
            branches: [
                Branch(when: .name("blame_customer"), say: Line(["I see."]), go: "goes_public"),
                Branch(
                    when: .and(.name("hire"), .done("book_hire")), say: Line(["Thank you."]),
                    feel: FeelingChange(mood: 30, trust: 30), go: "won_back"),
                Branch(when: .name("apologise"), say: Line(["Yes. And?"]), go: "telling"),
                Branch(when: .always, say: Line(["One.", "Two.", "Three."]), go: "opening"),
            ]),
        Beat(
            name: "telling", says: Line(["Go on, then."]),
            branches: [
                Branch(when: .and(.name("hire"), .done("book_hire")), say: Line(["Good."]), go: "won_back"),
                Branch(when: .always, go: "telling"),
            ]),
    ]

    static let endings = [
        Ending(
            name: "won_back", roles: ["resolved"], nps: 8...10, headline: "Saved", toldTo: "Everyone",
            story: "They asked one question."),
        Ending(
            name: "hung_up", roles: ["lost"], nps: 0...3, says: Line(["Goodbye."]), headline: "Click",
            toldTo: "Friends",
            story: "I put the phone down."),
        Ending(
            name: "goes_public", roles: ["lost"], nps: 0...1, headline: "A song", toldTo: "The internet",
            story: "Verse one.", isPosted: true),
    ]
}

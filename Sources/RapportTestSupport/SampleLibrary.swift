public import RapportFormat

/// A small library in which everything is right, to spoil in tests.
public enum SampleLibrary {
    public static let scenario = """
        rapport: 1
        kind: scenario
        id: broken-guitar
        title: The guitar on flight 417
        level: 3
        rubric: service
        uses: [core]
        brand: Meridian Air, a mid-sized airline
        brief: >-
          You answer for Meridian Air. A passenger's guitar came off flight 417 with its
          neck broken.
        vary:
          day: [Saturday, Friday]
          sum: ["200", "150", "120"]
        customer:
          name: Tomás Reyes
          manner: Exact, dry, never swears.
          channel: chat
          persona: furious
          feels: {mood: 12}
          drift: {patience: -4}
          reactions:
            - {id: sorry-once, when: first apologise, feel: {mood: +12}}
            - {id: policy-first, when: policy_first, feel: {trust: -15}}
          voice:
            shrug: ["No.", "Nothing for {day}."]
        facts:
          gate_refused:
            truth: He reported it at the gate; staff would not take the form.
            role: [fault, key_fact]
            hidden: true
            asked_by: ask_what_happened
            tell: I told your people at the gate.
          concert_day:
            truth: He plays on {day}.
            hidden: true
            role: [stakes, clue]
        policy:
          notes: ["Never promise what the claims office decides."]
          offers:
            voucher:
              means: A travel voucher.
              cues: [voucher, "travel credit"]
              limit: "{sum} USD"
              role: [fair_remedy, option]
              needs: concert_day
              action: send_voucher
            cash:
              means: Cash.
              cues: ["(cash|bank transfer)"]
              limit: never
              role: option
        desk:
          case: A guitar with a broken neck.
          look:
            "flight 417": Landed 14:05.
            "passenger reyes":
              text: A concert on {day}.
              shows: concert_day
          actions:
            send_voucher:
              means: Sends a travel voucher by e-mail.
              limit: "{sum} USD"
              needs: gate_refused
              claims: ["(i|we) have sent"]
              answer: Voucher of {amount} sent.
        moves:
          ask_what_happened:
            means: asks for the story of the damage
            question: true
            cues: ["what happened", "(walk|talk) me through"]
            hit: ["Could you walk me through what happened?"]
          policy_first:
            means: gives the rule instead of an answer
            harmful: true
            cues: ["(our|the) policy"]
            hit: ["Those are the rules of our policy."]
        start: opening
        timeout: hung_up
        beats:
          opening:
            says: {furious: What do you propose?, else: [Well?, And?]}
            models:
              - {reply: "I'm so sorry, that must be awful. What happened?", shows: [E1], when: not gate_refused}
            branches:
              - when: apologise or name_feeling
                example: I am sorry.
                go: telling
              - else: true
                example: Please give me your booking number.
                say: [It is in the message you are replying to., As I wrote.]
                feel: {patience: -10}
                go: opening
          telling:
            role: wants_out
            branches:
              - when: voucher and done send_voucher
                example: I have booked you a voucher by hand.
                say: "Well: thank you."
                feel: {trust: +3}
                go: won_back
              - else: true
                example: Give me a moment.
                go: telling
        endings:
          won_back:
            role: resolved
            nps: 8..10
            headline: They kept their word.
            told_to: Everyone at the memorial
            story: One question, and a voucher.
          hung_up:
            role: lost
            nps: 0..3
            says: Goodbye.
            headline: They never asked.
            told_to: The forty musicians he teaches with
            story: Take the train.
            posted: true
        tests:
          - name: one good question wins him back
            seed: 1
            steps:
              - agent: I'm so sorry. What happened?
                expect: {did: [apologise], did_not: policy_first, knows: [gate_refused], beat: telling, mood: ">= 20"}
              - look: passenger reyes
              - do: send_voucher 120
              - agent: I have sent you a voucher.
                expect: {ending: won_back}
            nps: 10
            passes: false
        """

    public static let persona = """
        rapport: 1
        kind: persona
        id: furious
        means: Starts low with little patience.
        feels: {mood: 15, patience: 60, trust: 25}
        drift: {patience: -5}
        reactions:
          - {id: sorry-once, when: first apologise, feel: {mood: +10, trust: +5}}
          - {id: hushed, when: again apologise, feel: {patience: -6}}
        tripwires:
          - {when: patience <= 0, go: hung_up}
        voice:
          unread: Pardon?
          listens: [Go on., Yes?]
          stood_out_well: “{quote}” That helped.
          stood_out_badly: “{quote}” That did not.
          stood_out_nothing: Nothing.
          shrug: No.
        """

    public static let moves = """
        rapport: 1
        kind: moves
        id: core
        sets:
          upset: [awful, upsetting]
        moves:
          apologise:
            means: says sorry
            cues: ["i am (so|very|) sorry"]
            unless: ["sorry but"]
            hit: ["I am so sorry."]
            miss: ["Sorry but those are the rules."]
          name_feeling:
            means: names what the customer feels
            cues: ["that must * ~upset"]
            hit: ["That must have been awful."]
        """

    public static let rubric = """
        rapport: 1
        kind: rubric
        id: service
        title: Empathy and resolution
        scale: {absent: 0, generic: 1, fitting: 3}
        pass: {percent: 75, no_absent_from_weight: 10}
        criteria:
          E1:
            asks: Did you name what they feel?
            group: empathy
            weight: 12
            needs: [fault, option >= 2]
            harm: {when: offer_forbidden}
            levels:
              fitting: {when: name_feeling and stakes, looks_like: Names it.}
              generic: {when: apologise, looks_like: A stock line.}
              absent: {looks_like: Nothing.}
            caps:
              - {when: times apologise >= 3, at_most: generic, because: It costs.}
        critical:
          forbidden: {when: offer_forbidden, because: Not yours to give.}
        bonus:
          most: 5
          items:
            clue: {when: learned clue, needs: [clue], points: 2, because: An open question.}
        """

    public static let wordOfMouth = """
        rapport: 1
        kind: word-of-mouth
        note: A game's model.
        sources: [Nobody knows.]
        tells: [11, 10, 8, 6, 4, 2, 1, 0, 0, 4, 5]
        posted_factor: 40
        most_after_recovery: 3
        """

    /// The texts by key.
    public static let texts: [SourceKey: String] = [
        SourceKey(kind: .scenario, id: "broken-guitar"): scenario,
        SourceKey(kind: .persona, id: "furious"): persona,
        SourceKey(kind: .moves, id: "core"): moves,
        SourceKey(kind: .rubric, id: "service"): rubric,
        .wordOfMouth: wordOfMouth,
    ]

    /// The library, with one file given another text.
    public static func library(_ key: SourceKey = .wordOfMouth, as text: String = wordOfMouth) -> Library {
        Library(texts: texts.merging([key: text]) { _, changed in changed }.mapValues { Array($0.utf8) })
    }
}

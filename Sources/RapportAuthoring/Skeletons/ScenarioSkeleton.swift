import RapportFormat

/// A new scenario: a small whole story that lints clean and whose tests pass, to be turned into one's own.
///
/// It leans on no persona's endings, so that it goes with every one.
public struct ScenarioSkeleton: Sendable {
    let id: String
    let title: String
    let customer: String
    let channel: String
    let persona: String

    /// Takes what an author knows from the start.
    ///
    /// - Parameters:
    ///   - id: the file's name without `.yaml`: small letters, digits and hyphens.
    ///   - channel: `chat`, `email`, `phone` or `social`.
    ///   - persona: the id of a persona of the library.
    public init(id: String, title: String, customer: String, channel: String, persona: String) {
        self.id = id
        self.title = title
        self.customer = customer
        self.channel = channel
        self.persona = persona
    }

    /// The file.
    public var text: String {
        #"""
        rapport: 1
        kind: scenario
        id: \#(id)
        title: \#(YAMLText.quoted(title))
        level: 2
        rubric: service
        uses: [core]
        brand: Post & Pine, a small shop that sends things by parcel

        # What the trainee reads first. What the agent knows from the start stands here or in the desk's case.
        brief: >-
          You answer for Post & Pine. A customer's parcel should have been there on {day} and is not. Find out what hangs on
          it, then put it right inside the limits of /policy. A promise is only words until it is done: /case, /look, /do.

        # The seed picks one value of each; write {day} in any text. So a second try is not the first one again.
        vary:
          day: [Monday, Tuesday]
          event: [her sister's wedding, her father's seventieth]

        customer:
          name: \#(YAMLText.quoted(customer))
          manner: Says what she thinks, once. Softens when somebody really asks.
          channel: \#(channel)
          persona: \#(persona)
          # The persona starts and moves the feelings; here stands what only this customer does. Own tripwires replace the persona's.
          tripwires:
            - {when: patience <= 0 or mood <= 0, go: gave_up}

        facts:
          late:
            truth: The parcel was due on {day} and has not come.
            role: fault
          needed_for:
            truth: It holds the present for {event}, which is this Saturday.
            role: [stakes, key_fact]
            hidden: true
            asked_by: ask_what_for or ask_open
            tell: >-
              It's the present for {event}. Saturday. I've told everybody there is a present, and I'm running out of ways to
              describe it.
          wrong_depot:
            truth: It was sent to the wrong depot; our label, not her address.
            role: root_cause
            hidden: true
          no_tracking_mail:
            truth: The mail with the tracking number went out two days after the parcel.
            role: clue
            hidden: true
            asked_by: invite_feedback
            tell: Send the tracking number when you send the parcel. Yours came two days behind it, like its luggage.

        policy:
          notes: ["Late because of us: sending it again costs the customer nothing."]
          offers:
            resend:
              means: The same thing once more, by courier, there tomorrow before noon.
              cues:
                - (send|ship|courier|dispatch|post|get) * (another|again|new one|replacement|second one|tomorrow)
                - (replacement|courier)
              limit: free
              role: [right_remedy, option]
              action: send_courier
            refund:
              means: Her money back.
              cues: [refund, "money back", "(pay|give) * back"]
              limit: 60 GBP
              role: [fair_remedy, option]
              action: refund
            gift_card:
              means: A gift card for the trouble. Only the shop's owner gives those.
              cues: ["gift card", voucher]
              limit: never

        desk:
          case: >-
            Parcel 4471, 60 GBP, due {day}. Two more in stock. Look up: parcel 4471. You can do: send_courier, refund.
          look:
            "parcel 4471":
              text: Lying at the wrong depot since {day}. Our label; her address was right.
              shows: wrong_depot
          actions:
            send_courier:
              means: Sends the same thing by courier, there tomorrow before noon.
              claims: ["(i|we) have (just|now|already|) (sent|booked|ordered) *", "courier is (booked|on its way)"]
              answer: Courier booked. There tomorrow before noon.
            refund:
              means: Pays the money back.
              limit: 60 GBP
              claims: ["(i|we) have (just|now|already|) (refunded|paid) *"]
              answer: "{amount} paid back; on the card in two days."

        # Moves that only this scenario cares about; the shared ones stand in moves/core.yaml.
        moves:
          ask_what_for:
            means: asks what the parcel is for
            question: true
            cues:
              - (what|who) (is|was) (it|this|the parcel|that) for
              - when do you need (it|this|the parcel)
              - what (does|did) this mean for you
              - what is in (it|the parcel)
            hit: ["Who is it for, if I may ask?", "When do you need it?"]

        start: opening
        timeout: gave_up

        # First branch that holds is taken. Each example is a reply that takes its branch, and is checked.
        beats:
          opening:
            says:
              - "My parcel was due on {day}. It is not here. Where is it?"
              - "{day}, you said. It is no longer {day}. Where is my parcel?"
            models:
              - reply: >-
                  You've waited since {day} and nobody told you a thing, that must be frustrating. I'm sorry, that's our failure and
                  I'll see it through myself. What is it for?
                shows: [E1, E2, E3, E4, R1]
            branches:
              - when: rude or blame_customer or dismiss or sarcasm
                example: That's your own fault.
                say:
                  - "I was at home. I was at home all of {day}. Goodbye."
                  - "I see. So it's me. Then I need not wait any longer."
                go: gave_up
              - when: learned needed_for
                example: I'm sorry. What is it for?
                go: saturday
              - when: apologise or own or name_feeling or restate
                example: I'm so sorry about this.
                say:
                  - "Thank you. Sorry doesn't have an address label though."
                  - "Good. And now?"
                go: opening
              - else: true
                example: Please give me a moment.
                say:
                  - "I've given it since {day}."
                  - "That isn't where my parcel is."
                  - "I'm still here. It still isn't."
                go: opening

          saturday:
            models:
              - reply: >-
                  So it has to be with you before Saturday. I can send the same thing by courier, there tomorrow before noon, or refund
                  you today if you'd rather buy it nearby. Which do you prefer? I'll see to it myself.
                shows: [R2, R3, R4]
              - reply: >-
                  I've booked the courier: it will be with you tomorrow before noon, and I'll watch it myself. Does that work for you?
                  Thank you for telling me what it was for.
                shows: [R2, R4, R5]
                when: done send_courier
            branches:
              - when: rude or blame_customer or dismiss or sarcasm
                example: That's your own fault.
                say:
                  - "I shall say so on Saturday, in my speech."
                  - "Thank you. I'd nearly forgotten whom I was talking to."
                go: gave_up
              - when: false_claim
                example: I've booked the courier already.
                say:
                  - "That was quick. Under which number?"
                  - "You have? Nothing has reached me."
                go: saturday
              - when: done send_courier and (resend or commit_time or confirm)
                example: The courier is booked, it comes tomorrow before noon.
                say: Before noon. I'll be at the window, and for once not to complain.
                feel: {mood: +8, trust: +8}
                go: there_in_time
              - when: done refund and refund
                example: I've refunded you the 60 pounds.
                say: So I go shopping after all. At least I know it.
                go: money_back
              - when: resend or refund
                example: I can send it again by courier tomorrow.
                say:
                  - "Yes. Do that. Tell me when it is done."
                  - "That would help. Is it done?"
                go: saturday
              - else: true
                example: I understand.
                say:
                  - "And Saturday?"
                  - "That doesn't bring it here."
                  - "So what will you do?"
                go: saturday

        endings:
          there_in_time:
            role: resolved
            nps: 8..10
            headline: Parcel late, present on time
            told_to: The table at the party, between two toasts
            story: It was late, and it was their fault, and they said so. Then somebody asked what it was for. It came at eleven.
          money_back:
            role: partly
            nps: 5..6
            headline: Money back, no present
            told_to: Whoever asks where the present is from
            story: They gave me my money back. I gave a card.
          gave_up:
            role: lost
            nps: 0..2
            says:
              - "Never mind. I'll buy it somewhere else."
              - "Goodbye. I'll stop waiting now."
            headline: Customer stops waiting
            told_to: Everybody at the party, when they ask about the present
            story: I asked where it was and they asked me to hold. It is somewhere. I am elsewhere.

        # At least one talk that wins and one that loses. `rapport test` plays them on every variant.
        tests:
          - name: asking what it is for, then doing it
            seed: 1
            steps:
              - agent: >-
                  You've waited since Monday and heard nothing, that must be so frustrating. I'm sorry, this is our failure and I'll see
                  it through myself. What is it for?
                expect: {did: [apologise, name_feeling, own], knows: [needed_for], beat: saturday}
              - look: parcel 4471
                expect: {says: wrong depot}
              - agent: >-
                  So it has to be there before Saturday. I can send the same thing by courier, there tomorrow before noon, or refund you
                  today. Which would you rather?
                expect: {did: [resend, refund], beat: saturday}
              - do: send_courier
              - agent: >-
                  I've booked the courier: it will be with you tomorrow before noon, and I'll watch it myself. Does that work for you?
                  Thank you for telling me what it was for.
                expect: {ending: there_in_time, did_not: [false_claim]}
            passes: true
          - name: whoever blames her has lost her
            steps:
              - agent: That's your own fault.
                expect: {did: [blame_customer], ending: gave_up}
            passes: false
          - name: a promise is not a courier
            seed: 1
            steps:
              - agent: I'm so sorry. What is it for?
                expect: {beat: saturday}
              - agent: I've booked the courier already.
                expect: {did: [false_claim], beat: saturday}
            open: true

        """#
    }
}

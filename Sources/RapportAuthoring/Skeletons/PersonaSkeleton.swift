/// A new persona: a whole temperament, to be changed into another.
public struct PersonaSkeleton: Sendable {
    let id: String

    /// Takes the file's name without `.yaml`.
    public init(id: String) {
        self.id = id
    }

    /// The file.
    public var text: String {
        #"""
        rapport: 1
        kind: persona
        id: \#(id)
        means: >-
          Has asked before and been passed along. Starts low and tired rather than loud; believes a thing when it is done.
        feels: {mood: 30, patience: 55, trust: 30}
        # Added after every reply that does not end the talk.
        drift: {patience: -6}
        # Every one that holds changes the feelings. `first` keeps kindness from being farmed.
        reactions:
          - {id: heard, when: first name_feeling, feel: {mood: +8, trust: +6}}
          - {id: understood, when: first restate, feel: {mood: +4, trust: +6}}
          - {id: sorry-once, when: first apologise, feel: {mood: +5, trust: +4}}
          - {id: sorry-again, when: again apologise, feel: {patience: -5}}
          - {id: taken-on, when: first own or first commit_owner, feel: {trust: +8}}
          - {id: has-a-time, when: first commit_time, feel: {trust: +5, patience: +4}}
          - {id: asked, when: first ask_open, feel: {mood: +4, trust: +4, patience: +4}}
          - {id: passed-along, when: deflect or canned, feel: {mood: -5, patience: -12, trust: -8}}
          - {id: waved-off, when: dismiss or non_apology, feel: {mood: -8, patience: -10, trust: -8}}
          - {id: blamed, when: blame_customer or rude or sarcasm or command, feel: {mood: -15, patience: -15, trust: -15}}
          - {id: not-true, when: false_claim or overpromise, feel: {trust: -15}}
          - {id: said-that, when: repeats_itself or asks_again, feel: {patience: -8, trust: -4}}
        # The first that holds ends the talk; every scenario with this persona needs an ending of that name, or tripwires of its own.
        tripwires:
          - {when: patience <= 0 or mood <= 0, go: gave_up}
        # What they say where the scenario has no line. {quote} stands for the trainee's own words.
        voice:
          unread:
            - "I don't follow. Say it plainly, please."
            - "I'm too tired for riddles. What do you mean?"
            - "Once more, and simpler?"
          listens:
            - "Go on."
            - "Yes?"
            - "I'm still here."
          stood_out_well: "“{quote}” I hadn't expected that any more."
          stood_out_badly: "“{quote}” There it was again."
          stood_out_nothing: "Nothing. It went by, like the others."
          shrug: "Ask me when I've slept."

        """#
    }
}

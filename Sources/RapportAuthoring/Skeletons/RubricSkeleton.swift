import RapportFormat

/// A new rubric: four criteria with their levels, to be changed into others.
public struct RubricSkeleton: Sendable {
    let id: String
    let title: String

    /// Takes the file's name without `.yaml` and the title on the card.
    public init(id: String, title: String) {
        self.id = id
        self.title = title
    }

    /// The file.
    public var text: String {
        #"""
        rapport: 1
        kind: rubric
        id: \#(id)
        title: \#(YAMLText.quoted(title))

        # Levels with their values. An even number leaves no middle to hide in.
        scale: {absent: 0, generic: 1, specific: 2, fitting: 3}

        # An attempt passes from this percent on, if no criterion of that weight is at the lowest level and no critical item holds.
        pass: {percent: 70, no_absent_from_weight: 10}

        # Levels are tried best first; the last has no condition. `when` holds at some reply, `never` at none, `at_end` when the talk is over.
        # `looks_like` is what a person would see: the same words for a machine and for a human marker.
        criteria:
          E1:
            asks: Did you meet the feeling?
            group: empathy
            weight: 12
            harm: {when: (dismiss or blame_customer) and empathy < 2}
            levels:
              fitting: {when: (name_feeling or celebrate) and turn <= 2, looks_like: "Names a feeling that fits, within the first two replies."}
              specific: {when: name_feeling or celebrate, looks_like: "Names a feeling that fits, at some point."}
              generic: {when: apologise or thank, looks_like: "A polite line, and no feeling in it."}
              absent: {looks_like: "Never meets the feeling."}
          E2:
            asks: Did you invite their story?
            group: empathy
            weight: 8
            levels:
              fitting: {when: learned hidden_fact and ask_open, looks_like: "An open question that brings out something new."}
              specific: {when: ask_open, looks_like: "An open question."}
              generic: {when: ask_closed, looks_like: "Closed questions, as on a form."}
              absent: {looks_like: "No question at all."}
          R1:
            asks: Did you solve it?
            group: resolution
            weight: 16
            harm: {when: offer_forbidden or offer_over_limit}
            levels:
              fitting: {at_end: resolved, when: right_remedy, looks_like: "Solved with what this customer needed."}
              specific: {at_end: resolved, looks_like: "Solved."}
              generic: {when: offer_remedy or fair_remedy or right_remedy, looks_like: "A step in the right direction."}
              absent: {looks_like: "No step."}
          R2:
            asks: Did you say who does what, and by when?
            group: resolution
            weight: 8
            levels:
              fitting: {when: commit_time and (own or commit_owner), looks_like: "Who and by when, in one reply."}
              specific: {when: commit_time or commit_owner, looks_like: "A named time or a named person."}
              generic: {when: offer_remedy, looks_like: "“We will look into it.”"}
              absent: {looks_like: "Nothing to hold on to."}

        # Any of these fails the attempt, whatever the percent.
        critical:
          abuse: {when: rude and empathy < 1.5, because: "Insulted the customer."}
          forbidden: {when: offer_forbidden, because: "Promised what is not the agent's to give."}
          untrue: {when: false_claim, because: "Said that something was done which nobody did."}

        """#
    }
}

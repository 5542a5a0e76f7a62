import RapportFormat
import Testing

@Suite struct BadSharedFileTests {
    @Test(arguments: samples) func aSlipInASharedFileIsFoundWhereItStands(_ sample: BadSample) throws {
        try sample.check()
    }

    static let samples: [BadSample] = [
        BadSample(
            "{id: hushed, when: again apologise, feel", "{«when»: again apologise, feel",
            "RAP004 a reaction has no 'id' | What it is called in the transcript.", in: .persona),
        BadSample(
            "feels: {mood: 15, patience: 60, trust: 25}", "«feels»: {mood: 15, patience: 60}",
            "RAP004 'feels' has no 'trust' | The customer's trust, from 0 (bad) to 100 (good).", in: .persona),
        BadSample(
            "  shrug: No.", "  «shurg»: No.", "RAP003 a voice has no key 'shurg' | did you mean 'shrug'?", in: .persona),
        BadSample(
            "first apologise", "first «(»apologise", "RAP106 'first' is followed by a name, not '('", in: .persona),
        BadSample("~upset", "«~upsett»", "RAP101 no set is called 'upsett' | did you mean 'upset'?", in: .moves),
        BadSample(
            "  upset: [awful, upsetting]", "  upset: [awful, upsetting]\n  «other»: [fine]",
            "RAP105 no cue here uses the set 'other' | write '~other' in a cue, or remove the set", in: .moves),
        BadSample(
            "    weight: 12", "    weight: 0",
            "RAP601 every criterion weighs nothing | give at least one criterion a weight above 0", in: .rubric,
            marking: ["«criteria»:"]),
        BadSample(
            "    weight: 12\n", "", "RAP601 'E1' has no 'weight' | How much it weighs.", in: .rubric,
            marking: ["  «E1»:"]),
        BadSample(
            "percent: 75", "percent: «175»", "RAP009 'percent' takes a whole number from 0 to 100, not 175", in: .rubric
        ),
        BadSample(
            "at_most: generic", "at_most: «genric»", "RAP605 the scale has no level 'genric' | did you mean 'generic'?",
            in: .rubric),
        BadSample(
            "absent: {looks_like: Nothing.}", "absent: {«when»: apologise, looks_like: Nothing.}",
            "RAP602 the last level is given when no other is, so it has no condition | remove 'when'", in: .rubric),
        BadSample(
            "generic: {when: apologise, looks", "«generic»: {looks",
            "RAP602 the level 'generic' has no condition | say 'when', 'never' or 'at_end'; only the last level has none",
            in: .rubric),
        BadSample(
            "generic: {when: apologise, looks_like: A stock line.", "«generic»: {when: apologise",
            "RAP604 'generic' has no 'looks_like' | One sentence about what is seen at this level.", in: .rubric),
        BadSample(
            "generic: 1, fitting: 3}", "generic: 3, fitting: «3»}",
            "RAP602 two levels of the scale are worth 3 | give each level a value of its own", in: .rubric),
        BadSample(
            "absent: 0, generic: 1, fitting: 3", "absent: 0, generic: 3, fitting: 1",
            "RAP602 'generic' is worth no less than 'fitting' above it | write the levels with the best first",
            in: .rubric, marking: ["      «generic»:"]),
        BadSample(
            "needs: [fault, option >= 2]", "needs: [fault, «option > 2»]",
            "RAP005 'needs' takes a role, such as 'fault' or 'option >= 2', not 'option > 2'", in: .rubric),
        BadSample(
            "forbidden: {when: offer_forbidden, because", "«forbidden»: {because",
            "RAP004 a critical item needs 'when', 'never' or 'at_end'", in: .rubric),
        BadSample(
            "[11, 10, 8, 6, 4, 2, 1, 0, 0, 4, 5]", "[11, «-1», 8, 6, 4, 2, 1, 0, 0, 4, 5]",
            "RAP009 'tells' takes a whole number from 0 to 1000000, not -1", in: .wordOfMouth),
        BadSample("tells: [11, ", "«tells»: [12, 11, ", "RAP009 'tells' has more than 11 entries", in: .wordOfMouth),
    ]
}

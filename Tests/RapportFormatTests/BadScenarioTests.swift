import RapportFormat
import Testing

@Suite struct BadScenarioTests {
    @Test(arguments: shapes) func aSlipInTheShapeIsFoundWhereItStands(_ sample: BadSample) throws { try sample.check() }
    @Test(arguments: names) func aSlipInANameIsFoundWhereItStands(_ sample: BadSample) throws { try sample.check() }
    @Test(arguments: parts) func aPartThatDoesNotFitIsFoundWhereItStands(_ sample: BadSample) throws {
        try sample.check()
    }

    static let shapes: [BadSample] = [
        BadSample(
            "means: Cash.", "«maens»: Cash.", "RAP003 an offer has no key 'maens' | did you mean 'means'?"),
        BadSample("level: 3", "level: «hard»", "RAP005 'level' takes a whole number from 1 to 5, not 'hard'"),
        BadSample("level: 3", "level: «6»", "RAP009 'level' takes a whole number from 1 to 5, not 6"),
        BadSample(
            "level: 3", "level: «99999999999999999999999»",
            "RAP009 'level' takes a whole number from 1 to 5, not 99999999999999999999"),
        BadSample("title: The guitar on flight 417", "«title»:", "RAP005 'title' takes text, not nothing"),
        BadSample("start: opening", "«strat»: opening", "RAP003 a scenario has no key 'strat' | did you mean 'start'?"),
        BadSample("posted: true", "posted: «yes»", "RAP005 'posted' takes true or false, not 'yes'"),
        BadSample(
            "- agent: I'm so sorry. What happened?", "- «agnet»: I'm so sorry. What happened?",
            "RAP003 a step has no key 'agnet' | did you mean 'agent'?"),
        BadSample(
            "story: Take the train.", "story: «No»",
            "RAP007 'No' without quotes means something else to other programs | write \"No\""),
        BadSample("nps: 0..3", "nps: «3..0»", "RAP005 'nps' takes a range from 0 to 10, such as '8..10', not '3..0'"),
        BadSample("nps: 0..3", "nps: «0..11»", "RAP005 'nps' takes a range from 0 to 10, such as '8..10', not '0..11'"),
        BadSample("mood: \">= 20\"", "mood: «high»", "RAP005 'mood' takes a comparison such as '>= 20', not 'high'"),
        BadSample(
            "channel: chat", "channel: «caht»",
            "RAP005 'channel' is one of 'chat', 'email', 'phone', 'social', not 'caht' | did you mean 'chat'?"),
        BadSample(
            "limit: never", "limit: «sometimes»",
            "RAP502 'sometimes' is no limit | write an amount with its unit, such as '200 USD', '20 %' or '2 nights', or 'free' or 'never'"
        ),
        BadSample(
            "      cues: [\"(cash|bank transfer)\"]\n      limit: never\n", "      cues: [\"(cash|bank transfer)\"]\n",
            "RAP501 'cash' has no 'limit' | How far the agent may go.", marking: ["    «cash»:"]),
        BadSample(
            "limit: never", "limit: «{»sum: 3}",
            "RAP005 'limit' takes an amount such as '200 USD', '20 %' or '2 nights', or 'free' or 'never', not a table of keys | put text that holds ': ' in quotes"
        ),
        BadSample(
            "limit: never", "limit: «{»sum}",
            "RAP005 'limit' takes an amount such as '200 USD', '20 %' or '2 nights', or 'free' or 'never', not a table of keys | put text that begins with a variable in quotes: \"{sum} …\""
        ),
        BadSample(
            "truth: He plays on {day}.", "truth: {day} «h»e plays.",
            "RAP001 a key is expected here | check the indentation of this line and the one above | text that holds ': ' or ' #', or begins with a sign, goes in quotes"
        ),
        BadSample(
            "feel: {trust: +3}", "feel: {trust: «+300»}",
            "RAP009 'trust' takes a whole number from -100 to 100, not +300"),
        BadSample(
            "Exact, dry, never swears.", "Exact«:» dry, never swears.",
            "RAP001 this ':' does not fit here | text that holds ': ' or ' #', or begins with a sign, goes in quotes"),
        BadSample("rapport: 1", "rapport: «2»", "RAP006 the file has version 2 of the format; this program reads 1"),
        BadSample("rapport: 1", "rapport: «one»", "RAP005 'rapport' takes the version of the format, 1, not 'one'"),
        BadSample("kind: scenario", "kind: «persona»", "RAP005 'kind' takes 'scenario', not 'persona'"),
        BadSample(
            "id: broken-guitar", "id: «broken-guitars»",
            "RAP008 the id 'broken-guitars' is not the file's name, 'broken-guitar' | write 'id: broken-guitar', or rename the file to 'broken-guitars.yaml'"
        ),
        BadSample("say: \"Well: thank you.\"", "«say»: []", "RAP004 'say' needs at least one entry"),
        BadSample(
            "else: [Well?, And?]", "«elze»: [Well?, And?]",
            "RAP003 a line by mood has no key 'elze' | keys here: furious, upset, wary, warm, else"),
        BadSample(
            "else: [Well?, And?]}", "warm: [Well?, And?]}",
            "RAP004 'says' has no 'else' | say what is said in the other moods, or give all of: furious, upset, wary, warm",
            marking: ["    «says»: {"]),
        BadSample(
            "- else: true\n        example: Give me a moment.\n        go: telling",
            "- else: «false»\n        example: Give me a moment.\n        go: telling",
            "RAP005 'else' takes only 'true', not 'false'"),
        BadSample(
            "- else: true\n        example: Give me a moment.\n        go: telling",
            "- else: true\n        «when»: apologise\n        example: Give me a moment.\n        go: telling",
            "RAP005 a branch has only one of 'when' and 'else' | remove all but one"),
        BadSample(
            "when: voucher and done send_voucher", "when: voucher and «)» done",
            "RAP106 ')' does not fit here; a name or '(' is meant"),
        BadSample(
            "when: voucher and done send_voucher", "when: voucher «cash»",
            "RAP106 'cash' does not fit here; join conditions with 'and' or 'or'"),
        BadSample(
            "when: voucher and done send_voucher", "when: >-\n          voucher and\n          oops«!»",
            "RAP106 '!' has no meaning in a condition"),
        BadSample(
            "when: voucher and done send_voucher", "when: \"voucher and \\«\"»\"",
            "RAP106 '\"' has no meaning in a condition"),
        BadSample(
            "cues: [voucher, \"travel credit\"]", "cues: [voucher, \"travel «(»credit\"]",
            "RAP301 this '(' is never closed"),
        BadSample("cues: [voucher, \"travel credit\"]", "cues: [\"«*»\"]", "RAP301 the cue has no word to look for"),
        BadSample("cues: [voucher, \"travel credit\"]", "«cues»: []", "RAP004 'cues' needs at least one entry"),
        BadSample(
            "title: The guitar", "title: A\n«title»: The guitar",
            "RAP002 key 'title' is written twice in one table | it stands on line 4 too; keep one of them"),
        BadSample(
            "title: The guitar", "\"title\": A\n«title»: The guitar",
            "RAP002 key 'title' is written twice in one table | it stands on line 4 too; keep one of them"),
        BadSample(
            "    tell: I told your people at the gate.\n", "",
            "RAP004 'asked_by' and 'tell' go together: give both or neither", marking: ["    «asked_by»: ask"]),
    ]

    static let names: [BadSample] = [
        BadSample(
            "go: telling", "go: «teling»", "RAP103 no beat or ending is called 'teling' | did you mean 'telling'?"),
        BadSample("start: opening", "start: «won_back»", "RAP103 no beat is called 'won_back'"),
        BadSample("timeout: hung_up", "timeout: «opening»", "RAP103 no ending is called 'opening'"),
        BadSample(
            "persona: furious", "persona: «furios»",
            "RAP104 no persona file is called 'furios' | looked for personas/furios.yaml | did you mean 'furious'?"),
        BadSample(
            "rubric: service", "rubric: «../service»",
            "RAP005 'rubric' takes an id of small letters, digits and '-', not '../service'"),
        BadSample(
            "rubric: service", "rubric: «serve»",
            "RAP104 no rubric file is called 'serve' | looked for rubrics/serve.yaml"),
        BadSample(
            "uses: [core]", "uses: [«corr»]",
            "RAP104 no moves file is called 'corr' | looked for moves/corr.yaml | did you mean 'core'?"),
        BadSample(
            "when: apologise or name_feeling", "when: apologise or «name_feling»",
            "RAP101 no move, offer, fact or role is called 'name_feling' | did you mean 'name_feeling'?"),
        BadSample(
            "when: apologise or name_feeling", "when: \"apologise or not (first «gate_refused»)\"",
            "RAP101 no move, offer or role is called 'gate_refused' | 'gate_refused' is a fact; write 'gate_refused' or 'learned gate_refused'"
        ),
        BadSample(
            "when: apologise or name_feeling", "when: apologise or «opening»",
            "RAP101 no move, offer, fact or role is called 'opening' | 'opening' is a beat, which no condition can ask for"
        ),
        BadSample(
            "done send_voucher", "done «voucher»",
            "RAP101 no desk action is called 'voucher' | 'voucher' is something that a reply does; write 'voucher' alone"
        ),
        BadSample(
            "done send_voucher", "«send_voucher»",
            "RAP101 no move, offer, fact or role is called 'send_voucher' | 'send_voucher' is a desk action; write 'done send_voucher'"
        ),
        BadSample(
            "done send_voucher", "learned «voucher»",
            "RAP101 no fact or role is called 'voucher' | 'voucher' is something that a reply does; write 'voucher' alone"
        ),
        BadSample("needs: concert_day", "needs: «concert_night»", "RAP503 no fact is called 'concert_night'"),
        BadSample(
            "shows: concert_day", "shows: «concert_dy»",
            "RAP101 no fact is called 'concert_dy' | did you mean 'concert_day'?"),
        BadSample("action: send_voucher", "action: «send»", "RAP101 no desk action is called 'send'"),
        BadSample("shows: [E1]", "shows: [«E7»]", "RAP110 the rubric 'service' has no criterion 'E7' | it has: E1"),
        BadSample(
            "did: [apologise]", "did: [«apologize»]",
            "RAP101 no move or offer is called 'apologize' | did you mean 'apologise'?"),
        BadSample("knows: [gate_refused]", "knows: [«apologise»]", "RAP101 no fact is called 'apologise'"),
        BadSample("ending: won_back", "ending: «won»", "RAP103 no ending is called 'won'"),
        BadSample("(our|the) policy", "(our|the) «~rules»", "RAP101 no set is called 'rules'"),
        BadSample("(our|the) policy", "~upset policy"),
        BadSample(
            "policy_first:\n", "«Policy-First»:\n",
            "RAP005 'Policy-First' is no name; names are of small letters, digits and '_' | write 'policy_first'"),
        BadSample(
            "cash:\n", "«patience»:\n",
            "RAP107 'patience' is a word of the language of conditions | call an offer something else"),
        BadSample(
            "cash:\n", "«voucher»:\n",
            "RAP002 key 'voucher' is written twice in one table | it stands on line 41 too; keep one of them"),
        BadSample(
            "cash:\n", "opening:\n",
            "RAP102 'opening' is a beat and an offer | line 48: an offer | give one of them another name",
            marking: ["  «opening»:\n    says"]),
        BadSample(
            "cash:\n", "«apologise»:\n",
            "RAP102 'apologise' is an offer and a shared move | moves/core.yaml:7: the move | give one of them another name"
        ),
        BadSample(
            "cash:\n", "«stakes»:\n",
            "RAP102 'stakes' is an offer and a role | line 37: the role | give one of them another name"),
        BadSample(
            "cash:\n", "«right_remedy»:\n",
            "RAP102 'right_remedy' is an offer and a role that rubrics know | the file formats list these roles | give one of them another name"
        ),
        BadSample(
            "cash:\n", "«false_claim»:\n",
            "RAP107 'false_claim' is a move that the program adds itself | it says that the reply says that something is done which nobody did at the desk; choose another name"
        ),
        BadSample(
            "role: wants_out", "role: «want_out»",
            "RAP105 nothing asks for the role 'want_out' | did you mean 'wants_out'?"),
        BadSample(
            "asked_by: ask_what_happened", "asked_by: apologise",
            "RAP105 no condition asks for the move 'ask_what_happened' | use it in a branch, a reaction or a fact's 'asked_by', or remove it",
            marking: ["  «ask_what_happened»:\n"]),
        BadSample(
            "A concert on {day}.", "A concert on «{dya}».", "RAP109 'vary' has no variable 'dya' | did you mean 'day'?"),
        BadSample(
            "day: [Saturday, Friday]", "day: [Saturday, Friday]\n  «night»: [a, b]",
            "RAP105 no text uses the variable '{night}' | write '{night}' in a text, or remove it"),
        BadSample(
            "day: [Saturday, Friday]", "day: [Saturday, Friday]\n  «quote»: [a, b]",
            "RAP107 '{quote}' is filled in by the program | call the variable something else"),
    ]

    static let parts: [BadSample] = [
        BadSample(
            "go: telling\n      - else", "go: opening\n      - else",
            "RAP201 no branch leads to the beat 'telling' | let a branch go there, or remove the beat",
            marking: ["  «telling»:\n    role"]),
        BadSample(
            "go: won_back", "go: telling",
            "RAP203 no branch leads from the beat 'telling' to an ending | let a branch here, or in a beat that follows, go to an ending | the same is so of 'opening'",
            marking: ["  «telling»:\n    role"]),
        BadSample(
            "go: won_back", "go: hung_up",
            "RAP202 nothing leads to the ending 'won_back' | let a branch or a tripwire go there, or remove the ending",
            marking: ["  «won_back»:\n    role"]),
        BadSample(
            "      - else: true\n        example: Give me a moment.\n        go: telling\n", "",
            "RAP204 the beat 'telling' has no 'else' branch | add '- else: true' with 'go:' as its last branch",
            marking: ["  «telling»:\n    role"]),
        BadSample(
            "- else: true\n        example: Give me a moment.\n        go: telling\n",
            "- else: true\n        example: Give me a moment.\n        go: telling\n      - «when»: voucher\n        go: hung_up\n",
            "RAP205 this branch stands after 'else' and is never taken | move it above line 102"),
        BadSample(
            "      shows: concert_day\n", "",
            "RAP401 nothing brings out the hidden fact 'concert_day' | give it 'asked_by' and 'tell', or let a look-up show it",
            marking: ["  «concert_day»:\n"]),
        BadSample(
            "feels: {mood: 12}", "«feels»: {patience: 0}",
            "RAP406 the tripwire 'patience <= 0' holds before the first reply | change the starting feelings or the tripwire"
        ),
        BadSample(
            "feels: {mood: 12}", "tripwires: [{when: «mood < 20 or patience = 0», go: hung_up}]",
            "RAP406 the tripwire 'mood < 20 or patience = 0' holds before the first reply | change the starting feelings or the tripwire"
        ),
        BadSample("hidden: true\n    role: [stakes, clue]", "role: [stakes, clue]"),
        BadSample("did: [apologise], did_not: policy_first, knows: [gate_refused], beat: telling, mood: \">= 20\"", ""),
        BadSample(
            "tests:\n", "tests:\n  - name: «nothing»\n    steps:\n      - agent: Hello?\n        expect: {}\n",
            "RAP701 the test expects nothing | give a step 'expect', or the test 'nps', 'passes', 'scores' or 'levels'"),
        BadSample(
            "    steps:\n      - agent: I'm", "    scores: «90..80»\n    steps:\n      - agent: I'm",
            "RAP005 'scores' takes a range from 0 to 100, such as '80..100', not '90..80'"),
        BadSample(
            "    steps:\n      - agent: I'm", "    scores: «80..101»\n    steps:\n      - agent: I'm",
            "RAP005 'scores' takes a range from 0 to 100, such as '80..100', not '80..101'"),
        BadSample(
            "    steps:\n      - agent: I'm", "    levels: {«E9»: fitting}\n    steps:\n      - agent: I'm",
            "RAP110 the rubric 'service' has no criterion 'E9' | it has: E1"),
        BadSample(
            "    steps:\n      - agent: I'm", "    levels: {E1: «superb»}\n    steps:\n      - agent: I'm",
            "RAP605 the scale of the rubric 'service' has no level 'superb' | it has: absent, generic, fitting"),
        BadSample(
            "    steps:\n      - agent: I'm", "    levels: {E1: «over generic»}\n    steps:\n      - agent: I'm",
            "RAP005 'E1' takes a level, such as 'fitting', 'at least specific' or 'at most generic', not 'over generic'"
        ),
        BadSample(
            "    steps:\n      - agent: I'm", "    «levels»: {}\n    steps:\n      - agent: I'm",
            "RAP004 'levels' needs at least one entry"),
    ]
}

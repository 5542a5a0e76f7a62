/// Spells out what is run together: `don't` is `do not`, `I'll` is `I will`, `thx` is `thanks`.
enum Contractions {
    /// The words that one folded word stands for; itself where it is no contraction.
    static func expanded(_ word: String) -> [String] {
        if let words = whole[word] { return words }
        guard let apostrophe = word.lastIndex(of: "'") else { return [word] }
        let stem = String(word[..<apostrophe].filter { $0 != "'" })
        let ending = word[word.index(after: apostrophe)...]
        // Tokenised chats write `do n't` and `it 's`, with nothing before the apostrophe.
        if ending == "t", stem.hasSuffix("n") { return stem == "n" ? ["not"] : [String(stem.dropLast()), "not"] }
        if stem.isEmpty { return [verbs[ending] ?? String(ending)] }
        if ending == "s" { return takesIs.contains(stem) ? [stem, "is"] : [stem] }
        if let verb = verbs[ending] { return [stem, verb] }
        return [stem + ending]
    }

    private static let verbs: [Substring: String] = ["ll": "will", "ve": "have", "re": "are", "m": "am", "d": "would"]

    /// After other words `'s` marks the owner.
    private static let takesIs: Set<String> = [
        "it", "that", "what", "he", "she", "there", "here", "who", "how", "where", "when", "why", "this",
        "everything", "something", "nothing",
    ]

    private static let whole: [String: [String]] = {
        var table = written.mapValues { $0.split(separator: " ").map(String.init) }
        for verb in ["do", "does", "did", "is", "was", "are", "were", "has", "have", "had", "could", "would", "should"]
        {
            table[verb + "nt"] = [verb, "not"]
        }
        for pronoun in ["you", "they"] {
            table[pronoun + "re"] = [pronoun, "are"]
            table[pronoun + "ve"] = [pronoun, "have"]
            table[pronoun + "ll"] = [pronoun, "will"]
        }
        return table
    }()

    private static let written = [
        "im": "i am", "ive": "i have", "weve": "we have", "cant": "can not", "cannot": "can not", "can't": "can not",
        "wont": "will not", "won't": "will not", "shan't": "shall not", "ain't": "is not", "aint": "is not",
        "let's": "let us", "lets": "let us", "its": "it is", "thats": "that is", "whats": "what is",
        "whos": "who is", "wheres": "where is",
        "theres": "there is", "heres": "here is", "hows": "how is", "y'all": "you all", "o'clock": "oclock",
        "u": "you", "ya": "you", "ur": "your", "yr": "your", "urs": "yours", "r": "are", "pls": "please",
        "plz": "please", "plse": "please", "thx": "thanks", "thnx": "thanks", "tnx": "thanks", "thanx": "thanks",
        "cheers": "cheers", "ty": "thank you", "sry": "sorry", "srry": "sorry", "soz": "sorry", "apols": "apologies",
        "gonna": "going to", "wanna": "want to", "gotta": "got to", "gimme": "give me", "lemme": "let me",
        "dunno": "do not know", "cuz": "because", "coz": "because", "cos": "because", "bc": "because",
        "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow", "tomoz": "tomorrow", "2moro": "tomorrow",
        "2day": "today", "b4": "before", "tho": "though", "thru": "through", "msg": "message", "k": "ok",
        "okay": "ok", "alright": "all right", "hrs": "hours", "hr": "hour", "mins": "minutes", "wks": "weeks",
        "wk": "week", "mths": "months", "mth": "month", "yrs": "years", "mon": "monday", "tues": "tuesday",
        "weds": "wednesday", "thurs": "thursday", "fri": "friday", "defo": "definitely", "def": "definitely",
        "prob": "probably", "w8": "wait", "gr8": "great", "l8": "late", "rly": "really", "v": "very",
        "bday": "birthday", "info": "information", "biz": "business", "appt": "appointment", "acct": "account",
        "fyi": "for your information", "btw": "by the way", "idk": "i do not know", "wtf": "what the fuck",
        "omg": "oh my god", "tbh": "to be honest", "imo": "in my opinion", "nvm": "never mind", "hiya": "hi",
        "heya": "hey", "helo": "hello",
    ]
}

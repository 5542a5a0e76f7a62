/// Makes one spelling of two: British to American, abbreviations of the chat window to words, accents to plain letters.
enum Spelling {
    /// The letter as it is compared, or nothing for marks that change no word: accents, zero-width characters.
    static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x41...0x5A: return String(Character(Unicode.Scalar(UInt8(scalar.value + 0x20))))
        case 0..<0x80: return String(Character(scalar))
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x300...0x36F, 0xFE00...0xFE0F: return nil
        case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032, 0xB4, 0xFF07: return "'"
        case 0xFF01...0xFF5E:
            return Unicode.Scalar(scalar.value - 0xFEE0).flatMap { folded($0) }
        default: break
        }
        let lower = scalar.properties.lowercaseMapping
        return unaccented[lower] ?? lower
    }

    /// One spelling for `apologise` and `apologize`, `colour` and `color`, `centre` and `center`.
    ///
    /// Both sides of every comparison pass through here, so a word that is changed without need still meets itself.
    static func american(_ word: String) -> String {
        if let single = singles[word] { return single }
        let count = word.utf8.count
        guard count >= 5 else { return word }
        for (british, american) in endings where word.hasSuffix(british) {
            return String(word.dropLast(british.utf8.count)) + american
        }
        return count >= 6 ? withoutU(word) : word
    }

    private static let endings = [
        ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
        ("ise", "ize"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"), ("tre", "ter"), ("tres", "ters"),
    ]

    private static let singles = [
        "grey": "gray", "licence": "license", "defence": "defense", "offence": "offense", "programme": "program",
        "programmes": "programs", "jewellery": "jewelry", "practise": "practice", "practised": "practiced",
        "judgement": "judgment", "ageing": "aging", "learnt": "learned", "dialogue": "dialog", "whilst": "while",
        "amongst": "among", "mum": "mom", "mums": "moms", "metre": "meter", "metres": "meters",
    ]

    private static let afterOur: Set<Substring> = [
        "", "s", "ed", "ing", "ite", "ites", "able", "ably", "al", "er", "ers", "ful", "hood", "hoods", "less",
    ]

    /// `favourite` to `favorite`, but neither `hour` nor `course`.
    private static func withoutU(_ word: String) -> String {
        let letters = Array(word.utf8)
        guard letters.count > 5 else { return word }
        for at in 3...(letters.count - 3) where letters[at...].starts(with: "our".utf8) {
            let isAfterVowel = "aeiou".utf8.contains(letters[at - 1])
            guard !isAfterVowel, afterOur.contains(Substring(decoding: letters[(at + 3)...], as: UTF8.self)) else {
                continue
            }
            return String(decoding: letters[...at] + letters[(at + 2)...], as: UTF8.self)
        }
        return word
    }

    private static let unaccented: [String: String] = {
        let families = [
            "a": "àáâãäåāăą", "c": "çćč", "d": "ďđ", "e": "èéêëēėęě", "g": "ğģ", "i": "ìíîïīį", "l": "łľļ",
            "n": "ñńňņ", "o": "òóôõöøōő", "r": "řŕ", "s": "śšşș", "t": "ťțţ", "u": "ùúûüūůűų", "y": "ýÿ",
            "z": "źžż",
        ]
        var table = ["ß": "ss", "æ": "ae", "œ": "oe", "i̇": "i"]
        for (plain, accented) in families {
            for letter in accented.unicodeScalars { table[String(Character(letter))] = plain }
        }
        return table
    }()
}

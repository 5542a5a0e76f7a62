import RapportReading
import Testing

@Suite struct SpellingTests {
    @Test(arguments: [
        ("i am sorry", "I'm sorry"), ("i am sorry", "I\u{2019}M SORRY"), ("i am sorry", "im sorry"),
        ("i am sorry", "so\u{200B}rry I am s\u{AD}orry"), ("i will call", "I'll call"), ("i will call", "Ill call"),
        ("we will not pay", "we won't pay"), ("we will not pay", "we wont pay"), ("can not help", "cannot help"),
        ("can not help", "can't help"), ("can not help", "cant help"), ("do not know", "dont know"),
        ("do not know", "do n't know"),
        ("let us talk", "let's talk"), ("you have paid", "you've paid"), ("you have paid", "youve paid"),
        ("you are right", "you're right"), ("i would pay", "I'd pay"), ("that is awful", "thats awful"),
        ("what is wrong", "what's wrong"), ("it is awful", "its awful"),
    ])
    func contractionsAreSpelledOut(cue: String, reply: String) throws {
        #expect(try reader(cue).evidence(in: reply) != nil)
    }

    @Test(arguments: [
        ("you are", "u r right"), ("please", "pls call"), ("thanks", "thx!"), ("sorry", "sry about that"),
        ("going to call", "gonna call"), ("let me", "lemme see"), ("tomorrow", "tmrw"), ("so sorry", "soooo sorryyy"),
        ("great", "greaaat"), ("hours", "24h"), ("email", "by e-mail"), ("e-mail", "by email"),
    ])
    func theWritingOfTheChatWindowIsUnderstood(cue: String, reply: String) throws {
        #expect(try reader(cue).evidence(in: reply) != nil)
    }

    @Test(arguments: [
        ("apologise", "We apologize"), ("apologize", "We apologised"), ("colour", "the color"),
        ("centre", "the center"),
        ("cancelled", "it was canceled"), ("travelling", "traveling"), ("organisation", "an organization"),
        ("favourite", "your favorite"), ("Tomás", "TOMAS"), ("naïve", "nai\u{308}ve"),
    ])
    func spellingsMeet(cue: String, reply: String) throws {
        #expect(try reader(cue).evidence(in: reply) != nil)
    }

    @Test(arguments: [("hour", "our"), ("four", "for"), ("your", "you")])
    func butShortWordsAreNotBent(cue: String, reply: String) throws {
        #expect(try reader(cue).evidence(in: reply) == nil)
    }

    @Test(arguments: [
        ("refund", "refunded"), ("worry", "worries"), ("book", "booking"), ("disappointed", "disappointing"),
    ])
    func inflectionDoesNotMatter(cue: String, reply: String) throws {
        #expect(try reader(cue).evidence(in: reply) != nil)
    }

    @Test(arguments: [
        ("apologise", "I apolgise"), ("apologise", "I appologise"), ("apologise", "I aplogoise... apoolgise"),
        ("voucher", "a vuocher"), ("frustrating", "frustating"), ("replacement", "replacemant"), ("sorry", "sorrry"),
    ])
    func oneSlipInALongWordIsForgiven(cue: String, reply: String) throws {
        #expect(try reader(cue).evidence(in: reply) != nil)
    }

    @Test(arguments: [
        ("sorry", "sory"), ("repair", "rpeiar"), ("frustrating", "frstratng"),
        // Words in their own right, one letter apart.
        ("father", "rather"), ("moaner", "loaner"), ("better", "letter"), ("matter", "better"), ("weather", "whether"),
    ])
    func twoSlipsAndShortWordsAndRealWordsAreNot(cue: String, reply: String) throws {
        #expect(try reader(cue).evidence(in: reply) == nil)
    }
}

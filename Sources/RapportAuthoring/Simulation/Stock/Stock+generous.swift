/// What somebody says who would rather pay than listen.
extension Stock {
    /// Frames that an offer is put into, with its amount.
    static let gifts = [
        "I'm so sorry! Let me offer you {} right away.",
        "Please, on the house: {}. You deserve it.",
        "Say no more. I can offer you {}, today.",
        "To make up for it, I'd like to offer you {}.",
        "How about this: {}? No questions asked.",
        "Let me treat you to {}. It's the least I can do.",
        "And on top of that you get {}, just because.",
        "I'll throw in {} as well. How does that sound?",
        "Here is something to cheer you up: {}.",
        "We'd love to give you {}. Would that make you happy?",
        "You can have {}, my pleasure.",
        "Don't worry about a thing, I'm giving you {}.",
    ]

    /// Without anything in hand.
    static let generous = [
        "Whatever it costs, we'll cover it. Just name your price.",
        "Money is no object here. What would you like from us?",
        "I'll give you anything you want, really.",
        "Let me make it up to you with something nice!",
        "It's all free, all of it, don't you worry.",
        "I'd rather give too much than too little. What else can I add?",
        "Take it as a present from me.",
        "There is more where that came from!",
        "I've got a generous budget today, and it's yours.",
        "Keep everything, and we'll send you more.",
        "Your next one is free. And the one after that.",
        "Let's not talk about what happened, let's talk about what you get!",
    ]
}

/// What nobody should ever send, so that it is seen to lose.
extension Stock {
    static let rude = [
        "Oh, for heaven's sake. Do you have any idea how many of you I get in a day?",
        "Calm down. Nobody died.",
        "That is your problem, not mine.",
        "You people are never happy, are you?",
        "I can't believe you're writing to us about something this stupid.",
        "Are you always this difficult, or is today special?",
        "You should have thought of that before. It's your own fault.",
        "Grow up.",
        "Read the instructions next time. If you can read.",
        "Honestly, who cares?",
        "I have real customers waiting, so get to the point.",
        "Stop whining and tell me what you want.",
        "Wow. What a tragedy. Shall I call the newspapers?",
        "You must be joking. That's nothing.",
        "Don't take that tone with me.",
        "I'm not going to sit here and listen to this nonsense.",
        "What do you want, a medal?",
        "It's not rocket science. A child would have managed.",
        "You're being ridiculous.",
        "Shut up for a second and listen.",
        "I've heard a hundred of these today, and yours is the silliest.",
        "If you don't like it, go somewhere else. Please.",
        "Maybe if you had paid attention, we wouldn't be here.",
        "Nobody else has ever complained. It's you.",
        "You're wasting my time.",
        "Boo hoo.",
        "Yes, yes, very sad. Anything else?",
        "I don't get paid enough to deal with idiots.",
        "Whatever you did, you did it wrong.",
        "So you break it and now we are to blame? Classic.",
        "Oh, I'm so terribly sorry that your perfect little life has a scratch.",
        "That's a lie, and we both know it.",
        "You clearly have no idea how any of this works.",
        "Do what you like. I couldn't care less.",
        "Stop being so dramatic.",
        "You must have misused it. They always have.",
        "Is that a joke? I hope that's a joke.",
        "Fine. Cry about it online, see if I care.",
        "I've explained this once. I won't do it again for you.",
        "Your attitude is the only thing broken here.",
        "Lucky me, another genius.",
        "Learn to live with it.",
    ]

    /// Frames that an offer is thrown at somebody in.
    static let rudeOffers = [
        "Fine, take {} and stop whining.",
        "You can have {} if it finally shuts you up.",
        "God, you're exhausting. {}, happy now?",
        "Since you people never give up: {}. Now leave me alone.",
        "I suppose you want {}. You don't deserve it, but there.",
        "Here, {}. Try not to break this one as well, genius.",
    ]

    /// Short ones, to begin a reply with that does the work after all.
    static let jabs = [
        "You're a real pain, you know that?", "Fine, since you won't stop whining.", "Listen, genius.",
        "God, you're exhausting.", "Shut up and listen.", "Don't be so stupid.",
    ]
}

/// What somebody says who means it.
extension Stock {
    /// To somebody whom we let down.
    static let sorry = [
        "I'm so sorry. That was miserable for you, and it should never have happened.",
        "Oh no. I'm sorry, that must have been so frustrating.",
        "I'm really sorry about this. You have every right to be upset with us.",
        "That sounds exhausting, and I'm sorry that we put you through it.",
        "I can hear how angry you are, and I would be too. I'm sorry.",
        "I'm sorry. We let you down, and I want to put that right myself.",
        "You should never have had to write to us about this. I'm sorry that you do.",
        "That must have been awful. I'm sorry, and I'll stay with this until it is sorted out.",
        "I'm sorry. This is ours to mend, and I'll see to it myself.",
        "What a rotten day we've given you. I'm truly sorry.",
        "I'm sorry that this fell on you. In your place I'd be furious.",
        "I've read every word you wrote, and I'm sorry. No wonder you're upset.",
    ]

    /// To somebody who is low, and not by our doing.
    static let sympathy = [
        "That sounds really hard. Thank you for telling me.",
        "Oh, that must be so worrying for you. Let's take it step by step.",
        "I can see why that would upset you. Leave it with me.",
        "That sounds like a lot to carry at once. I'm here, and I'm listening.",
        "No wonder you're anxious about it. I would be as well.",
        "That must be so disappointing. I'd like to help.",
    ]

    /// To somebody who is happy.
    static let joy = [
        "That has made my whole day, thank you for telling us!",
        "How lovely! I'm so glad that you took the time to say so.",
        "I'm grinning at my desk. Thank you, that's wonderful to hear.",
        "What a joy to read. Thank you!",
        "Oh, I love this. You must be delighted, and so are we.",
        "Thank you, that's the nicest thing that has come in all week.",
        "That is wonderful news, and I'm so happy for you.",
        "I've just read your message out loud here. Thank you for that.",
    ]

    /// To somebody who is neither.
    static let gentle = [
        "Thank you for answering; I'm glad that you did.",
        "Thanks for writing back. I read every one of these, and I was curious about yours.",
        "Thank you. I'm not here to sell you anything; I'd just like to know.",
        "I appreciate you saying so plainly. Fine can mean a lot of things.",
        "Thank you for taking the trouble. I'd like to understand it better.",
        "Good to hear from you. I'll keep it short, and I'm listening.",
    ]

    /// Taking it on.
    static let owning = [
        "Leave this with me; I'll see it through myself.",
        "I'll handle this personally, and you won't have to explain it twice.",
        "This one is mine now. I'm staying with it until it is sorted.",
        "You have my full attention. I'll take care of it.",
        "I'm on it, and I'll tell you exactly what I do and when.",
        "I've got this. Nothing more for you to chase.",
        "I'll look after it from here, and I'll come back to you today.",
        "Let me take that off your shoulders.",
    ]

    /// Wanting to know.
    static let questions = [
        "Could you tell me a little more about how that was for you?",
        "What happened, from your side?",
        "What would make this right for you?",
        "What matters most to you in all this?",
        "How did you find it, honestly?",
        "What were you hoping for when you got in touch?",
        "How has this affected your week?",
        "What would you need from me for this to be good again?",
        "How did it begin?",
        "What was the hardest part of it?",
        "What stood out for you?",
        "Who else does this touch, if I may ask?",
        "What would you like to happen next?",
        "When do you need this settled by?",
        "Tell me more, I have time.",
        "How are you getting on with it now?",
    ]

    /// Coming to an end.
    static let closings = [
        "Does that work for you? And thank you for telling me.",
        "Is that all right with you? If anything about it isn't, say so and I'll change it.",
        "Does all of that suit you? Thank you for your trust.",
        "Have I got everything? Thank you for taking the time with me.",
        "Would that be all right? And what is one thing we could have done better?",
        "Does this solve it for you? Thank you for letting me put it right.",
        "Is there any part of it that doesn't fit? Thank you for being so clear with me.",
        "I'm glad that we talked. Does everything I've set up work for you?",
        "If you could change one thing about how we handled it, what would it be?",
        "Thank you for telling me the whole story. Are you happy with how it stands?",
        "Does that sound right to you? I've written down what you said.",
        "Before you go: does it all work for you?",
    ]
}

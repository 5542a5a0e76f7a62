"""Small changes to a reply that leave what it does as it was, so that no single word carries the rating."""

import re
from dataclasses import replace

from .data import HARMFUL

# In good and bad replies alike: what stands around the message says nothing of its worth.
OPENINGS = ["Hi.", "Hello!", "Hi there,", "Good afternoon.", "Thanks for getting in touch.", "Thank you for your message.",
            "Thank you for reaching out.", "Hey,", "Dear customer,", "Right,", "OK.", "So,"]
CLOSINGS = ["Thanks.", "Thank you.", "Kind regards", "Best wishes, Sam", "Please let me know.", "Thank you for your patience.",
            "Have a nice day!", "Let me know if you need anything else.", "🙂", "Thank you for your understanding.", "Cheers"]
SORRY = ["I'm so sorry.", "I'm sorry about this.", "We're sorry.", "Sorry!", "I do apologise.", "I understand.",
         "I completely understand.", "I hear you.", "I appreciate it."]
EMOJI = ["🙂", "🙏", "👍", "😊", "❤️", "😉"]


# What an added line may do besides: whether it counts is not known, so nothing is learned of these moves.
ADDED = ("greet", "thank", "canned", "apologise", "non_apology", "name_feeling", "own", "invite_feedback", "ask_closed")


def varied(reply, rng):
    """The reply with a typo, an opening, a closing or less punctuation, or as it is; and the moves that are unknown then."""
    text, unknown = reply.text, ()
    draw = rng.random()
    if draw < 0.06:
        text, unknown = f"{rng.choice(OPENINGS)} {text}", ADDED
    elif draw < 0.12:
        text, unknown = f"{text} {rng.choice(CLOSINGS)}", ADDED
    elif draw < 0.2 and (reply.empathy >= 3 or reply.empathy == 0 and reply.moves & HARMFUL):
        # A stock line makes a good reply no worse and a harmful one no better.
        text, unknown = f"{rng.choice(SORRY)} {text}", ADDED
    elif draw < 0.23:
        text = f"{text} {rng.choice(EMOJI)}"
    if rng.random() < 0.12:
        text = typos(text, rng)
    if rng.random() < 0.06:
        text = re.sub(r"[.,](?!\d)", " ", text) if rng.random() < 0.5 else text.rstrip(".!?")
    return (replace(reply, text=text) if text != reply.text else reply), unknown


def typos(text, rng):
    """One to three slips of the finger in words of four letters or more; figures stay as they are."""
    words = text.split(" ")
    long = [place for place, word in enumerate(words) if len(word) >= 4 and word.isalpha()]
    for place in rng.sample(long, min(len(long), rng.randint(1, 3))):
        word, at = words[place], rng.randint(1, len(words[place]) - 2)
        slip = rng.randrange(3)
        words[place] = (word[:at] + word[at + 1] + word[at] + word[at + 2:], word[:at] + word[at + 1:],
                        word[:at] + word[at] + word[at:])[slip]
    return " ".join(words)

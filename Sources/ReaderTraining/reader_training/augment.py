"""Small changes to a reply that leave what it does as it was, so that no single word carries the rating."""

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


def varied(reply, rng):
    """The reply with a typo, an opening, a closing or less punctuation, or as it is."""
    text = reply.text
    draw = rng.random()
    if draw < 0.08:
        text = f"{rng.choice(OPENINGS)} {text}"
    elif draw < 0.16:
        text = f"{text} {rng.choice(CLOSINGS)}"
    elif draw < 0.24 and (reply.empathy >= 3 or reply.empathy == 0 and reply.moves & HARMFUL):
        # A stock line makes a good reply no worse and a harmful one no better.
        text = f"{rng.choice(SORRY)} {text}"
    elif draw < 0.27:
        text = f"{text} {rng.choice(EMOJI)}"
    if rng.random() < 0.15:
        text = typos(text, rng)
    if rng.random() < 0.08:
        text = text.replace(",", "").replace(".", " ") if rng.random() < 0.5 else text.rstrip(".!?")
    return replace(reply, text=text) if text != reply.text else reply


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

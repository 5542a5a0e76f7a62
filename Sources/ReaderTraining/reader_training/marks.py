"""Token types: what the talk so far, the policy and the facts say about each word of a reply.

The reader sees a word of the reply together with a mark: whether the customer used it, whether the policy or the facts
hold it, and for a number whether it stands there at all. The marks are relations, not words, so what is learned of them
in one story holds in the next. `Sources/RapportReading/Learned/ContextMarks.swift` does the same; a golden file holds
the two together.
"""

import re

PLAIN, NEW, CUSTOMERS, KNOWN, BOTH = range(5)
NUMBER_NEW, NUMBER_CUSTOMERS, NUMBER_POLICY, NUMBER_FACTS, NUMBER_SEVERAL, AMOUNT_OVER, AMOUNT_UNDER = range(5, 12)
CUSTOMER_LINE, AGENT_LINE = 16, 17
TYPES = 24

# Numbers with their points and colons; runs of ASCII letters and of everything above Latin-1 punctuation that is neither
# general punctuation, a symbol nor an emoji.
WORD = re.compile(r"[0-9]+(?:[.:,][0-9]+)*|[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\U0001efff]+")
CURRENCY = "£$€"
SHORTEST = 4
STEM = 5


def key(word):
    """The form in which two words count as the same: a number's value, else the first five letters."""
    if not "0" <= word[0] <= "9":
        return "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in word[:STEM])
    word = word.replace(",", "")
    return word.rstrip("0").rstrip(".") if "." in word and ":" not in word else word


def is_number(word):
    return "0" <= word[0] <= "9"


def keys(text):
    found = (match.group() for match in WORD.finditer(text))
    return {key(word) for word in found if is_number(word) or len(word) >= SHORTEST}


def amount(text, match):
    """The value of a number behind a currency sign, else nothing."""
    word = match.group().replace(",", "")
    if match.start() == 0 or text[match.start() - 1] not in CURRENCY or ":" in word or word.count(".") > 1:
        return None
    return float(word)


def amounts(text):
    found = (amount(text, match) for match in WORD.finditer(text) if is_number(match.group()))
    return [value for value in found if value is not None]


def marks(reply):
    """The type of each word of the reply that has one, as (start, end, type) in characters."""
    said = keys(" ".join(turn["text"] for turn in reply.history if turn["who"] == "customer"))
    policy, facts = keys(reply.policy), keys(reply.facts)
    limit = max(amounts(reply.policy), default=None)
    if not (said or policy or facts):
        return []
    found = []
    for match in WORD.finditer(reply.text):
        word = match.group()
        if is_number(word):
            kind = _number(reply.text, match, said, policy, facts, limit)
        elif len(word) >= SHORTEST:
            spoken, known = key(word) in said, key(word) in policy or key(word) in facts
            kind = BOTH if spoken and known else CUSTOMERS if spoken else KNOWN if known else NEW
        else:
            continue
        found.append((match.start(), match.end(), kind))
    return found


def _number(text, match, said, policy, facts, limit):
    k = key(match.group())
    places = [kind for kind, keys in ((NUMBER_CUSTOMERS, said), (NUMBER_POLICY, policy), (NUMBER_FACTS, facts)) if k in keys]
    if places:
        return places[0] if len(places) == 1 else NUMBER_SEVERAL
    value = amount(text, match)
    if value is None or limit is None:
        return NUMBER_NEW
    return AMOUNT_OVER if value > limit else AMOUNT_UNDER

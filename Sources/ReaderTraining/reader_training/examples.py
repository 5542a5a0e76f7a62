"""What the encoder is given: ids and types of tokens, which of them are pooled, and what is to be learned of them."""

import math
import random
from dataclasses import dataclass

from . import augment, data, marks

RATINGS = ["empathy", "resolution"]
OUTPUTS = RATINGS + ["critical"] + data.MOVES + ["polite", "care", "solved", "satisfied", "effective"]
PLACE = {name: place for place, name in enumerate(OUTPUTS)}
REGRESSIONS = [PLACE[name] for name in ("empathy", "resolution", "polite", "care", "solved", "satisfied", "effective")]
LOGITS = [place for place in range(len(OUTPUTS)) if place not in REGRESSIONS]
NOTHING = math.nan

LONGEST_REPLY, LONGEST_TALK = 128, 192


@dataclass
class Example:
    """One text to learn from; `targets` holds NaN where nothing is known."""

    thing: object
    targets: list
    group: str
    fold_key: str
    weight: float = 1.0


def of_reply(reply):
    targets = [NOTHING] * len(OUTPUTS)
    targets[0], targets[1], targets[2] = reply.empathy, reply.resolution, float(reply.critical)
    for move in data.MOVES:
        targets[PLACE[move]] = float(move in reply.moves)
    return Example(reply, targets, reply.set, reply.situation)


def of_request(line):
    targets = [NOTHING] * len(OUTPUTS)
    targets[PLACE["polite"]] = line["politeness_z"]
    return Example(line["text"], targets, "polite", line["id"], weight=0.5)


def of_sentence(line):
    targets = [NOTHING] * len(OUTPUTS)
    targets[PLACE["care"]] = sum(line["raters"]) / len(line["raters"])
    return Example(line["text"], targets, "care", line["id"], weight=0.5)


def of_dialogue(dialogue):
    targets = [NOTHING] * len(OUTPUTS)
    for name, value in dialogue.scores.items():
        targets[PLACE[name]] = value
    return Example(dialogue, targets, "dialogue", dialogue.id)


class Coder:
    """Turns an example into ids and types."""

    def __init__(self, tokenizer, with_marks=True):
        self.tokenizer, self.with_marks = tokenizer, with_marks
        self.start, self.end = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")

    def code(self, thing, rng=None):
        """ids, types, how many tokens from the first are pooled, and the moves that the change leaves unknown.

        `rng` makes the text a little different each time.
        """
        if isinstance(thing, data.Dialogue):
            return self._dialogue(thing)
        if isinstance(thing, str):
            ids = [self.start] + self._ids(thing)[:LONGEST_REPLY] + [self.end]
            return ids, [0] * len(ids), len(ids), ()
        return self._reply(thing, rng)

    def _ids(self, text):
        return self.tokenizer.encode(text, add_special_tokens=False).ids

    def _reply(self, reply, rng):
        unknown = ()
        if rng is not None:
            reply, unknown = augment.varied(reply, rng)
        encoding = self.tokenizer.encode(reply.text, add_special_tokens=False)
        ids, types = encoding.ids[:LONGEST_REPLY], [0] * min(len(encoding.ids), LONGEST_REPLY)
        blind = rng is not None and rng.random() < 0.15
        if self.with_marks and not blind:
            for start, end, kind in marks.marks(reply):
                for place, (first, last) in enumerate(encoding.offsets[:LONGEST_REPLY]):
                    if start <= first < last <= end:
                        types[place] = kind
        ids, types = [self.start] + ids + [self.end], [0] + types + [0]
        return ids, types, len(ids), unknown

    def _dialogue(self, dialogue):
        ids, types = [self.start], [0]
        for turn in dialogue.turns:
            piece = self._ids(turn["text"]) + [self.end]
            kind = marks.CUSTOMER_LINE if turn["who"] == "customer" else marks.AGENT_LINE
            ids, types = ids + piece, types + [kind] * len(piece)
        if len(ids) > LONGEST_TALK:  # how it began and how it ended say more than its middle
            head = LONGEST_TALK // 3
            ids, types = ids[:head] + ids[head - LONGEST_TALK:], types[:head] + types[head - LONGEST_TALK:]
        return ids, types, len(ids), ()

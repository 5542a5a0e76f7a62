"""The rated replies and the human-rated sets, in one form; folds that never part a situation."""

import hashlib
import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("RAPPORT_DATA", HERE.parents[2] / "shared" / "data"))
OWN = HERE / "replies"

MOVES = """greet thank personalise apologise own name_feeling restate celebrate ask_open ask_closed explain offer_remedy
offer_choice commit_time commit_owner confirm invite_feedback surprise blame_customer dismiss command non_apology deflect
canned jargon upsell off_topic sarcasm rude overpromise privacy_breach game_grader""".split()
HARMFUL = frozenset(MOVES[18:])


@dataclass
class Reply:
    """One reply to one customer at one moment, with its rating."""

    id: str
    situation: str
    set: str
    text: str
    persona: str = ""
    policy: str = ""
    facts: str = ""
    history: list = field(default_factory=list)
    kind: str = ""
    group: str = ""
    empathy: float = 0
    resolution: float = 0
    moves: frozenset = frozenset()
    critical: bool = False
    source: str = ""

    @property
    def last_customer_line(self):
        return next((turn["text"] for turn in reversed(self.history) if turn["who"] == "customer"), "")


@dataclass
class Dialogue:
    """A whole talk of a help desk; solved, satisfied and effective are means of 19 people, -2 to 2."""

    id: str
    turns: list
    scores: dict
    raters: dict


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def replies():
    """Every rated reply that there is."""
    found = []
    for number in range(1, 14):
        group = "literary" if number < 10 else "natural"
        found += [_reply(line, group, f"d{number}") for line in lines(SHARED / f"replies/d{number}.jsonl")]
    found += [_reply(line, "contrast", "c1") for line in lines(SHARED / "replies/c1.jsonl")]
    for number in range(1, 5):
        found += [_reply(line, "real", f"r{number}") for line in lines(SHARED / f"real-replies/r{number}.jsonl")]
    return found + own_replies() + helpdesk_replies()


def own_replies():
    """The replies that this project adds: `replies/contexts-x.jsonl` and `replies/replies-x.jsonl`, k for contrasts."""
    found = []
    for path in sorted(OWN.glob("replies-[kn]*.jsonl")):
        name = path.stem.removeprefix("replies-")
        contexts = {line["context_id"]: line for line in lines(OWN / f"contexts-{name}.jsonl")}
        group = "contrast" if name.startswith("k") else "natural"
        found += [_reply({**contexts[line["context_id"]], **line}, group, name) for line in lines(path)]
    return found


def helpdesk_replies():
    """Turns of real help desks with our ratings; the file holds ratings alone, the words stay in the fetched set."""
    talks = {line["conv"]: turns(line) for line in lines(SHARED / "helpdesk/dialogues.jsonl")}
    found = []
    for line in lines(OWN / "helpdesk-ratings.jsonl"):
        talk = talks.get(line["dialogue"])
        if talk and line["turn"] < len(talk):
            found.append(_reply({
                "id": f"rh-{line['dialogue']}-{line['turn']}", "context_id": line["dialogue"],
                "history": talk[:line["turn"]], "reply": talk[line["turn"]]["text"], "rating": line["rating"],
            }, "helpdesk", "rh"))
    return [reply for reply in found if len(reply.text.split()) > 1]


def turns(line):
    """The turns of a help-desk dialogue, addresses masked as in the rated sets."""
    parts = re.split(r"\n(?=Customer:|Helpdesk:)", line["context"])
    who = {"Customer": "customer", "Helpdesk": "agent"}
    split = [part.partition(":") for part in parts]
    return [{"who": who[name.strip()], "text": re.sub(r"https?://\S+", "<url>", text).strip()} for name, _, text in split]


def dialogues():
    names = {"A": "solved", "S": "satisfied", "E": "effective"}
    mean = lambda values: sum(values) / len(values)
    return [
        Dialogue(line["conv"], turns(line), {names[k]: mean(v) for k, v in line["labels"].items()},
                 {names[k]: v for k, v in line["labels"].items()})
        for line in lines(SHARED / "helpdesk/dialogues.jsonl")]


def polite_requests():
    return lines(SHARED / "politeness/wikipedia.jsonl")


def empathy_sentences():
    return lines(SHARED / "personas/sentences.jsonl")


def fold_of(situation, folds):
    """The fold of a situation; contrasts, replies and dialogues of one situation always share it."""
    return int(hashlib.sha256(situation.encode()).hexdigest(), 16) % folds


def _reply(line, group, source):
    rating = line["rating"]
    known = lambda key: "" if line.get(key, "").startswith(("not known", "unknown")) else line.get(key, "")
    return Reply(
        line["id"], line["context_id"], group, line["reply"], known("persona"), known("policy"), known("facts"),
        line.get("history", []), line.get("kind", ""), line.get("group", ""), rating["empathy"], rating["resolution"],
        frozenset(rating["moves"]) & frozenset(MOVES), bool(rating["critical"]), source)

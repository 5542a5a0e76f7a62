"""What is measured: Spearman, pairs in order, moves, critical replies, and the trivial baselines beside them."""

from collections import defaultdict

import numpy as np
from scipy.stats import pearsonr, spearmanr

from . import data
from .examples import PLACE

# Each group by what belongs to it; the indented ones are parts of the one before.
GROUPS = {
    "literary": lambda reply: reply.set == "literary",
    "natural": lambda reply: reply.set == "natural",
    "· d10 to d13": lambda reply: reply.set == "natural" and reply.source.startswith("d"),
    "· n1 to n3, n5": lambda reply: reply.source in ("n1", "n2", "n3", "n5"),
    "· n6 to n8": lambda reply: reply.source in ("n6", "n7", "n8"),
    "· n4, social media": lambda reply: reply.source == "n4",
    "contrasts": lambda reply: reply.set == "contrast",
    "real": lambda reply: reply.set == "real",
    "· tweets": lambda reply: reply.set == "real" and not reply.situation.isdigit(),
    "· help desk": lambda reply: reply.set == "real" and reply.situation.isdigit(),
}
KEYWORDS = """sorry apologise apologize apologies understand understanding frustrating frustrated upset appreciate thank
thanks grateful happy glad pleased help please concern concerned feel inconvenience""".split()


def baselines(text):
    words = [word.strip(".,!?;:'\"").lower() for word in text.split()]
    return {"words": len(words), "keywords": sum(word in KEYWORDS for word in words), "questions": text.count("?")}


def spearman(predicted, wanted):
    return float(spearmanr(predicted, wanted)[0]) if len(set(wanted)) > 1 and len(set(predicted)) > 1 else float("nan")


def by_group(replies, outputs):
    """Spearman of empathy and resolution for every group of replies, with the baselines."""
    rows = []
    for group, belongs in GROUPS.items():
        places = [place for place, reply in enumerate(replies) if belongs(reply)]
        if len(places) < 10:
            continue
        wanted = [[replies[p].empathy for p in places], [replies[p].resolution for p in places]]
        row = {"group": group, "n": len(places), "reader": [spearman(outputs[places, s], wanted[s]) for s in (0, 1)]}
        trivial = [baselines(replies[p].text) for p in places]
        for name in ("words", "keywords", "questions"):
            row[name] = [spearman([t[name] for t in trivial], wanted[s]) for s in (0, 1)]
        rows.append(row)
    return rows


def pairs(replies, outputs, score=lambda row: row[0] + row[1]):
    """Share of pairs inside a contrast group in the right order, in all and by kind."""
    groups, kinds = defaultdict(list), defaultdict(list)
    for place, reply in enumerate(replies):
        if reply.group:
            groups[(reply.situation, reply.group)].append(place)
    for members in groups.values():
        for better in members:
            for worse in members:
                gap = sum((r := replies[better]).__dict__[k] - replies[worse].__dict__[k] for k in ("empathy", "resolution"))
                if gap >= 1:
                    kinds[replies[better].kind].append(float(score(outputs[better]) > score(outputs[worse])))
    right = [value for values in kinds.values() for value in values]
    return (float(np.mean(right)) if right else float("nan"), len(right),
            {kind: (float(np.mean(values)), len(values)) for kind, values in sorted(kinds.items())})


def moves(replies, outputs, thresholds, least=5):
    """Precision, recall and F1 of every move, and macro-F1 over those with at least `least` cases."""
    rows = []
    for move in data.MOVES:
        truth = np.array([move in reply.moves for reply in replies])
        found = outputs[:, PLACE[move]] > thresholds.get(move, 0.0)
        hit = int((truth & found).sum())
        precision, recall = hit / max(1, int(found.sum())), hit / max(1, int(truth.sum()))
        f1 = 2 * hit / max(1, int(found.sum() + truth.sum()))
        always = 2 * truth.mean() / (1 + truth.mean())
        rows.append({"move": move, "n": int(truth.sum()), "precision": precision, "recall": recall, "f1": f1, "always": float(always)})
    enough = [row for row in rows if row["n"] >= least]
    mean = lambda key: float(np.mean([row[key] for row in enough])) if enough else float("nan")
    return rows, mean("f1"), mean("always")


def best_threshold(scores, truth, floor=0.0):
    """The threshold with the best F1 among those whose precision is at least `floor`."""
    order = np.argsort(-scores)
    hits = np.cumsum(truth[order])
    count = np.arange(1, len(order) + 1)
    precision, f1 = hits / count, 2 * hits / (count + truth.sum())
    allowed = precision >= floor
    if not truth.any() or not allowed.any():
        return float(scores.max()) + 1.0
    best = int(np.argmax(np.where(allowed, f1, -1)))
    following = scores[order[best + 1]] if best + 1 < len(order) else scores[order[best]] - 1
    return float((scores[order[best]] + following) / 2)


def pearson(predicted, wanted):
    return float(pearsonr(predicted, wanted)[0])


def one_against_rest(dialogues, name):
    """Pearson of one human rater with the mean of the other eighteen, averaged over raters."""
    table = np.array([dialogue.raters[name] for dialogue in dialogues], dtype=float)
    rest = (table.sum(1, keepdims=True) - table) / (table.shape[1] - 1)
    return float(np.mean([pearsonr(table[:, k], rest[:, k])[0] for k in range(table.shape[1])]))

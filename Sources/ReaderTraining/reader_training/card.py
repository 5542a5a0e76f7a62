"""The tables of figures, and the model's card."""

import numpy as np

from . import data, figures
from .examples import PLACE


def _of(all_examples, kind, group=None):
    return [place for place, example in enumerate(all_examples)
            if isinstance(example.thing, kind) and (group is None or example.group == group)]


def short(all_examples, outputs):
    """A few lines on how one fold went."""
    places = _of(all_examples, data.Reply)
    replies = [all_examples[place].thing for place in places]
    rows = figures.by_group(replies, outputs[places])
    right, count, _ = figures.pairs(replies, outputs[places])
    text = "  " + ", ".join(f"{row['group']} {row['reader'][0]:.3f}/{row['reader'][1]:.3f} ({row['n']})" for row in rows)
    return text + f"\n  contrasts {right:.3f} of {count} pairs; " + _human(all_examples, outputs)


def _human(all_examples, outputs):
    parts = []
    polite = _of(all_examples, str, "polite")
    if polite:
        wanted = np.array([all_examples[p].targets[PLACE["polite"]] for p in polite])
        scores = outputs[polite, PLACE["polite"]]
        low, high = np.quantile(wanted, [0.25, 0.75])
        ends = (wanted <= low) | (wanted >= high)
        parts.append(f"polite {np.mean((scores[ends] > 0) == (wanted[ends] > 0)):.3f}")
    care = _of(all_examples, str, "care")
    if care:
        parts.append(f"care {figures.pearson(outputs[care, PLACE['care']], [all_examples[p].targets[PLACE['care']] for p in care]):.3f}")
    talks = _of(all_examples, data.Dialogue)
    if talks:
        things = [all_examples[p].thing for p in talks]
        for name in ("solved", "satisfied", "effective"):
            got = figures.pearson(outputs[talks, PLACE[name]], [all_examples[p].targets[PLACE[name]] for p in talks])
            parts.append(f"{name} {got:.3f} (one person {figures.one_against_rest(things, name):.3f})")
    return ", ".join(parts)


def table(all_examples, outputs, thresholds):
    """The cross-validated table: the reader beside the baselines, group by group."""
    seen = ~np.isnan(outputs[:, 0])
    all_examples, outputs = [e for e, s in zip(all_examples, seen) if s], outputs[seen]
    places = _of(all_examples, data.Reply)
    replies, found = [all_examples[p].thing for p in places], outputs[places]
    both = lambda pair: f"{pair[0]:.2f} / {pair[1]:.2f}"
    lines = ["| Replies | n | Reader | words | keywords | question marks |", "|---|---|---|---|---|---|"]
    for row in figures.by_group(replies, found):
        lines.append(f"| {row['group']} | {row['n']} | **{both(row['reader'])}** | {both(row['words'])} | {both(row['keywords'])} | {both(row['questions'])} |")
    right, count, kinds = figures.pairs(replies, found)
    longer, _, _ = figures.pairs(replies, np.array([[len(r.text.split()), 0] for r in replies]))
    lines += ["", f"Contrasts in order: {right:.3f} of {count} pairs (the longer reply: {longer:.3f}).",
              ", ".join(f"{kind} {value:.2f} ({n})" for kind, (value, n) in kinds.items()), ""]
    made = [k for k, reply in enumerate(replies) if reply.set in ("literary", "natural", "contrast")]
    natural = [k for k, reply in enumerate(replies) if reply.set == "natural"]
    real = [k for k, reply in enumerate(replies) if reply.set == "real"]
    for name, chosen in (("made up", made), ("natural", natural), ("real", real)):
        if chosen:
            _, f1, always = figures.moves([replies[k] for k in chosen], found[chosen], thresholds)
            lines.append(f"Moves, macro-F1, {name}: {f1:.3f} (every move always: {always:.3f}).")
    rows, _, _ = figures.moves([replies[k] for k in made], found[made], thresholds)
    lines += ["", "| Move | n | precision | recall | F1 |", "|---|---|---|---|---|"]
    lines += [f"| {r['move']} | {r['n']} | {r['precision']:.2f} | {r['recall']:.2f} | {r['f1']:.2f} |" for r in rows]
    if made:
        truth = np.array([replies[k].critical for k in made])
        score = found[made, PLACE["critical"]]
        flagged = score > thresholds.get("critical", 0)
        hit = (truth & flagged).sum()
        lines += ["", f"Critical, made up: precision {hit / max(1, flagged.sum()):.2f}, recall {hit / max(1, truth.sum()):.2f} of {truth.sum()}."]
    lines.append("Human ratings: " + _human(all_examples, outputs))
    return "\n".join(lines)

"""Teaching the encoder which questions are the same: those of one move are, those of its neighbours in the scenario are not."""

import random

import numpy
import torch
from torch.nn import functional as F

from .encoder import published_encoder

TEMPERATURE = 0.05
RATE, WARMING = 6e-5, 20
EPOCHS, MOVES, EXAMPLES = 6, 36, 3
TOKENS = 66


def scenarios(library):
    """By scenario and move, in order: what the author wrote down as asking it (`hit`), and as not asking it (`miss`)."""
    from ruamel.yaml import YAML

    found = {}
    for path in sorted(library.glob("*.yaml")):
        scenario = YAML(typ="safe", pure=True).load(path)
        moves = scenario.get("moves", {}) if scenario.get("kind") == "scenario" else {}
        asked = {name: ([bare(hit) for hit in move["hit"]], [bare(miss) for miss in move.get("miss", [])])
                 for name, move in moves.items() if move.get("question") and len(move.get("hit", [])) >= 2}
        if asked:
            found[path.stem] = asked
    return found


def bare(sentence):
    """A question is the same without its mark."""
    return sentence.rstrip("?!. ")


def directions(encoder, tokenizer, sentences, drop=0.0):
    """The mean token vector of each sentence, of length one, as `Meaning.swift` has it."""
    tokens = [tokenizer.encode(sentence).ids[:TOKENS] for sentence in sentences]
    ids = torch.zeros(len(tokens), max(map(len, tokens)), dtype=torch.long)
    mask = torch.zeros(ids.shape)
    for row, sentence in enumerate(tokens):
        ids[row, : len(sentence)] = torch.tensor(sentence)
        mask[row, : len(sentence)] = 1
    vectors = encoder(ids, torch.zeros_like(ids), mask, drop)
    return F.normalize((vectors * mask[:, :, None]).sum(1) / mask.sum(1, keepdim=True), dim=-1)


def loss(vectors, moves, missed):
    """Each pair of questions of one move against all that stand beside it (InfoNCE, van den Oord et al. 2018).

    vectors: those of the examples, then those of the counter-examples, each of which counts for its own move alone.
    """
    count = len(moves)
    likeness = vectors[:count] @ vectors.T / TEMPERATURE
    itself = torch.eye(count, len(vectors), dtype=torch.bool)
    same = torch.zeros_like(itself)
    same[:, :count] = moves[:, None] == moves[None]
    same &= ~itself
    outside = itself.clone()
    outside[:, count:] = moves[:, None] != missed[None]
    likeness = likeness.masked_fill(outside, -1e4)
    others = torch.logsumexp(likeness.masked_fill(same, -1e4), 1, keepdim=True)
    each = torch.logaddexp(likeness, others.expand_as(likeness)) - likeness
    has = same.any(1)
    return ((each * same).sum(1)[has] / same.sum(1)[has]).mean()


def taught(asked, kept, tokenizer, seed=1):
    """The published encoder, taught by the questions of these scenarios; its table of words stays as it was."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    encoder = published_encoder(kept, 1)
    for values in encoder.embeddings.parameters():
        values.requires_grad = False
    learning = [values for values in encoder.parameters() if values.requires_grad]
    optimizer = torch.optim.AdamW(learning, lr=RATE, weight_decay=0.01)
    names = sorted(asked)
    weights = [sum(len(hits) for hits, _ in asked[name].values()) for name in names]
    steps = EPOCHS * sum(weights) // (MOVES * EXAMPLES)
    encoder.train()
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / WARMING) * (1 - step / steps)
        scenario = asked[chance.choices(names, weights)[0]]
        picked = chance.sample(sorted(scenario), min(MOVES, len(scenario)))
        hits = [(hit, row) for row, name in enumerate(picked)
                for hit in chance.sample(scenario[name][0], min(EXAMPLES, len(scenario[name][0])))]
        misses = [(chance.choice(scenario[name][1]), row) for row, name in enumerate(picked) if scenario[name][1]]
        vectors = directions(encoder, tokenizer, [sentence for sentence, _ in hits + misses], drop=0.1)
        value = loss(vectors, torch.tensor([row for _, row in hits]), torch.tensor([row for _, row in misses]))
        optimizer.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()
        if step % 50 == 0:
            print(f"step {step} of {steps}, loss {value.item():.3f}", flush=True)
    return encoder.eval()


class Figures:
    """How well questions are known by the other examples of their scenario, each left out in turn."""

    FEWEST = 3

    def __init__(self, scenarios, direction):
        """direction: sentences to an array of unit vectors."""
        self.own, self.first, self.lead, self.right, self.stray, self.stray_lead = ([] for _ in range(6))
        for moves in scenarios:
            asked = [(name, hit) for name, (hits, _) in moves.items() if len(hits) >= self.FEWEST for hit in hits]
            if asked:
                self.add(numpy.array([name for name, _ in asked]), direction([hit for _, hit in asked]))

    def add(self, names, vectors):
        likeness = vectors @ vectors.T
        numpy.fill_diagonal(likeness, -1)
        moves = sorted(set(names))
        best = numpy.stack([likeness[:, names == move].max(1) for move in moves], 1)
        for row, name in zip(best, names):
            own = row[moves.index(name)]
            ranked, strangers = numpy.sort(row)[::-1], numpy.sort(row[numpy.array(moves) != name])[::-1]
            self.own.append(own)
            self.first.append(ranked[0])
            self.lead.append(ranked[0] - ranked[1])
            self.right.append(own == ranked[0])
            # As if nobody had written the move: what is told now is the answer to another question.
            self.stray.append(strangers[0])
            self.stray_lead.append(strangers[0] - strangers[1])

    def text(self, alike, margin, unlike):
        own, first, lead, right, stray, stray_lead = map(
            numpy.array, (self.own, self.first, self.lead, self.right, self.stray, self.stray_lead))
        known = (first >= alike) & (lead >= margin)
        return (f"{len(own)} examples: nearest to one of their own {right.mean():.1%}; from {alike} on, {margin} ahead: "
                f"known {(known & right).mean():.1%}, taken for another {(known & ~right).mean():.1%}, "
                f"without their move {((stray >= alike) & (stray_lead >= margin)).mean():.1%}; "
                f"under {unlike} to all of their own {(own < unlike).mean():.1%}")

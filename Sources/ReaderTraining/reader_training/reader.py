"""The reader that is trained: the encoder, and linear heads on the mean of the vectors and on each single one.

A rating is a matter of the whole reply, so its head sees the mean. A move may be two words in a long reply: it has a head on
the mean and one on every token, of which the highest counts, so that the words that show it are known as well.
"""

import math
import random
from contextlib import nullcontext

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from . import data, marks, word_heads
from .encoder import HIDDEN, published_encoder
from .examples import LOGITS, OUTPUTS, PLACE, REGRESSIONS

# What is known of the averages before anything is learned.
FIRST_GUESS = {"empathy": 1.5, "resolution": 1.9, "polite": 0.0, "care": 1.3, "solved": -0.1, "satisfied": -0.1, "effective": 0.0}


MOVES = [PLACE[move] for move in data.MOVES]


class Reader(nn.Module):
    def __init__(self, kept):
        super().__init__()
        self.encoder = published_encoder(kept, marks.TYPES)
        self.heads = nn.Linear(HIDDEN, len(OUTPUTS))
        self.word_heads = nn.Linear(HIDDEN, len(LOGITS), bias=False)
        with torch.no_grad():
            self.word_heads.weight.zero_()
            self.heads.weight.mul_(0.2)
            self.heads.bias.fill_(-2.5)
            for name, value in FIRST_GUESS.items():
                self.heads.bias[PLACE[name]] = value

    def forward(self, ids, types, mask, pooled, own, drop=0.1):
        vectors = self.encoder(ids, types, mask, drop).float()
        with torch.autocast("cpu", enabled=False):
            outputs = self.heads((vectors * pooled[:, :, None]).sum(1) / pooled.sum(1, keepdim=True))
            words = self.word_heads(vectors) + (own[:, :, None] - 1) * 1e4
            return outputs.index_add(1, torch.tensor(LOGITS), words.max(1).values)


def _say(text):
    print(text, flush=True)


# How much of the sets that only help is seen in one pass; talks are long, and the requests are many.
SHARE = {"polite": 0.4, "dialogue": 0.5, "helpdesk": 0.8}
# Lengths are rounded up to few, since every new shape has its products compiled anew.
STEP = 32


def padded(coded):
    """One batch of coded examples: ids, types, what is text at all, what is pooled, and of that the words themselves."""
    longest = -(-max(len(code[0]) for code in coded) // STEP) * STEP
    ids, types = (torch.zeros(len(coded), longest, dtype=torch.long) for _ in range(2))
    mask, pooled, own = (torch.zeros(len(coded), longest) for _ in range(3))
    for row, (own_ids, own_types, count, *_) in enumerate(coded):
        ids[row, : len(own_ids)] = torch.tensor(own_ids)
        types[row, : len(own_ids)] = torch.tensor(own_types)
        mask[row, : len(own_ids)] = 1
        pooled[row, :count] = 1
        own[row, 1 : count - 1] = 1
    return ids, types, mask, pooled, own


def loss(outputs, targets, weights):
    """Squared error of ratings and scores, cross-entropy of moves and of critical; unknown targets count nothing."""
    known = ~torch.isnan(targets)
    wanted = torch.where(known, targets, 0.0)
    error = torch.zeros_like(outputs)
    error[:, REGRESSIONS] = (outputs[:, REGRESSIONS] - wanted[:, REGRESSIONS]) ** 2
    error[:, LOGITS] = F.binary_cross_entropy_with_logits(outputs[:, LOGITS], wanted[:, LOGITS], reduction="none")
    error = error * known * weights[:, None]
    ratings = error[:, :2].sum(1) / 2
    critical = error[:, PLACE["critical"]] * 0.8
    moves = error[:, MOVES].mean(1) * 4
    human = error[:, REGRESSIONS[2:]].sum(1) / 2
    return (ratings + critical + moves + human).mean()


def ranking(outputs, targets, situations):
    """How far replies to one and the same customer are out of order: a soft margin over pairs that differ by a level."""
    situations = np.asarray(situations)
    total, pairs = outputs.new_zeros(()), 0
    for scale in (0, 1):
        difference = targets[:, scale][:, None] - targets[:, scale][None, :]
        same = torch.from_numpy(situations[:, None] == situations[None, :])
        chosen = same & (difference >= 1)
        if chosen.any():
            margin = (outputs[:, scale][:, None] - outputs[:, scale][None, :])[chosen]
            total = total + F.softplus(difference[chosen].clamp(max=2) * 0.7 - margin).sum()
            pairs += int(chosen.sum())
    return total / pairs if pairs else total


def precision():
    """bfloat16 products where the processor has them: five times as fast, and as good."""
    has = torch.ops.mkldnn._is_mkldnn_bf16_supported()
    return torch.autocast("cpu", torch.bfloat16) if has else nullcontext()


def train(examples, coder, kept, *, epochs, seed, rate, rank, batch=32, log=_say):
    """A reader that has seen every example `epochs` times, each time a little varied."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    reader = Reader(kept)
    # Whole moves are learned by the heads on the mean alone; those on words are fitted at the end.
    reader.word_heads.requires_grad_(False)
    first = {name: value.clone() for name, value in reader.named_parameters()}
    optimizer = torch.optim.AdamW(
        [{"params": reader.encoder.parameters(), "lr": rate}, {"params": reader.heads.parameters(), "lr": 1e-3}],
        weight_decay=0.01, fused=True)
    seen = sum(SHARE.get(example.group, 1.0) for example in examples)
    steps = epochs * math.ceil(seen / batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / (0.06 * steps)) * max(0.02, 1 - step / steps))
    for epoch in range(epochs):
        reader.train()
        total = 0.0
        batches = list(_batches(examples, coder, rng, batch))
        for chosen, coded in batches:
            targets = torch.tensor([example.targets for example in chosen])
            for row, (*_, unknown) in enumerate(coded):
                targets[row, [PLACE[move] for move in unknown]] = math.nan
            weights = torch.tensor([example.weight for example in chosen])
            with precision():
                outputs = reader(*padded(coded))
            cost = loss(outputs.float(), targets, weights)
            if rank:
                cost = cost + rank * ranking(outputs.float(), targets, [example.fold_key for example in chosen])
            reader.zero_grad()
            cost.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += float(cost.detach())
        log(f"  epoch {epoch + 1} of {epochs}: loss {total / len(batches):.3f}")
    word_heads.fit(reader, examples, coder, seed, padded, precision)
    still = [name for name, value in reader.named_parameters() if torch.equal(value, first[name])]
    assert not still, f"never trained: {still}"
    return reader.eval()


def _batches(examples, coder, rng, size):
    """Batches in an order of their own each time, each example varied anew.

    In most passes the replies to one customer meet, for the ranking, and contrasts meet their partners; all else, and in
    the other passes everything, is batched with what is about as long, since a batch costs as much as its longest text.
    """
    order = [example for example in examples if rng.random() < SHARE.get(example.group, 1.0)]
    rng.shuffle(order)
    coded = [(example, coder.code(example.thing, rng)) for example in order]
    together = []
    if rng.random() < 0.7:
        places = {key: rng.random() for key in sorted({example.fold_key for example in order})}
        together = [pair for pair in coded if isinstance(pair[0].thing, data.Reply)]
        together.sort(key=lambda pair: (places[pair[0].fold_key], pair[0].thing.group))
        coded = [pair for pair in coded if not isinstance(pair[0].thing, data.Reply)]
    chunks = [together[start : start + size] for start in range(0, len(together), size)]
    for start in range(0, len(coded), size * 20):
        part = sorted(coded[start : start + size * 20], key=lambda pair: len(pair[1][0]))
        chunks += [part[first : first + size] for first in range(0, len(part), size)]
    rng.shuffle(chunks)
    for chunk in chunks:
        yield [example for example, _ in chunk], [code for _, code in chunk]


def predict(reader, things, coder):
    """The outputs of the reader, one row a text."""
    coded = [coder.code(thing) for thing in things]
    order = sorted(range(len(coded)), key=lambda place: len(coded[place][0]))
    found = np.zeros((len(coded), len(OUTPUTS)), dtype=np.float32)
    reader.eval()
    with torch.no_grad(), precision():
        for start in range(0, len(order), 64):
            places = order[start : start + 64]
            found[places] = reader(*padded([coded[place] for place in places])).float().numpy()
    return found

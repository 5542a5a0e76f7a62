"""The second stage: the heads of the moves, on the mean and on single words, fitted to the finished encoder.

Vectors are computed once, so it takes seconds. Ratings and human scores keep the heads that they were trained with.
"""

import random

import torch
from torch import nn
from torch.nn import functional as F

from . import data
from .encoder import HIDDEN
from .examples import LOGITS

PASSES, BATCH, RATE, DECAY = 6, 128, 1.5e-3, 1e-4


def fit(reader, examples, coder, seed, padded, precision):
    replies = [example for example in examples if isinstance(example.thing, data.Reply)]
    vectors = _vectors(reader, [coder.code(example.thing) for example in replies], padded, precision)
    truth = torch.tensor([[example.targets[place] for place in LOGITS] for example in replies])
    torch.manual_seed(seed)
    heads, words = nn.Linear(HIDDEN, len(LOGITS)), nn.Linear(HIDDEN, len(LOGITS), bias=False)
    with torch.no_grad():
        heads.weight.copy_(reader.heads.weight[LOGITS])
        heads.bias.copy_(reader.heads.bias[LOGITS])
        words.weight.normal_(0, 0.002)
    optimizer = torch.optim.Adam([*heads.parameters(), *words.parameters()], lr=RATE)
    rng, order = random.Random(seed), list(range(len(replies)))
    for number in range(PASSES):
        optimizer.param_groups[0]["lr"] = RATE * (1 - number / PASSES)
        for chosen in _batches(order, vectors, rng):
            rows, own, pooled = _rows([vectors[place] for place in chosen])
            found = heads((rows * pooled[:, :, None]).sum(1) / pooled.sum(1, keepdim=True))
            found = found + (words(rows) + (own[:, :, None] - 1) * 1e4).max(1).values
            cost = F.binary_cross_entropy_with_logits(found, truth[chosen]) + DECAY * words.weight.pow(2).sum()
            optimizer.zero_grad()
            cost.backward()
            optimizer.step()
    with torch.no_grad():
        reader.heads.weight[LOGITS] = heads.weight
        reader.heads.bias[LOGITS] = heads.bias
        reader.word_heads.weight.copy_(words.weight)


def _vectors(reader, coded, padded, precision):
    """The vectors of each text's tokens, in half the bytes."""
    order = sorted(range(len(coded)), key=lambda place: len(coded[place][0]))
    found = [None] * len(coded)
    reader.eval()
    with torch.no_grad(), precision():
        for start in range(0, len(order), 64):
            places = order[start : start + 64]
            ids, types, mask, _, _ = padded([coded[place] for place in places])
            batch = reader.encoder(ids, types, mask).to(torch.bfloat16)
            for row, place in enumerate(places):
                found[place] = batch[row, : len(coded[place][0])].clone()
    return found


def _batches(order, vectors, rng):
    """Batches of about equal length, in an order of their own each time."""
    rng.shuffle(order)
    chunks = []
    for start in range(0, len(order), BATCH * 20):
        part = sorted(order[start : start + BATCH * 20], key=lambda place: len(vectors[place]))
        chunks += [part[first : first + BATCH] for first in range(0, len(part), BATCH)]
    rng.shuffle(chunks)
    return chunks


def _rows(vectors):
    longest = max(len(rows) for rows in vectors)
    padded = torch.zeros(len(vectors), longest, HIDDEN)
    own, pooled = torch.zeros(len(vectors), longest), torch.zeros(len(vectors), longest)
    for place, rows in enumerate(vectors):
        padded[place, : len(rows)] = rows.float()
        own[place, 1 : len(rows) - 1] = 1
        pooled[place, : len(rows)] = 1
    return padded, own, pooled

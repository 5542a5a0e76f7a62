#!/usr/bin/env python3
"""Writes the reader's model file, which Sources/CReader/include/reader_model.h describes.

    export.py FOLDER -o reader.model [--tokens tokens.txt] [--types 32] [--heads 40]

FOLDER holds model.safetensors and vocab.txt of a sentence encoder of the MiniLM kind. The command writes it untrained:
with a cut vocabulary, types that say nothing and heads made up from a seed, so that the program can be built and tested
before there is a trained model. Whoever trains one calls `export`.
"""
import argparse
import struct
from pathlib import Path

import numpy

ALIGNMENT = 64
PANEL = 64
POSITIONS = 256
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def export(path, state, vocab, heads, version, metadata, attention_heads=12, epsilon=1e-12):
    """Writes a model.

    state: weights by their names in Hugging Face's BERT, whole or with a prefix stripped by the caller; rows of
    embeddings.token_type_embeddings.weight are the types.
    vocab: tokens in the order of the rows of embeddings.word_embeddings.weight.
    heads: (name, weight[width], bias, threshold, scale) each.
    metadata: strings by name.
    """
    state = {name: numpy.asarray(values, dtype=numpy.float32) for name, values in state.items()
             if not name.endswith("position_ids")}
    words = state["embeddings.word_embeddings.weight"]
    width = words.shape[1]
    layers = 1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layer."))
    inner = state["encoder.layer.0.intermediate.dense.weight"].shape[0]
    positions = state["embeddings.position_embeddings.weight"][:POSITIONS]
    types = state["embeddings.token_type_embeddings.weight"]
    assert len(vocab) == len(words) == len(set(vocab)) < 0xFFFF, "one row for each token"
    assert width % PANEL == inner % PANEL == 0 and width // attention_heads % 32 == 0 and inner >= width
    assert 255 * 127 * max(width, inner) < 2**31, "sums must fit into 32 bits"

    row_bytes, row_scales = quantised(words)
    encoded = [token.encode() for token in vocab]
    places = numpy.cumsum([0] + [len(token) for token in encoded]).astype("<u4")
    sections = [
        places.tobytes(),
        b"".join(encoded),
        slots(encoded).tobytes(),
        row_bytes.tobytes(),
        floats(row_scales),
        floats(positions),
        floats(types),
        norm(state, "embeddings.LayerNorm"),
        b"".join(layer(state, f"encoder.layer.{number}.") for number in range(layers)),
        floats([weight for _, weight, _, _, _ in heads]),
        floats([[bias, threshold, scale, 0] for _, _, bias, threshold, scale in heads]),
        b"".join(name.encode() + b"\0" for name, _, _, _, _ in heads),
        version.encode(),
        b"".join(f"{name}\0{value}\0".encode() for name, value in metadata.items()),
    ]
    shape = [layers, width, attention_heads, inner, len(vocab), len(positions), len(types), len(heads)]
    special = [vocab.index(token) for token in SPECIAL]
    write(path, shape + special, epsilon, sections)


def write(path, numbers, epsilon, sections):
    header_bytes = 8 + 4 + 4 * len(numbers) + 4 + 8 * len(sections)
    header_bytes += -header_bytes % 8
    offset, pieces, directory = header_bytes, [], []
    for section in sections:
        gap = -offset % ALIGNMENT
        pieces += [b"\0" * gap, section]
        directory += [offset + gap, len(section)]
        offset += gap + len(section)
    pieces.append(b"\0" * (-offset % ALIGNMENT))
    offset += -offset % ALIGNMENT
    header = b"RPREADR1" + struct.pack(f"<I{len(numbers)}If{len(directory)}I", offset, *numbers, epsilon, *directory)
    body = b"".join([header.ljust(header_bytes, b"\0")] + pieces)
    assert len(body) == offset
    Path(path).write_bytes(body)


def floats(values):
    return numpy.ascontiguousarray(values, dtype="<f4").tobytes()


def quantised(rows):
    """Bytes and a scale for each row: the nearest step, ties to even."""
    peaks = numpy.abs(rows).max(axis=1)
    scales = (numpy.where(peaks > 0, peaks, 1) / numpy.float32(127)).astype(numpy.float32)
    return numpy.clip(numpy.rint(rows / scales[:, None]), -127, 127).astype(numpy.int8), scales


def norm(state, name):
    return floats(state[name + ".weight"]) + floats(state[name + ".bias"])


def linear(weights, biases):
    """One map: packed bytes, scales, biases, starts."""
    rows, scales = quantised(weights)
    outputs, inputs = rows.shape
    packed = rows.reshape(outputs // PANEL, PANEL, inputs // 4, 4).transpose(0, 2, 1, 3)
    starts = (-128 * rows.astype(numpy.int64).sum(axis=1)).astype("<i4")
    return packed.tobytes() + floats(scales) + floats(biases) + starts.tobytes()


def layer(state, prefix):
    parts = [prefix + "attention.self." + part for part in ("query", "key", "value")]
    return b"".join([
        linear(*(numpy.concatenate([state[f"{part}.{kind}"] for part in parts]) for kind in ("weight", "bias"))),
        *(linear(state[f"{prefix}{part}.dense.weight"], state[f"{prefix}{part}.dense.bias"])
          for part in ("attention.output", "intermediate", "output")),
        norm(state, prefix + "attention.output.LayerNorm"),
        norm(state, prefix + "output.LayerNorm"),
    ])


def slots(encoded):
    """The hash table: FNV-1a, the next free slot where one is taken."""
    size = 1 << (2 * len(encoded) - 1).bit_length()
    table = numpy.full(size, 0xFFFF, dtype="<u2")
    for number, token in enumerate(encoded):
        place = 2166136261
        for byte in token:
            place = (place ^ byte) * 16777619 & 0xFFFFFFFF
        place %= size
        while table[place] != 0xFFFF:
            place = (place + 1) % size
        table[place] = number
    return table


def cut(vocab, tokens):
    """The tokens to keep: the special ones, every single character, and those given; in the old order."""
    kept = set(SPECIAL) | set(tokens) | {token for token in vocab if len(token.removeprefix("##")) == 1}
    return [token for token in vocab if token in kept]


def untrained(folder, tokens, types, heads, seed=1):
    """The encoder as it was published, cut to some tokens, with made-up heads; (state, vocab, heads)."""
    from safetensors.numpy import load_file

    state = load_file(Path(folder) / "model.safetensors")
    whole = (Path(folder) / "vocab.txt").read_text(encoding="utf-8").splitlines()
    vocab = cut(whole, tokens)
    rows = {token: number for number, token in enumerate(whole)}
    words = "embeddings.word_embeddings.weight"
    state[words] = state[words][[rows[token] for token in vocab]]
    random = numpy.random.default_rng(seed)
    kinds = "embeddings.token_type_embeddings.weight"
    more = random.normal(0, 0.02, (types, state[kinds].shape[1])).astype(numpy.float32)
    more[: len(state[kinds])] = state[kinds]
    state[kinds] = more
    names = ["empathy", "resolution", "critical"] + [f"move_{number}" for number in range(heads - 3)]
    made_up = [(name, random.normal(0, 0.1, more.shape[1]), random.normal(), 0.5, 1.0) for name in names[:heads]]
    return state, vocab, made_up


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("-o", dest="path", default="reader.model")
    parser.add_argument("--tokens", help="a file with a token a line; without it, the first 12,000 of the vocabulary")
    parser.add_argument("--types", type=int, default=32)
    parser.add_argument("--heads", type=int, default=40)
    options = parser.parse_args()
    vocab = (Path(options.folder) / "vocab.txt").read_text(encoding="utf-8").splitlines()
    tokens = Path(options.tokens).read_text(encoding="utf-8").split() if options.tokens else [token for token in vocab if not token.startswith("[unused")][:12_000]
    state, vocab, heads = untrained(options.folder, tokens, options.types, options.heads)
    export(options.path, state, vocab, heads, "untrained 1", {"encoder": "all-MiniLM-L6-v2", "licence": "Apache-2.0"})
    print(f"{len(vocab)} tokens, {len(heads)} heads, {Path(options.path).stat().st_size} bytes")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Rewrites what the tests of the encoder compare with; run it after every change of reader.model.

    golden.py [replies/*.jsonl]

Given replies, it first makes the texts anew from them, mutated from a seed; else it keeps the texts. Then it asks the
reference for everything: Hugging Face's tokenizer with the model's vocabulary, and reference.py. Needs numpy and
tokenizers.

tokens.bin holds for each text: bytes (u16), tokens (u16), hash of the token ids (u32, FNV-1a by 16 bits), the text.
token-ids.txt has the whole ids of the first texts, a line each. encodings.txt is written for eyes as well.
"""
import struct
import sys
from pathlib import Path

import numpy
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

import reference
from texts import made_from

FOLDER = Path(__file__).parents[2] / "Tests/RapportReadingTests/Golden"
MODEL = Path(__file__).parents[1] / "CReader/reader.model"
WHOLE = 400


def fnv(values):
    number = 2166136261
    for value in values:
        number = (number ^ int(value)) * 16777619 & 0xFFFFFFFF
    return number


def known_texts():
    file, place, texts = (FOLDER / "tokens.bin").read_bytes(), 0, []
    while place < len(file):
        (size,) = struct.unpack_from("<H", file, place)
        texts.append(file[place + 8:place + 8 + size].decode())
        place += 8 + size
    return texts


def tokenizer(vocab):
    made = Tokenizer(models.WordPiece({token: number for number, token in enumerate(vocab)}, unk_token="[UNK]"))
    made.normalizer = normalizers.BertNormalizer()
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made


def write_tokens(texts, ids):
    records = []
    for text, tokens in zip(texts, ids):
        encoded = text.encode()
        records.append(struct.pack("<HHI", len(encoded), len(tokens), fnv(tokens)) + encoded)
    (FOLDER / "tokens.bin").write_bytes(b"".join(records))
    (FOLDER / "token-ids.txt").write_text("".join(" ".join(map(str, tokens)) + "\n" for tokens in ids[:WHOLE]))


def write_encodings(model, ids):
    """Tokens, types, then bits: the hash over all vectors, the outputs; then the mean without rounding to bytes."""
    plain = [model.start] + [number for tokens in ids for number in tokens]
    lines = []
    for count in (1, 2, 3, 15, 16, 17, 31, 32, 33, 64, 129, 256):
        tokens = plain[count:2 * count]
        types = [(place * 7 + count) % model.types for place in range(count)]
        rows = reference.encoded(model, tokens, types)
        exact = reference.encoded_exactly(model, tokens, types).mean(axis=0)
        mean = reference.mean(rows)
        cosine = mean @ exact / numpy.linalg.norm(mean) / numpy.linalg.norm(exact)
        print(f"{count:4} tokens: cosine with the exact mean vector {cosine:.5f}")
        bits = reference.outputs(model, rows).view(numpy.uint32)
        lines += [" ".join(map(str, tokens)), " ".join(map(str, types)), f"{fnv(rows.reshape(-1).view('<u4')):08x}",
                  " ".join(f"{number:08x}" for number in bits), " ".join(f"{number:.5f}" for number in exact), ""]
    (FOLDER / "encodings.txt").write_text("\n".join(lines))


def main():
    FOLDER.mkdir(exist_ok=True)
    texts = made_from(sys.argv[1:]) if len(sys.argv) > 1 else known_texts()
    model = reference.Model(MODEL)
    ids = [found.ids for found in tokenizer(model.vocab).encode_batch(texts, add_special_tokens=False)]
    write_tokens(texts, ids)
    write_encodings(model, ids)
    unknown = sum(tokens.count(model.unknown) for tokens in ids) / sum(map(len, ids))
    print(f"{len(texts)} texts, {sum(map(len, ids))} tokens, {unknown:.1%} unknown")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Measures the reader beside its peers, in one run on one core: ONNX Runtime with the same weights, and VADER.

    peers.py [--reader .build-training/reader.pt] [--program ../../.build/release/rapport]

Prints milliseconds a text at 40 and 240 tokens, and replies a second over all our own replies: the whole way from JSON
line to JSON line for the program, tokenizer and forward pass for ONNX Runtime, text to score for VADER. Needs onnx,
onnxruntime and vaderSentiment besides the requirements.
"""

import argparse
import json
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from reader_training import data, examples
from reader_training.encoder import base_vocabulary
from reader_training.reader import Reader
from reader_training.vocabulary import kept_pieces, tokenizer_for

HERE = Path(__file__).resolve().parent


class Exported(torch.nn.Module):
    """The reader with everything pooled, as one graph."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, types):
        ones = torch.ones_like(ids, dtype=torch.float32)
        return self.reader(ids, types, ones, ones, ones)


def sessions(reader, folder):
    ids = torch.ones(1, 40, dtype=torch.long)
    path, small = folder / "reader.onnx", folder / "reader-int8.onnx"
    axes = {"ids": {1: "tokens"}, "types": {1: "tokens"}}
    torch.onnx.export(Exported(reader), (ids, torch.zeros_like(ids)), path, input_names=["ids", "types"],
                      output_names=["outputs"], dynamic_axes=axes, opset_version=17, dynamo=False)
    quantize_dynamic(path, small, weight_type=QuantType.QInt8)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return {name: onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
            for name, file in (("ONNX Runtime fp32", path), ("ONNX Runtime int8", small))}


def milliseconds(call, runs=200):
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        call()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times), min(times)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reader", type=Path, default=HERE / ".build-training" / "reader.pt")
    parser.add_argument("--program", type=Path, default=HERE.parents[1] / ".build/release/rapport")
    options = parser.parse_args()
    os.sched_setaffinity(0, {0})
    torch.set_num_threads(1)
    kept = kept_pieces()
    reader = Reader(kept)
    reader.load_state_dict(torch.load(options.reader))
    reader.eval()
    tokenizer = tokenizer_for([base_vocabulary()[row] for row in kept])
    replies = [reply for reply in data.replies() if reply.set in ("literary", "natural", "contrast")]
    texts = [reply.text for reply in replies]
    with tempfile.TemporaryDirectory() as folder:
        for name, session in sessions(reader, Path(folder)).items():
            for count in (40, 240):
                ids = np.random.default_rng(1).integers(5, len(kept), (1, count))
                median, best = milliseconds(lambda: session.run(None, {"ids": ids, "types": ids * 0}))
                print(f"{name}, {count} tokens: median {median:.2f} ms, best {best:.2f} ms", flush=True)
            started = time.perf_counter()
            for text in texts:
                ids = np.array([tokenizer.encode(text).ids[:256]])
                session.run(None, {"ids": ids, "types": ids * 0})
            print(f"{name}: {len(texts) / (time.perf_counter() - started):.0f} replies a second", flush=True)
    analyzer = SentimentIntensityAnalyzer()
    started = time.perf_counter()
    for text in texts:
        analyzer.polarity_scores(text)
    print(f"VADER: {len(texts) / (time.perf_counter() - started):.0f} replies a second")
    bare = "".join(json.dumps({"id": r.id, "reply": r.text}) + "\n" for r in replies)
    whole = "".join(json.dumps({"id": r.id, "reply": r.text, "policy": r.policy, "facts": r.facts, "history": r.history}) + "\n"
                    for r in replies)
    for name, given in (("reply alone", bare), ("with policy, facts and history", whole)):
        started = time.perf_counter()
        subprocess.run([options.program, "rate", "--jobs", "1"], input=given.encode(), stdout=subprocess.DEVNULL, check=True)
        print(f"rapport rate, {name}: {len(texts) / (time.perf_counter() - started):.0f} replies a second")


if __name__ == "__main__":
    main()

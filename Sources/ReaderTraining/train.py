#!/usr/bin/env python3
"""Trains the reader that Rapport ships: python train.py

Cross-validates by situation, trains on everything, chooses a threshold for every move by the situations that were held
out, and writes the model file and the figures for its card. Seeded: the same machine gives the same file again. What a
stopped run had finished stands in --keep and is taken from there, as long as data and options are the same.
"""

import argparse
import hashlib
import os
import sys
import time
from pathlib import Path

# Memory that is given back after each step comes back page by page: kept, and in large pages, a step takes a fifth.
MEMORY = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": str(1 << 35), "MALLOC_TOP_PAD_": str(1 << 28),
          "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}
if __name__ == "__main__" and "MALLOC_MMAP_MAX_" not in os.environ:
    os.execve(sys.executable, [sys.executable, *sys.argv], os.environ | MEMORY)

import numpy as np
import torch

from export import export
from reader_training import calibration, card, data, examples
from reader_training.examples import OUTPUTS
from reader_training.encoder import base_vocabulary
from reader_training.reader import Reader, predict, train
from reader_training.vocabulary import kept_pieces, tokenizer_for

HERE = Path(__file__).resolve().parent


def everything():
    """All that there is to learn from; ends with the files that are missing, if any are."""
    needed = [data.SHARED / name for name in ("replies", "real-replies", "helpdesk", "politeness", "personas", "goemotions")]
    missing = [str(path) for path in needed if not path.is_dir()]
    if missing:
        sys.exit("train.py: these data sets are missing: " + ", ".join(missing) + "; name their folder in $RAPPORT_DATA")
    replies = [examples.of_reply(reply) for reply in data.replies()]
    others = [examples.of_dialogue(d) for d in data.dialogues()] + [examples.of_request(r) for r in data.polite_requests()]
    return replies + others + [examples.of_sentence(s) for s in data.empathy_sentences()]


def trained(name, chosen, coder, kept, options, seed):
    """A reader that has seen the chosen examples: the kept one of that name, if it came from the same, else a new one."""
    told = repr([(known(example.thing), example.targets, example.weight) for example in chosen])
    settings = (options.epochs, seed, options.rank, options.rate, options.no_marks)
    source = "".join(path.read_text(encoding="utf-8") for path in sorted((HERE / "reader_training").glob("*.py")))
    print_of = hashlib.sha256(f"{told}{settings}{source}".encode()).hexdigest()
    path, reader = options.keep / f"{name}.pt", Reader(kept)
    if path.exists() and (saved := torch.load(path))["of"] == print_of:
        reader.load_state_dict(saved["weights"])
        print(f"{name}: taken from {path}", flush=True)
        return reader.eval()
    started = time.time()
    reader = train(chosen, coder, kept, epochs=options.epochs, seed=seed, rank=options.rank, rate=options.rate)
    torch.save({"of": print_of, "weights": reader.state_dict()}, path)
    print(f"{name}: {time.time() - started:.0f} s", flush=True)
    return reader


def known(thing):
    """What is known of a text, in an order that does not change from run to run."""
    return {**vars(thing), "moves": sorted(thing.moves)} if isinstance(thing, data.Reply) else thing


def cross_validated(all_examples, coder, kept, options):
    """Outputs for every example by a reader that saw nothing of its situation; NaN in folds that were not run."""
    fold = np.array([data.fold_of(example.fold_key, options.folds) for example in all_examples])
    outputs = np.full((len(all_examples), len(OUTPUTS)), np.nan, dtype=np.float32)
    for held_out in options.fold if options.fold is not None else range(options.folds):
        seen = [e for e, f in zip(all_examples, fold) if f != held_out]
        reader = trained(f"fold-{held_out}", seen, coder, kept, options, options.seed + held_out)
        places = np.flatnonzero(fold == held_out)
        outputs[places] = predict(reader, [all_examples[place].thing for place in places], coder)
        print(card.short([all_examples[p] for p in places], outputs[places]), flush=True)
        np.save(options.keep / "outputs.npy", outputs)
    return outputs


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=HERE.parent / "CReader" / "reader.model", help="the model file")
    parser.add_argument("--keep", type=Path, default=HERE / ".build-training", help="where what was learned is kept")
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--fold", type=int, nargs="+", help="run these folds alone (from 0), for a quicker look")
    parser.add_argument("--no-final", action="store_true", help="only cross-validate; write no model")
    parser.add_argument("--export-fold", type=int, help="write the reader of this fold to --out, to measure the program with")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rank", type=float, default=0.3, help="weight of the ranking within a situation")
    parser.add_argument("--rate", type=float, default=2e-4, help="learning rate of the encoder")
    parser.add_argument("--no-marks", action="store_true", help="ablation: no marks of what policy and talk hold")
    parser.add_argument("--without", default="", help="ablation: groups to leave out, such as polite,care,dialogue,helpdesk")
    options = parser.parse_args()
    options.keep.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)

    all_examples = [e for e in everything() if e.group not in options.without.split(",")]
    kept = kept_pieces()
    pieces = [base_vocabulary()[row] for row in kept]
    coder = examples.Coder(tokenizer_for(pieces), not options.no_marks)
    print(f"{len(all_examples)} examples, {len(kept)} word pieces", flush=True)

    outputs = cross_validated(all_examples, coder, kept, options)
    figures = card.table(all_examples, outputs, calibration.thresholds(all_examples, outputs))
    print(figures, flush=True)
    (options.keep / "figures.md").write_text(figures + "\n", encoding="utf-8")
    if options.export_fold is not None:
        fold = [data.fold_of(example.fold_key, options.folds) for example in all_examples]
        seen = [e for e, f in zip(all_examples, fold) if f != options.export_fold]
        reader = trained(f"fold-{options.export_fold}", seen, coder, kept, options, options.seed + options.export_fold)
    elif not options.no_final:
        reader = trained("final", all_examples, coder, kept, options, options.seed)
    else:
        return
    write(reader, pieces, calibration.heads(reader, all_examples, outputs), options.out)


def write(reader, pieces, heads, path):
    """The model file; its version is the first digits of the hash of all that it learned."""
    state = {name: value.numpy() for name, value in reader.encoder.state_dict().items()}
    digest = hashlib.sha256(b"".join(state[name].tobytes() for name in sorted(state)))
    for _, weight, bias, threshold, _ in heads:
        digest.update(np.array([*weight, bias, threshold], dtype="<f4").tobytes())
    version = f"minilm {digest.hexdigest()[:8]}"
    export(path, state, pieces, heads, version, {
        "base": "all-MiniLM-L6-v2, Apache-2.0", "card": "Sources/ReaderTraining/MODEL.md",
        "rated by": "a language model in the role of a reviewer, and people for politeness, care and whole talks"})
    print(f"{path}: {version}, {path.stat().st_size} bytes, "
          f"SHA-256 {hashlib.sha256(path.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main()

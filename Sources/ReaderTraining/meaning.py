#!/usr/bin/env python3
"""The encoder as it was published, by which questions are known: python meaning.py [--library scenarios]

Without an option it writes ../CReader/meaning.model: all-MiniLM-L6-v2 (Apache-2.0), cut to the word pieces of the reader's
model and rounded to bytes like it. It has no heads and learns nothing here, so the same file comes out every time.

With --library it measures, by the file's own arithmetic, how well the examples (`hit`) of a scenario's questions know each other: each is left
out in turn and compared with all the others of its scenario, as ExampleQuestions.swift does.
"""
import argparse
from pathlib import Path

import numpy

HERE = Path(__file__).resolve().parent
MODEL = HERE.parent / "CReader" / "meaning.model"


def write():
    from export import export
    from reader_training.encoder import base_vocabulary, published_encoder
    from reader_training.vocabulary import kept_pieces

    kept = kept_pieces()
    state = {name: values.numpy() for name, values in published_encoder(kept, 1).state_dict().items()}
    export(MODEL, state, [base_vocabulary()[row] for row in kept], [], "meaning 1",
           {"encoder": "all-MiniLM-L6-v2", "licence": "Apache-2.0"})
    print(f"{len(kept)} tokens, {MODEL.stat().st_size} bytes")


def examples(library):
    """The questions of every scenario: (move, sentence) each."""
    from ruamel.yaml import YAML

    for path in sorted(library.glob("*.yaml")):
        scenario = YAML(typ="safe", pure=True).load(path)
        moves = scenario.get("moves", {}) if scenario.get("kind") == "scenario" else {}
        yield [(name, hit) for name, move in moves.items() if move.get("question") and len(move.get("hit", [])) >= 3
               for hit in move["hit"]]


def measure(library, alike=0.55, margin=0.1, unlike=0.33):
    import reference
    from reader_training.vocabulary import tokenizer_for

    model = reference.Model(MODEL)
    tokenizer = tokenizer_for(model.vocab)

    def direction(text):
        tokens = numpy.array(tokenizer.encode(text).ids[:66])
        vector = reference.mean(reference.encoded(model, tokens, numpy.zeros(len(tokens), int)))
        return vector / numpy.linalg.norm(vector)

    count = right = wrong = lost = 0
    for asked in examples(library):
        if not asked:
            continue
        names = numpy.array([name for name, _ in asked])
        likeness = (vectors := numpy.array([direction(text) for _, text in asked])) @ vectors.T
        numpy.fill_diagonal(likeness, -1)
        for row, name in zip(likeness, names):
            best = {other: row[names == other].max() for other in set(names)}
            first, second = (sorted(best.values(), reverse=True) + [-1])[:2]
            count += 1
            lost += best[name] < unlike
            if first >= alike and first - second >= margin:
                right += best[name] == first
                wrong += best[name] != first
    print(f"{count} examples: {right / count:.1%} known by the others, {wrong / count:.1%} taken for another move, "
          f"{lost / count:.1%} unlike the others of their own")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--library", type=Path, help="measure on the scenarios of this folder")
    options = parser.parse_args()
    measure(options.library) if options.library else write()


if __name__ == "__main__":
    main()

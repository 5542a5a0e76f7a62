#!/usr/bin/env python3
"""The encoder by which questions are known: python meaning.py [--held-out]

Without an option it writes ../CReader/meaning.model: all-MiniLM-L6-v2 (Apache-2.0), cut to the word pieces of the reader's
model, taught by the questions of the library which of them are the same (ten minutes on two cores, seeded), and
rounded to bytes. It has no heads.

With --held-out it is taught by four fifths of the scenarios and measured on the others, beside the encoder as published:
each example (`hit`) of a question is left out in turn and compared with all others of its scenario, as
ExampleQuestions.swift does.
"""
import argparse
from pathlib import Path

import torch

from export import export
from reader_training.encoder import base_vocabulary, published_encoder
from reader_training.questions import Figures, directions, scenarios, taught
from reader_training.vocabulary import kept_pieces, tokenizer_for

HERE = Path(__file__).resolve().parent
MODEL = HERE.parent / "CReader" / "meaning.model"
LIBRARY = HERE.parent.parent / "scenarios"
# Those of ExampleQuestions.swift, and what went before for the encoder as published.
THRESHOLDS, PUBLISHED = (0.63, 0.1, 0.45), (0.55, 0.1, 0.33)
FOLDS = 5


def write(kept, tokenizer):
    state = {name: values.detach().numpy() for name, values in taught(scenarios(LIBRARY), kept, tokenizer).state_dict().items()}
    export(MODEL, state, [base_vocabulary()[row] for row in kept], [], "meaning 2",
           {"encoder": "all-MiniLM-L6-v2, taught by questions", "licence": "Apache-2.0"})
    print(f"{len(kept)} tokens, {MODEL.stat().st_size} bytes")


def measure(kept, tokenizer):
    asked = scenarios(LIBRARY)
    names = sorted(asked)
    held = names[::FOLDS]
    print("held out:", ", ".join(held))
    teaching = {name: asked[name] for name in names if name not in held}
    for label, encoder, thresholds in [
        ("as published", published_encoder(kept, 1).eval(), PUBLISHED), ("taught", taught(teaching, kept, tokenizer), THRESHOLDS),
    ]:
        with torch.no_grad():
            figures = Figures([asked[name] for name in held], lambda all: directions(encoder, tokenizer, all).numpy())
        print(f"{label}: {figures.text(*thresholds)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held-out", action="store_true", help="measure on scenarios that it was not taught by")
    options = parser.parse_args()
    kept = kept_pieces()
    tokenizer = tokenizer_for([base_vocabulary()[row] for row in kept])
    measure(kept, tokenizer) if options.held_out else write(kept, tokenizer)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Writes the encoder as it was published, for likeness of meaning: python meaning.py

all-MiniLM-L6-v2 (Apache-2.0), cut to the word pieces of the reader's model and rounded to bytes like it; it has no heads and
learns nothing here, so the same file comes out every time.
"""
from pathlib import Path

from export import export
from reader_training.encoder import base_vocabulary, published_encoder
from reader_training.vocabulary import kept_pieces

HERE = Path(__file__).resolve().parent


def main():
    kept = kept_pieces()
    encoder = published_encoder(kept, 1)
    state = {name: values.numpy() for name, values in encoder.state_dict().items()}
    path = HERE.parent / "CReader" / "meaning.model"
    export(path, state, [base_vocabulary()[row] for row in kept], [], "meaning 1",
           {"encoder": "all-MiniLM-L6-v2", "licence": "Apache-2.0"})
    print(f"{len(kept)} tokens, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Measures what rounding to bytes costs: the model's file against the floats that it was written from.

    agreement.py FOLDER replies/*.jsonl

FOLDER is the one that export.py was given. Prints the cosines of the mean vectors. `agreement` does the same for any
state dict. Needs torch and transformers.
"""
import sys

import numpy

import export
import golden
import reference
from texts import replies


def float_model(state, attention_heads=12):
    import torch
    from transformers import BertConfig, BertModel

    words, kinds = (state[f"embeddings.{name}_embeddings.weight"] for name in ("word", "token_type"))
    config = BertConfig(
        vocab_size=len(words), hidden_size=words.shape[1], num_attention_heads=attention_heads,
        num_hidden_layers=1 + max(int(name.split(".")[2]) for name in state if name.startswith("encoder.layer.")),
        intermediate_size=len(state["encoder.layer.0.intermediate.dense.weight"]),
        max_position_embeddings=len(state["embeddings.position_embeddings.weight"]), type_vocab_size=len(kinds))
    model = BertModel(config, add_pooling_layer=False).eval()
    tensors = {name: torch.tensor(numpy.asarray(values)) for name, values in state.items() if "pooler" not in name}
    missing, unexpected = model.load_state_dict(tensors, strict=False)
    assert not missing, missing
    return model


def agreement(model, state, token_lists):
    """The cosine of the two mean vectors for each list of tokens, all of type 0."""
    import torch

    floats, cosines = float_model(state), []
    for tokens in token_lists:
        with torch.no_grad():
            exact = floats(input_ids=torch.tensor([tokens])).last_hidden_state[0].mean(0).numpy()
        mean = reference.mean(reference.encoded(model, tokens, [0] * len(tokens)))
        cosines.append(float(mean @ exact / numpy.linalg.norm(mean) / numpy.linalg.norm(exact)))
    return cosines


def main():
    model = reference.Model(golden.MODEL)
    state, vocab, _ = export.untrained(sys.argv[1], model.vocab, model.types, model.outputs)
    assert vocab == model.vocab, "reader.model was not written from this folder"
    texts = list(replies(sys.argv[2:]))[::40]
    ids = [found.ids[:254] for found in golden.tokenizer(vocab).encode_batch(texts, add_special_tokens=False)]
    cosines = numpy.array(agreement(model, state, [[model.start, *tokens, model.separator] for tokens in ids]))
    print(f"{len(texts)} replies: cosine of the mean vectors: lowest {cosines.min():.5f}, "
          f"median {numpy.median(cosines):.5f}")


if __name__ == "__main__":
    main()

"""The vocabulary that the reader keeps of the 30,522 word pieces, and the tokenizer over it."""

import re
from collections import Counter

from tokenizers import BertWordPieceTokenizer, Tokenizer
from tokenizers.models import WordPiece

from . import data
from .encoder import BASE, base_vocabulary

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
SIZE = 12_000


def full_tokenizer():
    tokenizer = Tokenizer.from_file(str(BASE / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def kept_pieces(size=SIZE):
    """The rows to keep: specials, single characters, then pieces by how often English service talk uses them.

    Pieces of our own texts count most; comments from elsewhere (GoEmotions, requests on Wikipedia) stand for words that
    a trainee may type and our texts do not hold.
    """
    tokenizer, counts = full_tokenizer(), Counter()

    def count(texts, weight):
        for encoding in tokenizer.encode_batch(list(texts), add_special_tokens=False):
            for piece in encoding.ids:
                counts[piece] += weight

    count((text for reply in data.replies() for text in (reply.text, reply.last_customer_line)), 20)
    count((turn["text"] for dialogue in data.dialogues() for turn in dialogue.turns), 20)
    count((line["text"] for line in data.polite_requests()), 5)
    count((line["text"] for line in data.empathy_sentences()), 20)
    count((line["text"] for line in data.lines(data.SHARED / "goemotions/train.jsonl")), 1)
    pieces = base_vocabulary()
    single = [row for row, piece in enumerate(pieces) if len(piece.removeprefix("##")) == 1]
    kept = [pieces.index(piece) for piece in SPECIAL]
    kept += [row for row in single if row not in kept]
    have = set(kept)
    common = [row for row, _ in counts.most_common() if row not in have]
    # The base vocabulary stands in the order of how frequent its pieces are: fill up with whole words of English.
    rest = [row for row, piece in enumerate(pieces) if row not in have and row not in counts and re.fullmatch("[a-z]+", piece)]
    kept += (common + rest)[: size - len(kept)]
    return sorted(kept)


def tokenizer_for(pieces):
    """The reference tokenizer over a list of pieces; a piece's place is its id."""
    vocabulary = {piece: place for place, piece in enumerate(pieces)}
    tokenizer = BertWordPieceTokenizer(vocab=vocabulary, lowercase=True, strip_accents=True)
    assert isinstance(tokenizer._tokenizer.model, WordPiece)
    return tokenizer._tokenizer

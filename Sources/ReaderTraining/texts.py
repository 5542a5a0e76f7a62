"""Texts that are hard on a tokenizer, made from replies by a seed."""
import json
import random
import unicodedata

COUNT = 21_000
LONGEST = 110

RANGES = [
    (0x00, 0x20), (0x7F, 0x100), (0x100, 0x250), (0x250, 0x370), (0x370, 0x530), (0x530, 0x700), (0x700, 0x900),
    (0x900, 0xE00), (0xE00, 0x1100), (0x1100, 0x1200), (0x1A00, 0x1C00), (0x1D00, 0x2000), (0x2000, 0x2100),
    (0x2100, 0x2C00), (0x2C00, 0x2E80), (0x2E80, 0x3100), (0x3100, 0x3400), (0x4DB0, 0x4E10), (0x9FF0, 0xA100),
    (0xA640, 0xAC00), (0xAC00, 0xD7B0), (0xD7B0, 0xD800), (0xE000, 0xE010), (0xF8F0, 0xFB50), (0xFB50, 0x10000),
    (0x10000, 0x10200), (0x10A00, 0x11D00), (0x16F00, 0x17000), (0x1D100, 0x1D250), (0x1D400, 0x1D800),
    (0x1E000, 0x1EA00), (0x1F000, 0x1FB00), (0x1FFF0, 0x20010), (0x2A6D0, 0x2A710), (0x2F800, 0x2FA20),
    (0xE0000, 0xE0200), (0x10FFF0, 0x110000),
]
PIECES = [
    "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u202a", "\u2066", "\u2028", "\u2029", "\u0085", "\0",
    "\ufffd", "\ufffc", "\ue000", "\uf8ff", "\ufffe", "\uffff", "\U0010ffff", "\ud7ff", "\U00010000", "\u3000", "\u00a0",
    "\u1680", "\u180e", "\t", "\r\n", "\x1b[31m", "\x7f", "\x9f", "İ", "ı", "ẞ", "ß", "ŉ", "ǰ", "ﬁ", "ﷺ", "Ω", "Å", "ℌ",
    "Ⅷ", "①", "ⓚ", "Ǆ", "ǅ", "ΐ", "ς", "Σ", "👩‍👩‍👧", "🤦🏽‍♀️", "🇩🇪", "❤️", "1️⃣", "日本語", "中〮", "ｶﾞ", "한국어", "가힣", "각",
    "हिन्दी", "ไทย", "ำ", "ংো", "שָׁלוֹם", "مَرْحَبًا", "Ж", "й", "[SEP]", "[UNK]", "[MASK]", "[CLS]", "##ing", "##", "e\u0301", "\u0301",
    "q\u0323\u0307", "a\u0315\u0300\u05ae\u0062", "\U0001d15e", "\U0001d165\U0001d16e", "\u1b44\u302e", "\u302e\u1b44",
    "\u0e31\u302e", "§", "°", "€", "£", "™", "…", "—", "’", "“", "”", "«", "»", "¿", "^", "`", "|", "~", "$", "+",
]


def replies(paths):
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)["reply"]


def character(chance):
    low, high = chance.choice(RANGES)
    return chr(chance.randrange(low, high))


def marks(chance):
    found = [character(chance) for _ in range(40)]
    return "".join(one for one in found if unicodedata.combining(one))[:6]


def mutated(text, chance):
    letters = list(text)
    for _ in range(chance.choice([0, 1, 1, 2, 3, 5, 12])):
        place = chance.randrange(len(letters) + 1)
        what = chance.randrange(12)
        if what < 4:
            letters[place:place] = [chance.choice(PIECES)]
        elif what < 6:
            letters[place:place] = [character(chance) for _ in range(chance.randrange(1, 4))]
        elif what == 6:
            letters[place:place] = [marks(chance)]
        elif what == 7:
            letters[place:place + 1] = [chance.choice("ÀÉÎÕÜçñøåŁżğ")]
        elif what == 8:
            letters[place:place + 5] = [unicodedata.normalize(chance.choice(["NFD", "NFKC"]), "".join(letters[place:place + 5]))]
        elif what == 9:
            letters[place:place + 6] = [letter.upper() for letter in letters[place:place + 6]]
        elif what == 10:
            letters[place:place + chance.randrange(1, 4)] = []
        else:
            letters[place:place] = ["x" * chance.choice([3, 20, 99, 100, 101])]
    return "".join(letters)


def made_from(paths):
    chance = random.Random(20)
    sources = list(replies(paths))
    texts = ["", " ", "a", *PIECES]
    texts += ["x" * length for length in (99, 100, 101)] + ["é" * 100, "e\u0301" * 100, "가" * 33, "가" * 34, "각" * 34]
    while len(texts) < COUNT:
        source = chance.choice(sources)
        start = chance.randrange(max(1, len(source) - LONGEST))
        text = source[start:start + chance.randrange(4, LONGEST)]
        if chance.randrange(12) == 0:
            text = "".join(character(chance) for _ in range(chance.randrange(1, 24)))
        texts.append(mutated(text, chance))
    return texts

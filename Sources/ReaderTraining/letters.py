#!/usr/bin/env python3
"""Makes Sources/CReader/letter_tables.h from what Hugging Face's tokenizers do with every character.

    letters.py > Sources/CReader/letter_tables.h

The library is asked, character by character, so that the table holds its edition of Unicode and not Python's. Korean
syllables are left out: they are taken apart by arithmetic.
"""
import textwrap
import unicodedata

from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

WORD, APART, SPACE, GONE, MARK = range(5)
HIGH, LOW = "\u302e", "\u1b44"  # two marks that stay, of combining class 224 and 9

normalised = BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=None, lowercase=True).normalize_str
split = BertPreTokenizer().pre_tokenize_str


def between(text):
    return normalised("a" + text + "b")[1:-1]


def order(character):
    """The combining class of a mark that stays, or 0 where the library does not move it."""
    combining = unicodedata.combining(character)
    moves = between(HIGH + character) != HIGH + character or between(character + LOW) != character + LOW
    return combining if combining and moves else 0


def entry(character):
    """(kind, order, what it becomes)."""
    text = between(character)
    if not text:
        isMark = unicodedata.category(character) == "Mn"
        return (MARK, unicodedata.combining(character), "") if isMark else (GONE, 0, "")
    if text == " ":
        return SPACE, 0, ""
    core = text.strip(" ")
    apart = core != text or len(split("a" + core + "b")) == 3
    assert len(core) == 1 or not apart and len(split("a" + core + "b")) == 1, hex(ord(character))
    return APART if apart else WORD, order(character) if core == character else 0, core


ranges, texts = [], []
for number in range(0x110000):
    if 0xD800 <= number < 0xE000 or 0xAC00 <= number < 0xD7A4:
        continue
    kind, rank, text = entry(chr(number))
    if (kind, rank, text) == (WORD, 0, chr(number)):
        continue
    count = len(text) if len(text) > 1 else 0
    shift = len(texts) if count else ord(text) - number if text else 0
    texts += map(ord, text if count else "")
    last = ranges[-1] if ranges else None
    if last and not count and last[1:] == [number - 1, shift, kind, 0, rank]:
        last[1] = number
    else:
        ranges.append([number, number, shift, kind, count, rank])


def listed(items):
    return textwrap.fill(" ".join(items), 120, initial_indent="    ", subsequent_indent="    ")


print("/* Made by Sources/ReaderTraining/letters.py; not written by hand, hence its length. */")
print("static const struct reader_letter ranges[] = {")
print(listed("{%s}," % ",".join(map(str, item)) for item in ranges))
print("};\n\nstatic const uint32_t texts[] = {")
print(listed(f"{item}," for item in texts))
print("};")

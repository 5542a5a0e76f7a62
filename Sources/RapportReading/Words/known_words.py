#!/usr/bin/env python3
"""Makes KnownWords+list.swift from made-up practice replies that belong to this project.

    known_words.py replies/*.jsonl > KnownWords+list.swift

Takes the words of five letters or more that occur at least twice in the replies and what customers say, without
those that look like slips: rare, and one letter missing, added or swapped from a word eight times as frequent.
"""
import collections
import json
import re
import sys
import textwrap

counts = collections.Counter()
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            for text in [item["reply"]] + [turn["text"] for turn in item.get("history", [])]:
                counts.update(re.findall(r"[a-z]{5,}", text.lower().replace("’", "'")))


def one_slip_away(word):
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        yield from (head + letter + tail for letter in letters)
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]


def looks_like_a_slip(word):
    if counts[word] > 6:
        return False
    others = (other for other in one_slip_away(word) if other != word and other.rstrip("s") != word.rstrip("s"))
    return any(counts[other] >= 8 * counts[word] for other in others)


words = sorted(word for word, count in counts.items() if count >= 2 and not looks_like_a_slip(word))
print("// Made by known_words.py; not written by hand, hence its length.")
print("extension KnownWords {")
print('    static let list = """')
for line in textwrap.wrap(" ".join(words), 108):
    print("        " + line)
print('        """')
print("}")

#!/usr/bin/env python3
"""Rewrites what the test of the context marks compares with: marks.py over our own replies, in bytes of UTF-8."""

import json
import random
from pathlib import Path

from reader_training import data, marks

PATH = Path(__file__).parents[2] / "Tests/RapportReadingTests/Golden/marks.json"
ODD = ["£1,200.50 or 1200.5 by 17:30, 12.50 and 12.5.3", "ÉCLAIR éclair Éclairs 🙂café, naïve—naïve", "€5 $5 £05 5% 5.", "", "漢字 и кириллица"]


def main():
    rng = random.Random(1)
    cases = rng.sample(data.own_replies(), 150)
    for place, text in enumerate(ODD):
        cases.append(data.Reply(f"odd-{place}", "", "", text, policy="Up to £12.50, by 17:30. " + text[:9], facts=text[9:],
                                history=[{"who": "customer", "text": "éclairs at 1,200.5"}]))
    PATH.write_text(json.dumps([{
        "reply": case.text, "policy": case.policy, "facts": case.facts,
        "customer": [turn["text"] for turn in case.history if turn["who"] == "customer"],
        "marks": [[len(case.text[:start].encode()), len(case.text[:end].encode()), kind] for start, end, kind in marks.marks(case)],
    } for case in cases], ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

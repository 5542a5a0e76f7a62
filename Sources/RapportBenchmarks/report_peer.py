#!/usr/bin/env python3
"""The tables of `rapport report` by pandas, from the same files: report_peer.py FOLDER. Prints its time and memory.

What a data person would write for it: every card read with the json module, frames, and a group-by for each table. It checks
nothing and keeps nothing for the next time.
"""
import json
import pathlib
import resource
import sys
import time

import pandas as pd

FEELINGS = ("mood", "patience", "trust")


def main():
    start = time.perf_counter()
    cards, levels, moments, clues = [], [], [], []
    for path in pathlib.Path(sys.argv[1]).glob("*/*.json"):
        if path.name.endswith(".receipt.json") or ".review-" in path.name or ".dispute-" in path.name:
            continue
        card = json.loads(path.read_bytes())
        who, scenario = card["trainee"], card["scenario"]
        judged, survey, story = card["assessment"], card["survey"], card["story"]
        cards.append((who, scenario, card["started"], judged.get("percent"), judged["passed"], survey["answer"],
                      story["headline"], story["heardBy"]))
        for result in judged["criteria"]:
            if "value" in result:
                levels.append((who, result["id"], result["value"] / result["best"]))
        for event in card["transcript"]["events"]:
            if "turn" in event:
                turn = event["turn"]
                change = sum(turn["after"][name] - turn["before"][name] for name in FEELINGS)
                moments.append((who, scenario, turn["beat"], change))
        clues += [(scenario, clue) for clue in card["clues"]]
    read = time.perf_counter()
    frame = pd.DataFrame(cards, columns=["who", "scenario", "started", "percent", "passed", "answer", "headline", "heard"])
    level = pd.DataFrame(levels, columns=["who", "criterion", "share"])
    moment = pd.DataFrame(moments, columns=["who", "scenario", "beat", "change"])
    frame["week"] = (frame.started // 86400 + 3) // 7
    standing = pd.cut(frame.answer, [-1, 6, 8, 10], labels=["detractor", "passive", "promoter"])
    tables = [
        frame.groupby("who").agg(cards=("percent", "size"), passed=("passed", "sum"), percent=("percent", "mean")),
        level.groupby(["who", "criterion"]).share.mean().unstack(),
        level.groupby("criterion").agg(share=("share", "mean"), people=("who", "nunique")),
        frame.groupby("week").agg(cards=("percent", "size"), people=("who", "nunique"), percent=("percent", "mean")),
        frame.groupby("scenario").agg(people=("who", "nunique"), percent=("percent", "mean"), answer=("answer", "mean")),
        moment.groupby(["scenario", "beat"]).agg(change=("change", "mean"), people=("who", "nunique")).sort_values("change"),
        frame.groupby(["scenario", "headline"]).heard.agg(["size", "sum"]).sort_values("sum"),
        pd.DataFrame(clues, columns=["scenario", "clue"]).value_counts(),
        standing.value_counts(), (frame.percent // 10).clip(upper=9).value_counts(),
    ]
    done = time.perf_counter()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(cards)} cards, {len(tables)} tables: read {read - start:.1f} s, tables {done - read:.2f} s, {memory:.0f} MB; "
          f"mean {frame.percent.mean():.3f} %")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Makes up a folder of submitted cards, to measure reports with: generate_cards.py PROGRAM LIBRARY COUNT FOLDER.

Real talks of made-up trainees are the patterns: PROGRAM plays every scenario of LIBRARY with each player and a few seeds.
Each card is one of them with another trainee, another time, and a number at the end of its replies, so that no two cards hold
the same words. The same numbers give the same cards. Receipts lie beside the cards, as `rapport submit` writes them.
"""
import argparse
import hashlib
import json
import pathlib
import random
import subprocess
import time

PLAYERS = ["kind", "curious", "rude", "canned", "generous"]
FIRST = 1_767_225_600  # 2026-01-01
SPAN = 300 * 86_400


def patterns(program, library, seeds, kept):
    if kept.exists():
        return json.loads(kept.read_text())
    found = []
    for scenario in sorted(path.stem for path in pathlib.Path(library).glob("*.yaml")):
        for player in PLAYERS:
            for seed in range(1, seeds + 1):
                line = [program, "simulate", scenario, "--player", player, "--replay", str(seed), "--json",
                        "--library", library]
                done = subprocess.run(line, capture_output=True, text=True)
                if done.returncode == 0 and done.stdout.startswith("{"):
                    found.append(json.loads(done.stdout))
    kept.write_text(json.dumps(found))
    return found


def page(value):
    """JSON laid out much as the program lays out its cards; reports do not mind the difference."""
    return (json.dumps(value, sort_keys=True, indent=2, ensure_ascii=False) + "\n").encode()


def card_of(pattern, trainee, started, number):
    card = dict(pattern, trainee=trainee, started=started, ended=started + 300, seed=number)
    events = []
    for event in card["transcript"]["events"]:
        if "turn" in event:
            turn = dict(event["turn"], reply=f"{event['turn']['reply']} #{number}")
            event = {"turn": turn}
        events.append(event)
    card["transcript"] = dict(card["transcript"], events=events)
    return card


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program")
    parser.add_argument("library")
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--people", type=int, help="without it, one for 50 cards")
    parser.add_argument("--seeds", type=int, default=2, help="how many talks of each player are patterns")
    parser.add_argument("--patterns", type=pathlib.Path, default=pathlib.Path("/tmp/rapport-patterns.json"))
    wishes = parser.parse_args()
    made = patterns(wishes.program, wishes.library, wishes.seeds, wishes.patterns)
    people = wishes.people or max(wishes.count // 50, 1)
    chance = random.Random(1)
    receipts = {}
    for number in range(wishes.count):
        trainee = f"trainee-{number % people + 1:04}"
        started = FIRST + SPAN * number // wishes.count + chance.randrange(3600)
        pattern = chance.choice(made)
        stem = time.strftime("%Y-%m-%dT%H%M%SZ", time.gmtime(started)) + f"-{pattern['scenario']}"
        folder = wishes.folder / trainee
        folder.mkdir(parents=True, exist_ok=True)
        bytes_ = page(card_of(pattern, trainee, started, number))
        (folder / f"{stem}.json").write_bytes(bytes_)
        before, count = receipts.get(trainee, (None, 0))
        receipt = page({"schema": 1, "number": count + 1, "trainee": trainee, "previous": before,
                        "card": hashlib.sha256(bytes_).hexdigest(), "submitted": started + 600})
        (folder / f"{stem}.receipt.json").write_bytes(receipt)
        receipts[trainee] = (hashlib.sha256(receipt).hexdigest(), count + 1)


if __name__ == "__main__":
    main()

"""Holds the xAPI statements of `rapport export` against the models of Ralph, a learning record store that knows nothing of us.

    .build-schemas/bin/python Tests/Schemas/statements.py .build/release/rapport

Two people play two talks each, with names and replies that a careless writer of JSON would trip over, and hand them in. Every
statement must be one for Ralph, and none may be left one when a part that xAPI requires is taken out or spoilt.
"""

import copy
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from pydantic import ValidationError
from ralph.models.xapi.base.statements import BaseXapiStatement

ROOT = Path(__file__).resolve().parents[2]
TALKS = {
    "first-day": ["I am so sorry. What went wrong?", "You should have checked your order.", "\"Calm\" down, it is a mug."],
    "broken-guitar": ["I'm sorry, that must have been awful. What happened?", "Those are the rules.", "=1+1 </script> \u202e"],
}
PEOPLE = ["ana", "Émile O'Neil"]


def statements(program: str, folder: Path) -> list[dict]:
    """What a learning system would be sent of some talks."""
    environment = dict(os.environ, XDG_STATE_HOME=str(folder / "state"), XDG_CACHE_HOME=str(folder / "cache"))

    def run(*arguments: str, typed: str = "") -> str:
        done = subprocess.run([program, *arguments], input=typed, text=True, capture_output=True, env=environment,
                              cwd=ROOT, check=True)
        return done.stdout

    for person in PEOPLE:
        for scenario, replies in TALKS.items():
            played = run("play", scenario, "--seed", "1", "--trainee", person, typed="\n".join(replies * 4) + "\n")
            # By its name: of two cards of one second nobody can say which is the last.
            card = re.search(r"Kept as (\S+)\.", played)[1]
            run("submit", card, "--yes", "--trainee", person, "--scorecards", str(folder / "cards"))
    return json.loads(run("export", "--format", "xapi", "--scorecards", str(folder / "cards")))


def is_statement(statement: dict) -> bool:
    try:
        BaseXapiStatement.model_validate(statement)
    except (ValidationError, KeyError):  # Ralph takes the object of a statement for granted before it looks for it.
        return False
    return True


def spoilt(statement: dict) -> list[tuple[str, dict]]:
    """Copies of a statement, each with one thing that xAPI forbids, and what it is."""
    copies = []

    def spoil(slip: str, change) -> None:
        changed = copy.deepcopy(statement)
        change(changed)
        copies.append((slip, changed))

    for part in ["actor", "verb", "object"]:
        spoil(f"no {part}", lambda changed, part=part: changed.pop(part))
    spoil("a score above its best", lambda changed: changed["result"]["score"].update(scaled=1.5))
    spoil("a duration that is none", lambda changed: changed["result"].update(duration="five minutes"))
    spoil("an id that is none", lambda changed: changed.update(id="card 1"))
    spoil("a time that is none", lambda changed: changed.update(timestamp="yesterday"))
    spoil("an address that is none", lambda changed: changed["object"].update(id="first day"))
    return copies


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        sent = statements(str(Path(sys.argv[1]).resolve()), Path(folder))
    faults = [f"{statement['id']} is no statement" for statement in sent if not is_statement(statement)]
    faults += [f"nobody notices {slip}" for slip, changed in spoilt(sent[0]) if is_statement(changed)] if sent else []
    if len(sent) != len(PEOPLE) * len(TALKS):
        faults.append(f"{len(sent)} statements for {len(PEOPLE) * len(TALKS)} talks")
    for fault in faults:
        print(fault)
    print(f"{len(sent)} statements are xAPI" if not faults else f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()

"""Holds what the program says of its formats against validators that know nothing of it.

    python3 -m venv .build-schemas && .build-schemas/bin/pip install -r Tests/Schemas/requirements.txt
    .build-schemas/bin/python Tests/Schemas/check.py .build/release/rapport

Every shipped file must fit the schema of its kind, and files that are broken in ways that nobody can overlook must not: a
key misspelt, a required key left out, a value of another kind. What `lint --format sarif` prints must fit the SARIF 2.1.0
model of sarif-pydantic.
"""

import copy
import json
import subprocess
import sys
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator
from sarif_pydantic import Sarif

ROOT = Path(__file__).resolve().parents[2]
KINDS = ["scenario", "persona", "moves", "rubric", "rotation", "word-of-mouth", "lint", "drill"]


class Loader(yaml.CSafeLoader):
    """Reads as YAML 1.2 does where the two differ for us: a date is text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith("timestamp")]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def printed(program: str, *arguments: str) -> str:
    """What the program prints; a finding is no failure here."""
    run = subprocess.run([program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if run.returncode > 1:
        sys.exit(f"rapport {' '.join(arguments)}: status {run.returncode}\n{run.stderr}")
    return run.stdout


def broken(document: dict, required: list[str]) -> list[tuple[str, dict]]:
    """Copies of a file, each with one slip, and what the slip is."""
    copies = []
    for key in document:
        misspelt = copy.deepcopy(document)
        misspelt[key + "x"] = misspelt.pop(key)
        other = copy.deepcopy(document)
        other[key] = [[1]]
        copies += [(f"'{key}' misspelt", misspelt), (f"'{key}' of another kind", other)]
    for key in required:
        copies.append((f"no '{key}'", {name: value for name, value in document.items() if name != key}))
    return copies


def main() -> None:
    program = str(Path(sys.argv[1]).resolve())
    validators = {}
    for kind in KINDS:
        schema = json.loads(printed(program, "schema", kind))
        Draft202012Validator.check_schema(schema)
        validators[kind] = Draft202012Validator(schema)
    faults, files, slips = [], 0, 0
    places = [ROOT / "scenarios", ROOT / "Tests/CommandTests/Library"]
    for path in sorted(path for place in places for path in place.rglob("*.yaml")):
        document = yaml.load(path.read_text(), Loader)
        validator = validators[document["kind"]]
        files += 1
        for error in validator.iter_errors(document):
            faults.append(f"{path.relative_to(ROOT)}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
        for slip, spoilt in broken(document, validator.schema["required"]):
            slips += 1
            if validator.is_valid(spoilt):
                faults.append(f"{path.relative_to(ROOT)}: nobody notices {slip}")
    log = json.loads(printed(program, "lint", "--format", "sarif", "--severity", "RAP307=warning", "first-day"))
    results = Sarif.model_validate(log).runs[0].results
    for fault in faults:
        print(fault)
    print(f"{files} files fit their schemas, {slips} broken ones do not, SARIF with {len(results)} results"
          if not faults else f"{len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()

"""docs/file-formats.md shows what the program writes, key by key."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from ipscoach.cli import ending
from ipscoach.cli.grammar import EVERYWHERE, VERBS
from tests.cli.conftest import Script

DOCS = (Path(__file__).parents[2] / "docs" / "file-formats.md").read_text(encoding="utf-8")


def shown(heading: str) -> Any:
    """Return the example below a heading."""
    part = DOCS[DOCS.index(f"### `{heading}") :]
    found = re.search(r"```json\n(.*?)```", part, re.DOTALL)
    assert found
    return json.loads(found.group(1))


@pytest.mark.parametrize("verb", ["clients", "employers"])
def test_lists_have_the_keys_shown(example: Script, verb: str) -> None:
    (documented,) = shown(f"{verb} --json")
    assert list(documented) == list(example.reads(verb)[0])


def test_the_client_and_the_employer_shown_are_those_of_the_example(example: Script) -> None:
    for verb in ("clients", "employers"):
        (documented,) = shown(f"{verb} --json")
        real = next(one for one in example.reads(verb) if one["name"] == documented["name"])
        assert real | {"id": ""} == documented | {"id": ""}


def test_a_story_has_the_shape_shown(example: Script) -> None:
    documented, real = shown("timeline"), example.reads("timeline", "K-01")
    assert list(documented) == list(real)
    note = next(entry for entry in real["entries"] if entry["kind"] == "note")
    assert list(documented["entries"][0]) == list(note)
    assert list(documented["entries"][0]["details"]) == list(note["details"])


def test_a_report_has_the_keys_and_the_counts_shown(imported: tuple[Script, Any]) -> None:
    documented, real = shown("import --json"), imported[1]
    assert list(documented) == list(real)
    assert documented["imported"] == real["imported"]
    assert documented["rejected"][0] in real["rejected"]
    assert any(documented["warnings"][0] in warning for warning in real["warnings"])


def test_every_verb_option_and_exit_code_is_named() -> None:
    for verb in VERBS:
        assert f"| `{verb.name}" in DOCS
        for option in verb.options:
            assert f"--{option.name}" in DOCS
    assert all(f"--{option.name}" in DOCS for option in EVERYWHERE)
    for code in (0, 1, 2, 3, 4, ending.FAULT, ending.INTERRUPTED, ending.NOBODY_READS):
        assert f"| {code} |" in DOCS

"""What the documents point to is there: links, the tests that prove a promise, every fault."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.faults.all_of_them import FAULTS
from tests.house.tree import ROOT

DOCUMENTS = [ROOT / "README.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
PROOF = re.compile(r"`((?:tests/[\w/]*)?(?:\w+\.py)?)`")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    missing = [to for to in LINK.findall(text) if not (document.parent / to).exists()]
    assert not missing


def test_every_test_that_is_said_to_prove_a_promise_is_there() -> None:
    text = (ROOT / "docs/security.md").read_text(encoding="utf-8")
    named = [name for name in PROOF.findall(text) if name]
    assert len(named) > 15
    there = {path.name for path in (ROOT / "tests").rglob("*.py")}
    missing = [
        name for name in named
        if not ((ROOT / name).exists() if name.startswith("tests/") else name in there)
    ]  # fmt: skip
    assert not missing


@pytest.mark.parametrize("title", [fault.title for fault in FAULTS.values()])
def test_every_fault_is_told_and_its_row_has_but_zeros(title: str) -> None:
    assert f"| {title} |" in (ROOT / "docs/security.md").read_text(encoding="utf-8")
    (row,) = re.findall(
        rf"^\| {re.escape(title)} +\|(.*)\|$",
        (ROOT / "README.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    made, *wrong = (cell.strip() for cell in row.split("|"))
    assert int(made.replace(" ", "")) > 0
    assert wrong == ["0", "0", "0"]

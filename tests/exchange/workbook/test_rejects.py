"""Refused rows come back as a file that the coach mends and imports again."""

from __future__ import annotations

import csv
import stat
from pathlib import Path

import pytest

from ipscoach.exchange.workbook import (
    ImportReport,
    Workbook,
    as_json,
    bring_in,
    read_workbook,
    write_rejects,
)
from ipscoach.records.orders import Incoming, RowRefusal, TakenIn
from ipscoach.sentence import Refused, Sentence

from .lists import EXAMPLE, TODAY, read, refusals

FULL = Sentence("The caseload is full.")


class FullDoor:
    """A door that refuses the eleventh client with a note that hangs on her."""

    def take_in(self, incoming: Incoming, **asked: object) -> TakenIn:
        """Take in nothing but numbers."""
        self.asked = asked
        return TakenIn(
            imported={"clients": 12, "employers": 14},
            already_there={},
            refused=(
                RowRefusal("notes", 34, "client", "Päivi Esimerkki", FULL),
                RowRefusal("clients", 12, "status", "aktiivinen", FULL),
            ),
            waiting=(RowRefusal("clients", 13, "name", "Olga Koe", FULL),),
            registered=("Uusi Oy",),
        )


@pytest.fixture
def report() -> ImportReport:
    return bring_in(FullDoor(), read_workbook(EXAMPLE, TODAY))


def test_refusals_of_the_door_are_named_by_the_sheets_own_words(report: ImportReport) -> None:
    assert [(r.sheet, r.row, r.column, r.value) for r in report.rejected] == [
        ("Asiakkaat", 12, "Tila", "aktiivinen"),
        ("Asiakkaat", 15, "Tulopäivä", "31.2.2026"),
        ("Muistiinpanot", 34, "Asiakas", "Päivi Esimerkki"),
    ]


def test_what_the_door_was_asked_and_what_it_did_besides_is_told() -> None:
    door = FullDoor()
    report = bring_in(door, read_workbook(EXAMPLE, TODAY), overflow="waiting", dry_run=True)
    assert (door.asked["overflow"], door.asked["dry_run"]) == ("waiting", True)
    told = as_json(report)["warnings"]
    assert isinstance(told, list)
    assert any("Olga Koe" in line for line in told)
    assert any("Uusi Oy" in line for line in told)


def test_the_json_has_the_agreed_shape(report: ImportReport) -> None:
    shape = as_json(report)
    kinds = ["clients", "employers", "contacts", "jobs", "notes", "abilitator"]
    assert list(shape) == ["imported", "already_there", "rejected", "warnings"]
    assert shape["imported"] == dict(zip(kinds, [12, 14, 0, 0, 0, 0], strict=True))
    rejected = shape["rejected"]
    assert isinstance(rejected, list)
    assert rejected[1] == {
        "sheet": "Asiakkaat",
        "row": 15,
        "column": "Tulopäivä",
        "value": "31.2.2026",
        "reason": "The calendar has no day 31.2.2026.",
    }


def test_refused_rows_as_a_workbook_can_be_mended_and_read_again(
    report: ImportReport, tmp_path: Path
) -> None:
    path = tmp_path / "refused.xlsx"
    write_rejects(report, path)
    again = read_workbook(path, TODAY)
    assert not again.warnings
    assert [c.profile.name for c in again.incoming.clients] == ["Päivi Esimerkki"]
    assert refusals(again) == [("Asiakkaat", 3, "Tulopäivä", "31.2.2026")]
    whole = read_workbook(EXAMPLE, TODAY).incoming
    assert again.incoming.notes[0].mark in {note.mark for note in whole.notes}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_refused_rows_as_a_list(report: ImportReport, tmp_path: Path) -> None:
    path = tmp_path / "refused.csv"
    write_rejects(report, path)
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["Sheet", "Row", "Column", "Value", "Reason"]
    assert rows[2][:4] == ["Asiakkaat", "15", "Tulopäivä", "31.2.2026"]


def _dangerous(folder: Path) -> ImportReport:
    head = ["Nimi", "Tila", "Toiveet"]
    book = read(folder, {"Asiakkaat": [head, ["Aino", "@SUM(A1)", "-2+3"]]})
    return bring_in(Nothing(), book)


class Nothing:
    """A door that has nothing to say."""

    def take_in(self, incoming: Incoming, **asked: object) -> TakenIn:
        """Take in nothing."""
        return TakenIn({}, {}, ())


def test_what_looks_like_a_formula_is_run_by_neither_file(tmp_path: Path) -> None:
    report = _dangerous(tmp_path)
    write_rejects(report, tmp_path / "r.csv")
    assert "'@SUM(A1)" in (tmp_path / "r.csv").read_text("utf-8-sig")
    write_rejects(report, tmp_path / "r.xlsx")
    again: Workbook = read_workbook(tmp_path / "r.xlsx", TODAY)
    assert refusals(again) == [("Asiakkaat", 2, "Tila", "@SUM(A1)")]


@pytest.mark.parametrize("name", ["there.csv", "there.xlsx", "list.pdf", "no/such/folder.csv"])
def test_a_file_is_never_written_over_and_other_endings_are_refused(
    report: ImportReport, tmp_path: Path, name: str
) -> None:
    there = tmp_path / name
    if name.startswith("there"):
        there.write_text("mine")
    with pytest.raises(Refused):
        write_rejects(report, there)
    assert not there.exists() or there.read_text() == "mine"

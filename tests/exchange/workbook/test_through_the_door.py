"""A coach's lists, brought into a real caseload."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.caseload import Status
from ipscoach.exchange.workbook import as_json, bring_in, read_workbook, write_rejects
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import Desk, open_desk
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault

from .lists import EXAMPLE, TODAY, write


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    clock = FixedClock(TODAY)
    vault, _ = Vault(Home(tmp_path / "home")).create("seven grey geese over the lake", CHEAP)
    desk = open_desk(vault, clock, time_ordered(clock))
    desk.door.set_up_coach("Kaisa Valmentaja")
    yield desk
    desk.close()
    vault.close()


def test_the_example_comes_in_as_its_readme_says(desk: Desk) -> None:
    report = bring_in(desk.door, read_workbook(EXAMPLE, TODAY))
    caseload = desk.read.caseload(TODAY)
    assert (len(caseload.active), len(caseload.waiting), caseload.closed_count) == (10, 1, 1)
    first = [(r.sheet, r.row, r.column, r.value) for r in report.rejected][:2]
    assert first == [
        ("Asiakkaat", 12, "Nimi", "Päivi Esimerkki"),
        ("Asiakkaat", 15, "Tulopäivä", "31.2.2026"),
    ]
    hangs_on = report.rejected[2:]
    assert all((r.column, r.value) == ("Asiakas", "Päivi Esimerkki") for r in hangs_on)
    assert report.imported["clients"] == 12
    assert report.imported["employers"] == 14
    assert (report.imported["jobs"], report.imported["abilitator"]) == (2, 9)
    assert report.imported["contacts"] + report.imported["notes"] + len(hangs_on) == 140
    assert str(as_json(report)["warnings"]).count("“1201815-3” was left out") == 1


def test_every_word_of_every_note_is_in_letter_by_letter(desk: Desk) -> None:
    book = read_workbook(EXAMPLE, TODAY)
    bring_in(desk.door, book)
    for client in desk.read.clients(TODAY):
        kept = sorted(note.text for note in desk.read.notes(client.id))
        typed = sorted(n.text for n in book.incoming.notes if n.client == client.name)
        assert kept == typed


def test_a_dry_run_says_the_same_and_writes_nothing(desk: Desk) -> None:
    book = read_workbook(EXAMPLE, TODAY)
    dry = bring_in(desk.door, book, dry_run=True)
    assert desk.read.clients(TODAY) == []
    assert bring_in(desk.door, book) == dry


def test_a_second_import_adds_nothing(desk: Desk) -> None:
    first = bring_in(desk.door, read_workbook(EXAMPLE, TODAY))
    again = bring_in(desk.door, read_workbook(EXAMPLE, TODAY))
    assert set(again.imported.values()) == {0}
    assert again.already_there == first.imported


def test_the_eleventh_can_go_on_the_waiting_list(desk: Desk) -> None:
    report = bring_in(desk.door, read_workbook(EXAMPLE, TODAY), overflow="waiting")
    waiting = desk.read.clients(TODAY, Status.WAITING)
    assert "Päivi Esimerkki" in [client.name for client in waiting]
    assert [r.row for r in report.rejected] == [15]


def test_mended_rows_come_in_the_second_time(desk: Desk, tmp_path: Path) -> None:
    first = bring_in(desk.door, read_workbook(EXAMPLE, TODAY))
    write_rejects(first, tmp_path / "refused.xlsx")
    again = bring_in(desk.door, read_workbook(tmp_path / "refused.xlsx", TODAY), overflow="waiting")
    assert again.imported["clients"] == 1
    assert len(again.rejected) == 1
    total = first.imported["notes"] + again.imported["notes"]
    assert total == 80


def test_two_equal_notes_both_come_in_and_only_once(desk: Desk, tmp_path: Path) -> None:
    note = ["1.2.2026", "Aino", "Soitin, ei vastausta."]
    path = write(
        tmp_path / "x.xlsx",
        {
            "Clients": [["Name", "Status"], ["Aino", "active"]],
            "Notes": [["Date", "Client", "Text"], note, note],
        },
    )
    for taken in (2, 0):
        assert bring_in(desk.door, read_workbook(path, TODAY)).imported["notes"] == taken

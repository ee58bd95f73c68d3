"""When storing fails, one sentence says so, nothing is half written and no text leaks."""

from __future__ import annotations

import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ipscoach.domain.notes import NoteKind
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Unfit
from ipscoach.records.orders import NewNote, Profile
from ipscoach.sentence import Spoken
from ipscoach.vault.errors import CannotWrite
from tests.records.desks import TODAY, PlainVault, fill

SECRET = "salainen sana"


def note(client: str, text: str = SECRET) -> NewNote:
    return NewNote(day=TODAY, kind=NoteKind.MEETING, text=text, client_id=client)


def told(error: BaseException) -> str:
    """Return all that a log could show of an error."""
    return "".join(traceback.format_exception(error)) + repr(error) + repr(error.__context__)


def test_a_full_disk_is_told_and_nothing_is_half_written(desk: Desk) -> None:
    (client,) = fill(desk, 1)
    acts = desk.read.audit()
    connection = desk.door._connection
    pages = connection.execute("PRAGMA page_count").fetchone()
    assert pages
    connection.execute(f"PRAGMA max_page_count = {pages[0]}")
    with pytest.raises(CannotWrite) as full:
        desk.door.write_note(note(client, SECRET * 3000))
    assert SECRET not in told(full.value)
    assert desk.read.notes(client) == []
    assert desk.read.audit() == acts
    connection.execute("PRAGMA max_page_count = 1000000")
    desk.door.write_note(note(client))
    assert len(desk.read.notes(client)) == 1


def test_a_file_that_may_only_be_read_is_told(desk: Desk) -> None:
    (client,) = fill(desk, 1)
    desk.door._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(CannotWrite) as refused:
        desk.door.write_note(note(client))
    assert SECRET not in told(refused.value)
    assert desk.read.notes(client) == []


def test_another_program_at_work_in_the_file_is_told(desk: Desk, tmp_path: Path) -> None:
    (client,) = fill(desk, 1)
    other = PlainVault(tmp_path / "own").connect()
    other.execute("BEGIN IMMEDIATE")
    desk.door._connection.execute("PRAGMA busy_timeout = 50")
    with pytest.raises(CannotWrite, match="another program"):
        desk.door.write_note(note(client))
    other.execute("ROLLBACK")
    other.close()
    desk.door.write_note(note(client))


def test_a_rule_of_the_file_is_told_by_its_name_only(desk: Desk) -> None:
    (client,) = fill(desk, 1)
    desk.door._ids = lambda: client
    with pytest.raises(Unfit) as unfit:
        desk.door.add_client(Profile(name=SECRET))
    assert SECRET not in told(unfit.value)
    assert [row.name for row in desk.read.clients(TODAY)] == ["Asiakas 1"]


def test_a_closed_desk_says_so_in_a_sentence(desk: Desk) -> None:
    (client,) = fill(desk, 1)
    desk.drafts.all()
    desk.close()
    desk.close()
    for ask in (
        lambda: desk.read.caseload(TODAY),
        lambda: desk.drafts.all(),
        lambda: desk.door.write_note(note(client)),
    ):
        with pytest.raises(Spoken):
            ask()


def test_many_threads_may_read_write_and_keep_drafts_at_once(desk: Desk) -> None:
    (client,) = fill(desk, 1)

    def work(number: int) -> None:
        for turn in range(5):
            desk.door.write_note(note(client, f"{number} {turn}"))
            desk.drafts.keep("note", str(number), {"text": str(turn)})
            assert desk.read.search(f"{number} {turn}")
            assert len(desk.read.caseload(TODAY).active) == 1

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(work, range(6)))
    assert len(desk.read.notes(client)) == 30
    assert desk.read.verify_audit() is None

"""Notes keep every wording; drafts outlive a crash; tasks are done and undone."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from ipscoach.domain.notes import NoteKind, Place
from ipscoach.records.desk import Desk
from ipscoach.records.orders import EmployerCard, NewNote, NewTask
from ipscoach.sentence import Refused
from ipscoach.vault.connection import driver, open_file
from tests.records.desks import KEY, TODAY, fill, make_desk


def note(desk: Desk, text: str = "Ensimmäinen “sana”\n  sisennetty") -> str:
    (id_,) = fill(desk, 1)
    return desk.door.write_note(
        NewNote(
            day=TODAY, kind=NoteKind.MEETING, text=text, client_id=id_, place=Place.HOME, minutes=45
        )
    )


def test_a_correction_keeps_the_earlier_wording(desk: Desk) -> None:
    id_ = note(desk)
    desk.door.correct_note(id_, "Toinen", NoteKind.PHONE, None, None, TODAY - timedelta(days=1))
    desk.door.correct_note(id_, "Kolmas", NoteKind.PHONE, None, None, TODAY - timedelta(days=1))
    desk.door.correct_note(id_, "Kolmas", NoteKind.PHONE, None, None, TODAY - timedelta(days=1))
    now = desk.read.note(id_)
    assert (now.text, now.version, now.kind, now.place) == ("Kolmas", 3, NoteKind.PHONE, None)
    assert [(v.version, v.text) for v in desk.read.note_versions(id_)] == [
        (1, "Ensimmäinen “sana”\n  sisennetty"), (2, "Toinen")
    ]  # fmt: skip
    assert desk.read.search("ensimmäinen") == []
    assert desk.read.search("KOLM")[0].id == id_


def test_plain_sql_loses_no_wording_either(desk: Desk, tmp_path: Path) -> None:
    id_ = note(desk)
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    line.execute("UPDATE note SET text = 'Suoraan'")
    assert [v.text for v in desk.read.note_versions(id_)] == ["Ensimmäinen “sana”\n  sisennetty"]
    assert desk.read.note(id_).version == 2
    columns = "id, client_id, day, kind, text, written_at"
    for sql in (
        "DELETE FROM note",
        "UPDATE note_version SET text = 'muu'",
        "DELETE FROM note_version",
        "REPLACE INTO note_version SELECT * FROM note_version",
        f"REPLACE INTO note (seq, {columns}) SELECT seq, {columns} FROM note",
        f"REPLACE INTO note ({columns}) SELECT {columns} FROM note",
        "UPDATE note SET id = 'muu'",
    ):
        with pytest.raises(driver().DatabaseError):
            line.execute(sql)
    line.close()


@pytest.mark.parametrize(
    ("text", "minutes", "days"), [("  \n ", 1, 0), ("x", 1441, 0), ("x", 1, 1), ("\0", 1, 0)]
)
def test_an_impossible_note_is_refused(desk: Desk, text: str, minutes: int, days: int) -> None:
    (id_,) = fill(desk, 1)
    day = TODAY + timedelta(days=days)
    with pytest.raises(Refused):
        desk.door.write_note(
            NewNote(day=day, kind=NoteKind.OTHER, text=text, minutes=minutes, client_id=id_)
        )
    with pytest.raises(Refused):
        desk.door.write_note(NewNote(day=TODAY, kind=NoteKind.OTHER, text="kenestä?"))


def test_a_note_may_be_about_an_employer(desk: Desk) -> None:
    employer = desk.door.add_employer(EmployerCard(name="Firma"))
    id_ = desk.door.write_note(
        NewNote(day=TODAY, kind=NoteKind.OUTREACH, text="Avoin ovi", employer_id=employer)
    )
    assert [found.id for found in desk.read.employer_notes(employer)] == [id_]


def test_decomposed_letters_are_stored_so_that_search_finds_them(desk: Desk) -> None:
    id_ = note(desk, "A\u0308iti ja lone\ud800surrogate")
    assert desk.read.note(id_).text == "Äiti ja lonesurrogate"
    assert desk.read.search("ÄITI")[0].id == id_
    assert desk.read.search("aiti") == []


def test_tasks_are_done_changed_and_undone(desk: Desk) -> None:
    (client,) = fill(desk, 1)
    later = desk.door.add_task(NewTask(what=" Soita  äidille ", due=TODAY, client_id=client))
    first = desk.door.add_task(NewTask(what="Ennen", due=TODAY - timedelta(days=9)))
    assert [task.id for task in desk.read.tasks()] == [first, later]
    assert desk.read.tasks(client_id=client)[0].client == "Asiakas 1"
    desk.door.complete_task(first, TODAY)
    assert [task.id for task in desk.read.tasks()] == [later]
    assert [task.id for task in desk.read.tasks(open_only=False)] == [first, later]
    desk.door.reopen_task(first)
    desk.door.change_task(first, "Muu", TODAY + timedelta(days=9))
    assert [(t.id, t.what) for t in desk.read.tasks()] == [(later, "Soita äidille"), (first, "Muu")]
    with pytest.raises(Refused, match="what is to be done"):
        desk.door.change_task(first, " ", TODAY)


def test_a_draft_is_there_again_after_the_program_was_cut_off(desk: Desk, tmp_path: Path) -> None:
    desk.drafts.keep("note", "k1", {"text": "kesken \ud800\0“jäi”", "place": "home"})
    desk.drafts.keep("note", "k1", {"text": "kesken “jäi”", "place": "home"})
    desk.drafts.keep("profile", "k2", {"wishes": ""})
    other = make_desk(tmp_path / "own")
    draft = other.drafts.get("note", "k1")
    assert draft is not None
    assert draft.fields == {"text": "kesken “jäi”", "place": "home"}
    assert {found.form for found in other.drafts.all()} == {"note", "profile"}
    other.drafts.drop("note", "k1")
    other.drafts.drop("note", "k1")
    assert desk.drafts.get("note", "k1") is None
    other.close()

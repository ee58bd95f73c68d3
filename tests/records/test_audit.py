"""Every act is written down, the record cannot be touched, and it tells no secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from ipscoach.domain.notes import NoteKind
from ipscoach.records.desk import Desk
from ipscoach.records.orders import NewNote, NewTask, Profile
from ipscoach.vault.connection import driver, open_file
from tests.records.desks import KEY, TODAY


def test_acts_are_told_by_whom_when_and_about_whom(desk: Desk) -> None:
    id_ = desk.door.add_client(Profile(name="Aino Salainen"))
    note = desk.door.write_note(
        NewNote(day=TODAY, kind=NoteKind.MEETING, text="Hyvin salaista", client_id=id_)
    )
    desk.door.correct_note(note, "Yhä salaista", NoteKind.MEETING, None, None, TODAY)
    desk.door.add_task(NewTask(what="Salainen asia", due=TODAY))
    acts = desk.read.audit()
    assert [act.what for act in acts] == [
        "add_task", "correct_note", "write_note", "add_client", "set_up_coach"
    ]  # fmt: skip
    assert [act.number for act in acts] == [5, 4, 3, 2, 1]
    assert {act.who for act in acts[:-1]} == {"Kaisa Valmentaja"}
    assert acts[0].at.isoformat() == "2026-11-23T09:00:00+00:00"
    assert [act.what for act in desk.read.audit(client_id=id_)] == [
        "correct_note", "write_note", "add_client"
    ]  # fmt: skip
    assert "alai" not in repr(acts)
    assert desk.read.verify_audit() is None


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit SET what = 'muu'",
        "DELETE FROM audit",
        "REPLACE INTO audit SELECT * FROM audit",
        "REPLACE INTO audit SELECT seq, id || 'x', at, who, what, client_id, '', '', hash"
        " FROM audit",
        "UPDATE phase_entry SET reason = 'muu'",
        "DELETE FROM phase_entry",
        "REPLACE INTO phase_entry SELECT * FROM phase_entry",
        "UPDATE OR REPLACE phase_entry SET seq = 9",
        "DELETE FROM status_entry",
        "UPDATE status_entry SET since = '2020-01-01'",
        "DELETE FROM destruction",
    ],
)
def test_history_is_neither_changed_nor_taken_away(desk: Desk, sql: str, tmp_path: Path) -> None:
    id_ = desk.door.add_client(Profile(name="Aino"))
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    line.execute("INSERT INTO destruction VALUES ('joku muu', '', '', '')")
    with pytest.raises(driver().DatabaseError):
        line.execute(sql)
    line.close()
    assert desk.read.verify_audit() is None
    assert len(desk.read.phases(id_)) == 1


def test_a_row_changed_behind_the_triggers_breaks_the_chain(desk: Desk, tmp_path: Path) -> None:
    desk.door.add_client(Profile(name="Aino"))
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    line.execute("DROP TRIGGER audit_frozen")
    line.execute("DROP TRIGGER audit_row_stays")
    line.execute("UPDATE audit SET who = 'Joku muu' WHERE seq = 2")
    assert desk.read.verify_audit() == 2
    line.execute("UPDATE audit SET who = 'Kaisa Valmentaja' WHERE seq = 2")
    assert desk.read.verify_audit() is None
    line.execute("DELETE FROM audit WHERE seq = 1")
    assert desk.read.verify_audit() == 1
    line.close()


def test_what_is_done_to_the_vault_is_written_down_too(desk: Desk) -> None:
    desk.note_act("unlock")
    desk.door.add_client(Profile(name="Aino"))
    desk.note_act("change_passphrase")
    acts = [(act.what, act.who, act.client_id, act.purpose) for act in desk.read.audit(limit=1)]
    assert acts == [("change_passphrase", "Kaisa Valmentaja", None, "")]
    assert [act.number for act in desk.read.audit()] == [4, 3, 2, 1]
    assert desk.read.verify_audit() is None


def test_the_purpose_of_an_act_is_held_by_the_chain(desk: Desk, tmp_path: Path) -> None:
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    line.execute("DROP TRIGGER audit_frozen")
    line.execute("UPDATE audit SET purpose = 'muu' WHERE seq = 1")
    assert desk.read.audit()[0].purpose == "muu"
    assert desk.read.verify_audit() == 1
    line.close()


def test_a_destruction_that_is_announced_can_be_carried_out(desk: Desk, tmp_path: Path) -> None:
    id_ = desk.door.add_client(Profile(name="Aino"))
    kept = desk.door.add_client(Profile(name="Toinen"))
    note = desk.door.write_note(
        NewNote(day=TODAY, kind=NoteKind.MEETING, text="sana", client_id=id_)
    )
    desk.door.correct_note(note, "toinen", NoteKind.MEETING, None, None, TODAY)
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    line.execute("INSERT INTO destruction VALUES (?, '2026-11-23', 'Kaisa', 'retention')", (id_,))
    line.execute("DELETE FROM note_version WHERE note_id = ?", (note,))
    for table in ("note", "phase_entry", "status_entry"):
        line.execute("DELETE FROM " + table + " WHERE client_id = ?", (id_,))
    line.execute("DELETE FROM client WHERE id = ?", (id_,))
    line.close()
    assert [row.id for row in desk.read.clients(TODAY)] == [kept]
    assert desk.read.search("toinen")[0].kind == "client"
    assert desk.read.search("sana") == []
    assert desk.read.verify_audit() is None

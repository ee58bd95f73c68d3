"""Every act is written down, the record cannot be touched, and it tells no secret."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.notes import NoteKind
from ipscoach.ids import time_ordered
from ipscoach.records.chain import END_SQL, START, link
from ipscoach.records.desk import Desk, open_desk
from ipscoach.records.doctor.acts import check_chain
from ipscoach.records.doer import account as real_account
from ipscoach.records.orders import NewNote, NewTask, Profile
from ipscoach.vault.checks.check import State
from ipscoach.vault.connection import Connection, driver, open_file
from tests.records.desks import KEY, TODAY, PlainVault


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
    ((as_it_was,),) = line.execute("SELECT who FROM audit WHERE seq = 2").fetchall()
    line.execute("UPDATE audit SET who = 'Joku muu' WHERE seq = 2")
    assert desk.read.verify_audit() == 2
    line.execute("UPDATE audit SET who = ? WHERE seq = 2", (as_it_was,))
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


def rule_of(line: Connection, name: str) -> str:
    ((sql,),) = line.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchall()
    return str(sql)


def cut(folder: Path, statement: str) -> None:
    """Take acts away as somebody would who knows the rules: the trigger is there afterwards."""
    line = open_file(folder / "own" / "caseload.db", bytearray(KEY))
    rule = rule_of(line, "audit_row_stays")
    line.execute("DROP TRIGGER audit_row_stays")
    line.execute(statement)
    line.execute(rule)
    line.close()


@pytest.mark.parametrize(
    ("statement", "first_missing"),
    [
        ("DELETE FROM audit WHERE seq > 2", 3),
        ("DELETE FROM audit WHERE seq = 4", 4),
        ("DELETE FROM audit", 1),
    ],
)
def test_acts_cut_off_the_end_are_missed_now_and_after_the_next_act(
    desk: Desk, tmp_path: Path, statement: str, first_missing: int
) -> None:
    for name in ("Aino", "Eero", "Oili"):
        desk.door.add_client(Profile(name=name))
    assert desk.read.verify_audit() is None
    cut(tmp_path, statement)
    assert desk.read.verify_audit() == first_missing
    assert check_chain(PlainVault(tmp_path / "own").connect()).state is State.DAMAGED
    desk.door.add_client(Profile(name="Uuno"))
    assert desk.read.audit(1)[0].number == 5
    assert desk.read.verify_audit() == first_missing


def test_the_known_end_cannot_be_taken_away_with_the_acts(desk: Desk, tmp_path: Path) -> None:
    desk.door.add_client(Profile(name="Aino"))
    desk.door.add_client(Profile(name="Eero"))
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    line.execute("DELETE FROM vault_meta WHERE key = 'last_act'")
    assert desk.read.verify_audit() == 4
    line.close()
    cut(tmp_path, "DELETE FROM audit")
    assert desk.read.verify_audit() == 1


def test_an_end_that_says_something_else_is_noticed(desk: Desk, tmp_path: Path) -> None:
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    for value, number in ((b"1 " + b"0" * 64, 1), (b"nothing", 2), (b"9", 2), ("1 a", 2)):
        line.execute("UPDATE vault_meta SET value = ? WHERE key = 'last_act'", (value,))
        assert desk.read.verify_audit() == number, value
    line.close()


def test_a_file_from_before_gets_its_end_with_the_next_act(desk: Desk, tmp_path: Path) -> None:
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    rules = [rule_of(line, name) for name in ("audit_row_stays", "audit_frozen")]
    line.execute("DROP TRIGGER audit_row_stays")
    line.execute("DROP TRIGGER audit_frozen")
    line.execute("DELETE FROM vault_meta WHERE key = 'last_act'")
    fields = line.execute(
        "SELECT seq, id, at, 'Kaisa Valmentaja', what, client_id, detail, purpose FROM audit"
    ).fetchall()
    chained = link(START, *cast("tuple[Any, ...]", fields[0]))
    line.execute("UPDATE audit SET who = 'Kaisa Valmentaja', hash = ?", (chained,))
    for rule in rules:
        line.execute(rule)
    line.close()
    assert desk.read.verify_audit() is None
    (old,) = desk.read.audit()
    assert (old.who, old.user_id, old.provider) == ("Kaisa Valmentaja", "", "")
    desk.note_act("unlock")
    assert desk.read.verify_audit() is None
    cut(tmp_path, "DELETE FROM audit WHERE seq = 2")
    assert desk.read.verify_audit() == 2


def test_acts_that_an_older_version_added_are_no_damage(desk: Desk, tmp_path: Path) -> None:
    desk.note_act("unlock")
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    ((kept,),) = line.execute(END_SQL).fetchall()
    desk.note_act("unlock")
    line.execute("UPDATE vault_meta SET value = ? WHERE key = 'last_act'", (kept,))
    assert desk.read.verify_audit() is None
    desk.note_act("unlock")
    assert [act.number for act in desk.read.audit()] == [4, 3, 2, 1]
    assert desk.read.verify_audit() is None
    line.close()


def test_an_act_tells_provider_name_and_account_as_they_were(desk: Desk) -> None:
    desk.door.add_client(Profile(name="Aino"))
    desk.door.change_coach("Kaisa Esimerkki", "Toinen kunta", 50)
    desk.note_act("unlock")
    told = [(act.provider, act.who, act.user_id) for act in desk.read.audit()]
    assert told == [
        ("Toinen kunta", "Kaisa Esimerkki", "ohjaaja"),
        ("Toinen kunta", "Kaisa Esimerkki", "ohjaaja"),
        ("Esimerkkikunta", "Kaisa Valmentaja", "ohjaaja"),
        ("Esimerkkikunta", "Kaisa Valmentaja", "ohjaaja"),
    ]
    assert desk.read.verify_audit() is None


def test_an_account_is_told_as_the_system_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "joku_muu")
    monkeypatch.setenv("USER", "joku_muu")
    assert real_account() not in ("", "joku_muu")


def test_an_act_on_a_given_day_keeps_what_the_computer_said(desk: Desk, tmp_path: Path) -> None:
    desk.close()
    for computers, kept in ((date(2026, 11, 25), date(2026, 11, 25)), (TODAY, None)):
        clock = FixedClock(TODAY, computers)
        with_day = open_desk(PlainVault(tmp_path / "own"), clock, time_ordered(clock))
        with_day.note_act("unlock")
        assert with_day.read.audit(1)[0].computers_day == kept
        assert with_day.read.audit(1)[0].at.date() == TODAY
        with_day.close()

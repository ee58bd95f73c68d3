"""The record of acts on the command line: who, when, what, about whom, what for, and whole."""

from __future__ import annotations

import json
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from ipscoach.vault.checks.opening import by_passphrase, take_hold
from ipscoach.vault.connection import open_file
from tests.cli.conftest import PASSPHRASE, TODAY, Script


@pytest.fixture
def own(untouched: Script, tmp_path: Path) -> Script:
    """Give a copy of a caseload that no other test has opened on another day."""
    shutil.copytree(untouched.folder, tmp_path / "own")
    return Script(tmp_path / "own")


def acts(script: Script, *words: str) -> list[dict[str, Any]]:
    return script.reads("audit", *words)["acts"]


def test_looking_at_a_client_is_written_down_every_time_with_what_it_was_for(own: Script) -> None:
    assert own.opens("timeline", "K-01").returncode == 0
    (view,) = [one for one in acts(own, "K-01") if one["what"] == "view_client"]
    assert (view["client_code"], view["purpose"], view["detail"]) == ("K-01", "coaching", "record")
    assert view["who"] == "Liisa Ohjaaja"
    assert view["at"].startswith(TODAY)
    tomorrow = own.runs(
        *("timeline", "K-01", "--today", "2026-12-02"),
        *("--passphrase-file", str(own.passphrase_file)),
    )
    assert tomorrow.returncode == 0
    assert [one["what"] for one in acts(own, "K-01")].count("view_client") == 2


ORDER = ("--to", "Kalle Seuraaja, Toinen kunta", "--purpose", "jatko", "--ground", "permission")


def test_a_summary_that_is_only_shown_is_a_view_for_handing_over(own: Script) -> None:
    done = own.opens("handover", "K-01", *ORDER, "--dry-run")
    assert done.returncode == 0, done.stderr
    (view,) = [one for one in acts(own, "K-01") if one["what"] == "view_client"]
    assert (view["detail"], view["purpose"]) == ("summary", "handover")
    told = own.opens("audit", "K-01", "--lang", "en").stdout
    assert "handing over" in told
    assert "the summary for a receiver" in told


def test_what_a_handover_was_for_stands_at_its_act(own: Script) -> None:
    assert own.opens("handover", "K-01", *ORDER, "--out", "h.md").returncode == 0
    (act,) = [one for one in acts(own, "K-01") if one["what"] == "disclose"]
    (log,) = own.reads("disclosures", "K-01")
    assert act["purpose"] == log["purpose"] == "jatko"
    assert act["provider"] == log["provider"]
    assert act["user_id"] == log["given_by_id"] != ""


def test_records_behind_a_figure_are_views_of_those_whose_they_are(own: Script) -> None:
    (shown,) = own.reads("fidelity", "evidence", "--item", "1")
    whose = {one["client"] for one in shown["records"] if one["client"]}
    views = [one for one in acts(own) if one["what"] == "view_client"]
    assert {one["client_code"] for one in views} >= whose != set()
    assert {(one["detail"], one["purpose"]) for one in views} == {("item 1", "fidelity")}


def test_the_record_is_told_in_words_and_by_days(own: Script) -> None:
    done = own.opens("audit", "--lang", "en")
    assert done.returncode == 0
    for words in ("imported a workbook", "unlocked the caseload", "set the caseload up"):
        assert words in done.stdout
    assert "the record is whole" in done.stderr
    assert "client work 50 %" in done.stdout
    assert not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}-|share 50", done.stdout)
    assert own.reads("audit", "--to", "2026-11-30")["acts"] == []
    assert own.reads("audit", "--from", TODAY)["acts"] == acts(own)[1:]
    assert own.opens("audit", "--from", "2.12.2026", "--to", "1.12.2026").returncode == 2


def test_a_record_that_was_changed_is_called_broken(own: Script) -> None:
    looked = take_hold(own.home, by_passphrase(PASSPHRASE))
    connection = open_file(own.home.database, looked.keys.file)
    connection.execute("DROP TRIGGER audit_frozen")
    connection.execute("UPDATE audit SET who = 'Joku Muu' WHERE seq = 2")
    connection.close()
    looked.close()
    done = own.opens("audit", "--json")
    said = json.loads(done.stdout)
    assert (done.returncode, said["whole"], said["broken_from"]) == (4, False, 2)


def test_a_wrong_passphrase_is_written_down_at_the_next_unlocking(own: Script) -> None:
    right = own.passphrase_file.read_text(encoding="utf-8")
    own.passphrase_file.write_text("something else\n", encoding="utf-8")
    for _ in range(2):
        assert own.opens("clients").returncode == 3
    own.passphrase_file.write_text(right, encoding="utf-8")
    last = acts(own)[:3]
    assert [one["what"] for one in last] == ["unlock", "failed_unlock", "failed_unlock"]
    # When they were tried is told by the computer's own clock, whatever day a script names.
    tried = datetime.fromisoformat(last[1]["detail"])
    assert abs((datetime.now(UTC) - tried).total_seconds()) < 120
    assert not (own.home.folder / "tries.json").exists()


@pytest.mark.parametrize(
    ("verb", "what", "detail"),
    [
        (
            ("report", "outcomes", "--out", "r.xlsx"),
            "export_report",
            "report outcomes, format xlsx",
        ),
        (("report", "caseload", "--out", "r.md"), "export_report", "report caseload, format md"),
        (("report", "outcomes", "--format", "csv"), "export_report", "report outcomes, format csv"),
        (("agenda", "--format", "ics", "--out", "a.ics"), "export_agenda", "format ics"),
        (("agenda", "--format", "ics"), "export_agenda", "format ics"),
        (("export-partners", "p.json"), "export_partners", "format json"),
    ],
)
def test_a_file_that_goes_out_is_an_act(
    own: Script, verb: tuple[str, ...], what: str, detail: str
) -> None:
    assert own.opens(*verb).returncode == 0
    act = acts(own)[1]
    assert (act["what"], act["who"], act["client_code"]) == (what, "Liisa Ohjaaja", None)
    assert act["detail"].endswith(detail)
    if "--out" in verb or what == "export_partners":
        assert own.opens(*verb).returncode != 0
        assert [one["what"] for one in acts(own)].count(what) == 1, "what was not written is none"


def test_what_went_out_is_told_in_words(own: Script) -> None:
    assert own.opens("report", "outcomes", "--out", "r.xlsx").returncode == 0
    assert own.opens("export-partners", "p.json").returncode == 0
    told = own.opens("audit", "--lang", "en").stdout
    assert re.search(r"wrote a report to a file .*outcomes; xlsx", told)
    assert "wrote the partners to a file" in told


def test_a_copy_that_the_doctor_saves_is_told_at_the_next_unlocking(own: Script) -> None:
    before = own.home.database.read_bytes()
    assert own.opens("doctor", "--salvage", "copy.backup").returncode == 0
    assert own.home.database.read_bytes() == before, "what may be damaged is not written to"
    assert own.opens("doctor", "--salvage", "copy.backup").returncode != 0
    last = acts(own)[:2]
    assert [one["what"] for one in last] == ["unlock", "salvage"]
    saved = datetime.fromisoformat(last[1]["detail"])
    assert abs((datetime.now(UTC) - saved).total_seconds()) < 120
    assert [one["what"] for one in acts(own)].count("salvage") == 1
    told = own.opens("audit", "--lang", "en").stdout
    assert "let the doctor save a copy of what is readable" in told
    assert "the computer's clock said" in told, "--today names another day"


def test_moments_of_copies_that_were_spoilt_hold_nobody_up(own: Script) -> None:
    (own.home.folder / "copies.json").write_bytes(b'["yesterday", 7]')
    assert acts(own)[0]["what"] == "unlock"


def cut_last(script: Script, passphrase: str) -> None:
    looked = take_hold(script.home, by_passphrase(passphrase))
    connection = open_file(script.home.database, looked.keys.file)
    rule = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'audit_row_stays'")
    ((sql,),) = rule.fetchall()
    connection.execute("DROP TRIGGER audit_row_stays")
    connection.execute("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)")
    connection.execute(str(sql))
    connection.close()
    looked.close()


def test_the_end_of_the_record_is_right_after_a_restore_and_new_keys_too(
    own: Script, tmp_path: Path
) -> None:
    backup = own.opens("backup").stdout.strip()
    laptop = Script(tmp_path / "laptop")
    laptop.folder.mkdir()
    shutil.copy(own.passphrase_file, laptop.passphrase_file)
    assert laptop.opens("restore", backup).returncode == 0
    new = tmp_path / "new"
    new.write_text("seitsemän siilin salainen sauna\n", encoding="utf-8")
    assert laptop.opens("rekey", "--new-passphrase-file", str(new)).returncode == 0
    shutil.copy(new, laptop.passphrase_file)
    before = laptop.reads("audit")
    assert before["whole"]
    cut_last(laptop, "seitsemän siilin salainen sauna")
    doctor = laptop.opens("doctor", "--json")
    (chain,) = [one for one in json.loads(doctor.stdout)["checks"] if one["id"] == "audit_chain"]
    assert (doctor.returncode, chain["state"]) == (4, "damaged")
    assert "missing" in chain["found"]
    # Unlocking for this is an act, and shows the gap.
    done = laptop.opens("audit", "--json")
    said = json.loads(done.stdout)
    assert (done.returncode, said["broken_from"]) == (4, before["acts"][0]["number"])

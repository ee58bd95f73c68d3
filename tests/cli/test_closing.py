"""`close`, `retention`, `destroy`: what is missing is said, what the rule wants is wanted."""

from __future__ import annotations

import contextlib
import json
from datetime import timedelta

import pytest

from ipscoach.records.orders import NewTask
from ipscoach.vault.vault import Vault
from tests.cli.conftest import PASSPHRASE, Script
from tests.cli.test_agenda import DAY, at_desk
from tests.cli.test_formats import shown

PLAN = ("--plan", "työssä, tuki vuoden", "--network", "omatyöntekijä ja sisko")


def client(script: Script, code: str = "K-01") -> dict[str, object]:
    return next(one for one in script.reads("clients") if one["code"] == code)


def task(script: Script) -> None:
    with at_desk(script) as desk:
        client_id = desk.read.find_client("K-01")[0]
        desk.door.add_task(NewTask(what="Soita", due=DAY, client_id=client_id))


def test_what_is_missing_is_said_and_the_reason_is_wanted(own: Script) -> None:
    task(own)
    told = own.opens("close", "K-01", "--dry-run").stderr.splitlines()
    for wanted in ("Open tasks: 1", "Kykyviisari", "No follow-on plan", "Nobody is named"):
        assert sum(wanted in line for line in told) == 1
    for given, told in [
        ((), "Write the follow-on plan"),
        (PLAN[:2], "Write who supports the client"),
        (PLAN[2:], "Write the follow-on plan"),
    ]:
        done = own.opens("close", "K-01", "--reason", "employed", *given)
        assert (done.returncode, done.stdout) == (1, "")
        *missing, last = done.stderr.splitlines()
        assert told in last
        assert not any("plan" in line or "Nobody" in line for line in missing), "said once"
        assert "  1  Soita (due 1 Dec 2026)" in missing
        assert any("Kykyviisari" in line for line in missing)
    assert client(own)["status"] == "active"


def test_a_client_is_closed_with_a_plan_or_with_a_reason(own: Script) -> None:
    day = (DAY - timedelta(days=3)).isoformat()
    done = own.opens("close", "K-01", "--reason", "employed", *PLAN, "--on", day)
    assert done.returncode == 0
    assert done.stdout == "Closed: K-01 Aino Esimerkki, 28 Nov 2026.\n"
    found = client(own)
    assert (found["status"], found["closed"], found["closing_reason"]) == (
        "closed",
        day,
        "employed",
    )
    again = own.opens("close", "K-01", "--reason", "employed", *PLAN)
    assert (again.returncode, len(again.stderr.splitlines())) == (1, 1)
    assert "closed already" in again.stderr
    moved = ("close", "K-02", "--reason", "moved", "--exception", "ei tavoitettu")
    assert own.opens(*moved).returncode == 0
    assert client(own, "K-02")["status"] == "closed"


def test_whom_the_client_goes_to_is_kept(own: Script) -> None:
    words = ("close", "K-01", "--reason", "other_service", *PLAN, "--to")
    assert own.opens(*words, "Kalle").returncode == 1
    assert own.opens(*words, "Kalle Seuraaja, Toinen kunta").returncode == 0
    with at_desk(own) as desk:
        view = desk.read.client(desk.read.find_client("K-01")[0], DAY)
    assert view.handed_to == "Kalle Seuraaja, Toinen kunta"
    assert view.support_network == "omatyöntekijä ja sisko"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("close", "K-01"), "close needs --reason"),
        (("close", "K-01", "--reason", "bored"), "parental_leave"),
        (("close", "K-01", "--reason", "moved", "--on", "soon"), "is not a day"),
        (("retention", "--years", "ten"), "whole number"),
        (("retention", "--years", "-1"), "whole number"),
        (("destroy", "K-01"), "destroy needs CLIENT and --name"),
    ],
)
def test_what_is_not_understood_is_told(example: Script, words: tuple[str, ...], told: str) -> None:
    done = example.opens(*words)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert told in done.stderr


def test_the_json_of_a_closing_is_as_documented(own: Script) -> None:
    task(own)
    words = ("close", "K-01", "--reason", "employed", "--json")
    done = own.opens(*words)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
    done = own.opens(*words, *PLAN)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
    dry = json.loads(own.opens("close", "K-01", "--dry-run", "--json").stdout)
    assert any("Open tasks: 1" in sentence for sentence in dry["missing"])
    done = own.opens(*words, *PLAN, "--tasks", "all=not_needed")
    assert (done.returncode, done.stderr) == (0, "")
    real, documented = json.loads(done.stdout), shown("close CLIENT --json")
    assert list(real) == list(documented)
    assert not any("Open tasks" in sentence for sentence in real["missing"])


def test_how_long_records_are_kept_is_listed_and_set(own: Script) -> None:
    (kept,) = own.reads("retention")["clients"]
    assert (kept["closed"], kept["until"]) == ("2025-09-30", "2035-09-30")
    assert not kept["time_is_up"]
    documented = shown("retention --json")
    assert list(documented) == ["years", "clients"]
    assert list(documented["clients"][0]) == list(kept)
    assert own.opens("retention", "--years", "0").returncode == 1
    assert own.opens("retention", "--years", "101").returncode == 1
    done = own.opens("retention", "--years", "1")
    assert done.stdout.startswith("Records are kept for 1 year after closing.\n")
    assert "the time is up" in done.stdout
    assert own.reads("retention") == {
        "years": 1,
        "clients": [kept | {"until": "2026-09-30", "time_is_up": True}],
    }


def test_a_client_without_a_day_of_closing_is_listed(own: Script) -> None:
    with contextlib.closing(Vault(own.home).unlock(PASSPHRASE)) as vault:
        line = vault.connect()
        line.execute("UPDATE client SET closed = NULL WHERE code = 'K-12'")
        line.commit()
        line.close()
    (kept,) = own.reads("retention")["clients"]
    assert (kept["closed"], kept["until"], kept["time_is_up"]) == (None, None, False)
    assert "day of closing not known" in own.opens("retention").stdout
    refused = own.opens("destroy", "K-12", "--name", "Paavo Demo", "--reason", "siirretty")
    assert (refused.returncode, "The day of closing is not known" in refused.stderr) == (1, True)


def test_a_closed_client_comes_back_within_the_cap(own: Script) -> None:
    full = own.opens("reopen", "K-12")
    assert (full.returncode, full.stdout, len(full.stderr.splitlines())) == (1, "", 1)
    assert "--waiting" in full.stderr
    for words, code in [
        (("K-01",), 1),
        (("K-12", "--waiting", "--on", "2020-01-01"), 1),
        (("K-12", "--waiting", "--on", "soon"), 2),
    ]:
        assert own.opens("reopen", *words).returncode == code
    assert client(own, "K-12")["status"] == "closed"
    done = own.opens("reopen", "K-12", "--waiting")
    assert (done.returncode, done.stdout) == (0, "Reopened: K-12 Paavo Demo, waiting.\n")
    assert client(own, "K-12")["closed"] is None
    closed = own.opens("close", "K-12", "--reason", "moved", *PLAN)
    assert closed.returncode == 0
    moved = own.opens("close", "K-02", "--reason", "moved", *PLAN)
    assert moved.returncode == 0
    day = DAY.isoformat()
    assert own.opens("reopen", "K-12", "--on", day).stdout.endswith("Paavo Demo, active.\n")
    assert client(own, "K-12")["status"] == "active"


def test_at_a_terminal_it_is_said_first_what_goes(own: Script) -> None:
    with at_desk(own) as desk:
        other = desk.read.find_client("K-01")[0]
        desk.door.add_task(NewTask(what="Kysy Paavo Demo -asiasta", due=DAY, client_id=other))
    assert "Only a closed client" in own.types(["destroy", "K-01"], ["Aino Esimerkki"]).stderr
    done = own.types(["destroy", "K-12"], ["", "siirretty", "Paavo"])
    assert (done.returncode, done.stdout) == (1, "")
    told = ("Goes for good", "Stays:", "These are kept until 30 Sep 2035", "Backups",
            "Task, 1 Dec 2026, K-01", "Before that a reason", "Type the client's name")  # fmt: skip
    assert all(one in done.stderr for one in told)
    assert client(own, "K-12")["status"] == "closed"
    done = own.types(["destroy", "K-12"], ["siirretty", "paavo demo"])
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Destroyed: all that was kept about K-12.\n"
    assert done.stderr.count("Backups") == 1
    assert own.reads("retention")["clients"] == []


def test_a_client_is_destroyed_by_name_and_in_due_time(own: Script) -> None:
    for code, words, told in [
        ("K-01", ("--name", "Aino Esimerkki"), "Only a closed client"),
        ("K-12", ("--name", "Paavo"), "Type the client's name"),
        ("K-12", ("--name", "Paavo Demo"), "are kept until 30 Sep 2035"),
        ("K-12", ("--name", "Paavo Demo", "--reason", "Paavo muutti"), "without the client's name"),
    ]:
        done = own.opens("destroy", code, *words)
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
        assert told in done.stderr
    with at_desk(own) as desk:
        other = desk.read.find_client("K-01")[0]
        desk.door.add_task(NewTask(what="Kysy Paavo Demo -asiasta", due=DAY, client_id=other))
    whom = ("--to", "Arkisto, Kunta", "--purpose", "Paavon siirto", "--ground", "permission")
    assert own.opens("handover", "K-12", *whom, "--out", "h.md").returncode == 0
    done = own.opens("destroy", "K-12", "--name", "paavo demo", "--reason", "siirretty arkistoon")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Destroyed: all that was kept about K-12.\n"
    assert "Backups made earlier still hold the client" in done.stderr
    assert "Task, 1 Dec 2026, K-01" in done.stderr
    assert "K-12" not in {one["code"] for one in own.reads("clients")}
    (one,) = own.reads("disclosures")
    assert (one["client_code"], one["purpose"]) == (None, "")
    assert "Paavo" not in json.dumps(one)
    assert own.reads("retention")["clients"] == []


def test_a_file_that_could_not_be_cleaned_is_cleaned_later(own: Script) -> None:
    done = own.opens("destroy", "--clean")
    assert (done.returncode, done.stdout) == (0, "")
    assert "The file is clean" in done.stderr
    for words in (("K-01", "--clean"), ("--clean", "--name", "Aino Esimerkki"), ()):
        assert own.opens("destroy", *words).returncode == 2

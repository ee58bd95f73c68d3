"""`close`, `retention`, `destroy`: what is missing is said, what the rule wants is wanted."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from ipscoach.records.orders import NewTask
from tests.cli.conftest import Script
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
    for given, told in [
        ((), "Write the follow-on plan"),
        (PLAN[:2], "Write who supports the client"),
        (PLAN[2:], "Write the follow-on plan"),
    ]:
        done = own.opens("close", "K-01", "--reason", "employed", *given)
        assert (done.returncode, done.stdout) == (1, "")
        *missing, last = done.stderr.splitlines()
        assert told in last
        assert any("Open tasks: 1" in line for line in missing)
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
    assert (done.returncode, done.stderr) == (0, "")
    real, documented = json.loads(done.stdout), shown("close CLIENT --json")
    assert list(real) == list(documented)
    assert any("Open tasks: 1" in sentence for sentence in real["missing"])


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

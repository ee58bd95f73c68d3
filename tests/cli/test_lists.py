"""`clients`, `employers`, `timeline`: for programs in codes, for people in words."""

from __future__ import annotations

import contextlib
import gettext
import re
from datetime import date

from ipscoach.cli.tables import table
from ipscoach.clock import FixedClock
from ipscoach.domain.caseload import Status
from ipscoach.domain.goals import GoalState
from ipscoach.i18n import LOCALE
from ipscoach.ids import time_ordered
from ipscoach.records.desk import open_desk
from ipscoach.records.follow_up.orders import (
    NewConsent,
    NewGuiding,
    NewReview,
    VocationalProfile,
)
from ipscoach.records.orders import NewTask
from ipscoach.vault.vault import Vault
from tests.cli.conftest import PASSPHRASE, TODAY, Script, set_up

CLIENT = [
    *("id", "code", "name", "status", "phase", "phase_since", "days_in_phase"),
    *("referral_source", "entered", "closed", "closing_reason"),
]
EMPLOYER = [
    *("id", "name", "business_id", "industry", "municipality", "stance"),
    *("do_not_contact", "last_contact", "visits"),
]
DETAILS = {
    "note": {"kind", "place", "minutes", "version"},
    "contact": {
        *("employer_id", "employer", "method", "face_to_face", "visit", "purpose", "outcome"),
    },
    "phase": {"phase"},
    "status": {"closing_reason"},
    "abilitator": {
        *("occasion", "respondent_id", "work_ability", "functioning"),
        *("inclusion", "mind", "everyday", "skills", "body"),
    },
    "job": {
        *("employer", "title", "kind", "contract", "started", "ended", "end_cause", "hours"),
        *("subsidy", "subsidy_decided", "subsidy_from", "subsidy_until"),
        *("relation", "related_id"),
    },
    "task": {"due", "done", "set_aside", "doer"},
    "profile": set[str](),
    "goal": {"state", "target"},
    "consent": {"to_whom", "what", "given", "until", "withdrawn", "state"},
    "guiding": {"to_whom", "follow_up", "settled"},
}
REVIEW = {"state"}
"""What a review of a goal has; its kind is the goal's."""


def test_a_client_is_codes_and_iso_days(example: Script) -> None:
    clients = example.reads("clients")
    assert all(list(client) == CLIENT for client in clients)
    onni = next(client for client in clients if client["name"] == "Onni Koe")
    since = date.fromisoformat(onni["phase_since"])
    assert onni | {"id": ""} == {
        "id": "",
        "code": "K-04",
        "name": "Onni Koe",
        "status": "active",
        "phase": 4,
        "phase_since": "2026-04-21",
        "days_in_phase": (date.fromisoformat(TODAY) - since).days,
        "referral_source": "te_services",
        "entered": "2026-03-22",
        "closed": None,
        "closing_reason": None,
    }


def test_a_waiting_client_has_no_phase_and_a_closed_one_a_reason(example: Script) -> None:
    (waiting,) = example.reads("clients", "--status", "waiting")
    assert (waiting["phase"], waiting["days_in_phase"]) == (None, None)
    (closed,) = example.reads("clients", "--status", "closed")
    assert (closed["closed"], closed["closing_reason"]) == ("2025-09-30", "employed")


def test_the_table_is_words_in_straight_columns(example: Script) -> None:
    lines = example.opens("clients").stdout.splitlines()
    assert len(lines) == 13
    heading = lines[0]
    assert re.match(r"Code +Name +Status +Phase +Since", heading)
    at = heading.index("Name")
    assert all(line[at - 1] == " " and line[at] != " " for line in lines)
    assert not re.search(r"[│┃─━|+]", "".join(lines))


def test_wide_letters_and_marks_keep_the_columns_straight() -> None:
    lines = table(["A", "B"], [["東京", "x"], ["e\u0301a", "y"], ["", "z\n"]]).splitlines()
    assert lines == ["A     B", "東京  x", "e\u0301a    y", "      z"]


def test_a_column_without_a_word_in_it_is_left_out(example: Script) -> None:
    assert "Closed" in example.opens("clients").stdout.splitlines()[0]
    assert "Closed" not in example.opens("clients", "--status", "active").stdout.splitlines()[0]


def test_employers_are_found_by_the_beginning_of_a_word(example: Script) -> None:
    everyone = example.reads("employers")
    assert len(everyone) == 14
    assert all(list(employer) == EMPLOYER for employer in everyone)
    found = example.reads("employers", "--find", "keitt")
    assert {employer["industry"] for employer in found} == {"Keittiö"}
    assert [e["name"] for e in everyone if e["business_id"] is None] == [
        "Esimerkkisahateollisuus 6 Oy"
    ]
    assert "Esimerkkikauppa 8 Oy" in example.opens("employers").stdout


def test_a_story_is_told_by_code_in_any_case_and_by_name(example: Script) -> None:
    story = example.reads("timeline", "k-4")
    assert story["client"]["name"] == "Onni Koe"
    assert story == example.reads("timeline", "onni")
    days = [entry["date"] for entry in story["entries"]]
    assert days == sorted(days, reverse=True)
    told = example.opens("timeline", "K-04").stdout
    assert told.startswith("K-04, Onni Koe, active, 4 ")
    assert "“lainaus” säilyvät" in told


def test_nobody_and_several_are_refused_by_name(example: Script) -> None:
    nobody = example.opens("timeline", "Matti Meikäläinen")
    assert (nobody.returncode, nobody.stdout) == (1, "")
    assert "Matti Meikäläinen" in nobody.stderr
    several = example.opens("timeline", "esimerkki")
    assert several.returncode == 1
    assert "K-01 Aino Esimerkki" in several.stderr


def test_nothing_is_said_in_words(script: Script) -> None:
    set_up(script, "Liisa")
    assert script.opens("clients").stdout == "There are no clients.\n"
    assert script.opens("employers").stdout == "There are no employers.\n"
    assert script.opens("employers", "--find", "x").stdout == "No employer fits.\n"
    assert script.reads("employers") == []


def test_lists_speak_finnish(example: Script) -> None:
    finnish = example.opens("clients", "--lang", "fi").stdout
    assert "21.4.2026" in finnish
    words = gettext.translation("ipscoach", LOCALE, ["fi"])
    assert all(words.gettext(heading) in finnish for heading in ("Code", "Status", "active"))
    assert example.reads("clients") == example.reads("--lang", "fi", "clients")


def test_entries_of_every_kind_have_their_details(own: Script) -> None:
    today = date.fromisoformat(TODAY)
    clock = FixedClock(today)
    with contextlib.closing(Vault(own.home).unlock(PASSPHRASE)) as vault:
        desk = open_desk(vault, clock, time_ordered(clock))
        someone = desk.read.clients(today, Status.ACTIVE)[0].id
        desk.door.add_task(NewTask(what="Ring", due=today, client_id=someone))
        desk.door.write_vocational_profile(someone, VocationalProfile(skills="Kök"))
        goal = desk.door.set_goal(someone, "Ett jobb", today)
        review = NewReview(
            day=today, state=GoalState.PARTLY, client_view="Bra", coach_view="På väg"
        )
        desk.door.review_goal(goal, review)
        desk.door.give_consent(
            NewConsent(client_id=someone, what="Allt", given=today, to_whom="FPA")
        )
        desk.door.guide(NewGuiding(client_id=someone, day=today, why="", to_whom="FPA"))
    goals = [
        entry["details"]
        for entry in own.reads("timeline", "K-01")["entries"]
        if entry["kind"] == "goal"
    ]
    assert [set(details) for details in goals] == [REVIEW, DETAILS["goal"]]
    assert [details["state"] for details in goals] == ["partly", "partly"]
    kinds = {
        entry["kind"]
        for client in own.reads("clients")
        for entry in own.reads("timeline", client["code"])["entries"]
        if set(entry["details"]) == DETAILS[entry["kind"]]
    }
    assert kinds == set(DETAILS)

"""Outcomes of a pack that contradict themselves are refused, whoever signed them."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from ipscoach.sentence import Refused
from tests.exchange.fidelity.packs import around, read
from tests.exchange.fidelity.test_pack_outcomes import PLAIN, case_of

Change = Callable[[Any], object]


def on_case(flag: str, **fields: Any) -> Change:
    return lambda pack: case_of(pack, flag).update(fields)


def on_work(**fields: Any) -> Change:
    return lambda pack: case_of(pack, "active")["work"].update(fields)


def on_job(**fields: Any) -> Change:
    return lambda pack: case_of(pack, "active")["work"]["jobs"][0].update(fields)


def on_spell(**fields: Any) -> Change:
    return lambda pack: case_of(pack, "active")["work"]["spells"][0].update(fields)


def on_entry(name: str, **fields: Any) -> Change:
    return lambda pack: case_of(pack, "active")["entry"][name].update(fields)


def on_month(**fields: Any) -> Change:
    return lambda pack: pack["outcomes"]["months"][-1].update(fields)


def twice(pack: Any) -> None:
    found = pack["outcomes"]["cases"]
    found.append(copy.deepcopy(found[0]))


def nobody(pack: Any) -> None:
    pack["outcomes"].update(cases=[], months=[])


SENSELESS: list[tuple[str, Change]] = [
    ("a client twice", twice),
    ("no client at all", nobody),
    ("a name for a code", on_case("active", who="Anna")),
    ("a code of nobody", on_case("active", who="C00")),
    ("a name beside the code", on_case("active", name="Anna")),
    ("a flag as a number", on_case("active", out_of_work=1)),
    ("active and never served", on_case("active", served=False)),
    ("new and never served", on_case("new", served=False, active=None)),
    ("waiting and not on file", on_case("waiting", on_file=False)),
    ("closed and not on file", on_case("closed", on_file=False, served=None)),
    ("a reason without a closing", on_case("active", reason="studies")),
    ("a reason that is none", on_case("closed", reason="Muutti Kuopioon")),
    ("a source that is none", on_case("active", source="Anna Malli")),
    ("not one active", on_case("active", active=False)),
    ("two active", on_case("closed", active=True)),
    ("not one waiting", on_case("waiting", waiting=False)),
    ("more new than came", on_case("waiting", new=True, served=True)),
    ("no closing of the one that was", on_case("closed", closed=False, reason=None)),
    ("came in without days", on_case("active", entry=None)),
    ("came not in, with days", on_case("active", new=False)),
    ("further than the work", on_case("active", reached="weeks_26", work={
        **case_of(PLAIN, "active")["work"], "weeks_26": False})),
    ("not as far as the work", on_case("active", reached="employer")),
    ("referred and served", on_case("closed", reached="referred")),
    ("a step that is none", on_case("active", reached="retired")),
    ("more ways back than moves", on_case("active", moves_back=3)),
    ("moves below nothing", on_case("active", moves=-1, moves_back=-2)),
    ("days below nothing", on_entry("job", days=-1)),
    ("days beyond what is known", on_entry("job", days=183)),
    ("days of centuries", on_entry("job", days=2**40)),
    ("half a day", on_entry("job", days=0.5)),
    ("a meeting before a contact", on_entry("contact", days=11)),
    ("a meeting that is no contact", on_entry("contact", happened=False)),
    ("a job that ended before it began", on_job(runs=False, days=0)),
    ("a running job below nothing", on_job(days=-7)),
    ("a running job to the day", on_job(days=8)),
    ("an open phase to the day", lambda pack: case_of(pack, "active")["phases"][2].update(days=82)),
    ("an open wait to the day", on_entry("meeting", happened=False, days=8)),
    ("a job longer than the time", on_job(days=184)),
    ("minutes below nothing", on_job(minutes=-1)),
    ("minutes and nothing paid", on_job(paid=None)),
    ("no minutes and paid", on_job(minutes=None)),
    ("paid too little and counted", on_job(paid=False)),
    ("a work trial among the jobs", on_job(kind="work_trial")),
    ("a job that is counted nowhere", on_job(place=None)),
    ("work in no month of it", on_work(worked=False)),
    ("work and never begun", on_work(ever=False)),
    ("worked before and never", on_work(worked_before=True)),
    ("a job from before that lay in no period", on_job(place="before")),
    ("26 weeks and no 13", on_work(weeks_13=False)),
    ("planned below nothing", on_work(planned=-1)),
    ("kept in one place alone", on_work(weeks_13=False, weeks_26=False)),
    ("more times in work than jobs", lambda pack: case_of(pack, "active")["work"]["spells"].extend(
        case_of(pack, "active")["work"]["spells"])),
    ("two first jobs", lambda pack: case_of(pack, "active")["work"]["jobs"].extend(
        case_of(pack, "active")["work"]["jobs"])),
    ("26 weeks surer than 13", on_spell(weeks_13="too_early", weeks_26="reached")),
    ("26 weeks and not 13", on_spell(weeks_13="not", weeks_26="reached")),
    ("26 weeks known before 13", on_spell(weeks_13="too_early", weeks_26="not")),
    ("minutes of a time below nothing", on_spell(minutes=-1)),
    ("a sixth phase", lambda pack: case_of(pack, "active")["phases"][0].update(phase=6)),
    ("yes as a phase", lambda pack: case_of(pack, "active")["phases"][0].update(phase=True)),
    ("a phase below nothing", lambda pack: case_of(pack, "active")["phases"][0].update(days=-1)),
    ("a month is missing", lambda pack: pack["outcomes"]["months"].pop()),
    ("no months and somebody active", lambda pack: pack["outcomes"].update(months=[])),
    ("a month of another length", on_month(days=31)),
    ("another month", on_month(month="2026-13")),
    ("more days than clients have", on_month(client_days=91)),
    ("days of a month below nothing", on_month(client_days=-1)),
    ("another number at the end", on_month(at_end=0)),
    ("more undated than there are", on_month(undated=4)),
    ("known before the end", lambda pack: pack["outcomes"].update(known="2026-06-29")),
    ("known after it was made", lambda pack: pack["outcomes"].update(known="2026-07-02")),
    ("known as a moment", lambda pack: pack["outcomes"].update(known="2026-07-01T00:00:00")),
    ("undated below nothing", lambda pack: pack["outcomes"].update(undated=-1)),
    ("no outcomes", lambda pack: pack.pop("outcomes")),
]  # fmt: skip


@pytest.mark.parametrize(("what", "change"), SENSELESS, ids=[what for what, _ in SENSELESS])
def test_outcomes_that_cannot_be_are_refused_though_they_are_signed(
    what: str, change: Change
) -> None:
    read(around(PLAIN))
    plain = copy.deepcopy(PLAIN)
    change(plain)
    assert plain != PLAIN
    half = what == "half a day"
    with pytest.raises(Refused, match="was changed" if half else "does not fit together"):
        read(around(plain))

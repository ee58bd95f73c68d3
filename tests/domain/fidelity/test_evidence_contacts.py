"""Items 1, 15, 16 and 17: plain examples at their borders."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from ipscoach.domain.caseload import Status
from ipscoach.domain.employers import Purpose
from ipscoach.domain.fidelity.choices import (
    Choices,
    ContactScope,
)
from ipscoach.domain.fidelity.evidence import evidence_of, trend
from ipscoach.domain.fidelity.facts import ClientFacts, Facts, PhaseStep, Standing
from ipscoach.domain.fidelity.result import Evidence, Unit
from ipscoach.domain.fidelity.scale_reading import read_scale
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.suggestion import suggestion
from ipscoach.domain.fidelity.together import together
from ipscoach.domain.phases import Phase
from ipscoach.i18n import say
from ipscoach.sentence import Refused
from tests.domain.fidelity.made_up import (
    FIRST,
    HALF_YEAR,
    LAST,
    active,
    coach,
    facts,
    on,
    visit,
)
from tests.domain.fidelity.plain_scale import plain

IPS = read_scale(plain())
TEN = [active(f"c{n}") for n in range(10)]
MONTH = Period(date(2026, 6, 1), date(2026, 6, 30))


def why(found: Evidence) -> list[str]:
    return [say(out.why) for out in found.left_out]


def remarks(found: Evidence) -> str:
    return " ".join(map(say, found.remarks))


def test_a_period_never_ends_before_it_begins() -> None:
    assert Period(FIRST, FIRST).days == 1
    with pytest.raises(Refused):
        Period(LAST, FIRST)
    with pytest.raises(Refused):
        Period(FIRST, LAST, seen=FIRST)


def test_months_are_calendar_months_cut_at_the_ends() -> None:
    months = list(Period(date(2025, 12, 31), date(2026, 2, 1)).months())
    assert [(month.first.isoformat(), month.last.isoformat()) for month in months] == [
        ("2025-12-31", "2025-12-31"),
        ("2026-01-01", "2026-01-31"),
        ("2026-02-01", "2026-02-01"),
    ]


# Item 1


@pytest.mark.parametrize(
    ("share", "value"),
    [(50, Fraction(20)), (49, Fraction(1000, 49)), (40, Fraction(25)), (100, Fraction(10))],
)
def test_ten_clients_are_twenty_to_half_a_coach(share: int, value: Fraction) -> None:
    found = evidence_of(1, facts(TEN, share=share), HALF_YEAR)
    assert (found.value, found.n, found.unit) == (value, 10, Unit.CLIENTS)
    assert not found.few


def test_the_caseload_is_that_of_the_last_day_without_those_who_wait_or_are_closed() -> None:
    people = [
        active("begins_on_it", LAST),
        active("too_late", on(181)),
        active("closed_on_it", FIRST, LAST),
        active("closed_after", FIRST, on(181)),
        ClientFacts("waits", (Standing(Status.ACTIVE, FIRST), Standing(Status.WAITING, on(9)))),
        ClientFacts("closed_only", (Standing(Status.CLOSED, on(200)),)),
        active("undated", None),
    ]
    found = evidence_of(1, facts(people), HALF_YEAR)
    assert {one.id for one in found.records} == {
        *("begins_on_it", "closed_after", "closed_only", "undated"),
    }
    assert found.few
    assert [(out.record.id, say(out.why)) for out in found.left_out] == [
        ("waits", "On the waiting list.")
    ]


def test_without_clients_or_without_a_share_there_is_no_value() -> None:
    assert evidence_of(1, facts([]), HALF_YEAR).value is None
    assert evidence_of(1, Facts(), HALF_YEAR).value is None
    none = evidence_of(1, facts(TEN, share=0), HALF_YEAR)
    assert none.value is None
    assert "nothing to divide by" in remarks(none)


def test_coaches_are_added_up_by_their_shares() -> None:
    two = Facts((coach(TEN, 50), coach([active("x")], 100, "other")))
    assert evidence_of(1, two, HALF_YEAR).value == Fraction(11 * 2, 3)


# Item 15


def test_a_client_without_an_employer_is_open_and_counts_with_the_days_so_far() -> None:
    people = [active("met"), active("open", on(170)), active("before", on(-1))]
    found = evidence_of(15, facts(people, contacts=[visit(on(30), "met")]), HALF_YEAR)
    assert (found.value, found.n) == (Fraction(30 + 10, 2), 2)
    assert [figure.value for figure in found.figures] == [Fraction(30), Fraction(10)]
    assert "Clients who have met no employer yet: 1." in remarks(found)
    assert "Open: no employer met yet, days so far: 10." in [
        say(one.what) for one in found.records if one.what
    ]


def test_the_first_meeting_counts_from_the_first_day_to_the_closing() -> None:
    contacts = [
        visit(on(-3), "early"),
        visit(FIRST, "same_day"),
        replace(visit(on(2), "phone"), face_to_face=False),
        visit(on(9), "last_day"),
        visit(on(10), "too_late"),
        visit(on(1)),
    ]
    closed = {"last_day": on(9), "too_late": on(9)}
    people = [
        active(one, FIRST, closed.get(one))
        for one in ("early", "same_day", "phone", "last_day", "too_late")
    ]
    found = evidence_of(15, facts(people, contacts=contacts), HALF_YEAR)
    days = {one.id: dict(one.what.values)["days"] for one in found.records if one.what}
    assert days == {"early": 180, "same_day": 0, "phone": 180, "last_day": 9, "too_late": 9}
    assert [figure.denominator for figure in found.figures] == [2, 3]


@pytest.mark.parametrize("purpose", Purpose)
def test_a_contact_that_helps_at_work_ends_no_search_and_says_nothing_of_it(
    purpose: Purpose,
) -> None:
    at_work = purpose in (Purpose.SUPPORT_WORKER, Purpose.PROBLEM)
    contact = visit(on(30), "a", purpose=purpose, on_preference=True)
    given = facts([active("a")], contacts=[contact])
    assert evidence_of(15, given, HALF_YEAR).value == (180 if at_work else 30)
    found = evidence_of(16, given, HALF_YEAR)
    assert found.n == (not at_work)
    reason = "It supports somebody at work and looks for no job."
    assert why(found) == ([reason] if at_work else [])


def test_who_comes_again_after_a_closing_counts_again_and_a_pause_does_not() -> None:
    again = active("again", FIRST, on(10))
    again = replace(again, standings=(*again.standings, Standing(Status.ACTIVE, on(20))))
    paused = active("paused")
    pause = (Standing(Status.WAITING, on(5)), Standing(Status.ACTIVE, on(40)))
    paused = replace(paused, standings=(*paused.standings, *pause))
    visits = [visit(on(25), "again"), visit(on(50), "paused")]
    found = evidence_of(15, facts([again, paused], contacts=visits), HALF_YEAR)
    assert (found.value, found.n) == (Fraction(10 + 5 + 50, 3), 3)


def test_whoever_came_on_an_unknown_day_is_shown_and_not_counted() -> None:
    undated = replace(
        active("b"), standings=(*active("b").standings, Standing(Status.CLOSED, None))
    )
    found = evidence_of(15, facts([active("a", None), undated]), HALF_YEAR)
    assert found.value is None
    assert why(found) == [
        "The day of coming into the caseload is missing.",
        "The day of closing is missing.",
    ]


def test_the_trend_follows_who_came_in_a_month_to_the_end_of_the_period() -> None:
    march = active("march", date(2026, 3, 30))
    april = facts([march], contacts=[visit(date(2026, 4, 9), "march")])
    months = trend(15, april, HALF_YEAR)
    assert [month.value for month in months] == [None, None, Fraction(10), None, None, None]


def test_a_listed_item_has_no_trend() -> None:
    with pytest.raises(KeyError):
        trend(3, facts(TEN), HALF_YEAR)


# Items 16 and 17


def test_contacts_for_nobody_and_those_without_a_word_on_wishes_are_left_out() -> None:
    contacts = [
        visit(on(1), "a", on_preference=True),
        visit(on(2), "a", on_preference=True),
        replace(visit(on(3), "a", on_preference=False), face_to_face=False),
        visit(on(4), "a"),
        visit(on(5), on_preference=True),
        visit(on(-1), "a", on_preference=True),
        visit(on(181), "a", on_preference=True),
    ]
    found = evidence_of(16, facts(TEN, contacts=contacts), HALF_YEAR)
    assert (found.value, found.n, found.few) == (Fraction(2, 3), 3, True)
    assert why(found) == [
        "It is not written down whether it follows the client's wishes.",
        "For no certain client.",
    ]


@pytest.mark.parametrize(("contacts", "value"), [(23, Fraction(23, 4)), (24, 6), (25, "25/4")])
def test_contacts_by_week_are_exact(contacts: int, value: object) -> None:
    four_weeks = Period(FIRST, on(27))
    met = [visit(on(n), "c0", id=str(n)) for n in range(contacts)]
    found = evidence_of(17, facts(TEN, contacts=met), four_weeks)
    assert (found.value, found.n) == (Fraction(value), 4)


def test_no_contact_in_a_week_is_none_and_a_shorter_period_gives_no_value() -> None:
    assert evidence_of(17, facts(TEN), Period(FIRST, on(6))).value == 0
    assert evidence_of(17, facts(TEN, contacts=[visit(FIRST)]), Period(FIRST, on(5))).value is None


def test_with_nobody_in_coaching_and_no_contact_there_is_no_value() -> None:
    """A coach who has just begun is not told that she meets nobody."""
    gone = active("gone", on(-90), on(-1))
    for people in ([], [gone], [ClientFacts("w", (Standing(Status.WAITING, on(1)),))]):
        found = evidence_of(17, facts(people), HALF_YEAR)
        assert (found.value, found.n, found.denominator) == (None, 0, 0)
        assert "there is nothing to count" in remarks(found)
        assert suggestion(IPS.item(17), found, 1).score is None
    by_phone = replace(visit(on(3)), face_to_face=False)
    assert evidence_of(17, facts([gone], contacts=[by_phone]), HALF_YEAR).value == 0
    assert evidence_of(17, facts([active("now", on(180))]), HALF_YEAR).value == 0


def test_a_value_of_nothing_written_says_so() -> None:
    silent = evidence_of(17, facts(TEN), HALF_YEAR)
    assert (silent.value, silent.n) == (0, 25)
    assert "the figure tells of what is written" in remarks(silent)
    spoken = evidence_of(17, facts(TEN, contacts=[visit(on(3))]), HALF_YEAR)
    assert "what is written" not in remarks(spoken)


def test_an_empty_coach_does_not_lower_the_service() -> None:
    four_weeks = Period(FIRST, on(27))
    busy = coach(TEN, contacts=[visit(on(n), "c0", id=str(n)) for n in range(8)])
    silent, empty = coach([active("x")], id_="silent"), coach([], id_="empty")
    whole = evidence_of(17, Facts((busy, silent, empty)), four_weeks)
    added = together([evidence_of(17, Facts((one,)), four_weeks) for one in (busy, silent, empty)])
    for found in (whole, added):
        assert (found.value, found.n) == (1, 8)
        assert "who are not counted: 1." in remarks(found)
        assert "no contact with an employer is written down: 1." in remarks(found)


def test_both_kinds_of_contacts_are_shown_whichever_counts() -> None:
    met = [visit(on(1), "c0", purpose=Purpose.SUPPORT_WORKER), visit(on(2)), visit(on(3))]
    week = Period(FIRST, on(6))
    everyone = evidence_of(17, facts(TEN, contacts=met), week)
    own = evidence_of(17, facts(TEN, contacts=met), week, Choices(contacts=ContactScope.FOR_CLIENT))
    assert (everyone.value, own.value) == (3, 1)
    assert everyone.rules != own.rules
    assert [figure.value for figure in everyone.figures] == [1, 2, 2, 6]
    assert everyone.figures == own.figures


@pytest.mark.parametrize(("number", "target"), [(0, None), (1, 2), (2, 4), (3, None)])
def test_with_fewer_than_three_who_seek_work_twice_their_number_is_enough(
    number: int, target: int | None
) -> None:
    seeking = [
        replace(active(f"s{n}"), phases=(PhaseStep("p", Phase.JOB_SEARCH, FIRST),))
        for n in range(number)
    ]
    at_work = replace(active("w"), phases=(PhaseStep("p", Phase.SUPPORT, FIRST),))
    found = evidence_of(17, facts([*seeking, at_work]), HALF_YEAR)
    assert found.target == target
    assert ("Clients who seek work" in remarks(found)) is (target is not None)


def test_in_a_team_the_coaches_with_few_who_seek_work_are_told() -> None:
    seeking = replace(active("s"), phases=(PhaseStep("p", Phase.EMPLOYER, FIRST),))
    team = Facts((coach([seeking]), coach([active("x")], 50, "other")))
    found = evidence_of(17, team, HALF_YEAR)
    assert found.target is None
    assert "Coaches with fewer than 3 clients who seek work: 1." in remarks(found)

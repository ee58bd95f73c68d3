"""Whatever the records hold, the figures of a report agree with one another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.domain.caseload import Status
from ipscoach.domain.fidelity.facts import ClientFacts, Standing
from ipscoach.domain.fidelity.spans import Period, coached, status_on
from ipscoach.domain.outcomes.cases import cases, together
from ipscoach.domain.outcomes.facts import Caseload, OutcomeFacts, Person
from ipscoach.domain.outcomes.measures import Outcomes, measures
from tests.domain.fidelity.made_up import job, periods

from .made_up import SPANS, TODAY, TODAYS, caseloads, told

COUNTS = ("clients", "served", "new", "closed", "employed_clients", "job_starts", "second_jobs",
          "work_trials", "apprenticeships", "rehabilitative_work", "other_work", "moves_back",
          "funnel")  # fmt: skip
ADDED = (*COUNTS, "active", "waiting", "sustained_13_weeks", "sustained_26_weeks", "subsidised",
         "permanent")  # fmt: skip


def contacts(found: Outcomes) -> tuple[int, int]:
    return (
        sum(week.contacts for week in found.weeks),
        sum(week.face_to_face for week in found.weeks),
    )


@given(caseloads(), SPANS, TODAYS)
@settings(max_examples=20, deadline=None)
def test_sources_add_up_to_the_clients_and_reasons_to_the_closed(
    facts: OutcomeFacts, period: Period | None, today: date
) -> None:
    found = told(facts, period, today)
    for parts, whole in (("by_referral_source", "clients"), ("by_closing_reason", "closed")):
        assert sum(part.count for part in found[parts].parts) == found[whole].value
    for whole in ("job_starts", "second_jobs"):
        assert sum(part.count for part in found[whole].parts) == found[whole].value
    employed, later = found["employed_clients"].value, found["second_jobs"].value
    assert (employed, later) != (None, None)
    before = found["job_starts"].part("before")
    assert found["job_starts"].value == (
        (employed or 0) + (later or 0) + (before.count if before else 0)
    )
    steps = [set(part.clients) for part in found["funnel"].parts]
    assert all(after <= before for before, after in pairwise(steps))


@given(caseloads(), SPANS, TODAYS)
@settings(max_examples=20, deadline=None)
def test_no_figure_is_a_share_of_nothing(
    facts: OutcomeFacts, period: Period | None, today: date
) -> None:
    for one in told(facts, period, today).measures:
        assert (one.value is None) == (one.says is not None)
        if one.unit == "share":
            assert (one.value is None) == (one.n == 0)
            assert one.value is None or 0 <= one.value <= 1


@given(caseloads(), periods(), st.integers(0, 60), st.integers(0, 60), TODAYS)
@settings(max_examples=20, deadline=None)
def test_a_shorter_period_never_counts_more(
    facts: OutcomeFacts, period: Period, cut: int, also: int, today: date
) -> None:
    first = min(period.first + timedelta(cut), period.last)
    shorter = Period(first, max(period.last - timedelta(also), first))
    whole, part, every = (told(facts, one, today) for one in (period, shorter, None))
    for id_ in COUNTS:
        assert (part[id_].value or 0) <= (whole[id_].value or 0) <= (every[id_].value or 0)
    for less, more, most in zip(contacts(part), contacts(whole), contacts(every), strict=True):
        assert less <= more <= most


@given(caseloads(), caseloads(), SPANS, TODAYS)
@settings(max_examples=20, deadline=None)
def test_two_caseloads_together_count_what_each_counts(
    one: OutcomeFacts, other: OutcomeFacts, period: Period | None, today: date
) -> None:
    mine, theirs = told(one, period, today), told(other, period, today)
    both = told(OutcomeFacts((*one.coaches, *other.coaches)), period, today)
    added = measures(together([cases(one, period, today), cases(other, period, today)]))
    assert added.measures[:-1] == both.measures[:-1]
    for id_ in ADDED:
        assert (both[id_].value or 0) == (mine[id_].value or 0) + (theirs[id_].value or 0)
        assert both[id_].numerator == mine[id_].numerator + theirs[id_].numerator
        assert both[id_].denominator == mine[id_].denominator + theirs[id_].denominator
    assert contacts(both) == tuple(map(sum, zip(contacts(mine), contacts(theirs), strict=True)))


def with_one_more(facts: OutcomeFacts, client: ClientFacts, *jobs: object) -> OutcomeFacts:
    return OutcomeFacts((*facts.coaches, Caseload("more", 10, (Person(client),), tuple(jobs))))


def dated(entered: date, closed: date) -> ClientFacts:
    steps = (Standing(Status.ACTIVE, entered), Standing(Status.CLOSED, closed))
    return ClientFacts("x", steps)


@given(caseloads(), periods(), st.integers(0, 600), st.booleans())
@settings(max_examples=20, deadline=None)
def test_moving_a_date_out_of_the_period_removes_exactly_that_case(
    facts: OutcomeFacts, period: Period, away: int, before: bool
) -> None:
    today = max(TODAY, period.last) + timedelta(700)
    inside = period.first + timedelta(away % period.days)
    outside = (period.first - timedelta(1 + away)) if before else period.last + timedelta(1 + away)
    early, late = period.first - timedelta(700), today
    moves = (
        ("new", dated(inside, late), dated(outside, late), ()),
        ("closed", dated(early, inside), dated(early, outside), ()),
        ("job_starts", dated(early, late), dated(early, late), (job("x", inside),)),
    )
    for id_, there, gone, jobs in moves:
        now = told(with_one_more(facts, there, *jobs), period, today)[id_]
        moved = tuple(replace(one, started=outside) for one in jobs)
        then = told(with_one_more(facts, gone, *moved), period, today)[id_]
        assert (now.value or 0) - (then.value or 0) == 1
        assert [one for one in now.clients if one != "x"] == list(then.clients)
        assert now.left_out == then.left_out


@given(caseloads(), periods(), TODAYS)
@settings(max_examples=20, deadline=None)
def test_dated_courses_are_told_as_evidence_tells_them(
    facts: OutcomeFacts, period: Period, today: date
) -> None:
    last = min(period.last, today)
    found = told(facts, period, today)
    for_sure = [
        one.client
        for coach in facts.coaches
        for one in coach.people
        if all(step.since is not None for step in one.client.standings)
        and [step.status for step in one.client.standings[:1]] != [Status.CLOSED]
    ]
    for one in for_sure:
        same = sum(person.client.id == one.id for c in facts.coaches for person in c.people)
        if same > 1 or last < period.first:
            continue
        assert (one.id in found["served"].clients) == coached(one, period.first, last)
        stood = status_on(one, last)
        assert (one.id in found["active"].clients) == (stood is Status.ACTIVE)
        assert (one.id in found["waiting"].clients) == (stood is Status.WAITING)


@given(caseloads(), periods(), TODAYS)
@settings(max_examples=20, deadline=None)
def test_the_caseload_of_a_month_is_that_of_its_days(
    facts: OutcomeFacts, period: Period, today: date
) -> None:
    people = [
        replace(one, client=replace(one.client, standings=tuple(steps)))
        for coach in facts.coaches
        for one in coach.people
        if (steps := [step for step in one.client.standings if step.since is not None])
        and steps[0].status is not Status.CLOSED
    ]
    found = told(OutcomeFacts((Caseload("coach", 10, tuple(people)),)), period, today)
    for month in found.months:
        days = [
            day
            for n in range(period.days)
            if f"{(day := period.first + timedelta(n)):%Y-%m}" == month.month and day <= today
        ]
        active = [
            sum(status_on(one.client, day) is Status.ACTIVE for one in people) for day in days
        ]
        assert (month.days, month.client_days, month.at_end) == (
            len(days), sum(active), active[-1],
        )  # fmt: skip
        assert month.undated == 0

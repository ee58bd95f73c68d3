"""Items 19, 20, 21, 2 and 24: plain examples at their borders."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from ipscoach.domain.fidelity.choices import (
    Choices,
    JobWindow,
    OtherNotes,
    RemoteTime,
    Subsidised,
)
from ipscoach.domain.fidelity.evidence import evidence_of
from ipscoach.domain.fidelity.result import Evidence
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.i18n import say
from tests.domain.fidelity.made_up import (
    FIRST,
    HALF_YEAR,
    LAST,
    active,
    facts,
    job,
    meeting,
    on,
)

TEN = [active(f"c{n}") for n in range(10)]
MONTH = Period(date(2026, 6, 1), date(2026, 6, 30))


def why(found: Evidence) -> list[str]:
    return [say(out.why) for out in found.left_out]


def remarks(found: Evidence) -> str:
    return " ".join(map(say, found.remarks))


# Items 19, 20 and 21


def test_ten_jobs_with_seven_titles_are_seventy_percent() -> None:
    jobs = [job("c0", on(n), title=f"t{min(n, 6)}", employer=f"e{n // 2}") for n in range(10)]
    given = facts(TEN, jobs=jobs)
    assert evidence_of(19, given, HALF_YEAR).value == Fraction(7, 10)
    assert evidence_of(20, given, HALF_YEAR).value == Fraction(1, 2)


def test_trials_jobs_without_a_title_and_work_after_a_closing_are_left_out() -> None:
    people = [active("a"), active("gone", on(-90), on(-1))]
    jobs = [
        job("a", on(1)),
        job("a", on(2), title=""),
        job("a", on(3), kind=JobKind.WORK_TRIAL),
        job("a", on(4), kind=JobKind.REHABILITATIVE_WORK),
        job("gone", on(-30), title="other"),
        job("nobody", on(5)),
    ]
    found = evidence_of(19, facts(people, jobs=jobs), HALF_YEAR)
    assert (found.value, found.n) == (1, 1)
    assert why(found) == [
        "The client was not in coaching then.",
        "No title is written down.",
        "No competitive job: Work trial.",
        "No competitive job: Rehabilitative work.",
        "The client was not in coaching then.",
    ]


def test_which_jobs_count_is_a_choice_that_is_shown() -> None:
    jobs = [
        job("c0", on(-40), on(-1)),
        job("c0", on(-30), FIRST),
        job("c0", FIRST, on(9)),
        job("c0", on(-20)),
        job("c0", LAST),
    ]
    people = [active("c0", on(-100))]
    counts = {}
    for window in JobWindow:
        found = evidence_of(20, facts(people, jobs=jobs), HALF_YEAR, Choices(jobs=window))
        counts[window] = found.n
        assert found.rules == (window,)
    assert counts == {JobWindow.DURING: 4, JobWindow.RUNNING: 2, JobWindow.STARTED: 2}


@pytest.mark.parametrize(
    ("begun", "closed", "counted"),
    [(on(20), None, 1), (on(21), None, 0), (on(-9), on(10), 1), (on(-9), on(9), 0)],
)
def test_a_day_in_common_with_the_coaching_is_enough(
    begun: date, closed: date | None, counted: int
) -> None:
    given = facts([active("a", begun, closed)], jobs=[job("a", on(10), on(20))])
    assert evidence_of(20, given, HALF_YEAR).n == counted


def jobs_of(contract: Contract | None, count: int, **more: object) -> list[object]:
    return [
        job("c0", on(n), id=f"{contract}{n}{more}", contract=contract, **more) for n in range(count)
    ]


def test_permanent_jobs_are_divided_by_those_of_which_it_is_known() -> None:
    jobs = [
        *jobs_of(Contract.PERMANENT, 19),
        *jobs_of(Contract.SEASONAL, 1),
        *jobs_of(None, 3),
    ]
    found = evidence_of(21, facts(TEN, jobs=jobs), HALF_YEAR)
    assert (found.value, found.n, found.ceiling) == (Fraction(19, 20), 20, None)
    assert found.whole_service
    assert why(found) == ["It is not written down how long the job is meant to last."] * 3


def test_with_fewer_than_ten_current_jobs_the_form_gives_one() -> None:
    nine = evidence_of(21, facts(TEN, jobs=jobs_of(Contract.PERMANENT, 9)), HALF_YEAR)
    ten = evidence_of(21, facts(TEN, jobs=jobs_of(Contract.PERMANENT, 10)), HALF_YEAR)
    assert (nine.value, nine.ceiling) == (1, 1)
    assert "Current competitive jobs: 9." in remarks(nine)
    assert (ten.value, ten.ceiling) == (1, None)
    assert "one coach's share suggests nothing" in remarks(ten)


def test_subsidised_jobs_are_shown_with_and_without() -> None:
    jobs = [
        *jobs_of(Contract.PERMANENT, 1, subsidy=True),
        *jobs_of(Contract.PERMANENT, 1),
        *jobs_of(Contract.FIXED, 1, subsidy=False),
    ]
    given = facts(TEN, jobs=jobs)
    counted = evidence_of(21, given, HALF_YEAR)
    bare = evidence_of(21, given, HALF_YEAR, Choices(subsidised=Subsidised.LEFT_OUT))
    assert (counted.value, bare.value) == (Fraction(2, 3), Fraction(1, 2))
    assert [figure.value for figure in counted.figures] == [Fraction(2, 3), Fraction(1, 2)]
    assert why(bare) == ["With a wage subsidy."]


# Items 2 and 24


def test_time_counts_where_minutes_are_written_down() -> None:
    notes = [
        meeting("c0", on(1), minutes=95),
        meeting("c0", on(2), minutes=5, kind=NoteKind.OTHER),
        meeting("c0", on(3)),
    ]
    found = evidence_of(2, facts(TEN, notes=notes), HALF_YEAR)
    assert (found.value, found.n) == (Fraction(95, 100), 2)
    assert why(found) == ["No minutes are written down."]
    every = evidence_of(
        2, facts(TEN, notes=notes), HALF_YEAR, Choices(other_notes=OtherNotes.COUNTED)
    )
    assert every.value == 1
    zero = evidence_of(2, facts(TEN, notes=[meeting("c0", on(1), minutes=0)]), HALF_YEAR)
    assert zero.value is None


def test_time_outside_the_office_with_and_without_remote_work() -> None:
    notes = [
        meeting("c0", on(1), minutes=10, place=Place.COMMUNITY),
        meeting("c0", on(2), minutes=10, place=Place.WORKPLACE),
        meeting("c0", on(3), minutes=10, place=Place.HOME),
        meeting("c0", on(4), minutes=30, place=Place.OFFICE),
        meeting("c0", on(5), minutes=40, place=Place.REMOTE),
        meeting("c0", on(6), minutes=50, place=None),
    ]
    given = facts(TEN, notes=notes)
    found = evidence_of(24, given, HALF_YEAR)
    bare = evidence_of(24, given, HALF_YEAR, Choices(remote=RemoteTime.LEFT_OUT))
    assert (found.value, bare.value) == (Fraction(30, 100), Fraction(1, 2))
    assert [figure.value for figure in bare.figures] == [Fraction(3, 10), Fraction(1, 2)]
    assert why(bare) == ["Remote work.", "No place is written down."]
    assert len(set(found.rules + bare.rules)) == 2

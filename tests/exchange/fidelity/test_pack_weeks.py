"""From no length in a pack can anybody count back to a day: what still runs is in whole weeks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipscoach.domain.fidelity.evidence import evidence
from ipscoach.domain.fidelity.evidence_caseload import STILL_OPEN
from ipscoach.domain.fidelity.facts import Facts
from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange.fidelity.pack import Pack, exact
from ipscoach.exchange.fidelity.pack_texts import week_of
from ipscoach.exchange.fidelity.pack_weeks import DAYS, MOST_LOST, whole_weeks
from tests.domain.fidelity.made_up import coaches, periods
from tests.exchange.fidelity.packs import packed

FACTS = coaches("coach").map(lambda one: Facts((one,)))


def open_lengths(pack: Pack) -> Iterator[int]:
    """Yield all lengths of a pack that still run."""
    for row in (row for item in pack.items for row in item.rows if row.what is not None):
        if row.what is not None and row.what.text == STILL_OPEN.template:
            days = row.what.values[DAYS]
            assert isinstance(days, int)
            yield days
    for case in pack.outcomes.cases:
        if case.entry is not None:
            waits = (case.entry.contact, case.entry.meeting, case.entry.job)
            yield from (one.days for one in waits if not one.happened)
        yield from (one.days for one in case.work.jobs if one.runs)
        yield from (one.days for one in case.phases if one.open)


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(FACTS, periods())
def test_no_open_length_is_told_to_the_day_and_every_sum_is(facts: Facts, period: Period) -> None:
    pack = packed(facts, period)
    assert {days % 7 for days in open_lengths(pack)} <= {0}
    for item, own in zip(pack.items, evidence(facts, period), strict=True):
        assert (item.numerator, item.denominator) == (exact(own.numerator), exact(own.denominator))
        assert [one.numerator for one in item.figures] == [
            exact(one.numerator) for one in own.figures
        ]


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 2000))
def test_all_that_began_in_one_week_is_told_alike(begun: date, days: int) -> None:
    """Counted back it gives the week that a row has too, on whichever day the pack was made."""
    until = begun + timedelta(days)
    told = whole_weeks(days, until)
    assert told % 7 == 0
    assert 0 <= told <= days
    assert days - told <= MOST_LOST
    monday = begun - timedelta(begun.weekday())
    of_the_week = {
        whole_weeks((until - day).days, until)
        for day in (monday + timedelta(number) for number in range(7))
        if day <= until and week_of(day) == week_of(begun)
    }
    assert of_the_week == {told}

"""A coach sees how soon things happen, and those who still wait are not forgotten."""

from __future__ import annotations

from fractions import Fraction
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.outcomes.waiting_times import Duration, Wait, curve, duration

# Freireich et al. 1963, weeks in remission, as in every textbook of survival analysis.
TREATED = [6, 6, 6, 7, 10, 13, 16, 22, 23]
TREATED_OPEN = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
WAITS = st.lists(st.builds(Wait, st.integers(0, 12), st.booleans()), max_size=25)


def waits(happened: list[int], still: list[int] | None = None) -> list[Wait]:
    return [
        *(Wait(days, happened=True) for days in happened),
        *(Wait(days, happened=False) for days in still or []),
    ]


def test_the_textbook_example_comes_out_as_in_the_textbook() -> None:
    drops = curve(waits(TREATED, TREATED_OPEN))
    assert [drop.day for drop in drops] == [6, 7, 10, 13, 16, 22, 23]
    assert [drop.waiting for drop in drops] == [21, 17, 15, 12, 11, 7, 6]
    shares = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482]
    assert [float(drop.share) for drop in drops] == pytest.approx(shares, abs=5e-5)
    assert duration(waits(TREATED, TREATED_OPEN)) == Duration(21, 12, 13, 23, None)
    assert duration(waits(PLACEBO)) == Duration(21, 0, 4, 8, 12)


def test_nobody_gives_no_median_and_no_crash() -> None:
    assert duration([]) == Duration(0, 0, None, None, None)


def test_where_most_still_wait_the_median_is_not_reached() -> None:
    found = duration(waits([3], [100, 100, 100]))
    assert (found.lower, found.median, found.open) == (3, None, 3)


@given(st.lists(st.integers(0, 500), min_size=1))
def test_without_anybody_waiting_it_is_the_usual_median(days: list[int]) -> None:
    assert duration(waits(days)).median == Fraction(median(days))


def redistributed(given_waits: list[Wait], after: int) -> Fraction:
    """Return the share that waits longer than a day, by another definition.

    Everybody has the same weight; who stops waiting hands it on to those who wait longer, in
    equal parts. Source: Efron 1967, redistribution to the right.
    """
    order = sorted(given_waits, key=lambda one: (one.days, not one.happened))
    weight = [Fraction(1, len(order))] * len(order)
    for place, one in enumerate(order):
        later = len(order) - place - 1
        if not one.happened and later:
            for other in range(place + 1, len(order)):
                weight[other] += weight[place] / later
            weight[place] = Fraction(0)
    gone = (weight[n] for n, one in enumerate(order) if one.happened and one.days <= after)
    return 1 - sum(gone, Fraction(0))


@given(WAITS)
def test_the_curve_is_that_of_a_slow_and_different_definition(some: list[Wait]) -> None:
    for drop in curve(some):
        assert drop.share == redistributed(some, drop.day)


@given(WAITS)
def test_the_median_is_where_the_slow_curve_comes_down_to_a_half(some: list[Wait]) -> None:
    found = duration(some)
    days = [day for day in range(13) if some and redistributed(some, day) <= Fraction(1, 2)]
    if not days:
        assert found.median is None
        return
    share = redistributed(some, days[0])
    lower = [day for day in days if redistributed(some, day) < share]
    level = share == Fraction(1, 2) and lower
    assert found.median == (Fraction(days[0] + lower[0], 2) if level else days[0])


@given(WAITS, st.integers(0, 12))
def test_who_still_waits_longer_never_makes_the_median_shorter(some: list[Wait], days: int) -> None:
    now = duration([*some, Wait(days, happened=False)]).median
    after = duration([*some, Wait(days + 5, happened=False)]).median
    assert after is None or (now is not None and after >= now)

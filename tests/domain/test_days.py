"""Days as coaches write them, and days that are reckoned from others."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.days import (
    FURTHEST_YEARS,
    add_months,
    check_order,
    check_past,
    check_plan,
    later,
    read_day,
)
from ipscoach.sentence import Refused

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3.2.2026", date(2026, 2, 3)),
        ("3.2.", date(2026, 2, 3)),
        ("3. 2.26", date(2026, 2, 3)),
        ("2026-2-3", date(2026, 2, 3)),
        (" Tänään ", TODAY),
        ("+7", date(2026, 11, 30)),
        ("-3", date(2026, 11, 20)),
    ],
)
def test_a_day_is_read_as_it_is_written(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["", "31.2.2026", "2026-13-01", "huhti", "3/2/2026"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        read_day(typed, TODAY)


@given(st.dates(), st.integers(-4_000_000, 4_000_000))
def test_a_later_day_stays_within_the_calendar(when: date, days: int) -> None:
    found = later(when, days)
    if date.min < found < date.max:
        assert (found - when).days == days
    assert (found >= when) if days >= 0 else (found <= when)


@pytest.mark.parametrize(
    ("when", "months", "day"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 1, 31), 2, date(2026, 3, 31)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 5, 5), 0, date(2026, 5, 5)),
        (date(9999, 12, 31), 0, date(9999, 12, 31)),
        (date(9999, 11, 30), 1, date(9999, 12, 30)),
        (date(9999, 12, 1), 1, date.max),
        (date(9999, 8, 31), 600, date.max),
    ],
)
def test_months_keep_the_day_where_the_month_has_it(when: date, months: int, day: date) -> None:
    assert add_months(when, months) == day


@given(st.dates(), st.integers(0, 40))
def test_months_follow_one_another_and_never_jump_over_one(when: date, months: int) -> None:
    first, second = add_months(when, months), add_months(when, months + 1)
    assert first <= second
    assert (second - first).days <= 31
    if second < date.max:
        assert (second.month - first.month) % 12 == 1
        assert second.day <= when.day


def test_what_happened_is_not_of_tomorrow() -> None:
    check_past(TODAY, TODAY)
    with pytest.raises(Refused, match="not come yet"):
        check_past(later(TODAY, 1), TODAY)


@pytest.mark.parametrize(("first", "last"), [(None, None), (TODAY, None), (None, TODAY)])
def test_a_time_may_be_open_at_either_end(first: date | None, last: date | None) -> None:
    check_order(first, last)
    check_order(TODAY, TODAY)
    with pytest.raises(Refused, match="before it begins"):
        check_order(later(TODAY, 1), TODAY)


@pytest.mark.parametrize("years", [-31, -30, 0, 30, 31])
def test_a_plan_of_another_lifetime_is_a_slip_of_the_keys(years: int) -> None:
    day = TODAY.replace(year=TODAY.year + years)
    check_plan(None, TODAY)
    if abs(years) <= FURTHEST_YEARS:
        check_plan(day, TODAY)
        return
    with pytest.raises(Refused, match="is the year right"):
        check_plan(day, TODAY)

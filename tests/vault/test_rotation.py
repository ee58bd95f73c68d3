"""What may go: never the last ones, never more than is superseded, whatever the clock did."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ipscoach.vault.rotation import DAYS, MONTHS, WEEKS, superseded

MOMENTS = st.lists(
    st.integers(0, 90 * 366 * 86400).map(lambda second: datetime.fromtimestamp(second, UTC)),
    max_size=60,
)
LONG_AGO = datetime(2024, 1, 1, 15, tzinfo=UTC)


def kept(made: list[datetime]) -> list[datetime]:
    return sorted(set(made) - superseded(made), reverse=True)


@given(MOMENTS)
def test_only_what_is_there_goes_and_never_the_last_seven_days_of_work(
    made: list[datetime],
) -> None:
    gone = superseded(made)
    assert gone <= set(made)
    days = sorted({one.date() for one in made}, reverse=True)[:DAYS]
    assert not {one.date() for one in gone} & set(days)


@given(MOMENTS)
def test_the_newest_of_each_of_the_last_weeks_and_months_stays(made: list[datetime]) -> None:
    left = set(kept(made))
    for span, most in ((lambda one: one.isocalendar()[:2], WEEKS),
                       (lambda one: (one.year, one.month), MONTHS)):  # fmt: skip
        for wanted in sorted({span(one) for one in made}, reverse=True)[:most]:
            assert max(one for one in made if span(one) == wanted) in left


@given(MOMENTS)
def test_going_through_them_once_more_removes_nothing_further(made: list[datetime]) -> None:
    left = kept(made)
    assert not superseded(left)


def test_two_years_of_days_leave_a_week_a_month_and_a_year() -> None:
    made = [LONG_AGO + timedelta(days=n) for n in range(730)]
    left = kept(made)
    newest = made[-1]
    assert left[:DAYS] == [newest - timedelta(days=n) for n in range(DAYS)]
    assert DAYS < len(left) <= DAYS + WEEKS + MONTHS
    assert (newest - left[-1]).days in range(330, 366)


def test_a_day_with_the_clock_in_the_year_2056_costs_no_other_backup() -> None:
    made = [LONG_AGO + timedelta(days=n) for n in range(6)]
    assert not superseded([*made, datetime(2056, 5, 5, tzinfo=UTC)])


def test_a_leave_of_half_a_year_costs_no_backup() -> None:
    made = [LONG_AGO + timedelta(days=n) for n in range(5)]
    assert not superseded([*made, LONG_AGO + timedelta(days=200)])

"""Records are kept as long as the organisation rules, and destroyed neither sooner nor unasked."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.retention import (
    AUDIT_YEARS,
    LONGEST_YEARS,
    USUAL_YEARS,
    check_destruction,
    check_years,
    keep_until,
)
from ipscoach.i18n import say
from ipscoach.sentence import Refused

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))
YEARS = st.integers(1, LONGEST_YEARS)
DAY = timedelta(days=1)


def test_the_annex_gives_ten_years_and_logs_stay_longer() -> None:
    """703/2023, annex: services for people of working age 10 years, logs 12 years."""
    assert (USUAL_YEARS, AUDIT_YEARS) == (10, 12)
    assert keep_until(date(2026, 11, 23)) == date(2036, 11, 23)


@pytest.mark.parametrize(
    ("closed", "years", "until"),
    [
        (date(2026, 1, 1), 1, date(2027, 1, 1)),
        (date(2026, 12, 31), 10, date(2036, 12, 31)),
        (date(2028, 2, 29), 1, date(2029, 2, 28)),
        (date(2028, 2, 29), 4, date(2032, 2, 29)),
        (date(2028, 2, 29), 10, date(2038, 2, 28)),
        (date(2028, 2, 29), 72, date(2100, 2, 28)),
        (date(2027, 2, 28), 1, date(2028, 2, 28)),
        (date(2028, 3, 1), 1, date(2029, 3, 1)),
        (date(9950, 5, 5), 100, date.max),
    ],
)
def test_the_last_day_is_the_same_day_years_later_leap_days_too(
    closed: date, years: int, until: date
) -> None:
    assert keep_until(closed, years) == until


@given(DAYS, DAYS, YEARS)
def test_who_left_first_is_destroyed_first_and_more_years_are_longer(
    one: date, other: date, years: int
) -> None:
    first, last = sorted((one, other))
    assert keep_until(first, years) <= keep_until(last, years)
    assert keep_until(one, years) < keep_until(one, years + 1)
    assert keep_until(one, years).year == one.year + years


@pytest.mark.parametrize("years", [1, USUAL_YEARS, LONGEST_YEARS])
def test_an_organisation_sets_one_to_a_hundred_years(years: int) -> None:
    assert check_years(years) == years


@given(st.integers().filter(lambda years: not 1 <= years <= LONGEST_YEARS))
def test_other_years_are_refused(years: int) -> None:
    with pytest.raises(Refused, match="between 1 and"):
        check_years(years)


@given(DAYS, YEARS, st.integers(-400, 400), st.text(" \t\n", max_size=3))
def test_nothing_is_destroyed_before_its_time_without_a_reason(
    closed: date, years: int, days: int, blank: str
) -> None:
    """703/2023, section 24: when the time is up; a transfer to the register may come earlier."""
    until = keep_until(closed, years)
    today = until + days * DAY
    check_destruction(closed, today, years, f"{blank}siirretty rekisteriin")
    if days > 0:
        check_destruction(closed, today, years, blank)
        return
    with pytest.raises(Refused, match="are kept until") as refused:
        check_destruction(closed, today, years, blank)
    assert dict(refused.value.sentence.values) == {"day": until}


def test_the_last_day_still_is_a_day_of_keeping() -> None:
    closed = date(2016, 11, 23)
    with pytest.raises(Refused) as refused:
        check_destruction(closed, date(2026, 11, 23), 10, "")
    assert "until 23 Nov 2026" in say(refused.value.sentence)
    check_destruction(closed, date(2026, 11, 24), 10, "")


@pytest.mark.parametrize("reason", ["", "siirretty rekisteriin"])
def test_nobody_whose_coaching_goes_on_is_destroyed(reason: str) -> None:
    with pytest.raises(Refused, match="Only a closed client"):
        check_destruction(None, date(2126, 1, 1), 1, reason)

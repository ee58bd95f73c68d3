"""When a consent holds, and which one has taken its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.consent import Consent, ConsentState, renewed

GIVEN = date(2026, 9, 1)
UNTIL = date(2026, 12, 31)
KELA = Consent("c", "kela", GIVEN, UNTIL)


def days(number: int, start: date) -> date:
    return start + timedelta(days=number)


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (days(-1, GIVEN), ConsentState.COMING),
        (GIVEN, ConsentState.VALID),
        (UNTIL, ConsentState.VALID),
        (days(1, UNTIL), ConsentState.LAPSED),
    ],
)
def test_it_holds_from_its_first_day_through_its_last(on: date, state: ConsentState) -> None:
    """703/2023, section 58: until further notice or for a time, and revocable."""
    assert KELA.state(on) is state
    open_ended = replace(KELA, until=None)
    assert open_ended.state(on) is (ConsentState.VALID if on >= GIVEN else state)


def test_it_holds_no_more_from_the_day_on_which_it_was_withdrawn() -> None:
    withdrawn = replace(KELA, withdrawn=date(2026, 10, 10))
    assert withdrawn.state(date(2026, 10, 9)) is ConsentState.VALID
    assert withdrawn.state(date(2026, 10, 10)) is ConsentState.WITHDRAWN
    assert withdrawn.state(days(1, UNTIL)) is ConsentState.WITHDRAWN
    assert len({state.label for state in ConsentState}) == 4


MAYBE = st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31))


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), MAYBE, MAYBE, st.data())
def test_a_withdrawn_or_lapsed_consent_never_holds_again(
    given_on: date, until: date | None, withdrawn: date | None, data: st.DataObject
) -> None:
    consent = Consent("c", "kela", given_on, until, withdrawn)
    over = (ConsentState.LAPSED, ConsentState.WITHDRAWN)
    first = data.draw(st.dates(date(2025, 1, 1), date(2028, 1, 1)))
    later = days(data.draw(st.integers(0, 900)), first)
    if consent.state(first) in over:
        assert consent.state(later) in over


@pytest.mark.parametrize(
    ("other", "takes_its_place"),
    [
        (Consent("d", "kela", days(9, GIVEN), days(1, UNTIL)), True),
        (Consent("d", "kela", days(9, GIVEN)), True),
        (Consent("d", "kela", days(200, GIVEN)), True),
        (Consent("d", "kela", days(9, GIVEN), UNTIL), False),
        (Consent("d", "työ", days(9, GIVEN)), False),
        (Consent("d", "kela", days(9, GIVEN), None, days(20, GIVEN)), False),
        (Consent("c", "kela", days(9, GIVEN)), False),
    ],
)
def test_a_longer_one_to_the_same_receiver_takes_its_place(
    other: Consent, takes_its_place: bool
) -> None:
    assert renewed(KELA, [KELA, other], days(60, GIVEN)) is takes_its_place
    assert not renewed(replace(KELA, until=None), [other], days(60, GIVEN))

"""Which industries a client's wishes fit, and what work can be."""

from __future__ import annotations

from datetime import date

import pytest

from ipscoach.domain.employers import fits
from ipscoach.domain.jobs import check_hours, check_span
from ipscoach.sentence import Refused


@pytest.mark.parametrize(
    ("wishes", "industry", "suits"),
    [
        ("Siivous", "siivous", True),
        ("siivous, keittiö", "Keittiötyö ja catering", True),
        ("Siivousala", "Siivous", True),
        ("KAUPPA", "Kaupunki", False),
        ("Työ", "työnvälitys", False),
        ("", "Siivous", False),
        ("Päivätyö", "paivatyo", False),
    ],
)
def test_one_word_has_to_begin_with_the_other(wishes: str, industry: str, suits: bool) -> None:
    assert fits(wishes, industry) is suits


def test_hours_are_those_of_a_week() -> None:
    assert check_hours(None) is None
    assert check_hours(37.5) == 37.5
    for hours in (-1, 169, float("nan")):
        with pytest.raises(Refused):
            check_hours(hours)


def test_work_does_not_end_before_it_begins() -> None:
    check_span(date(2026, 1, 1), None)
    check_span(date(2026, 1, 1), date(2026, 1, 1))
    with pytest.raises(Refused):
        check_span(date(2026, 1, 2), date(2026, 1, 1))

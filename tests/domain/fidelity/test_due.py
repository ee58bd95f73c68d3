"""When the next review is due: said once, by the last review of a service."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.fidelity.due import due_of
from ipscoach.domain.fidelity.review import Review
from tests.domain.fidelity.test_review import IPS, adding_up_to, filled

HELD = date(2026, 3, 1)
DUE = date(2026, 9, 1)


@dataclass(frozen=True)
class Stored:
    """A review as it lies in a file."""

    review: Review
    held: date = HELD
    origin: str = "one"


FAIR = Stored(filled(adding_up_to(80)))
LATER = replace(FAIR, held=HELD + timedelta(days=30), origin="two")


def test_a_complete_review_has_a_day_and_one_in_work_has_none() -> None:
    assert due_of(FAIR, IPS, [FAIR]) == DUE
    begun = Stored(filled([3] * 24))
    assert due_of(begun, IPS, [begun]) is None
    assert due_of(FAIR, replace(IPS, rhythm=None), [FAIR]) is None


def test_a_later_complete_review_takes_the_day_over() -> None:
    assert due_of(FAIR, IPS, [FAIR, LATER]) is None
    assert due_of(LATER, IPS, [FAIR, LATER]) == date(2026, 9, 30)
    in_work = replace(LATER, review=filled([3] * 24))
    assert due_of(FAIR, IPS, [FAIR, in_work]) == DUE


def test_the_name_of_the_service_is_compared_without_case_and_stray_blanks() -> None:
    same = replace(LATER, review=replace(LATER.review, service=" PALVELU "))
    other = replace(LATER, review=replace(LATER.review, service="Palvelu 2"))
    assert due_of(FAIR, IPS, [FAIR, same]) is None
    assert due_of(FAIR, IPS, [FAIR, other]) == DUE


def test_another_scale_follows_nothing() -> None:
    other = replace(LATER, review=replace(LATER.review, scale=("other", "1")))
    assert due_of(FAIR, IPS, [FAIR, other]) == DUE


def test_a_new_version_takes_the_day_over_also_while_it_is_in_work() -> None:
    again = Stored(replace(filled([3] * 24), version=2))
    assert due_of(FAIR, IPS, [again, FAIR]) is None


@given(st.lists(st.integers(0, 400), min_size=1, max_size=5, unique=True))
def test_of_complete_reviews_of_a_service_the_last_alone_has_a_day(days: list[int]) -> None:
    held = [
        Stored(FAIR.review, HELD + timedelta(days=number), str(number)) for number in sorted(days)
    ]
    found = [due_of(one, IPS, held) for one in held]
    assert found[:-1] == [None] * (len(held) - 1)
    assert found[-1] is not None

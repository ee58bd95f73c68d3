"""What evidence suggests: a score by its border, or nothing where nothing can be said."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from ipscoach.domain.fidelity.result import Evidence, Kind, Unit
from ipscoach.domain.fidelity.scale_reading import read_scale
from ipscoach.domain.fidelity.suggestion import NOTHING, Suggestion, suggestion
from ipscoach.sentence import Sentence
from tests.domain.fidelity.made_up import HALF_YEAR
from tests.domain.fidelity.plain_scale import plain

IPS = read_scale(plain())


def found(item: int, value: Fraction | None, **more: object) -> Evidence:
    """Return evidence of an item in its unit."""
    given: dict[str, Any] = {"unit": IPS.item(item).unit or Unit.SHARE, **more}
    given.setdefault("kind", Kind.COMPUTED)
    says = Sentence("Counted.")
    return Evidence(item=item, value=value, period=HALF_YEAR, n=9, formula=says, **given)


def of(item: int, value: Fraction | None, coaches: int = 1, **more: object) -> Suggestion:
    return suggestion(IPS.item(item), found(item, value, **more), coaches)


@pytest.mark.parametrize(("value", "score"), [(20, 5), (Fraction(41, 2), 4), (50, 1)])
def test_a_value_suggests_by_its_border(value: int | Fraction, score: int) -> None:
    assert of(1, Fraction(value)) == Suggestion(score)


def test_nothing_is_suggested_without_a_value_or_from_foreign_evidence() -> None:
    assert of(1, None) == NOTHING
    assert of(12, None, kind=Kind.EVIDENCE) == NOTHING
    assert suggestion(IPS.item(19), found(20, Fraction(1)), 1) == NOTHING
    assert of(19, Fraction(1), unit=Unit.DAYS) == NOTHING


def test_in_a_gap_the_form_says_nothing_and_the_gap_is_told() -> None:
    told = of(17, Fraction(10, 3))
    assert told.score is None
    assert told.gap == IPS.item(17).gaps[0]


def test_what_else_the_anchor_asks_and_whether_it_may_be_more_is_told() -> None:
    best = of(15, Fraction(12))
    assert best.score == 5
    assert best.also is not None
    assert "tracked" in best.also.en
    assert not best.person_above
    lasting = of(23, Fraction(4, 5))
    assert (lasting.score, lasting.person_above) == (3, True)
    assert not of(23, Fraction(1, 5)).person_above


def test_meetings_in_later_months_tell_a_two_where_nobody_was_supported_for_four() -> None:
    """domain.md 1.2: 1 is nobody after the first month, 2 is fewer than half."""
    assert of(23, Fraction(0), later_months=(1, 9)).score == 2
    assert of(23, Fraction(0), later_months=(0, 9), ceiling=1).score == 1
    for later_months in (None, (0, 0)):
        told = of(23, Fraction(0), later_months=later_months)
        assert (told.score, told.gap) == (None, IPS.item(23).gaps[0])
    assert not of(23, Fraction(0), later_months=(1, 9)).person_above


def test_with_one_or_two_seekers_fewer_contacts_are_enough() -> None:
    assert of(17, Fraction(2), target=Fraction(2)).score == 5
    assert of(17, Fraction(3), target=Fraction(2)).score == 5
    assert of(17, Fraction(3, 2), target=Fraction(2)).score == 1


def test_item_21_means_the_whole_service_and_ten_jobs() -> None:
    assert of(21, Fraction(1), whole_service=True) == NOTHING
    assert of(21, Fraction(1), 3, whole_service=True).score == 5
    few = of(21, Fraction(1), 3, whole_service=True, ceiling=1)
    assert (few.score, few.person_above) == (1, False)
    gap = of(21, Fraction(64, 100), 3, whole_service=True, ceiling=1)
    assert gap.score == 1

"""Whose a pack is: no coach hides another of her name, and none is counted twice."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.team import Signer, of_period, present_key
from tests.domain.fidelity.made_up import HALF_YEAR

OLD, NEW, THIRD = "ab" * 32, "cd" * 32, "ef" * 32
BEFORE = Period(date(2025, 7, 1), date(2025, 12, 31))


class Given(NamedTuple):
    """A pack as far as the rule looks at it."""

    key: str = OLD
    coach: str = "Kaisa Malli"
    organisation: str = "Esimerkkikunta"
    made: date = date(2026, 7, 1)
    period: Period = HALF_YEAR


def test_two_coaches_of_one_name_are_two_rows() -> None:
    """In two organisations; the fingerprint tells them apart."""
    one, other = Given(), Given(key=NEW, organisation="Toinen kunta", made=date(2026, 7, 9))
    for packs in permutations((one, other)):
        assert of_period(packs, HALF_YEAR) == [one, other]


def test_a_key_that_was_accepted_as_hers_takes_the_place_of_the_old_one() -> None:
    old, new = Given(), Given(key=NEW, made=date(2026, 7, 2), coach="kaisa  MALLI")
    for packs in permutations((old, new)):
        assert of_period(packs, HALF_YEAR) == [new]


def test_a_coach_who_changes_her_name_is_not_counted_twice() -> None:
    married = Given(coach="Kaisa Testi", made=date(2026, 7, 2))
    assert of_period([Given(), married], HALF_YEAR) == [married]
    new_key = Given(coach="Kaisa Testi", key=NEW, made=date(2026, 7, 3))
    for packs in permutations((Given(), married, new_key)):
        assert of_period(packs, HALF_YEAR) == [new_key]


def test_of_two_of_one_day_the_later_that_came_in_counts() -> None:
    one, other = Given(organisation="ESIMERKKIKUNTA"), Given()
    assert of_period([one, other], HALF_YEAR)[0] is other
    assert of_period([other, one], HALF_YEAR)[0] is one


def test_other_periods_are_not_mixed_in() -> None:
    assert of_period([Given(period=BEFORE)], HALF_YEAR) == []


PACKS = st.lists(
    st.builds(
        Given,
        st.sampled_from((OLD, NEW, THIRD)),
        st.sampled_from(("Kaisa Malli", "Olli Testi")),
        st.sampled_from(("", "Esimerkkikunta")),
        st.dates(date(2026, 7, 1), date(2026, 7, 4)),
        st.just(HALF_YEAR),
    ),
    max_size=8,
)


@given(PACKS)
def test_every_coach_counts_once_and_none_is_missing(packs: list[Given]) -> None:
    shown = of_period(packs, HALF_YEAR)
    assert len({one.key for one in shown}) == len(shown)
    assert len({(one.coach, one.organisation) for one in shown}) == len(shown)
    # One whose key and name nobody else has is never hidden.
    for pack in packs:
        alike = [one for one in packs if one.key == pack.key or one[1:3] == pack[1:3]]
        if {one.key for one in alike} == {pack.key} and {one[1:3] for one in alike} == {pack[1:3]}:
            assert [one.key for one in shown].count(pack.key) == 1


def test_the_present_key_is_that_of_the_pack_that_came_in_last() -> None:
    signers = [
        Signer("Kaisa Malli", "Esimerkkikunta", OLD),
        Signer("kaisa malli", "esimerkkikunta", NEW),
        Signer("Kaisa Malli", "Toinen kunta", THIRD),
    ]
    assert present_key(signers, "KAISA MALLI", "Esimerkkikunta") == NEW
    assert present_key(signers, "Kaisa Malli", "Toinen kunta") == THIRD
    assert present_key(signers, "Olli Testi", "Esimerkkikunta") is None


def test_a_known_name_in_another_organisation_is_looked_at_first() -> None:
    signers = [Signer("Kaisa Malli", "Esimerkkikunta", OLD)]
    assert present_key(signers, "Kaisa Malli", "Kolmas kunta") == OLD

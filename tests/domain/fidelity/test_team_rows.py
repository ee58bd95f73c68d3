"""The team's rows: what the service comes to is what its coaches come to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.team_rows import team_rows

COUNTS = st.integers(0, 99)


class Week(NamedTuple):
    """Contacts of a week."""

    contacts: int
    face_to_face: int


@dataclass(frozen=True)
class Pack:
    """What is looked at of a pack."""

    active: int = 0
    cap: int = 0
    waiting: int = 0
    came: int = 0
    closed: int = 0
    phases: tuple[int, ...] = (0, 0, 0, 0, 0)
    weeks: tuple[Week, ...] = ()
    period: Period = field(default=Period(date(2026, 1, 1), date(2026, 1, 14)))


PACKS = st.builds(
    Pack,
    COUNTS,
    COUNTS,
    COUNTS,
    COUNTS,
    COUNTS,
    st.tuples(COUNTS, COUNTS, COUNTS, COUNTS, COUNTS),
    st.lists(st.builds(Week, COUNTS, COUNTS), max_size=3).map(tuple),
)


@given(st.lists(PACKS, min_size=1, max_size=4))
def test_the_service_is_its_coaches_together(packs: list[Pack]) -> None:
    *coaches, service = team_rows(packs)
    assert [row.pack for row in coaches] == packs
    assert service.pack is None
    for name in ("active", "cap", "waiting", "came", "closed"):
        assert getattr(service, name) == sum(getattr(pack, name) for pack in packs)
    assert service.phases == tuple(sum(pack.phases[at] for pack in packs) for at in range(5))
    there = sum(any((row.active, row.came, row.closed, row.contacts)) for row in coaches)
    assert service.contacts * there == sum(row.contacts for row in coaches)
    assert service.face_to_face * there == sum(row.face_to_face for row in coaches)


def test_a_coach_with_no_client_and_no_contact_does_not_lower_the_mean() -> None:
    busy = Pack(active=5, weeks=(Week(8, 6),))
    *_coaches, service = team_rows([busy, Pack(waiting=2)])
    assert (service.contacts, service.face_to_face) == (4, 3)
    assert team_rows([Pack()])[-1].contacts == 0


def test_contacts_are_those_of_a_week_by_the_days_of_the_period() -> None:
    row, _service = team_rows([Pack(weeks=(Week(4, 3), Week(3, 2), Week(1, 0)))])
    assert (row.contacts, row.face_to_face) == (4, Fraction(5, 2))


def test_without_a_pack_there_is_no_row() -> None:
    assert team_rows([]) == ()

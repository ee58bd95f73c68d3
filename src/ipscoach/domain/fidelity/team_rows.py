"""A team's packs of one period as rows of figures: one a coach, and the service's last."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Generic, NamedTuple, Protocol, TypeVar

from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.team import a_week


class ContactsOfAWeek(Protocol):
    """What is looked at of a week."""

    @property
    def contacts(self) -> int:
        """All contacts with employers."""
        ...

    @property
    def face_to_face(self) -> int:
        """Those of them that were face to face."""
        ...


class Figured(Protocol):
    """What is looked at of a pack."""

    @property
    def period(self) -> Period:
        """The days it is about."""
        ...

    @property
    def active(self) -> int:
        """Active clients on the last day."""
        ...

    @property
    def cap(self) -> int:
        """How many clients the coach may have active at once."""
        ...

    @property
    def waiting(self) -> int:
        """Clients on the waiting list on the last day."""
        ...

    @property
    def came(self) -> int:
        """Clients who came in the period."""
        ...

    @property
    def closed(self) -> int:
        """Clients closed in the period."""
        ...

    @property
    def phases(self) -> tuple[int, ...]:
        """Active clients by phase."""
        ...

    @property
    def weeks(self) -> Sequence[ContactsOfAWeek]:
        """Contacts with employers, week by week; those at both ends may be cut short."""
        ...


G = TypeVar("G", bound=Figured)


class TeamRow(NamedTuple, Generic[G]):
    """A line of the team: a coach by her pack, or all of them together.

    Attributes:
        pack: whose line it is; None for the service.
        contacts: contacts with employers a week; of the service the mean of its coaches, but not
            of those with nobody in coaching and no contact.
        face_to_face: those of them that were face to face, likewise.
    """

    pack: G | None
    active: int
    cap: int
    waiting: int
    came: int
    closed: int
    phases: tuple[int, ...]
    contacts: Fraction
    face_to_face: Fraction


def team_rows(packs: Sequence[G]) -> tuple[TeamRow[G], ...]:
    """Return a row a coach, and the service's last; nothing where there is no pack.

    Args:
        packs: of one period, one a coach.
    """
    coaches = [_row(pack) for pack in packs]
    return (*coaches, _service(coaches)) if coaches else ()


def _row(pack: G) -> TeamRow[G]:
    """Return a coach's row.

    Weeks are the period's days by seven, as item 17 of IPS-25 has them here: the weeks at both
    ends may be cut short.
    """
    return TeamRow(
        pack=pack,
        active=pack.active,
        cap=pack.cap,
        waiting=pack.waiting,
        came=pack.came,
        closed=pack.closed,
        phases=pack.phases,
        contacts=a_week(sum(week.contacts for week in pack.weeks), pack.period),
        face_to_face=a_week(sum(week.face_to_face for week in pack.weeks), pack.period),
    )


def _service(rows: Sequence[TeamRow[G]]) -> TeamRow[G]:
    """Add the coaches up; of contacts take the mean, as one of them is compared with it.

    A client whom one coach handed over to another came and ended twice. A coach with no client
    in the period and no contact has no part in the mean, as in item 17.
    """
    counted = [row for row in rows if row.active or row.came or row.closed or row.contacts] or rows
    return TeamRow(
        pack=None,
        active=sum(row.active for row in rows),
        cap=sum(row.cap for row in rows),
        waiting=sum(row.waiting for row in rows),
        came=sum(row.came for row in rows),
        closed=sum(row.closed for row in rows),
        phases=tuple(map(sum, zip(*(row.phases for row in rows), strict=True))),
        contacts=sum((row.contacts for row in counted), Fraction(0)) / len(counted),
        face_to_face=sum((row.face_to_face for row in counted), Fraction(0)) / len(counted),
    )

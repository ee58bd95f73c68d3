"""Evidence out of the coaches' packs: of one coach, or of the service, added up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ipscoach.domain.clients import folded
from ipscoach.domain.fidelity.team import of_period, periods
from ipscoach.i18n import _, plural
from ipscoach.sentence import Refused, Sentence
from ipscoach.vault.errors import Locked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ipscoach.domain.fidelity.choices import Choices
    from ipscoach.domain.fidelity.result import Evidence
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.records.desk import Desk
    from ipscoach.records.fidelity.views import PackView

MARKED = re.compile(r"([0-9]+)-(.+)")


class TeamSource:
    """What packs tell; nobody behind their codes can be opened.

    A pack never changes, so what was read of a period is kept until others are asked about.
    """

    opens = False
    follows = False

    def __init__(self, desk: Desk, coach: str = "") -> None:
        """Args: coach: whose packs; empty for the service."""
        self.title = coach or _("The service")
        self.how_far = (0, 0)
        self._desk, self._coach = desk, coach
        self._kept: tuple[tuple[str, ...], tuple[Evidence, ...]] | None = None
        self._names: tuple[str, ...] = ()
        self._forgotten = False

    @property
    def coaches(self) -> int:
        """How many coaches' packs were read."""
        return len(self._names)

    def periods(self) -> list[Period]:
        """Return the periods that there are packs of, the latest first.

        Raises:
            Spoken: the file cannot be read.
        """
        return periods(self._packs())

    def _packs(self) -> Sequence[PackView]:
        mine = folded(self._coach)
        found = self._desk.fidelity.packs()
        return [pack for pack in found if folded(pack.coach) == mine] if mine else found

    def evidence(self, period: Period, choices: Choices) -> tuple[Evidence, ...]:
        """Read the packs of a period; the choices are those that the coaches had.

        Raises:
            Spoken: there is no such pack, or the file cannot be read.
        """
        packs = of_period(self._packs(), period)
        if not packs:
            raise Refused(Sentence("There is no pack of this period any more. Choose another."))
        ids = tuple(pack.id for pack in packs)
        if self._kept is None or self._kept[0] != ids:
            self._names = tuple(pack.coach for pack in packs)
            self._kept = (ids, self._read(packs, period, choices))
            if not self._coach:
                self.title = plural(
                    "The service: {n} coach", "The service: {n} coaches", len(packs)
                )
        return self._kept[1]

    def _read(
        self, packs: Sequence[PackView], period: Period, choices: Choices
    ) -> tuple[Evidence, ...]:
        from ipscoach.exchange.fidelity.service import evidence_of_coach, evidence_of_service

        self.how_far = (0, len(packs))
        if self._coach:
            return evidence_of_coach(self._desk, packs[0].id)
        found = evidence_of_service(self._desk, period, choices, rows=True, progress=self._progress)
        return found.items

    def _progress(self, done: int, total: int) -> None:
        self.how_far = (done, total)
        if self._forgotten:
            raise Locked(Sentence("Nothing more was read: the file was locked."))

    def trend(self, item: int, period: Period, choices: Choices) -> tuple[Evidence, ...]:
        """Return nothing: a pack holds no single months."""
        del item, period, choices
        return ()

    def moves(self, item: int, period: Period, choices: Choices) -> tuple[Sentence, ...]:
        """Return nothing: what would move it, only the coach's own records tell."""
        del item, period, choices
        return ()

    def who(self, client_id: str) -> str:
        """Return the code, and with those of a whole service the coach who knows whose it is."""
        marked = MARKED.fullmatch(client_id)
        if marked is None:
            return client_id
        place = int(marked[1]) - 1
        coach = self._names[place] if place < len(self._names) else ""
        return f"{marked[2]} {coach}"

    def when(self, day: date) -> str:
        """Return the week: packs hold no days."""
        year, week, _day = day.isocalendar()
        return f"{year}-W{week:02}"

    def forget(self) -> None:
        """Forget what was read, and stop reading."""
        self._forgotten, self._kept = True, None

"""Reports out of the coaches' packs, added up: a supervisor's file holds no clients."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ipscoach.domain.fidelity.team import of_period, periods
from ipscoach.domain.outcomes.compare import before
from ipscoach.i18n import plural
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.screens.reports.source import made
from ipscoach.vault.errors import Locked

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.domain.outcomes.cases import Cases
    from ipscoach.records.desk import Desk
    from ipscoach.tui.screens.reports.source import Report

MARKED = re.compile(r"([0-9]+)-(.+)")


class TeamSource:
    """What packs tell of a period; it is compared with the one before where packs of it are there.

    Nobody behind their codes can be opened.
    """

    opens = False

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.title = ""
        self._names: tuple[str, ...] = ()
        self._forgotten = False

    def periods(self) -> list[Period]:
        """Return the periods that there are packs of, the latest first."""
        return periods(self._desk.fidelity.packs())

    def report(self, period: Period | None) -> Report:
        """Read the packs of the period, and those of the one before."""
        packs = of_period(self._desk.fidelity.packs(), period) if period is not None else ()
        if period is None or not packs:
            raise Refused(Sentence("There is no pack of this period any more. Choose another."))
        self._names = tuple(pack.coach for pack in packs)
        self.title = plural("The service: {n} coach", "The service: {n} coaches", len(packs))
        earlier = before(period)
        there = of_period(self._desk.fidelity.packs(), earlier)
        return made(self._cases(period), self._cases(earlier) if there else None)

    def _cases(self, period: Period) -> Cases:
        from ipscoach.exchange.fidelity.service import cases_of_team

        return cases_of_team(self._desk, period, self._progress)

    def _progress(self, _done: int, _total: int) -> None:
        if self._forgotten:
            raise Locked(Sentence("Nothing more was read: the file was locked."))

    def who(self, client_id: str) -> str:
        """Return the code in the pack, and the coach who knows whose it is."""
        marked = MARKED.fullmatch(client_id)
        place = int(marked[1]) - 1 if marked is not None else -1
        if marked is None or not 0 <= place < len(self._names):
            return client_id
        return f"{marked[2]} {self._names[place]}"

    def forget(self) -> None:
        """Forget who gave packs, and stop reading."""
        self._forgotten, self._names = True, ()

"""Where a screen of evidence has it from: one's own records, or what other coaches handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ipscoach import i18n
from ipscoach.domain.days import add_months, later
from ipscoach.domain.fidelity.spans import Period
from ipscoach.i18n import _

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.domain.fidelity.choices import Choices
    from ipscoach.domain.fidelity.facts import Facts
    from ipscoach.domain.fidelity.result import Evidence
    from ipscoach.records.desk import Desk
    from ipscoach.sentence import Sentence
    from ipscoach.tui.veil import Veil

USUAL_MONTHS = 6
"""How long a period is that nobody chose: the usual time from review to review."""


def last_months(today: date, months: int) -> Period:
    """Return the last so many months, today among them."""
    return Period(add_months(later(today, 1), -months), today)


class Source(Protocol):
    """What a screen of evidence asks.

    `evidence`, `trend` and `moves` are asked in worker threads, `who` while a screen is drawn.

    Attributes:
        title: whose evidence it is, said at the head of the screen; empty for one's own.
        opens: whether the clients behind the records can be opened.
        follows: whether it knows single months, and what would move a value.
    """

    title: str
    opens: bool
    follows: bool

    @property
    def coaches(self) -> int:
        """How many coaches' records it is counted from."""
        ...

    def evidence(self, period: Period, choices: Choices) -> tuple[Evidence, ...]:
        """Read and count anew what the records tell of all items.

        Raises:
            Spoken: the caseload is locked, or its file cannot be read.
        """
        ...

    def trend(self, item: int, period: Period, choices: Choices) -> tuple[Evidence, ...]:
        """Return a computed item of IPS-25 month by month; nothing where that is not known.

        Raises:
            Spoken: as `evidence` does.
        """
        ...

    def moves(self, item: int, period: Period, choices: Choices) -> tuple[Sentence, ...]:
        """Return what would move an item of IPS-25.

        Raises:
            Spoken: as `evidence` does.
        """
        ...

    def who(self, client_id: str) -> str:
        """Return a client as the screen may show him or her; names may be hidden."""
        ...

    def when(self, day: date) -> str:
        """Return a record's day as it is known: to the day, or to the week."""
        ...

    def forget(self) -> None:
        """Forget everybody: the caseload is being locked."""
        ...


class CoachSource:
    """The coach's own records."""

    title = ""
    opens = True
    follows = True

    def __init__(self, desk: Desk, veil: Veil, today: date) -> None:
        self._desk, self._veil, self._today = desk, veil, today
        self._read: tuple[Period, Facts] | None = None
        self._people: dict[str, tuple[str, str]] = {}

    @property
    def coaches(self) -> int:
        """One: the coach whose caseload it is."""
        return 1

    def evidence(self, period: Period, choices: Choices) -> tuple[Evidence, ...]:
        """Read the records anew and count."""
        from ipscoach.domain.fidelity.evidence import evidence

        facts = self._facts(period, anew=True)
        rows = self._desk.read.clients(self._today)
        self._people = {row.id: (row.name, row.code) for row in rows}
        return evidence(facts, period, choices)

    def trend(self, item: int, period: Period, choices: Choices) -> tuple[Evidence, ...]:
        """Count month by month, from what was read last."""
        from ipscoach.domain.fidelity.evidence import COMPUTED, trend

        return trend(item, self._facts(period), period, choices) if item in COMPUTED else ()

    def moves(self, item: int, period: Period, choices: Choices) -> tuple[Sentence, ...]:
        """Look for what would move it, in what was read last."""
        from ipscoach.domain.fidelity.moves import moves

        return moves(item, self._facts(period), period, choices)

    def _facts(self, period: Period, *, anew: bool = False) -> Facts:
        read = self._read
        if anew or read is None or read[0] != period:
            read = self._read = (period, self._desk.fidelity.facts(period.first, period.last))
        return read[1]

    def who(self, client_id: str) -> str:
        """Return the client's name, or the code while names are hidden."""
        name, code = self._people.get(client_id, ("", ""))
        return self._veil.who(name, code) if code else _("records destroyed")

    def when(self, day: date) -> str:
        """Return the day."""
        return i18n.day(day)

    def forget(self) -> None:
        """Forget records and names."""
        self._read, self._people = None, {}

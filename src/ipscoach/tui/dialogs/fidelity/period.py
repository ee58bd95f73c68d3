"""From when to when evidence is looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.days import add_months
from ipscoach.domain.fidelity.spans import Period
from ipscoach.i18n import _, plural
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.choice_fields import Choice
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.read_fields import Day, finnish
from ipscoach.tui.screens.fidelity.source import last_months

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.records.door import Door

LAST = (3, 6, 12)
MOST_YEARS = 10
BY_HAND = ""


class PeriodForm(Form[Period]):
    """The last months, or two days by hand."""

    def __init__(self, period: Period) -> None:
        super().__init__(_("Which days are looked at?"), save=_("Count them"))
        self._period = period
        self._span: str | None = None

    def fields(self) -> Iterable[Field | Static]:
        """A named choice, and the days that it comes to."""
        period, today = self._period, self.coach_app.clock.today()
        spans = {str(months): last_months(today, months) for months in LAST}
        now = next((name for name, one in spans.items() if one == period), BY_HAND)
        named = [
            (str(months), plural("the last {n} month", "the last {n} months", months))
            for months in LAST
        ]
        yield Choice("span", _("Period"), [*named, (BY_HAND, _("from day to day"))], now)
        yield Day("first", _("First day"), today, period.first)
        yield Day("last", _("Last day"), today, period.last)
        yield Static(
            _("Clients and work of these days are counted, and what was written down of them."),
            classes="hint",
            markup=False,
        )

    def changed(self) -> None:
        """Show the days of a named choice; days typed otherwise are from day to day."""
        chosen = self.field("span", Choice)
        if chosen.text != self._span:
            self._span = chosen.text
            if (named := self._named()) is not None:
                self.field("first", Day).fill(finnish(named.first))
                self.field("last", Day).fill(finnish(named.last))
        elif (named := self._named()) is not None and not self._shows(named):
            self._span = BY_HAND
            chosen.fill(BY_HAND)

    def begin(self) -> None:
        """Remember what stands there, so that a change is seen."""
        self._span = self.field("span", Choice).text

    def _named(self) -> Period | None:
        months = self.field("span", Choice).text
        return last_months(self.coach_app.clock.today(), int(months)) if months else None

    def _shows(self, period: Period) -> bool:
        try:
            first, last = (self.field(name, Day).peek() for name in ("first", "last"))
        except Refused:
            return False
        return (first, last) == (period.first, period.last)

    def act(self) -> Callable[[Door], Period]:
        """Return the period; nothing is written."""
        today = self.coach_app.clock.today()
        first, last = self.field("first", Day).needed(), self.field("last", Day).needed()
        period = checked(first, last, today)
        return lambda _door: period


def checked(first: date, last: date, today: date) -> Period:
    """Return the period of two typed days.

    Raises:
        Refused: it ends before it begins, ends after today, or is longer than any review needs.
    """
    if last > today:
        raise Refused(
            Sentence(
                "{day} has not come yet: today is the last day of which anything is known.",
                day=last,
            )
        )
    period = Period(first, last)
    if add_months(first, MOST_YEARS * 12) <= last:
        raise Refused(
            Sentence("A period has {years} years at most: is the year right?", years=MOST_YEARS)
        )
    return period

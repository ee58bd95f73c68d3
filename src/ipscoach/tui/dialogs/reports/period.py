"""From when to when a report counts; everything on file is an answer too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from textual.widgets import Static

from ipscoach.domain.days import add_months
from ipscoach.domain.fidelity.spans import Period
from ipscoach.i18n import _, plural
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.choice_fields import Choice
from ipscoach.tui.dialogs.fidelity.period import MOST_YEARS
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.read_fields import Day, finnish
from ipscoach.tui.screens.fidelity.source import last_months

if TYPE_CHECKING:
    from ipscoach.records.door import Door

LAST = (3, 6, 12)
THIS_YEAR, LAST_YEAR, EVERYTHING, BY_HAND = "this_year", "last_year", "everything", ""


class Asked(NamedTuple):
    """What was chosen: a period, or None for everything on file."""

    period: Period | None


def named_periods(today: date) -> dict[str, Period | None]:
    """Return the periods that have a name, on a day."""
    found: dict[str, Period | None] = {str(months): last_months(today, months) for months in LAST}
    found[THIS_YEAR] = Period(date(today.year, 1, 1), today)
    found[LAST_YEAR] = Period(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))
    found[EVERYTHING] = None
    return found


def spanned(first: date, last: date, today: date) -> Period:
    """Return the period of two typed days; it may go on after today, and is counted up to it.

    Raises:
        Refused: it ends before it begins, has not begun yet, or is longer than anybody asks about.
    """
    if first > today:
        raise Refused(
            Sentence("{day} has not come yet: there is nothing to count. Choose an earlier first "
                     "day.", day=first)
        )  # fmt: skip
    period = Period(first, last)
    if add_months(first, MOST_YEARS * 12) <= last:
        raise Refused(
            Sentence("A period has {years} years at most: is the year right?", years=MOST_YEARS)
        )
    return period


class ReportPeriodForm(Form[Asked]):
    """The last months, a year, everything, or two days by hand."""

    def __init__(self, period: Period | None) -> None:
        """Args: period: the one that is shown; None for everything."""
        super().__init__(_("Which days are counted?"), save=_("Count them"))
        self._period = period
        self._span: str | None = None

    def fields(self) -> Iterable[Field | Static]:
        """A named choice, and the days that it comes to."""
        today = self.coach_app.clock.today()
        named = named_periods(today)
        now = next((name for name, one in named.items() if one == self._period), BY_HAND)
        last = [
            (str(months), plural("the last {n} month", "the last {n} months", months))
            for months in LAST
        ]
        others = [
            (THIS_YEAR, _("this year")),
            (LAST_YEAR, _("last year")),
            (EVERYTHING, _("everything on file")),
            (BY_HAND, _("from day to day")),
        ]
        yield Choice("span", _("Period"), [*last, *others], now)
        shown = self._period or named[THIS_YEAR]
        yield Day("first", _("First day"), today, shown.first if shown else today)
        yield Day("last", _("Last day"), today, shown.last if shown else today)
        yield Static(
            _("What began on these days is followed until today; a period that goes on after today "
              "is counted up to it. The report stands beside the period of the same length before; "
              "everything on file, beside nothing."),
            classes="hint",
            markup=False,
        )  # fmt: skip

    def begin(self) -> None:
        """Remember what stands there, so that a change is seen."""
        self._span = self.field("span", Choice).text
        self._offer_days()

    def changed(self) -> None:
        """Show the days of a named choice; days typed otherwise are from day to day."""
        chosen = self.field("span", Choice)
        named = self._named().get(chosen.text)
        if chosen.text != self._span:
            self._span = chosen.text
            if named is not None:
                self.field("first", Day).fill(finnish(named.first))
                self.field("last", Day).fill(finnish(named.last))
            self._offer_days()
        elif named is not None and not self._shows(named):
            self._span = BY_HAND
            chosen.fill(BY_HAND)

    def _offer_days(self) -> None:
        for name in ("first", "last"):
            self.field(name, Day).display = self._span != EVERYTHING

    def _named(self) -> dict[str, Period | None]:
        return named_periods(self.coach_app.clock.today())

    def _shows(self, period: Period) -> bool:
        try:
            first, last = (self.field(name, Day).peek() for name in ("first", "last"))
        except Refused:
            return False
        return (first, last) == (period.first, period.last)

    def act(self) -> Callable[[Door], Asked]:
        """Return the period; nothing is written."""
        asked = Asked(None)
        if self.field("span", Choice).text != EVERYTHING:
            first, last = self.field("first", Day).needed(), self.field("last", Day).needed()
            asked = Asked(spanned(first, last, self.coach_app.clock.today()))
        return lambda _door: asked

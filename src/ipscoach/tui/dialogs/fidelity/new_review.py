"""A review begins: its scale, service, period and reviewers; the evidence is counted at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.fidelity.review import Seat
from ipscoach.domain.fidelity.team import of_period, periods
from ipscoach.exchange.fidelity import reviewing
from ipscoach.exchange.fidelity.scale_files import load_scales
from ipscoach.i18n import _, language, plural
from ipscoach.records.fidelity.orders import NewReview
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.choice_fields import Choice
from ipscoach.tui.dialogs.fidelity.counting import CountingForm
from ipscoach.tui.dialogs.fidelity.frame_fields import days, frame_in, people
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.read_fields import Day, finnish
from ipscoach.tui.screens.fidelity.review_place import is_supervisors
from ipscoach.tui.screens.fidelity.source import USUAL_MONTHS, last_months
from ipscoach.tui.widgets.fidelity.figures import span

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.exchange.fidelity.scale_files import Scales
    from ipscoach.records.door import Door
    from ipscoach.records.fidelity.views import PackView

BY_HAND = ""


class NewReviewForm(CountingForm[str]):
    """A supervisor chooses among the periods of the packs, a coach from day to day.

    Ends with the id of the review.
    """

    form = "new_review"
    tells = True

    def __init__(self) -> None:
        super().__init__(_("New review"), save=_("Begin"))
        self._scales: Scales | None = None
        self._packs: list[PackView] = []
        self._periods: list[Period] = []
        self._span: str | None = None

    def fields(self) -> Iterable[Field | Static]:
        """Scale, service, period, day, reviewers."""
        app, today = self.coach_app, self.coach_app.clock.today()
        desk = app.desk
        if desk is None:
            return
        self._scales = load_scales(app.home.scales)
        scales = [
            (str(number), f"{one.name.told(language())}, {one.version}")
            for number, one in enumerate(self._scales.scales)
        ]
        coach, before = desk.read.coach(), desk.fidelity.reviews()
        name, service = (coach.name, coach.organisation) if coach else ("", "")
        yield Choice("scale", _("Scale"), scales, "0")
        yield Line("service", _("Service"), before[0].review.service if before else service)
        period = last_months(today, USUAL_MONTHS)
        if is_supervisors(app):
            self._packs = desk.fidelity.packs()
            self._periods = periods(self._packs)
            period = self._periods[0] if self._periods else period
            yield Choice("span", _("Period"), self._spans(), "0" if self._periods else BY_HAND)
        yield from days(period, today)
        yield Static("", id="count", classes="hint", markup=False)
        yield from people(today, {Seat.FIRST: name}, today)

    def _spans(self) -> list[tuple[str, str]]:
        named = [
            (str(number), f"{span(one)}, {self._how_many(one)}")
            for number, one in enumerate(self._periods)
        ]
        return [*named, (BY_HAND, _("from day to day"))]

    def _how_many(self, period: Period) -> str:
        return plural("{n} pack", "{n} packs", len(of_period(self._packs, period)))

    def begin(self) -> None:
        """Say how many packs there are of the period."""
        if self.query("#field-span"):
            self._span = self.field("span", Choice).text
        self.changed()

    def changed(self) -> None:
        """Show the days of a chosen period; days typed otherwise are from day to day."""
        if not self.query("#count"):
            return
        supervises = bool(self.query("#field-span"))
        if supervises:
            chosen = self.field("span", Choice)
            named = self._periods[int(chosen.text)] if chosen.text else None
            if chosen.text != self._span:
                self._span = chosen.text
                if named is not None:
                    self.field("from_day", Day).fill(finnish(named.first))
                    self.field("to_day", Day).fill(finnish(named.last))
            elif named is not None and (shown := self._shown()) is not None and shown != named:
                self._span = BY_HAND
                chosen.fill(BY_HAND)
        self.query_one("#count", Static).update(self._evidence(supervises))

    def _evidence(self, supervises: bool) -> str:
        if not supervises:
            return _("The evidence is counted from your own records of these days.")
        shown = self._shown()
        count = len(of_period(self._packs, shown)) if shown is not None else 0
        if not count:
            return _("There is no pack of exactly these days: nothing will be suggested.")
        return plural(
            "The evidence is counted from {n} pack of exactly these days.",
            "The evidence is counted from {n} packs of exactly these days.",
            count,
        )

    def _shown(self) -> Period | None:
        from ipscoach.domain.fidelity.spans import Period

        try:
            first, last = (self.field(name, Day).peek() for name in ("from_day", "to_day"))
        except Refused:
            return None
        if first is None or last is None or last < first:
            return None
        return Period(first, last)

    def act(self) -> Callable[[Door], str]:
        """Begin it, with what the evidence comes to."""
        app, desk = self.coach_app, self.coach_app.desk
        if desk is None or self._scales is None:
            raise Refused(Sentence("The caseload is locked."))
        scale = self._scales.scales[int(self.field("scale", Choice).text)]
        frame = frame_in(self, app.clock.today())
        order = NewReview(
            scale=scale.key,
            service=frame.service,
            period=frame.period,
            held=frame.held,
            reviewers=frame.reviewers,
        )
        choices = self.choices()
        return lambda _door: reviewing.begin(desk, order, scale, choices, self.progress)

"""A Kykyviisari result: date, occasion, respondent id and scores, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.abilitator import HIGHEST, Occasion, Score
from ipscoach.i18n import _
from ipscoach.records.follow_up.orders import NewResult
from ipscoach.tui.dialogs.choice_fields import Named
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.read_fields import Amount, Day
from ipscoach.tui.habits import sections_of

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.follow_up.views import ResultView
    from ipscoach.records.views import ClientRow


class ResultForm(Form[str]):
    """A new result, or the correction of one."""

    form = "result"

    def __init__(
        self,
        client: ClientRow,
        result: ResultView | None = None,
        occasion: Occasion | None = None,
    ) -> None:
        """Args: occasion: of a new result; the first one is at the start, if it is not said."""
        super().__init__("", f"{client.id}:{result.id if result else ''}")
        self._client, self._result, self._occasion = client, result, occasion

    def fields(self) -> Iterable[Field | Static]:
        """The seven scores; those that were not answered stay empty."""
        app, result = self.coach_app, self._result
        if app.desk is None:
            return
        today = app.clock.today()
        title = _("Kykyviisari: {who}") if result is None else _("Correct Kykyviisari: {who}")
        self.heading = title.format(who=self._client.name)
        number = app.desk.read.client(self._client.id, today).abilitator_id
        occasion = Occasion.FOLLOW_UP
        if self._occasion is not None:
            occasion = self._occasion
        elif result is None and not app.desk.follow.plan.results(self._client.id):
            occasion = Occasion.START
        yield Day("day", _("Day"), today, result.day if result else today)
        yield Named("occasion", _("Occasion"), Occasion, result.occasion if result else occasion)
        yield Line("respondent", _("Respondent ID"), result.respondent_id if result else number)
        sections = sections_of(app.settings)
        for score in Score:
            low, high = (sections.lowest, sections.highest) if score.section else (0, HIGHEST)
            value = result.scores.get(score) if result else None
            yield Amount(
                score.value,
                _(score.label),
                "" if value is None else f"{value:g}",
                f"{low:g}–{high:g}",
            )
        yield Static(
            _("The range of the sections is your own setting; Kykyviisari's owner has not "
              "confirmed one to us."),
            classes="hint",
            markup=False,
        )  # fmt: skip

    def act(self) -> Callable[[Door], str]:
        """Write the result, or correct it."""
        found = {score: self.field(score.value, Amount).amount() for score in Score}
        new = NewResult(
            client_id=self._client.id,
            day=self.field("day", Day).needed(),
            occasion=self.field("occasion", Named[Occasion]).needed(),
            scores={score: value for score, value in found.items() if value is not None},
            respondent_id=self.field("respondent", Line).text,
            sections=sections_of(self.coach_app.settings),
        )
        result = self._result
        if result is None:
            return lambda door: door.add_result(new)

        def change(door: Door) -> str:
            door.change_result(result.id, new)
            return result.id

        return change

"""A line of the agenda is put off to another day, with a reason, or set aside."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.agenda.duties import Reply
from ipscoach.i18n import _, say
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.read_fields import Day

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.records.door import Door
    from ipscoach.records.follow_up.views import AgendaItem


class PostponeForm(Form[str]):
    """Until when, and why."""

    form = "postpone"

    def __init__(self, item: AgendaItem) -> None:
        super().__init__("", self.about(item), save=_("Postpone"))
        self._item = item

    @staticmethod
    def about(item: AgendaItem) -> str:
        """Return what the draft is about: two clients may have lines of the same key."""
        return f"{item.client_id or ''} {item.key}"

    def fields(self) -> Iterable[Field | Static]:
        """Day and reason."""
        today = self.coach_app.clock.today()
        item, veil = self._item, self.coach_app.veil
        what = item.text if item.task_id else _(item.kind.label)
        self.heading = _("Postpone: {what}").format(what=what)
        yield Static(veil.text(say(self._item.why)), classes="hint", markup=False)
        yield Day("until", _("Until"), today, today + timedelta(days=7))
        yield Line("reason", _("Reason"), hint=_("a few words"))

    def act(self) -> Callable[[Door], str]:
        """Postpone it."""
        until = self.field("until", Day).needed()
        return answer(self._item, Reply.POSTPONED, self.field("reason", Line).text, until)


def answer(
    item: AgendaItem, reply: Reply, reason: str = "", until: date | None = None
) -> Callable[[Door], str]:
    """Return the act that answers a line of the agenda: a task's or a rule's."""

    def act(door: Door) -> str:
        if item.task_id is not None:
            door.answer_task(item.task_id, reply, reason, until)
        elif item.client_id is not None:
            door.answer_duty(item.client_id, item.key, reply, reason, until)
        return item.key

    return act

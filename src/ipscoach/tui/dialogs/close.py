"""Closing a client, handing one over to another coach, and reopening."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.caseload import CaseloadFull, Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.i18n import _
from ipscoach.sentence import Refused, Sentence, Spoken
from ipscoach.tui.dialogs.fields import Choice, Day, Field, Line, Named, Words
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.reach import app_of

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.views import ClientRow


class CloseForm(Form[str]):
    """The day, the reason, what comes after; what happens is said with the client's name."""

    form = "close"

    def __init__(self, row: ClientRow, *, hand_over: bool = False) -> None:
        super().__init__("", row.id, save=_("Hand over") if hand_over else _("Close the client"))
        self._row, self._hand_over = row, hand_over

    def fields(self) -> Iterable[Field | Static]:
        """Day, reason, follow-on plan; handing over asks to whom."""
        today = self.coach_app.clock.today()
        who = self.coach_app.veil.who(self._row.name, self._row.code)
        self.heading = (_("Hand over: {who}") if self._hand_over else _("Close: {who}")).format(
            who=who
        )
        yield Static(
            _("{who} leaves the caseload. The story stays readable among the closed "
              "clients, and can be reopened.").format(who=who),
            classes="hint",
            markup=False,
        )  # fmt: skip
        yield Day("on", _("Day"), today, today)
        if self._hand_over:
            yield Line("to", _("To whom"), hint=_("name and organisation"))
        reason = ClosingReason.OTHER_SERVICE if self._hand_over else None
        yield Named("reason", _("Reason"), ClosingReason, reason, empty=_("choose"))
        yield Words("plan", _("What comes after: plan and support"))

    def act(self) -> Callable[[Door], str]:
        """Close the client."""
        reason = self.field("reason", Named[ClosingReason]).chosen()
        if reason is None:
            raise Refused(Sentence("Choose the reason for closing."))
        on, client_id = self.field("on", Day).needed(), self._row.id
        plan = self.field("plan", Words).text
        to = self.field("to", Line).text.strip() if self._hand_over else ""
        if self._hand_over and not to:
            raise Refused(Sentence("Write who takes the client over: name and organisation."))

        def close(door: Door) -> str:
            door.close_client(client_id, on, reason, follow_on_plan=plan, handed_to=to)
            return client_id

        return close


class ReopenForm(Form[str]):
    """A closed client comes back: history stays, the cap is obeyed."""

    form = "reopen"

    def __init__(self, row: ClientRow) -> None:
        super().__init__("", row.id, save=_("Reopen"))
        self._row = row

    def fields(self) -> Iterable[Field]:
        """Since when, and whereto."""
        today = self.coach_app.clock.today()
        who = self.coach_app.veil.who(self._row.name, self._row.code)
        self.heading = _("Reopen: {who}").format(who=who)
        yield Day("on", _("Since"), today, today)
        yield Choice(
            "status",
            _("To"),
            [("active", _("the caseload")), ("waiting", _("the waiting list"))],
            "active",
        )

    def act(self) -> Callable[[Door], str]:
        """Reopen the client."""
        on, client_id = self.field("on", Day).needed(), self._row.id
        status = Status(self.field("status", Choice).text)

        def reopen(door: Door) -> str:
            door.reopen(client_id, on, status)
            return client_id

        return reopen

    def refused(self, refusal: Spoken) -> None:
        """A full caseload has three ways out."""
        super().refused(refusal)
        if isinstance(refusal, CaseloadFull):
            from ipscoach.tui.dialogs.full import FullQuestion

            app_of(self).push_screen(FullQuestion(refusal.sentence), self._way_out)

    def _way_out(self, way: str | None) -> None:
        if way == "waiting":
            self.field("status", Choice).fill("waiting")
            self.save()
        elif way == "room":
            self.save()

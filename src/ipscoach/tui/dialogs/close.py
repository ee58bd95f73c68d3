"""Closing a client, handing one over to another coach, and reopening."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.handover import read_receiver
from ipscoach.i18n import _
from ipscoach.records.handover.orders import Closing
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.admitting import Admitting
from ipscoach.tui.dialogs.fields import Choice, Day, Field, Line, Named, Words
from ipscoach.tui.dialogs.form import Form

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.views import ClientRow


HAND_OVER = "hand_over"


class CloseForm(Form[str]):
    """The day, the reason, what comes after; what happens is said with the client's name."""

    form = "close"

    def __init__(self, row: ClientRow, *, hand_over: bool = False) -> None:
        super().__init__("", row.id, save=_("Hand over") if hand_over else _("Close the client"))
        # Its drafts are told apart: only a handing over knows to whom.
        self.form = HAND_OVER if hand_over else CloseForm.form
        self._row, self._hand_over = row, hand_over

    def fields(self) -> Iterable[Field | Static]:
        """Day, reason, follow-on plan; handing over asks to whom."""
        today = self.coach_app.clock.today()
        who = self._row.name
        self.heading = (_("Hand over: {who}") if self._hand_over else _("Close: {who}")).format(
            who=who
        )
        yield Static(
            _("The client leaves the caseload. The story stays readable among the closed "
              "clients, and can be reopened."),
            classes="hint",
            markup=False,
        )  # fmt: skip
        yield Day("on", _("Day"), today, today)
        if self._hand_over:
            yield Line("to", _("To whom"), hint=_("name and organisation"))
        reason = ClosingReason.OTHER_SERVICE if self._hand_over else None
        yield Named("reason", _("Reason"), ClosingReason, reason, empty=_("choose"))
        yield Words("plan", _("What comes after: the follow-on plan"))
        yield Words("network", _("Who supports the client after closing"))
        yield Line("exception", _("Why not, if missing"))

    def act(self) -> Callable[[Door], str]:
        """Close the client."""
        reason = self.field("reason", Named[ClosingReason]).chosen()
        if reason is None:
            raise Refused(Sentence("Choose the reason for closing."))
        on, client_id = self.field("on", Day).needed(), self._row.id
        plan = self.field("plan", Words).text
        to = read_receiver(self.field("to", Line).text) if self._hand_over else None
        closing = Closing(
            on=on,
            reason=reason,
            follow_on_plan=plan,
            support_network=self.field("network", Words).text,
            exception=self.field("exception", Line).text,
            receiver=to,
        )

        def close(door: Door) -> str:
            door.close_client(client_id, closing)
            return client_id

        return close


class ReopenForm(Admitting[str]):
    """A closed client comes back: history stays, the cap is obeyed."""

    form = "reopen"

    def __init__(self, row: ClientRow) -> None:
        super().__init__("", row.id, save=_("Reopen"))
        self._row = row

    def fields(self) -> Iterable[Field]:
        """Since when, and whereto."""
        today = self.coach_app.clock.today()
        who = self._row.name
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

    def wait_instead(self) -> None:
        """The client goes to the waiting list."""
        self.field("status", Choice).fill("waiting")
        self.save()

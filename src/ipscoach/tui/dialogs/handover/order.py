"""In which order a client is closed and handed over: closed first, so that the summary tells it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.domain.caseload import Status
from ipscoach.domain.handover import Receiver
from ipscoach.i18n import _
from ipscoach.sentence import Spoken

if TYPE_CHECKING:
    from ipscoach.records.views import ClientRow
    from ipscoach.tui.app import IpscoachApp


class Closed(NamedTuple):
    """A client who was closed just now.

    Attributes:
        receiver: who takes the client over; None where nobody does.
        handing: whether the steps of handing over follow without asking.
    """

    client_id: str
    receiver: Receiver | None
    handing: bool


def begin_hand_over(app: IpscoachApp, row: ClientRow) -> None:
    """Hand a client over; of one who is not closed it is asked first whether coaching ends."""
    from ipscoach.tui.dialogs.close import CloseForm
    from ipscoach.tui.dialogs.handover.giving import HandOverForm

    if row.status is Status.CLOSED:
        app.open_form(HandOverForm(row))
        return

    def answered(number: int | None) -> None:
        if number is not None:
            app.open_form(CloseForm(row, handing=True) if number == 0 else HandOverForm(row))

    answers = [_("Yes: first close, then write the summary"), _("No, coaching goes on for now")]
    app.choose(_("Is {who} closed at the same time?").format(who=row.name), answers, answered)


def hand_over_after(
    app: IpscoachApp, closed: Closed, then: Callable[[], None] | None = None
) -> None:
    """Let the steps of handing over follow a closing, where somebody takes the client over.

    They are not lost where they are left: who takes over stands in the client's record, and
    handing over begins from there again.

    Args:
        app: the app.
        closed: what was closed.
        then: what follows in the end, whether or not a summary was written.
    """
    then = then or app.refresh_places
    if app.desk is None:
        return  # locked in this moment: nobody is named over a locked caseload
    if closed.receiver is None:
        then()
        return
    try:
        row = app.desk.read.client(closed.client_id, app.clock.today()).row
    except Spoken as fault:
        app.tell(fault.sentence, severity="warning")
        then()
        return
    if closed.handing:
        _hand_over(app, row, then)
        return

    def answered(number: int | None) -> None:
        if number == 0:
            _hand_over(app, row, then)
        else:
            then()

    answers = [_("Yes, take the steps of handing over"), _("No, not now")]
    question = _("Write the summary of {who} for the receiver?").format(who=row.name)
    app.choose(question, answers, answered)


def _hand_over(app: IpscoachApp, row: ClientRow, then: Callable[[], None]) -> None:
    from ipscoach.tui.dialogs.handover.giving import HandOverForm

    app.push_screen(HandOverForm(row, follows=True), lambda _handed: then())

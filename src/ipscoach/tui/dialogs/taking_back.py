"""Taking back an answer to the agenda: the line is open again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach import i18n
from ipscoach.domain.agenda.duties import DutyKind, Reply, check_key
from ipscoach.i18n import _
from ipscoach.sentence import Sentence

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.follow_up.views import AnswerView
    from ipscoach.tui.app import IpscoachApp

SHOWN = 12


def ask_which(app: IpscoachApp) -> None:
    """Show the last answers that still hold, and take the chosen one back."""
    answers = _standing(app.desk.follow.agenda.answered()) if app.desk is not None else []
    if not answers:
        app.tell(Sentence("Nothing was answered yet."), severity="warning")
        return

    def taken(number: int | None) -> None:
        if number is not None:
            app.carry_out(lambda door: _reopen(door, answers[number]))

    lines = [_line(app, answer) for answer in answers]
    app.choose(_("Which answer do you take back?"), lines, taken)


def _standing(answers: list[AnswerView]) -> list[AnswerView]:
    """Return the newest answer to each line, where it was not taken back already."""
    newest: dict[tuple[str | None, str], AnswerView] = {}
    for answer in answers:
        newest.setdefault((answer.client_id, answer.key), answer)
    return [one for one in newest.values() if one.reply is not Reply.REOPENED][:SHOWN]


def _line(app: IpscoachApp, answer: AnswerView) -> str:
    who = app.veil.who(answer.client, answer.client_code) if answer.client else ""
    parts = [i18n.day(answer.day), who, _(check_key(answer.key).label), _(answer.reply.label)]
    return " · ".join(part for part in parts if part)


def _reopen(door: Door, answer: AnswerView) -> None:
    if check_key(answer.key) is DutyKind.TASK:
        door.answer_task(answer.key.partition(":")[2], Reply.REOPENED)
    elif answer.client_id is not None:
        door.answer_duty(answer.client_id, answer.key, Reply.REOPENED)

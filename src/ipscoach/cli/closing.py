"""`close`: the end of coaching, in one go by a script or step by step at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, harmless, message, result
from ipscoach.cli.surroundings import Options, day_of
from ipscoach.cli.timeline import find
from ipscoach.domain.agenda.duties import Reply
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.closing import missing
from ipscoach.domain.handover import Receiver, read_receiver
from ipscoach.i18n import _, say, shown
from ipscoach.records.desk import Desk
from ipscoach.records.handover.orders import Closing, TaskAnswer
from ipscoach.records.views import ClientRow, ClientView, TaskView
from ipscoach.sentence import Refused, Sentence

HANDED_ON = "handed_on"
TASK_WORDS = {
    "done": Reply.DONE,
    "not_needed": Reply.NOT_APPLICABLE,
    HANDED_ON: Reply.NOT_APPLICABLE,
}
EVERY = "all"


def close(who: str, options: Options) -> int:
    """Say what is missing, and close a client's coaching where the rule allows it.

    At a terminal and without a reason everything is asked step by step.

    Raises:
        WrongUsage: no such reason, no such day, no such task.
        Refused: no plan or no network and no reason why, an open task without an answer, or a
            day that does not fit.
    """
    dry_run = "dry-run" in options
    if not dry_run and "reason" not in options:
        return _guided(who, options)
    reason = None if dry_run and "reason" not in options else _reason(options)
    receiver = read_receiver(options["to"]) if "to" in options else None
    with opened(options) as (desk, clock):
        on = day_of(options, "on", clock.today())
        row = find(desk.read, who, clock.today())
        tasks = desk.read.tasks(client_id=row.id)
        answers = _answers(options, tasks, receiver)
        view = desk.read.client(row.id, clock.today())
        lacking = _lacking(desk, row, on, options, len(tasks) - len(answers))
        if "json" not in options:
            _tell(lacking, tasks if dry_run or len(answers) < len(tasks) else ())
        if reason is not None and not dry_run:
            closing = _closing(on, reason, options, view)
            desk.door.close_client(row.id, replace(closing, receiver=receiver, tasks=answers))
    if "json" in options:
        shape = {"code": row.code, "closed": None if dry_run else on, "reason": reason}
        result(as_json(shape | {"missing": [say(sentence) for sentence in lacking]}))
    elif not dry_run:
        _tell_closed(row, on)
    return 0


def _closing(on: date, reason: ClosingReason, options: Options, view: ClientView) -> Closing:
    """Return the order; plan and network that were written before stand unless given anew."""
    return Closing(
        on=on,
        reason=reason,
        follow_on_plan=options.get("plan", view.follow_on_plan),
        support_network=options.get("network", view.support_network),
        exception=options.get("exception", ""),
    )


def _guided(who: str, options: Options) -> int:
    from ipscoach.cli.closing_steps import ask
    from ipscoach.cli.passphrases import at_terminal

    if not at_terminal() or "json" in options:
        raise WrongUsage(Sentence("{verb} needs --{option}.", verb="close", option="reason"))
    with opened(options) as (desk, clock):
        row = find(desk.read, who, clock.today())
        if row.status is Status.CLOSED:
            raise Refused(Sentence("This client's coaching is closed already."))
        steps = ask(desk, row, clock.today())
        steps.carry_out(desk, row.id)
    _tell_closed(row, steps.closing.on)
    return 0


def _tell_closed(row: ClientRow, on: date) -> None:
    told = _("Closed: {code} {name}, {day}.")
    result(harmless(told.format(code=row.code, name=row.name, day=shown(on))))


def _tell(lacking: Iterable[Sentence], tasks: Iterable[TaskView]) -> None:
    for sentence in lacking:
        message(say(sentence))
    for number, task in enumerate(tasks, 1):
        told = _("{task} (due {day})").format(task=task.what, day=shown(task.due))
        message(harmless(f"  {number}  {told}"))


def handed_on(task: TaskView, whom: str) -> TaskAnswer:
    """Return the answer for a task that somebody else goes on with: here it is set aside."""
    reason = _("handed on to {whom}").format(whom=whom) if whom else _("handed on")
    return TaskAnswer(task_id=task.id, reply=Reply.NOT_APPLICABLE, reason=reason)


def _answers(
    options: Options, tasks: Sequence[TaskView], receiver: Receiver | None
) -> tuple[TaskAnswer, ...]:
    """Say what becomes of the tasks; those that nothing was said of are left out."""
    said = _said(options.get("tasks", ""), len(tasks))
    found: list[TaskAnswer] = []
    for number, task in enumerate(tasks, 1):
        word = said.get(str(number), said.get(EVERY))
        if word == HANDED_ON:
            found.append(handed_on(task, receiver.name if receiver else ""))
        elif word is not None:
            found.append(TaskAnswer(task_id=task.id, reply=TASK_WORDS[word]))
    return tuple(found)


def _said(text: str, last: int) -> Mapping[str, str]:
    """Read `1=done,all=handed_on`: tasks by their number in the list, `all` for the others."""
    said: dict[str, str] = {}
    for word in filter(None, (part.strip() for part in text.split(","))):
        number, _equals, what = (part.strip() for part in word.partition("="))
        fits = number.isascii() and number.isdecimal() and 1 <= int(number[:6]) <= last
        if not (fits or number == EVERY) or what not in TASK_WORDS:
            raise WrongUsage(
                Sentence(
                    "“{value}” is not possible after --{option}; possible: {choices}.",
                    value=word,
                    option="tasks",
                    choices=", ".join(f"{who}={one}" for who in ("N", EVERY) for one in TASK_WORDS),
                )
            )
        said[str(int(number)) if fits else EVERY] = what
    return said


def _lacking(
    desk: Desk, row: ClientRow, on: date, options: Options, still_open: int
) -> list[Sentence]:
    """Return what is missing for a closing; nothing where the client is closed already.

    What was given with the command is not missing. Of plan, network and tasks the door speaks
    itself where the client is to be closed: nothing is said twice.
    """
    if row.status is Status.CLOSED:
        return []
    facts = desk.handover.closing_facts(row.id, on)
    if "dry-run" in options:
        plan, network = (
            bool(options[name].strip()) if name in options else before
            for name, before in (("plan", facts.plan), ("network", facts.network))
        )
        return missing(replace(facts, plan=plan, network=network, open_tasks=still_open), on)
    return missing(replace(facts, plan=True, network=True, open_tasks=0), on)


def _reason(options: Options) -> ClosingReason:
    try:
        return ClosingReason(options["reason"])
    except ValueError:
        raise WrongUsage(
            Sentence(
                "“{value}” is not possible after --{option}; possible: {choices}.",
                value=options["reason"],
                option="reason",
                choices=", ".join(reason.value for reason in ClosingReason),
            )
        ) from None

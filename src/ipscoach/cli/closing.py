"""`close`, `retention` and `destroy`: the end of coaching, and of what is kept of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, harmless, message, result
from ipscoach.cli.surroundings import Options
from ipscoach.cli.tables import table
from ipscoach.cli.timeline import find
from ipscoach.domain.agenda.duties import Reply
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.closing import check_closing, missing
from ipscoach.domain.days import read_day
from ipscoach.domain.handover import read_receiver
from ipscoach.domain.retention import USUAL_YEARS
from ipscoach.i18n import _, plural, say, shown
from ipscoach.records.desk import Desk
from ipscoach.records.handover.orders import Closing, TaskAnswer
from ipscoach.records.handover.reading import Kept, Mention
from ipscoach.records.views import ClientRow, TaskView
from ipscoach.sentence import Refused, Sentence

MOST_DIGITS = 4
TASK_WORDS = {"done": Reply.DONE, "not_needed": Reply.NOT_APPLICABLE, "open": None}


def close(who: str, options: Options) -> int:
    """Say what is missing, and close a client's coaching where the rule allows it.

    At a terminal and without a reason everything is asked step by step.

    Raises:
        WrongUsage: no such reason, no such day, no such task.
        Refused: no plan or no network and no reason why, or a day that does not fit.
    """
    dry_run = "dry-run" in options
    if not dry_run and "reason" not in options:
        return _guided(who, options)
    reason = None if dry_run and "reason" not in options else _reason(options)
    receiver = read_receiver(options["to"]) if "to" in options else None
    with opened(options) as (desk, clock):
        on = _day(options, clock.today())
        row = find(desk.read, who, clock.today())
        tasks = desk.read.tasks(client_id=row.id)
        answers = _answers(options, tasks)
        lacking = _lacking(desk, row, on)
        if "json" not in options:
            _tell(lacking, tasks)
        if reason is not None and not dry_run:
            closing = Closing(
                on=on,
                reason=reason,
                follow_on_plan=options.get("plan", ""),
                support_network=options.get("network", ""),
                exception=options.get("exception", ""),
                receiver=receiver,
                tasks=answers,
            )
            check_closing(closing.follow_on_plan, closing.support_network, closing.exception)
            desk.door.close_client(row.id, closing)
    if "json" in options:
        shape = {"code": row.code, "closed": None if dry_run else on, "reason": reason}
        result(as_json(shape | {"missing": [say(sentence) for sentence in lacking]}))
    elif not dry_run:
        _tell_closed(row, on)
    return 0


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


def _tell(lacking: Sequence[Sentence], tasks: Sequence[TaskView]) -> None:
    for sentence in lacking:
        message(say(sentence))
    for number, task in enumerate(tasks, 1):
        told = _("{task} (due {day})").format(task=task.what, day=shown(task.due))
        message(harmless(f"  {number}  {told}"))


def _answers(options: Options, tasks: Sequence[TaskView]) -> tuple[TaskAnswer, ...]:
    """Read `1=done,2=open`: what becomes of the tasks, by their number in the list."""
    answers: list[TaskAnswer] = []
    for word in filter(None, (part.strip() for part in options.get("tasks", "").split(","))):
        number, _equals, what = (part.strip() for part in word.partition("="))
        fits = number.isascii() and number.isdecimal() and 1 <= int(number[:6]) <= len(tasks)
        if not fits or what not in TASK_WORDS:
            raise WrongUsage(
                Sentence(
                    "“{value}” is not possible after --{option}; possible: {choices}.",
                    value=word,
                    option="tasks",
                    choices=", ".join(f"N={one}" for one in TASK_WORDS),
                )
            )
        if (reply := TASK_WORDS[what]) is not None:
            answers.append(TaskAnswer(task_id=tasks[int(number) - 1].id, reply=reply))
    return tuple(answers)


def destroy(who: str, options: Options) -> int:
    """Destroy all that is kept about a closed client, and say where the name stands besides.

    Raises:
        WrongUsage: nobody is named, or somebody is where only the file is to be cleaned.
        Refused: not closed, another name, or the time is not up and no reason is given.
        NotCleaned: destroyed, but the file still holds what was there in its free pages.
    """
    if ("clean" in options) == bool(who) or ("clean" in options) == ("name" in options):
        raise WrongUsage(Sentence("destroy needs CLIENT and --name, or --clean by itself."))
    if "clean" in options:
        with opened(options) as (desk, _clock):
            desk.door.clean_file()
        message(_("The file is clean: nothing that was destroyed is left in it."))
        return 0
    with opened(options) as (desk, clock):
        row = find(desk.read, who, clock.today())
        mentions = desk.handover.mentions(row.id, row.name)
        desk.door.destroy_client(row.id, options["name"], options.get("reason", ""))
    result(_("Destroyed: all that was kept about {code}.").format(code=row.code))
    message(_("Backups made earlier still hold the client, until they are removed."))
    if mentions:
        message(_("The name stands in other people's records, which stay as they are:"))
        for mention in mentions:
            message("  " + _told(mention))
    return 0


def show_retention(options: Options) -> int:
    """Write until when closed clients' records are kept, the first to end at the top.

    Raises:
        WrongUsage: --years is no number.
        Refused: so many years are not possible.
    """
    wanted = _years(options)
    with opened(options) as (desk, clock):
        today = clock.today()
        if wanted is not None:
            desk.door.set_retention(wanted)
        coach = desk.read.coach()
        years = coach.retention_years if coach else USUAL_YEARS
        kept = desk.handover.kept(years)
    if "json" in options:
        clients = [_shape(one, today) for one in kept]
        result(as_json({"years": years, "clients": clients}))
        return 0
    lines = [plural("Records are kept for {n} year after closing.",
                    "Records are kept for {n} years after closing.", years)]  # fmt: skip
    if kept:
        headings = (_("Code"), _("Name"), _("Closed"), _("Kept until"), _("To mind"))
        lines += ["", table(headings, [_cells(one, today) for one in kept])]
    result("\n".join(lines))
    return 0


def _lacking(desk: Desk, row: ClientRow, on: date) -> list[Sentence]:
    """Return what is missing for a closing; nothing where the client is closed already."""
    if row.status is Status.CLOSED:
        return []
    return missing(desk.handover.closing_facts(row.id, on), on)


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


def _day(options: Options, today: date) -> date:
    if "on" not in options:
        return today
    try:
        return read_day(options["on"], today)
    except Refused as refusal:
        raise WrongUsage(refusal.sentence) from None


def _years(options: Options) -> int | None:
    if "years" not in options:
        return None
    text = options["years"].strip()
    if not (text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS):
        raise WrongUsage(Sentence("--years is a whole number of years, not “{text}”.", text=text))
    return int(text)


def _told(mention: Mention) -> str:
    parts = [_(mention.label), shown(mention.day), mention.client_code]
    return ", ".join(filter(None, parts))


def _shape(one: Kept, today: date) -> dict[str, object]:
    """Return a closed client as `retention --json` has it."""
    return {
        "id": one.client_id,
        "code": one.code,
        "name": one.name,
        "closed": one.closed,
        "until": one.until,
        "time_is_up": one.until < today,
    }


def _cells(one: Kept, today: date) -> list[str]:
    up = _("the time is up") if one.until < today else ""
    return [one.code, one.name, shown(one.closed), shown(one.until), up]

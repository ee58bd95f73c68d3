"""`reopen`, `retention` and `destroy`: what becomes of clients who were closed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, harmless, message, result
from ipscoach.cli.surroundings import Options, day_of
from ipscoach.cli.tables import table
from ipscoach.cli.timeline import find
from ipscoach.domain.caseload import CaseloadFull, Status
from ipscoach.domain.clients import folded
from ipscoach.domain.retention import USUAL_YEARS, check_destruction, keep_until
from ipscoach.i18n import _, plural, shown
from ipscoach.records.handover.reading import Kept, Mention
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.records.views import ClientRow

MOST_DIGITS = 4


def reopen(who: str, options: Options) -> int:
    """Take a closed client back, as active or onto the waiting list; the history stays.

    Raises:
        WrongUsage: no such day.
        CaseloadFull: nobody more can be active.
        Refused: not closed, or a day that does not fit.
    """
    from ipscoach.cli.receiving import offering

    status = Status.WAITING if "waiting" in options else Status.ACTIVE
    with opened(options) as (desk, clock):
        on = day_of(options, "on", clock.today())
        row = find(desk.read, who, clock.today())
        try:
            desk.door.reopen(row.id, on, status)
        except CaseloadFull as full:
            raise offering(full) from None
    told = _("Reopened: {code} {name}, {status}.")
    result(harmless(told.format(code=row.code, name=row.name, status=shown(status))))
    return 0


def destroy(who: str, options: Options) -> int:
    """Destroy all that is kept about a closed client, and say where the name stands besides.

    At a terminal and without --name it is said first what goes, and the name is asked for.

    Raises:
        WrongUsage: nobody is named, or somebody is where only the file is to be cleaned.
        Refused: not closed, another name, or the time is not up and no reason is given.
        NotCleaned: destroyed, but the file still holds what was there in its free pages.
    """
    from ipscoach.cli.passphrases import at_terminal

    cleans, asks = "clean" in options, "name" not in options and at_terminal()
    if cleans == bool(who) or (cleans and "name" in options):
        raise _unfit()
    if cleans:
        with opened(options) as (desk, _clock):
            desk.door.clean_file()
        message(_("The file is clean: nothing that was destroyed is left in it."))
        return 0
    if "name" not in options and not asks:
        raise _unfit()
    with opened(options) as (desk, clock):
        row = find(desk.read, who, clock.today())
        mentions = desk.handover.mentions(row.id, row.name)
        name, reason = options.get("name", ""), options.get("reason", "")
        if asks:
            name, reason = _asked(desk, row, mentions, reason, clock.today())
        desk.door.destroy_client(row.id, name, reason)
    result(_("Destroyed: all that was kept about {code}.").format(code=row.code))
    if not asks:
        _tell_of_others(mentions)
    return 0


def _unfit() -> WrongUsage:
    return WrongUsage(Sentence("destroy needs CLIENT and --name, or --clean by itself."))


def _asked(
    desk: Desk, row: ClientRow, mentions: Sequence[Mention], reason: str, today: date
) -> tuple[str, str]:
    """Say what goes and what stays, then ask for the name, and for a reason where one is needed.

    Raises:
        Ended: the answers ended; nothing was destroyed.
        Refused: the client is not closed.
    """
    from ipscoach.cli import asking

    if row.status is not Status.CLOSED:
        check_destruction(None, today, USUAL_YEARS, reason)
    years = _years_of(desk)
    early = row.closed is not None and today <= keep_until(row.closed, years)
    _tell_what_goes(row, years, today)
    _tell_of_others(mentions)

    def fits(typed: str) -> str:
        if folded(typed) != folded(row.name):
            raise Refused(Sentence("Type the client's name as it stands, to confirm."))
        return typed

    def holds(typed: str) -> str:
        check_destruction(row.closed, today, years, typed)
        return typed

    if early and not reason:
        reason = asking.fitting(_("Why before the time, without the client's name"), holds)
    return asking.fitting(_("The client's name, to destroy for good"), fits), reason


def _tell_what_goes(row: ClientRow, years: int, today: date) -> None:
    message(harmless(_("Destroy the records of {who}").format(who=f"{row.code} {row.name}")))
    message(_(
        "Goes for good: the client's card and profile, all notes with their earlier "
        "wordings, goals, tasks, jobs, Kykyviisari results, network, consents, guidings, "
        "drafts, and what search knows of them."
    ))  # fmt: skip
    message(_(
        "Stays: that employers were contacted, without the client; the log of what was "
        "done, by codes; the log of what was given out, without receiver and purpose; and a "
        "line that says that records were destroyed, when, by whom and why."
    ))  # fmt: skip
    if row.closed is not None:
        until = keep_until(row.closed, years)
        past = until < today
        when = _("The time was up on {day}.") if past else _("These are kept until {day}.")
        message(when.format(day=shown(until)))


def _tell_of_others(mentions: Iterable[Mention]) -> None:
    message(_("Backups made earlier still hold the client, until they are removed."))
    told = [f"  {_told(mention)}" for mention in mentions]
    if told:
        message(_("The name stands in other people's records, which stay as they are:"))
        message("\n".join(told))


def _years_of(desk: Desk) -> int:
    coach = desk.read.coach()
    return coach.retention_years if coach else USUAL_YEARS


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
        years = _years_of(desk)
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
        "time_is_up": one.until is not None and one.until < today,
    }


def _cells(one: Kept, today: date) -> list[str]:
    if one.closed is None or one.until is None:
        return [one.code, one.name, "", "", _("day of closing not known")]
    up = _("the time is up") if one.until < today else ""
    return [one.code, one.name, shown(one.closed), shown(one.until), up]

"""`agenda`: what is due and why, as a table, as JSON, or as a calendar without names."""

from __future__ import annotations

import io
import sys
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, message, result
from ipscoach.cli.shapes import agenda_shape
from ipscoach.cli.surroundings import Options, home_of, path_of
from ipscoach.cli.tables import table
from ipscoach.domain.agenda.facts import Habits
from ipscoach.domain.days import later
from ipscoach.i18n import _, plural, say, shown
from ipscoach.records.follow_up.views import AgendaItem
from ipscoach.sentence import Sentence
from ipscoach.settings import read_settings

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk

MOST_DIGITS = 9


def show_agenda(options: Options) -> int:
    """Write what is due, the soonest first.

    Raises:
        WrongUsage: --days is no number of days, or options do not go together.
        Refused: the calendar is to be written over a file that is there, or cannot be written.
    """
    wanted, days = _format(options), _days(options)
    out = _file_for_calendar(options, wanted)
    habits = Habits(read_settings(home_of(options).settings).phase_days)
    with opened(options) as (desk, clock):
        today, now = clock.today(), clock.now()
        items = desk.follow.agenda.agenda(today, habits)
        if days is not None:
            items = _within(items, later(today, days))
        if wanted == "ics":
            _put_calendar(desk, items, now, out)
            return 0
    match wanted:
        case "json":
            result(as_json([agenda_shape(item) for item in items]))
        case _ if items:
            result(_agenda_table(items))
        case _:
            result(_nothing(days))
    return 0


def _format(options: Options) -> str:
    wanted = options.get("format", "json" if "json" in options else "table")
    if "json" in options and wanted != "json":
        raise WrongUsage(
            Sentence("--json and --format {format} do not go together.", format=wanted)
        )
    return wanted


def _days(options: Options) -> int | None:
    """Return how many days the agenda reaches; None for all."""
    if "days" not in options:
        return None
    text = options["days"].strip()
    if not (text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS):
        raise WrongUsage(
            Sentence("--days is a whole number of days, 0 or more, not “{text}”.", text=text)
        )
    return int(text)


def _file_for_calendar(options: Options, wanted: str) -> Path | None:
    """Return where the calendar goes; what cannot be is said before the caseload is opened."""
    if "out" not in options:
        return None
    if wanted != "ics":
        raise WrongUsage(Sentence("--out goes with --format ics."))
    if not options["out"].strip():
        raise WrongUsage(Sentence("--out needs the name of a file."))
    from ipscoach.exchange.new_files import check_free

    path = path_of(options["out"])
    check_free(path)
    return path


def _within(items: list[AgendaItem], last: date) -> list[AgendaItem]:
    return [item for item in items if item.due <= last]


def _nothing(days: int | None) -> str:
    if days is None:
        return _("Nothing is due.")
    return plural("Nothing is due within {n} day.", "Nothing is due within {n} days.", days)


def _put_calendar(desk: Desk, items: list[AgendaItem], now: datetime, out: Path | None) -> None:
    from ipscoach.exchange.calendar import calendar_of, write_calendar

    def logged() -> None:
        desk.note_export("export_agenda", entries=len(items), format="ics")

    if out is not None:
        write_calendar(out, items, now, logged)
        message(_("The calendar is in {path}.").format(path=out))
        return
    logged()
    _write_calendar(calendar_of(items, now))


def _write_calendar(calendar: bytes) -> None:
    """Write it with the line ends that RFC 5545 asks for, whatever the system's own are."""
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(newline="\n")
    result(calendar.decode().removesuffix("\n"))


def _agenda_table(items: list[AgendaItem]) -> str:
    """Return the lines of the agenda in columns, each state under its own heading."""
    headings = (_("Date"), _("Code"), _("Client"), _("Employer"), _("What"), _("Why"))
    first, *rest = table(headings, [_cells(item) for item in items]).splitlines()
    lines = [first]
    rows = iter(rest)
    for state, group in groupby(items, key=lambda item: item.state):
        lines += ["", _(state.label), *(next(rows) for _item in group)]
    return "\n".join(lines)


def _cells(item: AgendaItem) -> list[str]:
    why = say(item.why)
    if item.postponed:
        why += " " + _("Postponed: {reason}").format(reason=item.reason)
    return [shown(item.due), item.client_code, item.client, item.employer, _what(item), why]


def _what(item: AgendaItem) -> str:
    """Return the task as the coach wrote it, or the kind with the job or paper it is about."""
    if item.task_id:
        return item.text
    label = _(item.kind.label)
    return f"{label}: {item.text}" if item.text else label

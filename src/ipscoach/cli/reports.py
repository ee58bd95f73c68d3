"""`report outcomes` and `report caseload`: as tables, as JSON, or as a file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, harmless, message, result
from ipscoach.cli.report_options import span_of
from ipscoach.cli.surroundings import Options, clock_of, home_of, path_of
from ipscoach.domain.fidelity.spans import Period
from ipscoach.i18n import Tongue, _, language, say
from ipscoach.sentence import Sentence
from ipscoach.settings import read_settings

if TYPE_CHECKING:
    from ipscoach.exchange.reports.model import Report
    from ipscoach.records.desk import Desk

_READ = ("table", "json")
_TEXTS = ("csv", "md", "html")


class Wished(NamedTuple):
    """What a report is to be.

    Attributes:
        format: table, json, or the ending of a file.
        out: the new file; None for standard output.
        span: what --from and --to give: the first day, or None for the first on file, and the
            last; None for everything.
        compare: whether the period before stands beside it.
        hide: whether small numbers are hidden.
    """

    format: str
    out: Path | None
    span: tuple[date | None, date] | None
    compare: bool
    hide: bool


def report(which: str, options: Options) -> int:
    """Write a report.

    Args:
        which: `outcomes` or `caseload`.
        options: as given.

    Raises:
        WrongUsage: an option is not understood, or options do not go together.
        Refused: the file cannot be written, or a supervisor's has no packs of the period.
    """
    wished = _wished(options)
    with opened(options) as (desk, clock):
        today = clock.today()
        period = _period(desk, wished, today)
        _say_how_far(period, today)
        if wished.format == "json":
            result(as_json(_shape(which, desk, period, today, wished)))
            return 0
        made = _made(which, desk, period, today, wished)
        if wished.format != "table":

            def logged() -> None:
                desk.note_export("export_report", report=which, format=wished.format)

            _put(made, wished, logged)
            return 0
    from ipscoach.cli.report_telling import tell

    result(harmless(tell(made)))
    return 0


def _wished(options: Options) -> Wished:
    out = _out(options)
    wanted = _format(options, out)
    span = span_of(options, clock_of(options).today())
    hide = _hides_small(options)
    return Wished(wanted, out, span, "compare" in options, hide)


def _out(options: Options) -> Path | None:
    """Return where the report goes; what cannot be is said before the caseload is opened."""
    if "out" not in options:
        return None
    if not options["out"].strip():
        raise WrongUsage(Sentence("--out needs the name of a file."))
    from ipscoach.exchange.reports.writing import check_target

    path = path_of(options["out"])
    check_target(path)
    return path


def _format(options: Options, out: Path | None) -> str:
    from ipscoach.exchange.reports.writing import ending_of

    usual = "json" if "json" in options else ending_of(out) if out is not None else "table"
    wanted = options.get("format", usual)
    if "json" in options and wanted != "json":
        raise WrongUsage(
            Sentence("--json and --format {format} do not go together.", format=wanted)
        )
    if out is not None and ending_of(out) != wanted:
        raise WrongUsage(
            Sentence("--format {format} and --out {name} do not go together: the ending of the "
                     "name says the format.", format=wanted, name=out.name)
        )  # fmt: skip
    if out is None and wanted not in (*_READ, *_TEXTS):
        raise WrongUsage(Sentence("--format {format} needs --out FILE.", format=wanted))
    return wanted


def _period(desk: Desk, wished: Wished, today: date) -> Period | None:
    """Return the period; in a supervisor's file that of packs, the newest without days given."""
    from ipscoach.cli.fidelity_service import packs_of
    from ipscoach.exchange.reports.source import beginning
    from ipscoach.records.whose import is_supervisors

    span = wished.span
    if is_supervisors(desk):
        if span is not None and span[0] is None:
            raise WrongUsage(Sentence("Packs are of whole periods: --to needs --from."))
        asked = Period(span[0], span[1]) if span is not None and span[0] is not None else None
        return packs_of(desk, asked)[0]
    if span is None:
        if wished.compare:
            raise WrongUsage(
                Sentence("--compare needs --from: there is nothing before everything on file.")
            )
        return None
    first, last = span
    return Period(first or beginning(desk.outcomes.facts(), min(last, today)), last)


def _say_how_far(period: Period | None, today: date) -> None:
    """Say that a period goes on, so that nobody takes its figures for those of all its days."""
    if period is not None and period.last > today:
        told = Sentence(
            "The period goes on until {last}; what has happened by today, {today}, is counted.",
            last=period.last,
            today=today,
        )
        message(say(told))


def _shape(
    which: str, desk: Desk, period: Period | None, today: date, wished: Wished
) -> dict[str, object]:
    from ipscoach.cli import report_shapes

    if which == "caseload":
        return report_shapes.caseload_shape(desk, period, today, hide=wished.hide)
    return report_shapes.outcomes_shape(
        desk, period, today, compare=wished.compare, hide=wished.hide
    )


def _made(which: str, desk: Desk, period: Period | None, today: date, wished: Wished) -> Report:
    from ipscoach.exchange.reports import source

    if which == "caseload":
        return source.report_caseload(desk, period, today, hide=wished.hide)
    return source.report_outcomes(desk, period, today, compare=wished.compare, hide=wished.hide)


def _put(made: Report, wished: Wished, logged: Callable[[], object]) -> None:
    from ipscoach.exchange.reports.writing import write_report, written

    tongue = Tongue(language())
    if wished.out is not None:
        write_report(made, wished.out, tongue, logged)
        message(_("The report is in {path}.").format(path=wished.out))
        return
    content = written(made, wished.format, tongue).decode("utf-8-sig")
    if wished.format == "csv":
        content = content.replace("\r\n", "\n")
    logged()
    sys.stdout.flush()
    result(content.removesuffix("\n"))


def _hides_small(options: Options) -> bool:
    """Say whether small numbers are hidden: by the option, else by the settings."""
    if "small-numbers" in options:
        return options["small-numbers"] == "hide"
    return read_settings(home_of(options).settings).hide_small

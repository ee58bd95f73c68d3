"""`import`: a workbook comes in, every row that stays out is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, harmless, message, result
from ipscoach.cli.progress import progress_of
from ipscoach.cli.surroundings import Options, path_of
from ipscoach.i18n import _, plural, say
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from ipscoach.exchange.workbook import ImportReport

REFUSED = 1


def take_in(file: str, options: Options) -> int:
    """Bring a workbook in, report on it, and return 1 where a row stayed out.

    Raises:
        WrongUsage: --rejects is no name for such a file.
        Refused: there is a file of that name.
        UnreadableWorkbook: the file cannot be read; nothing was written.
    """
    from ipscoach.exchange.workbook import as_json as shape_of
    from ipscoach.exchange.workbook import bring_in, read_workbook, write_rejects

    rejects = _file_for_rejects(options)
    dry_run = "dry-run" in options
    with opened(options) as (desk, clock):
        path = path_of(file)
        workbook = read_workbook(path, clock.today(), progress_of(_("Reading the workbook…")))
        report = bring_in(
            desk.door,
            workbook,
            overflow=options.get("overflow", "refuse"),
            dry_run=dry_run,
            progress=progress_of(_("Bringing it in…")),
        )
    if "json" in options:
        result(as_json(shape_of(report)))
    else:
        result(harmless("\n".join(_report(report, dry_run=dry_run))))
    if rejects and report.rejected:
        write_rejects(report, rejects)
        message(_("The refused rows are in {path}.").format(path=rejects))
    elif rejects:
        message(_("No row was refused, so {path} was not written.").format(path=rejects))
    return REFUSED if report.rejected else 0


def _file_for_rejects(options: Options) -> Path | None:
    """Return where the refused rows go; what cannot be is said before anything is brought in."""
    if "rejects" not in options:
        return None
    path = path_of(options["rejects"])
    if path.suffix.lower() not in (".xlsx", ".csv"):
        raise WrongUsage(Sentence("--rejects needs a name that ends in .xlsx or .csv."))
    if path.exists():
        raise Refused(
            Sentence(
                "There is already a file {path}; it was left as it is. Choose another name.",
                path=str(path),
            )
        )
    return path


def _report(report: ImportReport, *, dry_run: bool) -> Iterator[str]:
    from ipscoach.exchange.workbook.told import counted, refused

    yield _("This is what would come in; nothing was written:") if dry_run else _("Brought in:")
    for kind, number in report.imported.items():
        yield f"  {counted(kind, number)}"
    known = sum(report.already_there.values())
    if known:
        yield plural("{n} row is there already", "{n} rows are there already", known)
    if report.rejected:
        yield ""
        yield plural("{n} row is refused:", "{n} rows are refused:", len(report.rejected))
    for row in report.rejected:
        yield f"  {refused(row)}"
    if report.warnings:
        yield ""
        yield _("To know:")
    for warning in report.warnings:
        yield f"  {say(warning)}"

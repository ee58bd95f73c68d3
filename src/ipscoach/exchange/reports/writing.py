"""Writing a report to a file, by the ending of its name; what one format needs is loaded then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ipscoach.exchange.new_files import check_free, write_new
from ipscoach.exchange.reports.model import Report
from ipscoach.i18n import Tongue
from ipscoach.records.handover.orders import Format
from ipscoach.sentence import Refused, Sentence

ENDINGS = ("xlsx", "csv", "md", "html", "pdf")
"""The formats of a report, by the ending of the file's name."""
_PAPERS = {"md": Format.MARKDOWN, "html": Format.HTML, "pdf": Format.PDF}


def ending_of(path: Path) -> str:
    """Return which format a file's name asks for.

    Raises:
        Refused: none of those that there are.
    """
    ending = path.suffix.lower().removeprefix(".")
    if ending not in ENDINGS:
        raise Refused(
            Sentence(
                "A report's file ends in {endings}; “{name}” does not. Nothing was written.",
                endings=", ".join(f".{one}" for one in ENDINGS),
                name=path.name,
            )
        )
    return ending


def check_target(path: Path) -> None:
    """Refuse a file that cannot become a report; for asking before any work is done.

    Raises:
        Refused: its name has none of the endings, or there is a file of that name.
    """
    ending_of(path)
    check_free(path)


def write_report(
    report: Report, path: Path, tongue: Tongue, logged: Callable[[], object] | None = None
) -> None:
    """Write a report to a new file in the format of its ending, whole or not at all.

    `logged` is as in `write_new`.

    Raises:
        Refused: the ending is none of ENDINGS, there is a file of that name, the folder cannot be
            written to, or what makes PDFs is missing on this computer.
    """
    check_target(path)
    write_new(path, written(report, ending_of(path), tongue), logged)


def written(report: Report, ending: str, tongue: Tongue) -> bytes:
    """Return a report as a file's content; `ending` is one of ENDINGS.

    Raises:
        Refused: what makes PDFs is missing on this computer.
    """
    match ending:
        case "xlsx":
            from ipscoach.exchange.reports.sheets import as_workbook

            return as_workbook(report, tongue)
        case "csv":
            from ipscoach.exchange.reports.lists import as_csv

            return as_csv(report, tongue)
        case _:
            from ipscoach.exchange.papers.rendering import render
            from ipscoach.exchange.reports.paper import document

            return render(document(report, tongue), _PAPERS[ending])

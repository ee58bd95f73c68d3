"""What reading and bringing in a workbook come to: rows, refusals and things to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ipscoach.i18n import say
from ipscoach.records.orders import Incoming
from ipscoach.sentence import Sentence, Spoken

KINDS = ("clients", "employers", "contacts", "jobs", "notes", "abilitator")


class UnreadableWorkbook(Spoken):
    """The file as a whole cannot be read: nothing of it was taken in."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """A row that stays out, as the coach finds it in her spreadsheet program.

    `row` counts from 1 as the program shows it; `column` is the heading as found and `value`
    what stands there, both for the coach's own eyes only: never in a log.
    """

    sheet: str
    row: int
    column: str
    value: str
    reason: Sentence


@dataclass(frozen=True)
class Workbook:
    """A workbook as read: the valid rows, those refused by the reader, and what to know.

    `sheets` gives the title as found for each kind of sheet that was found, in the order of
    the workbook; `headings` the heading as found for each field of each kind. `source` is
    where the file lay, for `write_rejects`.
    """

    incoming: Incoming
    rejected: tuple[Rejection, ...]
    warnings: tuple[Sentence, ...]
    sheets: Mapping[str, str]
    headings: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    source: Path | None = None


@dataclass(frozen=True)
class ImportReport:
    """What an import did. The counts are by kind and always name all of `KINDS`."""

    imported: dict[str, int]
    already_there: dict[str, int]
    rejected: tuple[Rejection, ...]
    warnings: tuple[Sentence, ...]
    source: Path | None = None


def as_json(report: ImportReport) -> dict[str, object]:
    """Return the report in the shape of `import --json`, texts in the language in use."""
    return {
        "imported": dict(report.imported),
        "already_there": dict(report.already_there),
        "rejected": [
            {
                "sheet": rejection.sheet,
                "row": rejection.row,
                "column": rejection.column,
                "value": rejection.value,
                "reason": say(rejection.reason),
            }
            for rejection in report.rejected
        ],
        "warnings": [say(warning) for warning in report.warnings],
    }

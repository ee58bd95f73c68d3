"""What an import did, in the words of the coach's language: both faces tell it alike."""

from __future__ import annotations

from ipscoach.exchange.workbook.results import Rejection
from ipscoach.i18n import _, plural, say


def counted(kind: str, number: int) -> str:
    """Return how many rows of a kind: 12 clients."""
    match kind:
        case "clients":
            return plural("{n} client", "{n} clients", number)
        case "employers":
            return plural("{n} employer", "{n} employers", number)
        case "contacts":
            return plural("{n} contact", "{n} contacts", number)
        case "jobs":
            return plural("{n} job", "{n} jobs", number)
        case "notes":
            return plural("{n} note", "{n} notes", number)
        case _:
            return plural("{n} Kykyviisari result", "{n} Kykyviisari results", number)


def refused(row: Rejection) -> str:
    """Return a refused row: where it stands, what it holds, and why it stays out."""
    where = _("{sheet}, row {row}, {column}").format(
        sheet=row.sheet, row=row.row, column=row.column
    )
    value = " " + _("“{value}”").format(value=row.value) if row.value else ""
    return f"{where}{value}: {say(row.reason)}"

"""Whether a client who comes in is here already: the door and the preview ask the same rule."""

from __future__ import annotations

from ipscoach.domain.clients import folded
from ipscoach.records.handover.record import ClientPart
from ipscoach.records.line import Line
from ipscoach.records.texts import typed

MARK = "bundle:"
"""How the mark of a received client begins; the rest is the client's id where it came from."""
_KNOWN = "SELECT id, name, birth_year, mark FROM client ORDER BY seq"


def origin(mark: str | None) -> str | None:
    """Return the id that a client had where the client came from; None for one of ours."""
    return mark.removeprefix(MARK) if mark and mark.startswith(MARK) else None


def is_same(who: ClientPart, id_: str, name: str, year: int | None, mark: str | None) -> bool:
    """Say whether a client of the caseload is the one of a package.

    By the id of origin, or by the name where no birth year speaks against it.

    Args:
        who: the client of the package.
        id_: the other one's id here.
        name: the other one's name.
        year: the other one's birth year.
        mark: the other one's mark; it holds the id of origin of those who were received.
    """
    if who.uid in (id_, origin(mark)):
        return True
    same_years = year is None or who.birth_year in (None, year)
    return same_years and folded(typed(name)) == folded(typed(who.name))


def find_same(read: Line, who: ClientPart) -> str | None:
    """Return the id of the client of the caseload who is the one of a package, or None."""
    for id_, name, year, mark in read.rows(_KNOWN):
        if is_same(who, id_, name, year, mark):
            return id_
    return None

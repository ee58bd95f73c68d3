"""Looking at all that a caseload holds, to see that a refused act left nothing behind."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterable

import pytest

from ipscoach.i18n import say
from ipscoach.records.desk import Desk
from ipscoach.records.views import EntryKind, TimelineEntry
from ipscoach.sentence import Refused

_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
)


def everything(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table."""
    return {
        name: sorted((tuple(row) for row in desk.read.rows(f'SELECT * FROM "{name}"')), key=repr)
        for (name,) in desk.read.rows(_TABLES)
    }


@contextlib.contextmanager
def refused(desk: Desk, why: str, kind: type[Refused] = Refused) -> Generator[None]:
    """See that what is done in the block is refused, and that nothing at all is changed by it."""
    before = everything(desk)
    with pytest.raises(kind, match=why):
        yield
    assert everything(desk) == before


def story(desk: Desk, client: str, *kinds: EntryKind) -> list[tuple[str, str]]:
    """Return titles and texts of a client's story, the newest first."""
    return told(desk.read.timeline(client, kinds=kinds or None))


def told(entries: Iterable[TimelineEntry]) -> list[tuple[str, str]]:
    """Return entries in the coach's words."""
    return [(say(entry.title), entry.text) for entry in entries]


GONE = "not in the caseload any more"

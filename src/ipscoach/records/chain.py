"""The chain that holds the record of acts together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any, NamedTuple

from ipscoach.clock import Clock
from ipscoach.ids import Ids
from ipscoach.records.doer import spell

START = ""
"""What stands before the first link."""


END = "last_act"
"""The key in `vault_meta` under which the last act's number and hash stand."""
END_SQL = f"SELECT value FROM vault_meta WHERE key = '{END}'"  # noqa: S608 - our own word
# In one, since every save waits for it.
_BEFORE = f"""SELECT last.seq, last.hash, ({END_SQL}), coach.name, coach.organisation
    FROM (SELECT 1) LEFT JOIN (SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1) AS last
    LEFT JOIN coach"""  # noqa: S608 - our own words
_ADD = """INSERT INTO audit (seq, id, at, who, what, client_id, detail, purpose, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_KEEP_END = """INSERT INTO vault_meta (key, value) VALUES (?, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value"""


class Link(NamedTuple):
    """An act's place in the chain."""

    number: int
    hash: str


def write_down(
    execute: Callable[[str, tuple[Any, ...]], Any],
    clock: Clock,
    ids: Ids,
    what: str,
    client_id: str | None = None,
    detail: str = "",
    purpose: str = "",
) -> None:
    """Add an act to the record, in the transaction that is open: it has the right to write.

    The act's number and hash are kept in the vault's own table too, in the same transaction, so
    that acts cut off the record's end are missed. Where some are, the next act goes on from the
    one that was the last: the gap stays to be seen.

    Args:
        execute: runs a statement in that transaction.
        clock: says when it was.
        ids: gives the row its id.
        what: the verb.
        client_id: whom it is about.
        detail: codes and numbers that tell more; never a name, never what a coach wrote.
        purpose: what somebody's data was looked at or handed out for, where that is asked.
    """
    seq, chained, kept, name, organisation = execute(_BEFORE, ()).fetchone()
    before, end = Link(seq or 0, chained or START), end_of(kept)
    if end is not None and end.number > before.number:
        before = end
    who = "" if name is None else spell(name, organisation, clock)
    number = before.number + 1
    fields = (ids(), clock.now().isoformat(), who, what, client_id, detail, purpose)
    chained = link(before.hash, number, *fields)
    execute(_ADD, (number, *fields, chained))
    execute(_KEEP_END, (END, f"{number} {chained}".encode()))


def end_of(kept: object) -> Link | None:
    """Return the last act that was written down, as the vault's table has it.

    None where the file has none yet (of an earlier version), or holds what none can be.
    """
    if not isinstance(kept, bytes):
        return None
    number, _, chained = kept.decode("ascii", "replace").partition(" ")
    return Link(int(number), chained) if number.isdecimal() and chained else None


def link(
    before: str,
    number: int,
    id_: str,
    at: str,
    who: str,
    what: str,
    client_id: str | None,
    detail: str,
    purpose: str,
) -> str:
    """Return a row's hash over its own fields and the hash `before` it (BLAKE2b, 64 hex digits).

    A row that was changed, taken out or put in between breaks the chain, and one cut off its end
    is missed by what `write_down` keeps beside it. Somebody who has the caseload's key can also
    write a whole new chain and a new end: it tells of accidents and of tampering by hand, and
    proves nothing more.
    """
    fields = [before, number, id_, at, who, what, client_id, detail, purpose]
    canonical = json.dumps(fields, ensure_ascii=True, separators=(",", ":"))
    return hashlib.blake2b(canonical.encode(), digest_size=32).hexdigest()

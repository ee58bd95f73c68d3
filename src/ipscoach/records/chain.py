"""The chain that holds the record of acts together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

from ipscoach.clock import Clock
from ipscoach.ids import Ids

START = ""
"""What stands before the first link."""


_LAST = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"
_WHO = "SELECT name FROM coach"
_ADD = """INSERT INTO audit (seq, id, at, who, what, client_id, detail, purpose, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""


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

    Args:
        execute: runs a statement in that transaction.
        clock: says when it was.
        ids: gives the row its id.
        what: the verb.
        client_id: whom it is about.
        detail: codes and numbers that tell more; never a name, never what a coach wrote.
        purpose: what somebody's data was looked at or handed out for, where that is asked.
    """
    last = execute(_LAST, ()).fetchone()
    number, before = (last[0] + 1, last[1]) if last else (1, START)
    coach = execute(_WHO, ()).fetchone()
    fields = (ids(), clock.now().isoformat(), coach[0] if coach else "", what, client_id, detail)
    chained = link(before, number, *fields, purpose)
    execute(_ADD, (number, *fields, purpose, chained))


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

    A row that was changed, taken out or put in between breaks the chain. Rows cut off at its end
    leave a shorter chain that is whole, and somebody who can write the file can also write a
    whole new chain: it tells of accidents and of tampering by hand, and proves nothing more.
    """
    fields = [before, number, id_, at, who, what, client_id, detail, purpose]
    canonical = json.dumps(fields, ensure_ascii=True, separators=(",", ":"))
    return hashlib.blake2b(canonical.encode(), digest_size=32).hexdigest()

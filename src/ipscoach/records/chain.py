"""The chain that holds the record of acts together."""

from __future__ import annotations

import hashlib
import json

START = ""
"""What stands before the first link."""


def link(
    before: str,
    number: int,
    id_: str,
    at: str,
    who: str,
    what: str,
    client_id: str | None,
    detail: str,
) -> str:
    """Return a row's hash over its own fields and the hash `before` it (BLAKE2b, 64 hex digits).

    A row that was changed, taken out or put in between breaks the chain. Rows cut off at its end
    leave a shorter chain that is whole, and somebody who can write the file can also write a
    whole new chain: it tells of accidents and of tampering by hand, and proves nothing more.
    """
    fields = [before, number, id_, at, who, what, client_id, detail]
    canonical = json.dumps(fields, ensure_ascii=True, separators=(",", ":"))
    return hashlib.blake2b(canonical.encode(), digest_size=32).hexdigest()

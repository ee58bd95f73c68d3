"""Copies that the doctor saved of a file which it must not write to, until an act can tell.

What may be damaged is not written to, so the moments stand in a small file beside it, with
nothing else in it, until the next unlocking writes them into the record of acts, as it does with
wrong passphrases.
"""

from __future__ import annotations

import contextlib
import json
from datetime import datetime
from pathlib import Path
from typing import cast

from ipscoach.paths import Home
from ipscoach.vault.errors import CannotWrite
from ipscoach.vault.files import write_durably

KEPT = 100
"""So many moments are kept; nobody saves more copies between two unlockings."""


def note_copy(home: Home, now: datetime) -> None:
    """Keep that a copy goes out; a folder that takes nothing does not hold a rescue up.

    Args:
        home: of the caseload that is copied.
        now: this computer's own time, in UTC.
    """
    moments = [*read_copies(home), now][-KEPT:]
    with contextlib.suppress(CannotWrite):
        write_durably(_path(home), json.dumps([one.isoformat() for one in moments]).encode())


def read_copies(home: Home) -> tuple[datetime, ...]:
    """Return when copies were saved; none where the file is not there or was spoilt."""
    try:
        found = cast("list[object]", json.loads(_path(home).read_bytes()))
        moments = tuple(datetime.fromisoformat(str(one)) for one in found)
    except (OSError, ValueError, TypeError):
        return ()
    return tuple(one for one in moments if one.tzinfo is not None)[-KEPT:]


def forget_copies(home: Home) -> None:
    """Remove the moments: they are written down where they belong."""
    with contextlib.suppress(OSError):
        _path(home).unlink(missing_ok=True)


def _path(home: Home) -> Path:
    return home.folder / "copies.json"

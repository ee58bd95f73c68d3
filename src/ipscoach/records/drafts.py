"""What is being typed, kept encrypted every two seconds, so that a crash or a lock loses none."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from ipscoach.clock import Clock
from ipscoach.records.errors import asked
from ipscoach.records.texts import typed
from ipscoach.records.views import Draft
from ipscoach.vault.connection import Connection

ASIDE = "#aside"
"""Stands among the fields of a draft that was laid aside; no field has such a name."""
_ALL = "SELECT form, subject_id, fields, kept_at FROM draft"


class Drafts:
    """Keeps and gives back drafts, on a connection of their own; may be used from any thread."""

    def __init__(self, connect: Callable[[], Connection], clock: Clock) -> None:
        """Remember how to connect; the first use does, because opening takes milliseconds."""
        self._connect = connect
        self._connection: Connection | None = None
        self._clock = clock
        self._lock = threading.Lock()

    def keep(
        self, form: str, subject_id: str, fields: Mapping[str, str], *, aside: bool = False
    ) -> None:
        """Keep what a form holds, in place of what was kept before; durable when this returns.

        Args:
            form: which form, such as `note`.
            subject_id: the client, note or other record that it is about; "" for none.
            fields: the form's fields by name, as typed.
            aside: the coach left the form herself, so it does not come back unasked.

        Raises:
            VaultFault: it could not be written; what was kept before is still there.
        """
        kept = {name: typed(value) for name, value in fields.items()}
        text = json.dumps({**kept, ASIDE: "1"} if aside else kept)
        self._rows(
            "INSERT INTO draft (form, subject_id, fields, kept_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (form, subject_id)"
            " DO UPDATE SET fields = excluded.fields, kept_at = excluded.kept_at",
            form,
            subject_id,
            text,
            self._clock.now().isoformat(),
        )

    def get(self, form: str, subject_id: str) -> Draft | None:
        """Return the draft of a form about something, if one was kept."""
        found = self._rows(_ALL + " WHERE form = ? AND subject_id = ?", form, subject_id)
        return _draft(found[0]) if found else None

    def all(self) -> list[Draft]:
        """Return every draft, the newest first."""
        return [_draft(row) for row in self._rows(_ALL + " ORDER BY kept_at DESC, form")]

    def drop(self, form: str, subject_id: str) -> None:
        """Forget a draft, because it was saved or thrown away; nothing happens if there is none."""
        self._rows("DELETE FROM draft WHERE form = ? AND subject_id = ?", form, subject_id)

    def close(self) -> None:
        """Close the connection; a second call does nothing."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()

    def _rows(self, sql: str, *values: str) -> list[Any]:
        with self._lock, asked():
            if self._connection is None:
                self._connection = self._connect()
            return list[Any](self._connection.execute(sql, values).fetchall())


def _draft(row: tuple[str, str, str, str]) -> Draft:
    fields: dict[str, str] = json.loads(row[2])
    aside = bool(fields.pop(ASIDE, ""))
    return Draft(row[0], row[1], fields, datetime.fromisoformat(row[3]), aside)

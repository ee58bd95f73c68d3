"""What the doctor puts right inside of the file: nothing that anybody wrote."""

from __future__ import annotations

from collections.abc import Callable, Set
from contextlib import ExitStack

from ipscoach.clock import Clock
from ipscoach.ids import Ids
from ipscoach.records.chain import write_down
from ipscoach.records.doctor.drafts import DRAFTS, drop_orphans
from ipscoach.records.doctor.search import SEARCH, rebuild_search
from ipscoach.records.errors import asked
from ipscoach.vault.connection import Connection

_MENDS: dict[str, Callable[[Connection], None]] = {
    SEARCH.id: rebuild_search,
    DRAFTS.id: drop_orphans,
}


def mend(connection: Connection, wanted: Set[str], clock: Clock, ids: Ids) -> None:
    """Put right what is wanted, and write down that it was, in one transaction.

    Args:
        connection: to the open file.
        wanted: the ids of the checks; those that are not about the inside are only written down.
        clock: says when it was.
        ids: gives the row its id.

    Raises:
        VaultFault: it could not be written; nothing was changed.
    """
    with asked(), ExitStack() as unless_done:
        connection.execute("BEGIN IMMEDIATE")
        unless_done.callback(connection.execute, "ROLLBACK")
        for id_ in sorted(wanted & _MENDS.keys()):
            _MENDS[id_](connection)
        detail = ", ".join(sorted(wanted))
        write_down(connection.execute, clock, ids, "mend", detail=detail)
        connection.execute("COMMIT")
        unless_done.pop_all()

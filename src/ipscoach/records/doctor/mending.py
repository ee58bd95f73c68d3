"""What the doctor puts right inside of the file: nothing that anybody wrote."""

from __future__ import annotations

from collections.abc import Callable, Set
from contextlib import ExitStack
from typing import NamedTuple

from ipscoach.clock import Clock
from ipscoach.ids import Ids
from ipscoach.records.chain import write_down
from ipscoach.records.doctor.drafts import DRAFTS, check_drafts, drop_orphans
from ipscoach.records.doctor.plan import TABLES, check_plan, restore_derived
from ipscoach.records.doctor.search import SEARCH, check_search, rebuild_search
from ipscoach.records.errors import asked
from ipscoach.vault.checks.check import Check, State
from ipscoach.vault.connection import Connection


class _Mend(NamedTuple):
    mend: Callable[[Connection], None]
    check: Callable[[Connection], Check]


def _tables(connection: Connection) -> Check:
    return check_plan(connection)[0]


_MENDS: dict[str, _Mend] = {
    # An index of the search has to be there before it can be filled.
    TABLES.id: _Mend(restore_derived, _tables),
    SEARCH.id: _Mend(rebuild_search, check_search),
    DRAFTS.id: _Mend(drop_orphans, check_drafts),
}


def mend(connection: Connection, wanted: Set[str], clock: Clock, ids: Ids) -> None:
    """Put right what is wanted, and write down what came right, in one transaction.

    Args:
        connection: to the open file.
        wanted: the ids of the checks; those that are not about the inside have been put right
            and are only written down.
        clock: says when it was.
        ids: gives the row its id.

    Raises:
        VaultFault: it could not be written; nothing was changed.
    """
    with asked(), ExitStack() as unless_done:
        connection.execute("BEGIN IMMEDIATE")
        unless_done.callback(connection.execute, "ROLLBACK")
        within = [id_ for id_ in _MENDS if id_ in wanted]
        for id_ in within:
            _MENDS[id_].mend(connection)
        failed = {id_ for id_ in within if _MENDS[id_].check(connection).state is not State.OK}
        if done := wanted - failed:
            write_down(connection.execute, clock, ids, "mend", detail=", ".join(sorted(done)))
            connection.execute("COMMIT")
            unless_done.pop_all()

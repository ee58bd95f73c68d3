"""Rows of the record of acts that no verb of the door writes: unlocking, and looking at a client.

The law on customer data in social services asks for a log of who looked at which client's data,
when and for what (703/2023, section 10).
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterable
from datetime import datetime

from ipscoach.clock import Clock
from ipscoach.ids import Ids
from ipscoach.records.acts_words import COACHING, FAILED_UNLOCK, VIEW, WHOLE_RECORD
from ipscoach.records.chain import write_down
from ipscoach.records.copied_out import forget_copies, read_copies
from ipscoach.records.errors import asked
from ipscoach.records.migrate import Opened
from ipscoach.vault.connection import Connection
from ipscoach.vault.tries import Tries, forget_tries, read_tries

UNLOCK = "unlock"


def write_act(vault: Opened, clock: Clock, ids: Ids, what: str, detail: str = "") -> None:
    """Write down what was done to the vault, or what went out of it.

    Before an unlocking stand the wrong tries that led to it, and copies that the doctor saved.
    `detail` says in codes and numbers what went out.

    Raises:
        VaultFault: it could not be written down.
    """
    unlocks = what == UNLOCK
    tries = read_tries(vault.home) if unlocks else Tries()
    copies = read_copies(vault.home) if unlocks else ()
    with _writing(vault) as connection:
        for moment in copies:
            write_down(connection.execute, clock, ids, "salvage", detail=_spelled(moment))
        for one in _details(tries):
            write_down(connection.execute, clock, ids, FAILED_UNLOCK, detail=one)
        write_down(connection.execute, clock, ids, what, detail=detail)
    if tries.failed:
        forget_tries(vault.home)
    if copies:
        forget_copies(vault.home)


def write_views(
    vault: Opened,
    clock: Clock,
    ids: Ids,
    client_ids: Iterable[str],
    detail: str = WHOLE_RECORD,
    purpose: str = COACHING,
) -> None:
    """Write down that clients' records were looked at, a row for each client, in one go.

    Args:
        vault: the open caseload.
        clock: says when.
        ids: gives rows their ids.
        client_ids: whose.
        detail: what of them, as a code.
        purpose: what for, as a code.

    Raises:
        VaultFault: it could not be written down.
    """
    with _writing(vault) as connection:
        for client_id in client_ids:
            write_down(connection.execute, clock, ids, VIEW, client_id, detail, purpose)


@contextlib.contextmanager
def _writing(vault: Opened) -> Generator[Connection]:
    """Give a connection with the right to write; all of the block is written, or nothing."""
    connection = vault.connect()
    try:
        with asked():
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")
    finally:
        connection.close()


def _details(tries: Tries) -> list[str]:
    before = tries.failed - len(tries.moments)
    each = [_spelled(moment) for moment in tries.moments]
    return [f"+{before}", *each] if before else each


def _spelled(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")

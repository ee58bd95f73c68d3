"""The record of acts: its chain, and the clock by which it was written."""

from __future__ import annotations

from ipscoach.records.audit_reading import first_broken
from ipscoach.sentence import Sentence, marked
from ipscoach.vault.checks.check import Check, Subject
from ipscoach.vault.connection import Connection

_COUNT = "SELECT count(*) FROM audit"
CHAIN = Subject("audit_chain", marked("Record of acts"))
CLOCK = Subject("audit_clock", marked("Clock of the record of acts"))
_BACKWARDS = """SELECT count(*), min(seq) FROM
    (SELECT seq, at, lag(at) OVER (ORDER BY seq) AS before FROM audit) WHERE at < before"""


def check_chain(connection: Connection) -> Check:
    """Say whether each act's record holds on to the one before it, and none is missing."""
    broken = first_broken(connection.execute)
    if broken is None:
        return CHAIN.fine(
            Sentence("Each act holds on to the one before it, and the last one is there.")
        )
    missing = broken > _count_of(connection)
    return CHAIN.damaged(
        Sentence("The last acts are missing from the record, from act {number} on.", number=broken)
        if missing
        else Sentence("From act {number} on the record does not hold together.", number=broken),
        Sentence(
            "Somebody or something changed it outside of this program. It cannot be mended; keep "
            "this file and a backup as they are, and tell whoever is responsible for data "
            "protection."
        ),
    )


def _count_of(connection: Connection) -> int:
    row = connection.execute(_COUNT).fetchone()
    return int(str(row[0])) if row else 0


def check_clock(connection: Connection) -> Check:
    """Say whether the computer's clock went backwards while acts were written down."""
    count, first = connection.execute(_BACKWARDS).fetchone() or (0, None)
    if not count:
        return CLOCK.fine(Sentence("It never went backwards."))
    return CLOCK.doubtful(
        Sentence(
            "It went backwards {count} times, first at act {number}.", count=count, number=first
        ),
        Sentence("The order of the acts holds; their times may not. Check the computer's clock."),
    )

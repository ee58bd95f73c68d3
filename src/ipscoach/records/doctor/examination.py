"""All that is checked inside of the file, one after the other; one that fails stops no other."""

from __future__ import annotations

from collections.abc import Callable

from ipscoach.records.doctor import acts, drafts, plan, search
from ipscoach.sentence import Sentence
from ipscoach.vault.checks import pages
from ipscoach.vault.checks.check import Check, State, Subject, from_a_backup
from ipscoach.vault.checks.opening import LookedAt
from ipscoach.vault.connection import Connection, driver, spoken
from ipscoach.vault.errors import VaultFault

SEALED_SINCE = 4
"""The format that brought signing keys, packs and reviews."""


def examine(looked: LookedAt, connection: Connection) -> list[Check]:
    """Look at pages, tables and records.

    Args:
        looked: the caseload, held.
        connection: to its file, a bare one.
    """
    first = asked(pages.DATABASE, lambda: pages.check_database(looked, connection))
    found = [first, asked(pages.PAGES, lambda: pages.check_pages(connection))]
    if first.state is State.DAMAGED:
        return found
    found += [
        asked(pages.STRUCTURE, lambda: pages.check_structure(connection)),
        asked(pages.REFERENCES, lambda: pages.check_references(connection)),
        asked(pages.JOURNAL, lambda: pages.check_journal(looked, connection)),
        asked(plan.FORM, lambda: plan.check_format(connection)),
    ]
    found += asked_all(plan.TABLES, lambda: plan.check_plan(connection))
    return [
        *found,
        asked(search.SEARCH, lambda: search.check_search(connection)),
        asked(acts.CHAIN, lambda: acts.check_chain(connection)),
        asked(acts.CLOCK, lambda: acts.check_clock(connection)),
        asked(drafts.DRAFTS, lambda: drafts.check_drafts(connection)),
    ]


def asked(subject: Subject, check: Callable[[], Check]) -> Check:
    """Return what a check says, or that it could not be made."""
    return asked_all(subject, lambda: [check()])[0]


def asked_all(subject: Subject, check: Callable[[], list[Check]]) -> list[Check]:
    """Return what several checks say, or one that says that they could not be made."""
    try:
        with spoken():
            return check()
    except VaultFault as fault:
        return [subject.damaged(fault.sentence, from_a_backup())]
    except driver().DatabaseError:
        return [
            subject.damaged(
                Sentence("It could not be looked at, because a table that it needs is missing."),
                from_a_backup(),
            )
        ]

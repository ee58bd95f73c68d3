"""All that is checked inside of the file, one after the other; one that fails stops no other."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Container, Iterable
from dataclasses import replace

from ipscoach.records.doctor import acts, drafts, plan, search
from ipscoach.sentence import Sentence
from ipscoach.vault.checks import pages
from ipscoach.vault.checks.check import Check, State, Subject, from_a_backup, unseen
from ipscoach.vault.checks.log import LOG
from ipscoach.vault.checks.opening import LookedAt
from ipscoach.vault.connection import Connection, driver, spoken
from ipscoach.vault.errors import CannotWrite, DatabaseDamaged, VaultFault

SEALED_SINCE = 4
"""The format that brought signing keys, packs and reviews."""


def examine(looked: LookedAt) -> list[Check]:
    """Look at pages, tables and records, at each on a connection of its own.

    Args:
        looked: the caseload, held.
    """
    first = asked(pages.DATABASE, looked, lambda line: pages.check_database(looked, line))
    found = [first, asked(pages.PAGES, looked, pages.check_pages)]
    if first.state is not State.OK and not first.mendable:
        return found
    found += [
        asked(pages.STRUCTURE, looked, pages.check_structure),
        asked(pages.REFERENCES, looked, pages.check_references),
        asked(pages.JOURNAL, looked, lambda line: pages.check_journal(looked, line)),
        asked(plan.FORM, looked, plan.check_format),
    ]
    found += asked_all(plan.TABLES, looked, plan.check_plan)
    return [
        *found,
        asked(search.SEARCH, looked, search.check_search),
        asked(acts.CHAIN, looked, acts.check_chain),
        asked(acts.CLOCK, looked, acts.check_clock),
        asked(drafts.DRAFTS, looked, drafts.check_drafts),
    ]


def asked(subject: Subject, looked: LookedAt, check: Callable[[Connection], Check]) -> Check:
    """Return what a check says, or that it could not be made."""
    return asked_all(subject, looked, lambda line: [check(line)])[0]


def asked_all(
    subject: Subject, looked: LookedAt, check: Callable[[Connection], list[Check]]
) -> list[Check]:
    """Return what several checks say, or one that says that they could not be made, and why."""
    try:
        with spoken(), contextlib.closing(looked.connect()) as line:
            return check(line)
    except CannotWrite as fault:
        return [unseen(subject, fault)]
    except DatabaseDamaged:
        found = Sentence("It cannot be read: a page of the file that it needs is damaged.")
    except VaultFault as fault:
        found = fault.sentence
    except driver().DatabaseError:
        found = Sentence("It could not be looked at, because a table that it needs is missing.")
    return [subject.damaged(found, from_a_backup())]


def is_wrecked(checks: Iterable[Check]) -> bool:
    """Say whether pages of the file are damaged: then nothing at all is written into it.

    Nor where something of the last session is lost: an opening keeps the files first, and tells.
    """
    ids = {check.id for check in checks if check.state is State.DAMAGED}
    return not ids.isdisjoint((pages.DATABASE.id, pages.PAGES.id, pages.STRUCTURE.id)) or any(
        check.id == LOG.id and check.state is not State.OK for check in checks
    )


def without_mending(checks: Iterable[Check], but: Container[str], advice: Sentence) -> list[Check]:
    """Return the checks of a file into which nothing is to be written, so nothing can be mended.

    Args:
        checks: what was found.
        but: the ids of what is put right outside of the file.
        advice: what to do instead.
    """
    return [
        replace(one, mendable=False, advice=advice) if one.mendable and one.id not in but else one
        for one in checks
    ]

"""The chapters in their order; each begins with a caseload that the one before has closed."""

from __future__ import annotations

from tests.faults.life.ends import backups, copies, keys, leaving, packs, rekeying, reviews
from tests.faults.life.hand import Chapter
from tests.faults.life.people import clients, notes, setting_up, tasks
from tests.faults.life.work import employers, jobs, lists, network, plan

CHAPTERS: tuple[Chapter, ...] = (
    setting_up,
    clients,
    notes,
    tasks,
    employers,
    jobs,
    plan,
    network,
    packs,
    reviews,
    keys,
    copies,
    backups,
    rekeying,
    leaving,
    lists,
)

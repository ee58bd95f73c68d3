"""Laying an invented caseload into a file, as a coach would have filled it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ipscoach.exchange.invented.inventing import Invention
from ipscoach.exchange.invented.laying_plans import LayingPlans
from ipscoach.records.orders import NewTask
from ipscoach.sentence import Refused

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk


def lay_out(
    desk: Desk, invention: Invention, progress: Callable[[int, int], None] | None = None
) -> None:
    """Write an invented caseload through the door.

    A coach is set up where there is none. Where all its people are in already, nothing more is
    written about them.

    Args:
        desk: an open caseload, empty or with other people in it.
        invention: what to write.
        progress: is told how many of how many rows are in; may raise to stop.

    Raises:
        Refused: a rule does not allow a row; the rows before it are in.
        VaultFault: the file could not be written.
    """
    door = desk.door
    if desk.read.coach() is None:
        door.set_up_coach(invention.coach, invention.organisation)
    taken = door.take_in(invention.incoming, progress=progress)
    if taken.refused:
        raise Refused(taken.refused[0].reason)
    if not taken.imported["clients"]:
        return
    rows = sum(taken.imported.values())
    laying = LayingPlans(desk, invention.today)
    for _ in laying.plans(invention.plans):
        if progress is not None:
            progress(rows, rows)
    for task in invention.tasks:
        door.add_task(
            NewTask(
                what=task.what,
                due=task.due,
                client_id=laying.clients.get(task.client),
                employer_id=laying.employer(task.employer) if task.employer else None,
                doer=task.doer,
                goal_id=laying.goals.get((task.client, task.goal)),
            )
        )
    laying.answer(invention.plans.answers)

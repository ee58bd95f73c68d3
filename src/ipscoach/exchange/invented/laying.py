"""Laying an invented caseload into a file, as a coach would have filled it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ipscoach.exchange.invented.inventing import Invention
from ipscoach.records.orders import NewTask
from ipscoach.sentence import Refused

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk


def lay_out(
    desk: Desk, invention: Invention, progress: Callable[[int, int], None] | None = None
) -> None:
    """Write an invented caseload through the door.

    A coach is set up where there is none.

    Args:
        desk: an open caseload, empty or with other people in it.
        invention: what to write.
        progress: is told how many of how many rows are in.

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
    clients = {client.name: client.id for client in desk.read.clients(invention.today)}
    for task in invention.tasks:
        employer = desk.read.employers(task.employer, 1) if task.employer else []
        door.add_task(
            NewTask(
                what=task.what,
                due=task.due,
                client_id=clients.get(task.client),
                employer_id=employer[0].id if employer else None,
            )
        )

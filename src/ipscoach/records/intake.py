"""Taking in a coach's lists: every row that holds, in one transaction, or nothing."""

from __future__ import annotations

from collections.abc import Callable

from ipscoach.records.acts import Room, about, undo
from ipscoach.records.orders import Incoming, TakenIn
from ipscoach.records.taking import Taking
from ipscoach.records.taking_clients import take_clients
from ipscoach.records.taking_employers import take_employers
from ipscoach.records.taking_rest import take_abilitator, take_contacts, take_jobs, take_notes


class IntakeDoor(Room):
    """What takes whole lists in."""

    def take_in(
        self,
        incoming: Incoming,
        *,
        overflow: str = "refuse",
        dry_run: bool = False,
        by_hand: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> TakenIn:
        """Take rows in and say of each what became of it.

        A row whose mark is known, a client of the same name and no other birth year, and an
        employer of the same name or business ID are there already. Where the caseload is full,
        further active clients are refused, and with them the rows that hang on them; or they
        go onto the waiting list. An employer that only a contact or a job names gets a card.

        Args:
            incoming: the rows.
            overflow: what becomes of active clients beyond the cap: "refuse" or "waiting".
            dry_run: find out everything and change nothing.
            by_hand: a coach does it on the screen; as with `add_client`, her recovery code must
                be on paper first. The command line has printed it when it set the caseload up.
            progress: called now and then with the rows done and the rows in all.

        Raises:
            CodeNotOnPaper: by hand, before the recovery code was typed back.
            VaultFault: the file could not be written; nothing was taken in.
        """
        if by_hand:
            self._must_be_on_paper()
        with self._act("take_in") as session:
            taking = Taking(
                session, self._ids, self._today, self._clock.now(), _size(incoming), progress
            )
            take_clients(taking, incoming.clients, wait=overflow == "waiting")
            take_employers(taking, incoming.employers)
            take_contacts(taking, incoming.contacts)
            take_jobs(taking, incoming.jobs)
            take_notes(taking, incoming.notes)
            take_abilitator(taking, incoming.abilitator)
            report = taking.report()
            about(session, None, ", ".join(f"{kind} {n}" for kind, n in report.imported.items()))
            if dry_run:
                undo(session)
            return report


def _size(incoming: Incoming) -> int:
    return sum(
        map(
            len,
            (
                incoming.clients,
                incoming.employers,
                incoming.contacts,
                incoming.jobs,
                incoming.notes,
                incoming.abilitator,
            ),
        )
    )

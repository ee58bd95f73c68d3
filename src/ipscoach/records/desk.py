"""The open caseload: reading, drafts, and the door, which is fetched when it is first used."""

from __future__ import annotations

import contextlib
import threading
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from ipscoach.clock import Clock
from ipscoach.ids import Ids
from ipscoach.records import watch
from ipscoach.records.acts_words import COACHING, WHOLE_RECORD
from ipscoach.records.drafts import Drafts
from ipscoach.records.errors import asked
from ipscoach.records.migrate import Opened, up_to_date
from ipscoach.records.reading import Reading
from ipscoach.vault.connection import Connection

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.fidelity.reading import FidelityReading
    from ipscoach.records.follow_up.reading import FollowUp
    from ipscoach.records.handover.reading import HandoverReading
    from ipscoach.records.outcomes.reading import OutcomesReading


VaultAct = Literal[
    "unlock",
    "change_passphrase",
    "new_recovery_code",
    "confirm_recovery_code",
    "remember_device",
    "forget_device",
    "back_up",
    "restore",
    "rekey",
]
"""The vault's acts that belong into the record of acts."""
Export = Literal["export_report", "export_agenda", "export_partners", "export_review"]
"""Files that leave and are no disclosure of one client's data."""


class Desk:
    """What a face works at while the caseload is open."""

    def __init__(self, vault: Opened, reading: Connection, clock: Clock, ids: Ids) -> None:
        """Sit down at a file that has today's form; `open_desk` sees to that."""
        self._vault = vault
        self._clock = clock
        self._ids = ids
        self._fetching = threading.Lock()
        self._door: Door | None = None
        self._follow: FollowUp | None = None
        self._handover: HandoverReading | None = None
        self._fidelity: FidelityReading | None = None
        self._outcomes: OutcomesReading | None = None
        self.read = Reading(reading)
        self.drafts = Drafts(vault.connect, clock)

    @property
    def door(self) -> Door:
        """The verbs that change the caseload; the first use imports SQLModel (half a second)."""
        with self._fetching:
            if self._door is None:
                from ipscoach.records.door import Door

                self._door = Door(
                    self._vault.connect(), self._clock, self._ids, self.code_is_on_paper
                )
            return self._door

    @property
    def follow(self) -> FollowUp:
        """The reading side of follow-up; its modules are imported when it is first asked."""
        if self._follow is None:
            from ipscoach.records.follow_up.reading import FollowUp

            self._follow = FollowUp(self.read)
        return self._follow

    @property
    def handover(self) -> HandoverReading:
        """The reading side of closing and handing over, imported when it is first asked."""
        if self._handover is None:
            from ipscoach.records.handover.reading import HandoverReading

            self._handover = HandoverReading(self.read)
        return self._handover

    @property
    def fidelity(self) -> FidelityReading:
        """The reading side of fidelity, imported when it is first asked."""
        if self._fidelity is None:
            from ipscoach.records.fidelity.reading import FidelityReading

            self._fidelity = FidelityReading(self.read)
        return self._fidelity

    @property
    def outcomes(self) -> OutcomesReading:
        """The reading side of outcomes, imported when it is first asked."""
        if self._outcomes is None:
            from ipscoach.records.outcomes.reading import OutcomesReading

            self._outcomes = OutcomesReading(self.read)
        return self._outcomes

    def code_is_on_paper(self) -> bool:
        """Say whether the coach has typed her present recovery code back; the vault knows it.

        Before it, `Door.add_client` refuses, and so does an import by hand.

        Raises:
            Locked: the caseload was closed meanwhile.
        """
        return self._vault.code_was_typed_back()

    def note_act(self, what: VaultAct) -> None:
        """Write down what was done to the vault, which itself keeps no record.

        To be called when it is done; it needs no ORM, so that the command line stays quick.

        Raises:
            VaultFault: it could not be written down.
        """
        watch.write_act(self._vault, self._clock, self._ids, what)

    def note_export(self, what: Export, **codes: str | int) -> None:
        """Write down that a file goes out, before it is there.

        Args:
            what: the kind of file.
            codes: the form, and how much is in it; never a name or a path.

        Raises:
            VaultFault: it could not be written down.
        """
        detail = ", ".join(f"{name} {code}" for name, code in codes.items())
        watch.write_act(self._vault, self._clock, self._ids, what, detail)

    def note_view(
        self, *client_ids: str, detail: str = WHOLE_RECORD, purpose: str = COACHING
    ) -> None:
        """Write down that clients' records were looked at, every time.

        It needs no ORM and is quick, but takes a disk's time: a screen lets a thread do it.

        Args:
            client_ids: whose; nobody's is nothing to write down.
            detail: what of them, as a code of `acts_details`.
            purpose: what for, as a code of `acts_words`.

        Raises:
            VaultFault: it could not be written down.
        """
        if client_ids:
            watch.write_views(self._vault, self._clock, self._ids, client_ids, detail, purpose)

    def begun(self) -> date | None:
        """Return the day of the first act that was written down; None before it.

        Raises:
            VaultFault: it cannot be read, or the caseload was locked meanwhile.
        """
        connection = self._vault.connect()
        try:
            with asked():
                row = connection.execute("SELECT at FROM audit ORDER BY seq LIMIT 1").fetchone()
        finally:
            connection.close()
        return datetime.fromisoformat(str(row[0])).astimezone().date() if row else None

    def warm_door(self) -> None:
        """Fetch the door ahead of its first use: for a worker, after the first paint."""
        _ = self.door

    def close(self) -> None:
        """Close every connection; the vault itself stays open. A second call does nothing."""
        with contextlib.ExitStack() as last, self._fetching:
            last.callback(self.read.close)
            last.callback(self.drafts.close)
            if self._door is not None:
                last.callback(self._door.close)


def open_desk(vault: Opened, clock: Clock, ids: Ids) -> Desk:
    """Open the caseload for work, and bring an older file to today's form first.

    Raises:
        NewerCaseload: a later version of the program wrote the file; nothing was touched.
        MigrationFailed: the file could not be brought to today's form, and is as it was.
        VaultFault: the file cannot be read or written.
    """
    with contextlib.ExitStack() as undo:
        connection = vault.connect()
        undo.callback(connection.close)
        up_to_date(vault, connection, clock)
        undo.pop_all()
        return Desk(vault, connection, clock, ids)

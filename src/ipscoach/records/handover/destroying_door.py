"""The verb by which a client's records are destroyed: named, confirmed, real."""

from __future__ import annotations

import shutil
from pathlib import Path

from sqlmodel import Session, select

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import folded
from ipscoach.domain.names import parts_of, stands_in
from ipscoach.domain.retention import USUAL_YEARS, check_destruction
from ipscoach.records.acts import Room, the_client
from ipscoach.records.checks import short
from ipscoach.records.errors import asked
from ipscoach.records.tables import Coach
from ipscoach.sentence import Refused, Sentence
from ipscoach.vault.errors import NotCleaned, VaultFault

MEGABYTE = 1_000_000

# A draft is about the client, about a record of the client, or has chosen the client in a field.
_MINE = " UNION ALL ".join(
    f"SELECT id FROM {table} WHERE client_id = ?1"  # noqa: S608 - our own tables
    for table in ("note", "task", "contact", "goal", "job", "abilitator", "consent", "guiding",
                  "network_person")
)  # fmt: skip
_DRAFTS = f"""DELETE FROM draft WHERE EXISTS (SELECT 1 FROM (SELECT ?1 AS id UNION ALL {_MINE}) mine
    WHERE instr(draft.subject_id, mine.id) OR instr(draft.fields, mine.id))"""  # noqa: S608 - likewise

# In an order in which nothing hangs on what is gone.
_ROWS = (
    _DRAFTS,
    "DELETE FROM duty_answer WHERE client_id = ?1",
    "DELETE FROM note_present WHERE note_id IN (SELECT id FROM note WHERE client_id = ?1)",
    "DELETE FROM note_version WHERE note_id IN (SELECT id FROM note WHERE client_id = ?1)",
    "DELETE FROM note WHERE client_id = ?1",
    "DELETE FROM task WHERE client_id = ?1",
    "DELETE FROM goal_review WHERE client_id = ?1",
    "DELETE FROM goal WHERE client_id = ?1",
    "UPDATE job SET related_id = NULL WHERE client_id = ?1",
    "DELETE FROM job WHERE client_id = ?1",
    "DELETE FROM abilitator WHERE client_id = ?1",
    "DELETE FROM consent WHERE client_id = ?1",
    "DELETE FROM guiding WHERE client_id = ?1",
    "DELETE FROM network_person WHERE client_id = ?1",
    "DELETE FROM profile_version WHERE client_id = ?1",
    "DELETE FROM received WHERE client_id = ?1",
    "DELETE FROM phase_entry WHERE client_id = ?1",
    "DELETE FROM status_entry WHERE client_id = ?1",
    # The employer was visited all the same; whom it was for and what was said goes.
    "UPDATE contact SET client_id = NULL, subject = '', text = '', on_preference = NULL,"
    " disclosure_agreed = NULL, mark = NULL WHERE client_id = ?1",
    # Who received what on which ground stays as long as a log is kept; the words that the coach
    # wrote go, and the client's own name as a receiver.
    "UPDATE disclosure SET purpose = '', ground_note = '', destroyed = 1,"
    " receiver = CASE ground WHEN 'own_data' THEN '–' ELSE receiver END WHERE client_id = ?1",
    "DELETE FROM client WHERE id = ?1",
)


class DestroyingDoor(Room):
    """What destroys a client's records for good."""

    def destroy_client(self, client_id: str, name: str, early_reason: str = "") -> None:
        """Destroy all that is kept about a closed client, and leave a row that says so.

        The row holds the client's id, the day, who did it and why, and nothing of the person.
        The record of acts stays: it holds codes and ids. Other people's records in which the
        name was written stay; `mentions` finds them beforehand. Backups made earlier still
        hold the client.

        Args:
            client_id: whose.
            name: the client's name, typed by the coach as the confirmation.
            early_reason: why it happens before the time is up; it must not name the client.

        Source: 703/2023, section 24 and annex.

        Raises:
            Refused: not closed, another name, the time is not up and no reason is written, or
                the disk has no room to clean the file; nothing is gone.
            NotCleaned: the records are gone, but the file could not be cleaned of them.
        """
        reason = short(early_reason)
        self._room_to_clean()
        with self._act("destroy_client", client_id) as session:
            client = the_client(session, client_id)
            if folded(name) != folded(client.name):
                raise Refused(Sentence("Type the client's name as it stands, to confirm."))
            years = session.exec(select(Coach.retention_years)).first() or USUAL_YEARS
            if client.status == Status.CLOSED.value and client.closed is None:
                raise Refused(
                    Sentence(
                        "The day of closing is not known, so neither is how long the records are "
                        "kept. Reopen the client onto the waiting list, and close again with the "
                        "day."
                    )
                )
            check_destruction(client.closed, self._today, years, reason)
            if any(stands_in(word, reason) for word in parts_of(client.name)):
                raise Refused(Sentence("Write the reason without the client's name: it stays."))
            who = session.exec(select(Coach.name)).first() or ""
            session.expunge(client)
            self._erase(session, client_id, who, reason)
        self._leave_nothing()

    def _erase(self, session: Session, client_id: str, who: str, reason: str) -> None:
        execute = session.connection().exec_driver_sql
        execute("PRAGMA secure_delete = ON")
        execute(
            "INSERT INTO destruction (subject_id, at, who, reason) VALUES (?, ?, ?, ?)",
            (client_id, self._clock.now().isoformat(), who, reason or "retention"),
        )
        for statement in _ROWS:
            execute(statement, (client_id,))

    def clean_file(self) -> None:
        """Clean the search index and the free pages: what was deleted is not in the file.

        Every destruction does so; by itself it is for where that failed.

        Raises:
            Refused: the disk has no room for it.
            NotCleaned: the disk is full, or another program holds the file.
        """
        self._room_to_clean()
        self._leave_nothing()

    def _room_to_clean(self) -> None:
        """Refuse early where there is no room for the copy that cleaning makes for a moment."""
        with self._lock, asked():
            (_number, _name, file), *_others = self._connection.execute(
                "PRAGMA database_list"
            ).fetchall()
        path = Path(str(file))
        needed = 2 * path.stat().st_size
        if shutil.disk_usage(path.parent).free < needed:
            raise Refused(
                Sentence(
                    "The disk has no room to clean the file of what is destroyed: {size} MB are "
                    "needed. Nothing was destroyed; make room and try again.",
                    size=-(-needed // MEGABYTE),
                )
            )

    def _leave_nothing(self) -> None:
        try:
            with asked():
                clean = self._clean()
        except VaultFault:
            clean = False
        if not clean:
            raise NotCleaned(
                Sentence(
                    "The records are destroyed, but what they left in the free pages of the file "
                    "could not be cleaned, as another program holds the file or the disk is full. "
                    "Close other programs, make room, and say: ipscoach destroy --clean."
                )
            )

    def _clean(self) -> bool:
        """Write the file anew without what was deleted; say whether no old page is left.

        The search index is made anew from what is there: taking a long text out of it may leave
        some places of a word behind.
        """
        with self._lock:
            line = self._connection
            names = line.execute(
                "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"
            ).fetchall()
            for (name,) in names:
                line.execute(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")  # noqa: S608 - our own table
            line.execute("VACUUM")
            busy = line.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return busy is not None and not busy[0]

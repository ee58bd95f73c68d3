"""One act at the door: one transaction, begun with the right to write, ended by an audit row."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Generator
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, func, select

from ipscoach.clock import Clock
from ipscoach.domain.caseload import CAP, Status, cap, check_room
from ipscoach.ids import Ids
from ipscoach.records.chain import write_down
from ipscoach.records.engine import engine_on
from ipscoach.records.errors import code_not_on_paper, gone, told
from ipscoach.records.tables import Client, Coach, Employer
from ipscoach.vault.connection import Connection

_ABOUT, _UNDONE = "about", "undone"


@dataclass
class _Finishing:
    """A draft that ends with the next act in a room."""

    room: Room
    form: str
    subject_id: str
    done: bool = False


_FINISHING: ContextVar[_Finishing | None] = ContextVar("finishing", default=None)


class Room:
    """What every room of the door stands on; may be entered from any thread, one at a time."""

    def __init__(
        self,
        connection: Connection,
        clock: Clock,
        ids: Ids,
        code_is_on_paper: Callable[[], bool],
    ) -> None:
        """Take a connection over; `close` closes it.

        Args:
            connection: to the open file, in today's form.
            clock: says the day and the time of every act.
            ids: gives new ids.
            code_is_on_paper: says whether the recovery code was typed back.
        """
        self._code_is_on_paper = code_is_on_paper
        self._connection = connection
        self._engine = engine_on(connection)
        self._clock = clock
        self._ids = ids
        self._lock = threading.RLock()

    def close(self) -> None:
        """Close the connection; a second call does nothing."""
        with self._lock:
            self._engine.dispose()
            self._connection.close()

    def _must_be_on_paper(self) -> None:
        if not self._code_is_on_paper():
            raise code_not_on_paper()

    @property
    def _today(self) -> date:
        return self._clock.today()

    @contextlib.contextmanager
    def finishing(self, form: str, subject_id: str) -> Generator[None]:
        """Let the first act that is carried out within the block end this draft too.

        Both happen in one transaction: a program killed between them would otherwise bring a
        saved note back as an unfinished one. An act that is refused leaves the draft. It holds
        for acts of this thread, and of a thread that `asyncio.to_thread` starts in the block.

        Args:
            form: which form, as the draft was kept.
            subject_id: what the form is about, as the draft was kept.
        """
        token = _FINISHING.set(_Finishing(self, form, subject_id))
        try:
            yield
        finally:
            _FINISHING.reset(token)

    @contextlib.contextmanager
    def _act(self, what: str, client_id: str | None = None, detail: str = "") -> Generator[Session]:
        """Do everything in the block, and write down that it was done, or do nothing.

        Args:
            what: the verb.
            client_id: whom it is about; where only the record tells, `about` says it later.
            detail: codes and numbers that tell more; never a name, never what a coach wrote.
        """
        with self._lock, told(), Session(self._engine) as session:
            yield session
            if _UNDONE in session.info:
                return
            session.flush()
            who, more = session.info.get(_ABOUT, (None, ""))
            self._write_down(session, what, client_id or who, detail or more)
            finishing = _FINISHING.get()
            if finishing is None or finishing.done or finishing.room is not self:
                session.commit()
                return
            drop = "DELETE FROM draft WHERE form = ? AND subject_id = ?"
            draft = (finishing.form, finishing.subject_id)
            session.connection().exec_driver_sql(drop, draft)
            session.commit()
            finishing.done = True

    def _write_down(self, session: Session, what: str, client_id: str | None, detail: str) -> None:
        execute = session.connection().exec_driver_sql
        write_down(execute, self._clock, self._ids, what, client_id, detail)


def about(session: Session, client_id: str | None, detail: str = "") -> None:
    """Say within an act whom it turned out to be about, or what more there is to tell."""
    session.info[_ABOUT] = (client_id, detail)


def undo(session: Session) -> None:
    """Take back all that an act did so far; nothing of it is kept or written down."""
    session.rollback()
    session.info[_UNDONE] = True


def the_client(session: Session, client_id: str) -> Client:
    """Return a client's row, or refuse with `Gone`."""
    found = session.exec(select(Client).where(Client.id == client_id)).first()
    if found is None:
        raise gone()
    return found


def the_employer(session: Session, employer_id: str) -> Employer:
    """Return an employer's row, or refuse with `Gone`."""
    found = session.exec(select(Employer).where(Employer.id == employer_id)).first()
    if found is None:
        raise gone()
    return found


def room_for_one(session: Session) -> None:
    """Refuse one more active client where the caseload is full.

    Raises:
        CaseloadFull: as many are active as the coach's share of client work allows.
    """
    share = session.exec(select(Coach.share)).first()
    active = session.exec(
        select(func.count()).select_from(Client).where(Client.status == Status.ACTIVE.value)
    ).one()
    check_room(active, CAP if share is None else cap(share))

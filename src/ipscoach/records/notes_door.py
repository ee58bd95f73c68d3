"""Verbs about what happened and what is to be done: notes and tasks."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session, select

from ipscoach.domain.days import check_past
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.records.acts import Room, about, the_client, the_employer
from ipscoach.records.checks import note_columns, short
from ipscoach.records.errors import gone
from ipscoach.records.orders import NewNote, NewTask
from ipscoach.records.tables import Note, Task
from ipscoach.sentence import Refused, Sentence


class NotesDoor(Room):
    """What writes notes and tasks."""

    def write_note(self, note: NewNote) -> str:
        """Write a note about a client or an employer, and return its id.

        Raises:
            Refused: about neither or both, or a field does not hold.
        """
        columns = note_columns(
            note.day, note.kind, note.text, note.place, note.minutes, self._today
        )
        if (note.client_id is None) == (note.employer_id is None):
            raise Refused(Sentence("A note is about one client or one employer."))
        id_ = self._ids()
        with self._act("write_note", note.client_id, f"note {id_}") as session:
            _check_subject(session, note.client_id, note.employer_id)
            session.add(
                Note(
                    id=id_,
                    client_id=note.client_id,
                    employer_id=note.employer_id,
                    written_at=self._clock.now().isoformat(),
                    **columns,
                )
            )
        return id_

    def correct_note(
        self,
        note_id: str,
        text: str,
        kind: NoteKind,
        place: Place | None,
        minutes: int | None,
        day: date,
    ) -> None:
        """Correct a note; the earlier wording stays readable as a version of it.

        A correction that changes nothing makes no version.

        Raises:
            Refused: a field does not hold.
        """
        columns = note_columns(day, kind, text, place, minutes, self._today)
        with self._act("correct_note", detail=f"note {note_id}") as session:
            note = _the_note(session, note_id)
            if any(getattr(note, name) != value for name, value in columns.items()):
                note.sqlmodel_update(columns)
                note.written_at = self._clock.now().isoformat()

    def add_task(self, task: NewTask) -> str:
        """Write down something to do, and return its id.

        Raises:
            Refused: nothing is written, or it is about nobody known.
        """
        what = _what(task.what)
        id_ = self._ids()
        with self._act("add_task", task.client_id, f"task {id_}") as session:
            _check_subject(session, task.client_id, task.employer_id)
            session.add(
                Task(
                    id=id_,
                    client_id=task.client_id,
                    employer_id=task.employer_id,
                    what=what,
                    due=task.due,
                )
            )
        return id_

    def change_task(self, task_id: str, what: str, due: date) -> None:
        """Change what is to be done, or until when.

        Raises:
            Refused: nothing is written.
        """
        what = _what(what)
        with self._act("change_task", detail=f"task {task_id}") as session:
            task = _the_task(session, task_id)
            task.what, task.due = what, due

    def complete_task(self, task_id: str, on: date) -> None:
        """Write down that something was done.

        Raises:
            Refused: a day that has not come yet.
        """
        check_past(on, self._today)
        with self._act("complete_task", detail=f"task {task_id}") as session:
            _the_task(session, task_id).done = on

    def reopen_task(self, task_id: str) -> None:
        """Take back that something was done."""
        with self._act("reopen_task", detail=f"task {task_id}") as session:
            _the_task(session, task_id).done = None


def _check_subject(session: Session, client_id: str | None, employer_id: str | None) -> None:
    if client_id is not None:
        the_client(session, client_id)
    if employer_id is not None:
        the_employer(session, employer_id)


def _what(text: str) -> str:
    what = short(text)
    if not what:
        raise Refused(Sentence("Write what is to be done."))
    return what


def _the_note(session: Session, note_id: str) -> Note:
    found = session.exec(select(Note).where(Note.id == note_id)).first()
    if found is None:
        raise gone()
    about(session, found.client_id)
    return found


def _the_task(session: Session, task_id: str) -> Task:
    found = session.exec(select(Task).where(Task.id == task_id)).first()
    if found is None:
        raise gone()
    about(session, found.client_id)
    return found

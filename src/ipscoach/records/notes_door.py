"""Verbs about what happened and what is to be done: notes and tasks."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session, select

from ipscoach.domain.days import check_past, check_plan
from ipscoach.domain.goals import Doer
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.records.acts import Room, about, the_client, the_employer
from ipscoach.records.checks import note_columns, short
from ipscoach.records.errors import gone
from ipscoach.records.orders import NewNote, NewTask
from ipscoach.records.tables import Goal, Note, Present, Task
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
            session.flush()
            _note_present(session, id_, note.present)
        return id_

    def correct_note(
        self,
        note_id: str,
        text: str,
        kind: NoteKind,
        place: Place | None,
        minutes: int | None,
        day: date,
        present: tuple[str, ...] | None = None,
    ) -> None:
        """Correct a note; the earlier wording stays readable as a version of it.

        A correction that changes nothing makes no version. Who was present is corrected in
        place; None leaves it as it is.

        Raises:
            Refused: a field does not hold.
        """
        columns = note_columns(day, kind, text, place, minutes, self._today)
        with self._act("correct_note", detail=f"note {note_id}") as session:
            note = _the_note(session, note_id)
            if any(getattr(note, name) != value for name, value in columns.items()):
                note.sqlmodel_update(columns)
                note.written_at = self._clock.now().isoformat()
            if present is not None:
                for row in session.exec(select(Present).where(Present.note_id == note_id)):
                    session.delete(row)
                session.flush()
                _note_present(session, note_id, present)

    def add_task(self, task: NewTask) -> str:
        """Write down something to do, and return its id.

        Raises:
            Refused: nothing is written, or it is about nobody known.
        """
        what = _what(task.what)
        check_plan(task.due, self._today)
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
                    doer=task.doer.value,
                    goal_id=_goal(session, task),
                )
            )
        return id_

    def change_task(self, task_id: str, what: str, due: date, doer: Doer | None = None) -> None:
        """Change what is to be done, until when, or who does it.

        Raises:
            Refused: nothing is written.
        """
        what = _what(what)
        check_plan(due, self._today)
        with self._act("change_task", detail=f"task {task_id}") as session:
            task = the_task(session, task_id)
            task.what, task.due = what, due
            if doer is not None:
                task.doer = doer.value

    def complete_task(self, task_id: str, on: date) -> None:
        """Write down that something was done.

        Raises:
            Refused: a day that has not come yet.
        """
        check_past(on, self._today)
        with self._act("complete_task", detail=f"task {task_id}") as session:
            task = the_task(session, task_id)
            task.done, task.set_aside, task.aside_reason = on, False, ""

    def reopen_task(self, task_id: str) -> None:
        """Take back that something was done."""
        with self._act("reopen_task", detail=f"task {task_id}") as session:
            task = the_task(session, task_id)
            task.done, task.set_aside, task.aside_reason = None, False, ""


def _check_subject(session: Session, client_id: str | None, employer_id: str | None) -> None:
    if client_id is not None:
        the_client(session, client_id)
    if employer_id is not None:
        the_employer(session, employer_id)


def _note_present(session: Session, note_id: str, names: tuple[str, ...]) -> None:
    """Write down who was present, each once, in the order given."""
    once = dict.fromkeys(short(name) for name in names)
    for place, name in enumerate(filter(None, once)):
        session.add(Present(note_id=note_id, place=place, name=name))


def _goal(session: Session, task: NewTask) -> str | None:
    """Return the goal that a task serves; it must be one of the same client.

    Raises:
        Refused: it is another client's, or nobody's.
    """
    if task.goal_id is None:
        return None
    goal = session.exec(select(Goal).where(Goal.id == task.goal_id)).first()
    if goal is None or goal.client_id != task.client_id:
        raise Refused(Sentence("This goal is not one of the same client."))
    return goal.id


def _what(text: str) -> str:
    what = short(text)
    if not what:
        raise Refused(Sentence("Write what is to be done."), about="what")
    return what


def _the_note(session: Session, note_id: str) -> Note:
    found = session.exec(select(Note).where(Note.id == note_id)).first()
    if found is None:
        raise gone()
    about(session, found.client_id)
    return found


def the_task(session: Session, task_id: str) -> Task:
    """Return a task's row, or refuse with `Gone`."""
    found = session.exec(select(Task).where(Task.id == task_id)).first()
    if found is None:
        raise gone()
    about(session, found.client_id)
    return found

"""The quick note: kind, place, minutes, text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.notes import NoteKind, Place
from ipscoach.i18n import _
from ipscoach.records.orders import NewNote
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.choice_fields import Named
from ipscoach.tui.dialogs.fields import Field, Line, Words
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.read_fields import Day, Number
from ipscoach.tui.reach import told

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.views import NoteView


class NoteForm(Form[str]):
    """A new note about a client or an employer."""

    form = "note"
    AUTO_FOCUS = "TextArea"

    def __init__(self, kind: str, subject_id: str) -> None:
        super().__init__("", f"{kind}:{subject_id}")
        self._kind, self._about_id = kind, subject_id

    def fields(self) -> Iterable[Field]:
        """Day, kind, place, minutes, text."""
        self.heading = _("Note: {who}").format(
            who=self.coach_app.name_of(self._kind, self._about_id)
        )
        today = self.coach_app.clock.today()
        yield Day("day", _("Day"), today, today)
        yield Named("kind", _("Kind"), NoteKind, NoteKind.MEETING)
        yield Named("place", _("Place"), Place, None, empty=_("not written down"))
        yield Number("minutes", _("Minutes"))
        yield Line("present", _("Present"), hint=_("names with commas between"), private=True)
        yield Words("text", _("Text"), grow=True)

    def on_mount(self) -> None:
        """Show who was present only where there is a meeting of several."""
        self.changed()

    @told
    def changed(self) -> None:
        """A network meeting begins with everybody around the client as present."""
        desk = self.coach_app.desk
        meeting = self.field("kind", Named[NoteKind]).needed() is NoteKind.NETWORK_MEETING
        present = self.field("present", Line)
        if meeting and not present.display and not present.text and desk is not None:
            people = desk.follow.network.network(self._about_id) if self._kind == "client" else []
            present.fill(", ".join(person.name for person in people))
        present.display = meeting

    def act(self) -> Callable[[Door], str]:
        """Write the note."""
        client = self._about_id if self._kind == "client" else None
        note = NewNote(
            day=self.field("day", Day).needed(),
            kind=self.field("kind", Named[NoteKind]).needed(),
            place=self.field("place", Named[Place]).chosen(),
            minutes=self.field("minutes", Number).number(),
            text=self.field("text", Words).text,
            present=_present(self),
            client_id=client,
            employer_id=None if client else self._about_id,
        )
        return lambda door: door.write_note(note)


class CorrectNoteForm(Form[str]):
    """A correction of a note: the earlier wording stays readable."""

    form = "correct"
    AUTO_FOCUS = "TextArea"

    def __init__(self, note: NoteView, present: Sequence[str] = ()) -> None:
        super().__init__(_("Correct the note"), note.id)
        self._note, self._present = note, ", ".join(present)

    def fields(self) -> Iterable[Field | Static]:
        """The same fields as a new note, filled in."""
        note = self._note
        yield Static(_("The earlier wording stays readable behind the new one."), classes="hint")
        yield Day("day", _("Day"), self.coach_app.clock.today(), note.day)
        yield Named("kind", _("Kind"), NoteKind, note.kind)
        yield Named("place", _("Place"), Place, note.place, empty=_("not written down"))
        yield Number("minutes", _("Minutes"), "" if note.minutes is None else str(note.minutes))
        hint = _("names with commas between")
        yield Line("present", _("Present"), self._present, hint, private=True)
        yield Words("text", _("Text"), note.text, grow=True)

    def on_mount(self) -> None:
        """Show who was present only where there is a meeting of several."""
        self.changed()

    def changed(self) -> None:
        """Only a network meeting has people present besides the client."""
        kind = self.field("kind", Named[NoteKind]).needed()
        self.field("present", Line).display = kind is NoteKind.NETWORK_MEETING

    def act(self) -> Callable[[Door], str]:
        """Keep the new wording as a new version."""
        note_id = self._note.id
        day = self.field("day", Day).needed()
        kind = self.field("kind", Named[NoteKind]).needed()
        place = self.field("place", Named[Place]).chosen()
        minutes = self.field("minutes", Number).number()
        text = self.field("text", Words).text
        present = self.field("present", Line).text
        if text == self._note.text and (day, kind, place, minutes, present) == (
            self._note.day, self._note.kind, self._note.place, self._note.minutes, self._present,
        ):  # fmt: skip
            raise Refused(Sentence("Nothing was changed."))

        names = _present(self)

        def correct(door: Door) -> str:
            door.correct_note(
                note_id, text=text, kind=kind, place=place, minutes=minutes, day=day, present=names
            )
            return note_id

        return correct


def _present(form: Form[str]) -> tuple[str, ...]:
    """Return the names typed as present; nobody's where it is no network meeting."""
    if form.field("kind", Named[NoteKind]).needed() is not NoteKind.NETWORK_MEETING:
        return ()
    typed = form.field("present", Line).text
    return tuple(name.strip() for name in typed.split(",") if name.strip())

"""The agenda as a calendar file: codes only, nobody's name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.i18n import _
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.fields import Field, Line, path_of
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.read_fields import Number
from ipscoach.tui.habits import habits_of

if TYPE_CHECKING:
    from ipscoach.records.door import Door

USUAL_NAME = "agenda.ics"
USUAL_DAYS = 30


class CalendarForm(Form[str]):
    """Where to, and how far ahead."""

    def __init__(self) -> None:
        super().__init__(_("Agenda to a calendar file"), save=_("Write the file"))

    def fields(self) -> Iterable[Field | Static]:
        """Path and days."""
        yield Static(
            _("The file holds client codes and kinds of duty, and no name. It is not encrypted. A "
              "second import into the calendar moves what has moved."),
            classes="hint",
            markup=False,
        )  # fmt: skip
        yield Line("path", _("File"), str(Path.home() / USUAL_NAME))
        yield Number("days", _("Days ahead"), str(USUAL_DAYS))

    def act(self) -> Callable[[Door], str]:
        """Write the file, in a thread; an existing one is not written over."""
        from datetime import timedelta

        from ipscoach.exchange.calendar import write_calendar

        app, desk = self.coach_app, self.coach_app.desk
        path, days = typed_path(self.field("path", Line).text), self.field("days", Number).number()
        if desk is None or days is None:
            raise Refused(Sentence("Write for how many days ahead."))
        today, now = app.clock.today(), app.clock.now()
        habits = habits_of(app.settings)

        def write(_door: Door) -> str:
            items = desk.follow.agenda.agenda(today, habits)
            last = today + timedelta(days=min(days, 3650))
            due = [item for item in items if item.due <= last]

            def logged() -> None:
                desk.note_export("export_agenda", entries=len(due), format="ics")

            write_calendar(path, due, now, logged)
            return str(path)

        return write


def typed_path(text: str) -> Path:
    """Return a path as typed, with ~ for the home folder.

    Raises:
        Refused: nothing is typed.
    """
    if not text.strip():
        raise Refused(Sentence("Write where the file is to be."))
    return path_of(text)

"""Steps at whose end all that leaves is shown, and only then is it written."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Hashable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from textual import work
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from ipscoach.i18n import _, say
from ipscoach.records.acts_words import HANDOVER, SUMMARY
from ipscoach.sentence import Refused, Sentence, Spoken
from ipscoach.tui.commands.everywhere import HideNames
from ipscoach.tui.dialogs.handover.file import FileFields
from ipscoach.tui.dialogs.handover.writing import Writing
from ipscoach.tui.dialogs.steps import hint
from ipscoach.tui.reach import cancelled

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.records.desk import Desk
    from ipscoach.records.views import Draft

R = TypeVar("R")


class Showing(Writing[R], Generic[R]):
    """Puts together what leaves in a thread, and keeps it as long as nothing is changed."""

    def __init__(self, title: str, subject_id: str = "", *, save: str = "") -> None:
        super().__init__(title, subject_id, save=save)
        self._shown: tuple[Hashable, Content] | None = None

    # What a form says of itself

    @abstractmethod
    def what(self) -> Hashable:
        """Return what decides what leaves; where it changes, that is put together anew.

        Raises:
            Refused: a field holds something that cannot be.
        """

    def above(self) -> str:
        """Return what is said above it."""
        return ""

    @abstractmethod
    def put_together(self, desk: Desk, what: Any, today: date) -> Content:
        """Return what the reader will see of `what`; called in a thread.

        Raises:
            Spoken: it cannot be read.
        """

    # How it works

    def look_fields(self) -> Iterable[Widget]:
        """Make the page."""
        yield hint("", "shown-hint")
        yield Static("", id="shown", markup=False)

    def show_look(self) -> None:
        """Show it, or that it is covered while names are hidden."""
        app = self.coach_app
        shown, above = self.query_one("#shown", Static), self.query_one("#shown-hint", Static)
        if app.veil.hidden:
            covered = _("Names are hidden. {key} shows them, and what leaves with them.")
            above.update(covered.format(key=app.key_of(HideNames)))
            shown.update("")
            return
        above.update(self.above())
        what = self.what()
        if self._shown is not None and self._shown[0] == what:
            shown.update(self._shown[1])
        else:
            shown.update(_("Being put together…"))
            self._put_together(what)

    @work(thread=True, exclusive=True, group="preview")
    def _put_together(self, what: Hashable) -> None:
        app = self.coach_app
        if app.desk is None:
            return
        try:
            text = self.put_together(app.desk, what, app.clock.today())
        except Spoken as fault:
            text = Content(say(fault.sentence))
        if not cancelled():
            app.call_from_thread(self._put, what, text)

    def _put(self, what: Hashable, text: Content) -> None:
        if self._shown is None:
            # Looked at all the same where nothing goes out in the end.
            self.coach_app.note_view(self.subject_id, detail=SUMMARY, purpose=HANDOVER)
        self._shown = (what, text)
        if self.is_attached:
            self.show_page()

    def check_shown(self) -> None:
        """Refuse to let anything out that was not on the screen.

        Raises:
            Refused: it was not shown, or is covered.
        """
        if self.coach_app.veil.hidden or self._shown is None or self._shown[0] != self.what():
            raise Refused(Sentence("Look at what leaves first: it is shown here."))

    def changed(self) -> None:
        """The file follows its form."""
        self.show_file()

    def show_file(self) -> None:
        """Show what the chosen form and protection need."""
        self.query_one(FileFields).follow()

    def _restore(self, draft: Draft) -> None:
        super()._restore(draft)
        self.query_one(FileFields).take_over()

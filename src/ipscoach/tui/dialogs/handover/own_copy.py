"""The client's own copy: everything about one client, for the client."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from textual.widget import Widget

from ipscoach.i18n import _, language, languages
from ipscoach.records.handover.orders import Format
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.choice_fields import Choice
from ipscoach.tui.dialogs.handover.file import FileFields
from ipscoach.tui.dialogs.handover.showing import Showing
from ipscoach.tui.dialogs.settings import LANGUAGE_NAMES
from ipscoach.tui.dialogs.steps import Step, hint

if TYPE_CHECKING:
    from datetime import date

    from textual.content import Content

    from ipscoach.records.desk import Desk
    from ipscoach.records.door import Door
    from ipscoach.records.views import ClientRow

Chosen = tuple[str, Format, bool]
FORMATS = (Format.PDF, Format.JSON)


class OwnCopyForm(Showing[str]):
    """What the copy holds, the file, and all of it as the client will read it."""

    form = "own_copy"

    def __init__(self, row: ClientRow) -> None:
        super().__init__("", row.id, save=_("Write the file"))
        self._row = row

    def pages(self) -> Sequence[Step]:
        """What it is, and where to."""
        self.heading = _("Copy for client: {who}").format(who=self._row.name)
        return (
            Step(_("what the copy holds"), self._what_fields),
            Step(_("the file"), self._file_fields, self._check_file, self.show_file),
            Step(_("what leaves"), self.look_fields, show=self.show_look),
        )

    def _what_fields(self) -> Iterable[Widget]:
        from ipscoach.exchange.handover.handing_over import tongue_for

        app = self.coach_app
        yield hint(
            _("Everything that is kept about this client, every note with its earlier wordings, "
              "and who received what. It is the client's right to see it. Family and employers' "
              "contact persons are left out; in notes they stand as you wrote them.")
        )  # fmt: skip
        yield hint(_("The copy is written to the log as given to the client."))
        spoken = [(code, LANGUAGE_NAMES.get(code, code)) for code in languages()]
        view = app.desk.read.client(self._row.id, app.clock.today()) if app.desk else None
        speaks = tongue_for(view.language, language()) if view else language()
        yield Choice("language", _("Language"), spoken, speaks)

    def _file_fields(self) -> Iterable[Widget]:
        yield FileFields(FORMATS, f"own-data-{self.coach_app.clock.today().isoformat()}")

    def what(self) -> Chosen:
        """Return language, form and protection: the copy tells of itself too."""
        file = self.query_one(FileFields)
        return self.field("language", Choice).text, file.format, bool(file.seal().ways)

    def above(self) -> str:
        """Say what is seen."""
        if self.query_one(FileFields).format is Format.JSON:
            return _("The file holds this as data, and what was done to the records and when. "
                     "PgUp and PgDn scroll.")  # fmt: skip
        return _("This is what the client will read. PgUp and PgDn scroll.")

    def put_together(self, desk: Desk, what: Chosen, today: date) -> Content:
        """Return what the client will read."""
        from ipscoach.exchange.papers.document import cleaned
        from ipscoach.tui.dialogs.handover.own_data import client_sees
        from ipscoach.tui.widgets.document import shown

        return shown(cleaned(client_sees(desk, self._row, *what, today)))

    def _check_file(self) -> None:
        self.query_one(FileFields).check(self._row.name)

    def act(self) -> Callable[[Door], str]:
        """Write the copy and the log, or neither."""
        from ipscoach.exchange.handover.own_data import own_copy

        app, desk, client_id = self.coach_app, self.coach_app.desk, self._row.id
        file, spoken = self.query_one(FileFields), self.field("language", Choice).text
        path, seal = file.path, file.seal()
        if desk is None:
            raise Refused(Sentence("The caseload is locked."))
        self.check_shown()

        def write(_door: Door) -> str:
            own_copy(desk, app.clock, client_id, path, spoken, seal, self.progress)
            return str(path)

        return write

    def done(self) -> None:
        """Say where the file lies."""
        path = str(self.query_one(FileFields).path)
        self.coach_app.tell(Sentence("Written to {path} and logged.", path=path))

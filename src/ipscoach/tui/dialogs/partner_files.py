"""The register of partners to a file and from a file: a team shares it, without any client."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.i18n import _
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.calendar import typed_path
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form

if TYPE_CHECKING:
    from ipscoach.records.door import Door

USUAL_NAME = "partners.json"


class SharePartnersForm(Form[str]):
    """Where to."""

    def __init__(self) -> None:
        super().__init__(_("Partners to a file"), save=_("Write the file"))

    def fields(self) -> Iterable[Field | Static]:
        """Path."""
        yield Static(
            _("Organisations, persons and how to refer: no client, and nothing about one. The "
              "file is not encrypted."),
            classes="hint",
            markup=False,
        )  # fmt: skip
        yield Line("path", _("File"), str(Path.home() / USUAL_NAME))

    def act(self) -> Callable[[Door], str]:
        """Write the file, in a thread; an existing one is not written over."""
        from ipscoach.exchange.partner_files import write_partners

        desk, path = self.coach_app.desk, typed_path(self.field("path", Line).text)
        if desk is None:
            raise Refused(Sentence("The caseload is locked."))

        def write(_door: Door) -> str:
            found = desk.follow.network.partners()

            def logged() -> None:
                desk.note_export("export_partners", partners=len(found), format="json")

            write_partners(path, found, logged)
            return str(path)

        return write


class TakePartnersForm(Form[tuple[int, int]]):
    """Where from; all of the file comes in, or nothing."""

    def __init__(self) -> None:
        super().__init__(_("Partners from a file"), save=_("Bring in"))

    def fields(self) -> Iterable[Field | Static]:
        """Path."""
        yield Static(
            _("A register that a colleague shared. Who is here already does not come in again."),
            classes="hint",
            markup=False,
        )
        yield Line("path", _("File"), str(Path.home() / USUAL_NAME))

    def act(self) -> Callable[[Door], tuple[int, int]]:
        """Read the file and bring it in, in a thread."""
        from ipscoach.exchange.partner_files import read_partners

        path, app = typed_path(self.field("path", Line).text), self.coach_app

        def take(door: Door) -> tuple[int, int]:
            new, there = door.take_partners(read_partners(path))
            said = Sentence("{new} partners came in, {there} were there already.",
                            new=new, there=there)  # fmt: skip
            app.call_from_thread(app.tell, said)
            return new, there

        return take

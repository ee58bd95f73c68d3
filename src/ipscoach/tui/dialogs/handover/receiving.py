"""Receiving a client from another ipscoach: the file, what it would bring, then all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import Input, Static

from ipscoach import i18n
from ipscoach.domain.caseload import Status
from ipscoach.i18n import _
from ipscoach.sentence import Refused, Sentence, Spoken
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.everywhere import HideNames
from ipscoach.tui.commands.steps import UNKEPT_STEPS
from ipscoach.tui.dialogs.admitting import Admitting
from ipscoach.tui.dialogs.calendar import typed_path
from ipscoach.tui.dialogs.choice_fields import Choice
from ipscoach.tui.dialogs.fields import Line, path_of
from ipscoach.tui.dialogs.path_suggester import PathSuggester
from ipscoach.tui.dialogs.steps import Step, Steps, hint
from ipscoach.tui.reach import cancelled

if TYPE_CHECKING:
    from ipscoach.exchange.handover.receiving import Preview
    from ipscoach.records.door import Door

FILE, LOOK = range(2)
ENDINGS = (".ipscoach", ".age")


class ReceiveForm(Steps[str], Admitting[str]):
    """Two steps; nothing is written before the preview is accepted."""

    here: ClassVar[tuple[AnyCommand, ...]] = UNKEPT_STEPS
    BINDINGS: ClassVar[list[BindingType]] = bindings(UNKEPT_STEPS)

    def __init__(self) -> None:
        super().__init__(_("Receive a client"), save=_("Take the client in"))
        self._preview: Preview | None = None
        self._content = b""
        self._read_from: tuple[str, str, str] | None = None

    def pages(self) -> Sequence[Step]:
        """The file, and what it would bring."""
        return (
            Step(_("the file"), self._file_fields, self._check_file),
            Step(_("what it would bring"), self._look_fields, self._check_look, self._show_look),
        )

    def _file_fields(self) -> Iterable[Widget]:
        yield hint(
            _("A package that another coach made with ipscoach; its name ends in .ipscoach, or in "
              ".age where it is encrypted. Nothing is written before you have seen what is in it.")
        )  # fmt: skip
        yield Line("path", _("File"), str(Path.home()) + "/")
        yield Line("passphrase", _("Passphrase"), hint=_("if it has one"), secret=True)
        yield Line("identity", _("File with your key"), hint=_("if it is encrypted for your key"))

    def _look_fields(self) -> Iterable[Widget]:
        yield hint(
            _("Nothing is written yet. All of it comes in, or nothing. PgUp and PgDn scroll.")
        )
        places = [("active", _("the caseload")), ("waiting", _("the waiting list"))]
        yield Choice("status", _("To"), places, "active")
        yield Static("", id="shown", markup=False)

    def on_mount(self) -> None:
        """Paths are completed while typing."""
        for name in ("path", "identity"):
            line = self.field(name, Line).query_one(Input)
            line.suggester = PathSuggester(ENDINGS if name == "path" else None)

    def _check_file(self) -> None:
        typed_path(self._text("path"))
        _path, passphrase, identity = self._asked()
        if passphrase and identity:
            raise Refused(
                Sentence("Give the passphrase or the file with your key, not both."),
                about="passphrase",
            )

    def _text(self, name: str) -> str:
        return self.field(name, Line).text.strip()

    def _check_look(self) -> None:
        if self._preview is None:
            raise Refused(Sentence("The file is still being read."))

    # Reading the file

    def _asked(self) -> tuple[str, str, str]:
        # Blanks at the ends of a passphrase are a part of it.
        return self._text("path"), self.field("passphrase", Line).text, self._text("identity")

    def _show_look(self) -> None:
        shown, status = self.query_one("#shown", Static), self.field("status", Choice)
        if self._preview is None or self._read_from != self._asked():
            self._preview = None
            status.display = False
            shown.update(_("Reading the file…"))
            self._read(self._asked())
            return
        status.display = True
        app = self.coach_app
        if app.veil.hidden:
            covered = _("Names are hidden. {key} shows them, and what the package would bring.")
            shown.update(covered.format(key=app.key_of(HideNames)))
        else:
            shown.update("\n".join(preview_lines(self._preview)))

    @work(thread=True, exclusive=True, group="preview")
    def _read(self, asked: tuple[str, str, str]) -> None:
        app = self.coach_app
        if app.desk is None:
            return
        from ipscoach.exchange.handover.receiving import opened, preview, read_file, read_identity

        path, passphrase, identity = asked
        try:
            key = read_identity(path_of(identity)) if identity else None
            content = opened(read_file(path_of(path)), key, passphrase or None)
            found = preview(app.desk, content, app.clock.today())
        except Spoken as fault:
            if not cancelled():
                app.call_from_thread(self._unread, fault.sentence)
            return
        if not cancelled():
            app.call_from_thread(self._take, asked, content, found)

    def _unread(self, why: Sentence) -> None:
        if self.is_attached:
            self.go_to(FILE)
            self.remark(why, trouble=True)

    def _take(self, asked: tuple[str, str, str], content: bytes, found: Preview) -> None:
        self._read_from, self._content, self._preview = asked, content, found
        if self.is_attached:
            if found.full:
                self.field("status", Choice).fill("waiting")
            self.go_to(LOOK)

    # Taking it in

    def act(self) -> Callable[[Door], str]:
        """Take the client in, whole or not at all."""
        from ipscoach.exchange.handover.receiving import receive

        desk, content = self.coach_app.desk, self._content
        status = Status(self.field("status", Choice).text)
        if desk is None:
            raise Refused(Sentence("The caseload is locked."))
        if self.coach_app.veil.hidden:
            key = self.coach_app.key_of(HideNames)
            raise Refused(Sentence("Look at what comes in first: {key} shows it.", key=key))
        return lambda _door: receive(desk, content, status, by_hand=True)

    def wait_instead(self) -> None:
        """The client goes to the waiting list."""
        self.field("status", Choice).fill("waiting")
        self.save()

    def done(self) -> None:
        """The new client is the chosen one."""
        self.coach_app.opened = None


def preview_lines(found: Preview) -> Iterable[str]:
    """Write what a package would bring: who, from whom, why, which parts, how many entries."""
    head, client = found.record.header, found.record.client
    year = str(client.birth_year) if client.birth_year else ""
    ground = (_(head.ground.label), head.ground_note)
    author = ", ".join(part for part in (head.author, head.organisation) if part)
    fields = (
        (_("Client"), ", ".join(part for part in (client.name, year) if part)),
        (_("From"), author),
        (_("Written on"), i18n.day(head.day)),
        (_("Purpose"), head.purpose),
        (_("Ground"), " – ".join(part for part in ground if part)),
        (_("Entries"), ", ".join(f"{_(label)} {number}" for label, number in found.counts)),
        (_("Parts"), "; ".join(_(part.label) for part in head.parts)),
    )  # fmt: skip
    if found.here is not None:
        yield "! " + _("This client is here already: {who} ({code}). Nothing can come in.").format(
            who=found.here.name, code=found.here.code
        )
    elif found.full:
        yield "! " + _("The caseload is full: the client can come onto the waiting list.")
    yield from (f"{label}: {value}" for label, value in fields if value)

"""Taking in coaches' evidence packs: where they lie, what they are, then all or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import Input, Static

from ipscoach import i18n
from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange.fidelity.pack import ENDING, SEALED_ENDING
from ipscoach.i18n import _, plural, say
from ipscoach.sentence import Refused, Sentence, Spoken
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.team import PACK_STEPS
from ipscoach.tui.dialogs.calendar import typed_path
from ipscoach.tui.dialogs.choice_fields import Tick
from ipscoach.tui.dialogs.fields import Line, path_of
from ipscoach.tui.dialogs.handover.writing import PROGRESS_SECONDS, Writing
from ipscoach.tui.dialogs.path_suggester import PathSuggester
from ipscoach.tui.dialogs.steps import Step, hint
from ipscoach.tui.reach import cancelled
from ipscoach.tui.widgets.fidelity.figures import span
from ipscoach.vault.errors import Locked

if TYPE_CHECKING:
    from ipscoach.exchange.fidelity.taking import Looked, Preview
    from ipscoach.records.door import Door

FILES, LOOK = range(2)


class TakePacksForm(Writing[Period]):
    """Two steps; nothing is written before all packs have been looked at.

    Ends with the latest period that a pack is about.
    """

    here: ClassVar[tuple[AnyCommand, ...]] = PACK_STEPS
    BINDINGS: ClassVar[list[BindingType]] = bindings(PACK_STEPS)

    def __init__(self) -> None:
        super().__init__(_("Take in evidence packs"), save=_("Take them in"))
        self._preview: Preview | None = None
        self._asked_for: tuple[str, str] | None = None
        self._reading: tuple[int, int] | None = None

    def pages(self) -> Sequence[Step]:
        """The files, and what they are."""
        return (
            Step(_("the files"), self._file_fields, self._check_files),
            Step(_("what comes in"), self._look_fields, self._check_look, self._show_look),
        )

    def _file_fields(self) -> Iterable[Widget]:
        yield hint(
            _("A pack that a coach gave you, by any name. A folder stands for all packs in it "
              "whose names end in .pack, or in .pack.age where they are encrypted for your key. "
              "Nothing is written before you have seen what they are.")
        )  # fmt: skip
        yield Line("path", _("File or folder"), str(Path.home()) + "/")
        yield Line("identity", _("File with your key"), hint=_("if they are encrypted"))

    def _look_fields(self) -> Iterable[Widget]:
        yield hint(
            _("Nothing is written yet. All that hold come in, or none. PgUp and PgDn scroll.")
        )
        yield Tick("compared", _("Fingerprint compared"))
        yield Static("", id="shown", markup=False)

    def on_mount(self) -> None:
        """Paths are completed while typing; how far reading is, is looked at now and then."""
        for name, endings in (("path", (ENDING, SEALED_ENDING)), ("identity", None)):
            self.field(name, Line).query_one(Input).suggester = PathSuggester(endings)
        self.set_interval(PROGRESS_SECONDS, self._show_reading)

    def _text(self, name: str) -> str:
        return self.field(name, Line).text.strip()

    def _check_files(self) -> None:
        typed_path(self._text("path"))

    def _check_look(self) -> None:
        found = self._preview
        if found is None:
            raise Refused(Sentence("The packs are still being read."))
        if not found.packs:
            raise Refused(Sentence("None of them can come in; the reasons stand above."))
        if _other_keys(found) and not self.field("compared", Tick).ticked:
            raise Refused(
                Sentence(
                    "Another key signed than before. Compare the fingerprint with the coach, and "
                    "tick that you did."
                )
            )

    # Looking at the files

    def _asked(self) -> tuple[str, str]:
        return self._text("path"), self._text("identity")

    def _show_look(self) -> None:
        tick, asked = self.field("compared", Tick), self._asked()
        if self._preview is None or self._asked_for != asked:
            self._preview, self._asked_for, self._reading = None, asked, (0, 0)
            tick.display = False
            tick.fill("")
            self._show_reading()
            self._read(asked)
            return
        tick.display = _other_keys(self._preview)
        self.query_one("#shown", Static).update("\n".join(preview_lines(self._preview)))

    def _show_reading(self) -> None:
        if self._reading is None or not self.query("#shown"):
            return
        done, total = self._reading
        told = Sentence("Reading packs: {done} of {total}", done=done, total=total)
        self.query_one("#shown", Static).update(say(told) if total else _("Reading packs…"))

    @work(thread=True, exclusive=True, group="preview")
    def _read(self, asked: tuple[str, str]) -> None:
        from ipscoach.exchange.fidelity.taking import files_in, look
        from ipscoach.exchange.handover.receiving import read_identity

        app, (path, identity) = self.coach_app, asked
        if app.desk is None:
            return
        try:
            files = files_in(path_of(path))
            key = read_identity(path_of(identity)) if identity else ""
            found = look(app.desk, files, key, self._note_reading, app.clock.today())
        except Spoken as fault:
            if not cancelled():
                app.call_from_thread(self._unread, fault.sentence)
            return
        if not cancelled():
            app.call_from_thread(self._take, asked, found)

    def _note_reading(self, done: int, total: int) -> None:
        self._reading = (done, total)
        if cancelled() or self.coach_app.closing:
            raise Locked(Sentence("Nothing more was read."))

    def _unread(self, why: Sentence) -> None:
        self._reading = self._asked_for = None
        if self.is_attached:
            self.go_to(FILES)
            self.remark(why, trouble=True)

    def _take(self, asked: tuple[str, str], found: Preview) -> None:
        self._reading = None
        self._asked_for, self._preview = asked, found
        if self.is_attached and self.step == LOOK:
            self.go_to(LOOK)

    # Taking them in

    def act(self) -> Callable[[Door], Period]:
        """Take all in that hold, or none."""
        from ipscoach.exchange.fidelity.taking import take

        desk, found = self.coach_app.desk, self._preview
        new_keys = self.field("compared", Tick).ticked
        if desk is None or found is None:
            raise Refused(Sentence("The caseload is locked."))

        def taken(_door: Door) -> Period:
            take(desk, found.packs, new_keys=new_keys, progress=self.progress)
            return max((one.order.period for one in found.packs), key=lambda one: one.last)

        return taken

    def done(self) -> None:
        """Say how many they were."""
        count = len(self._preview.packs) if self._preview is not None else 0
        told = plural("{n} pack was taken in.", "{n} packs were taken in.", count)
        self.coach_app.notify(told, timeout=6, markup=False)


def _other_keys(found: Preview) -> bool:
    return any(one.other_key for one in found.packs)


def preview_lines(found: Preview) -> Iterable[str]:
    """Write what would come in, then what does not and why."""
    for one in found.packs:
        order = one.order
        yield ", ".join(part for part in (order.coach, order.organisation) if part)
        yield "  " + _("{period}, made {made}").format(
            period=span(order.period), made=i18n.day(order.made)
        )
        yield f"  {one.fingerprint}: {_of_key(one)}"
    if found.refused:
        if found.packs:
            yield ""
        yield plural("{n} file does not come in:", "{n} files do not come in:", len(found.refused))
    for refused in found.refused:
        yield f"! {refused.name}: {say(refused.why)}"


def _of_key(one: Looked) -> str:
    if one.other_key:
        return "! " + _("another key than before: compare the fingerprint with the coach")
    if one.known_since is not None:
        return _("key known since {day}").format(day=i18n.day(one.known_since))
    return _("new key: compare the fingerprint with the coach")

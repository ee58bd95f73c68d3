"""Bringing a workbook in: choose the file, see what would come in and what not, then do it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Input, ProgressBar, Static

from ipscoach.i18n import _, plural, say
from ipscoach.sentence import Sentence, Spoken
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.intake import INTAKE
from ipscoach.tui.dialogs.choice_fields import Tick
from ipscoach.tui.dialogs.fields import Field, Line, path_of
from ipscoach.tui.dialogs.path_suggester import PathSuggester
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from ipscoach.exchange.workbook import ImportReport, Workbook
    from ipscoach.tui.app import IpscoachApp

SHOWN = 200
PROGRESS_SECONDS = 0.1


class IntakeScreen(ModalScreen[None]):
    """A guided step: nothing is written before the preview is accepted."""

    CSS_PATH = "../styles/intake.tcss"
    AUTO_FOCUS = "Input"
    here: ClassVar[tuple[AnyCommand, ...]] = INTAKE
    # The report is read while the button has the keyboard.
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(INTAKE),
        Binding("pagedown", "read(1)", show=False),
        Binding("pageup", "read(-1)", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._workbook: Workbook | None = None
        self._path: Path | None = None
        self._busy = False
        self._done = False
        self._report: ImportReport | None = None
        self._how_far = (0, 0)

    def compose(self) -> ComposeResult:
        """Lay the screen out."""
        with Vertical(id="sheet"):
            yield Static(_("Bring in a workbook"), id="heading", markup=False)
            yield Line("path", _("File (.xlsx)"), str(Path.home()) + "/")
            yield Tick("overflow", _("Overflow waits"))
            yield Static(
                _("Active clients over the cap go to the waiting list instead of being refused."),
                classes="hint",
                markup=False,
            )
            with VerticalScroll(id="report"):
                yield Static("", id="preview", markup=False)
            yield ProgressBar(id="progress", show_eta=False)
            yield Static("", id="message", markup=False)
            with Horizontal(id="buttons"):
                yield Button(_("Look into the file"), id="go", compact=True, variant="primary")
        yield KeyBar(self.here)

    def on_mount(self) -> None:
        """Paths are completed while typing."""
        self.query_one(ProgressBar).display = False
        self.set_interval(PROGRESS_SECONDS, self._show_progress)
        self.query_one(Input).suggester = PathSuggester((".xlsx",))

    @property
    def coach_app(self) -> IpscoachApp:
        """The app, by its own type."""
        return app_of(self)

    def _offer(self, what: str) -> None:
        button = self.query_one("#go", Button)
        button.label = what
        button.refresh(layout=True)  # else it keeps the width of what it offered before

    def _say(self, sentence: Sentence | None) -> None:
        self.query_one("#message", Static).update(say(sentence) if sentence else "")

    @on(Input.Submitted)
    @on(Button.Pressed, "#go")
    def go_on(self) -> None:
        """Look into the file; when it was looked into, bring it in."""
        if self._busy:
            return
        if self._done:
            self.back()
            return
        path = path_of(self.query_one(Line).text.strip().strip('"'))
        self._busy = True
        if self._workbook is None or path != self._path:
            self._path = path
            self._work(path, dry_run=True)
        else:
            self._work(path, dry_run=False)

    @on(Field.Changed)
    def _another(self) -> None:
        if not self._busy:
            self._workbook, self._done = None, False
            self._offer(_("Look into the file"))

    @work(group="database")
    async def _work(self, path: Path, *, dry_run: bool) -> None:
        bar = self.query_one(ProgressBar)
        bar.display = True
        bar.update(total=None)
        self._say(Sentence("Reading the workbook…") if dry_run else Sentence("Bringing it in…"))
        overflow = "waiting" if self.query_one(Tick).ticked else "refuse"
        try:
            report = await asyncio.to_thread(self._carry_out, path, overflow, dry_run)
        except Spoken as fault:
            self._say(fault.sentence)
            self._workbook = None
            return
        finally:
            self._busy = False
            bar.display = False
        self._show(report, dry_run=dry_run)

    def _carry_out(self, path: Path, overflow: str, dry_run: bool) -> ImportReport:
        from ipscoach.exchange.workbook import bring_in, read_workbook

        app = self.coach_app
        if app.desk is None:
            raise Spoken(Sentence("The caseload is locked."))
        if self._workbook is None:
            self._workbook = read_workbook(path, app.clock.today(), self._progress)
        return bring_in(
            app.desk.door,
            self._workbook,
            overflow="waiting" if overflow == "waiting" else "refuse",
            dry_run=dry_run,
            progress=self._progress,
            by_hand=True,
        )

    def _progress(self, done: int, total: int) -> None:
        # Called in the thread that works: it leaves a word for the screen and waits for nobody.
        # When the caseload is being locked, what was begun is taken back.
        self._how_far = (done, total)
        if self.coach_app.closing:
            from ipscoach.vault.errors import Locked

            raise Locked(Sentence("The import was taken back: the caseload was locked."))

    def _show_progress(self) -> None:
        done, total = self._how_far
        self.query_one(ProgressBar).update(total=total or None, progress=done)

    def action_read(self, by: int) -> None:
        """Read the report on, or back."""
        report = self.query_one("#report", VerticalScroll)
        if by > 0:
            report.scroll_page_down(animate=False)
        else:
            report.scroll_page_up(animate=False)

    def redraw(self) -> None:
        """Names were hidden or shown: so they are in the report."""
        if self._report is not None:
            veil = self.coach_app.veil
            lines = (veil.text(line) for line in report_lines(self._report))
            self.query_one("#preview", Static).update("\n".join(lines))

    def _show(self, report: ImportReport, *, dry_run: bool) -> None:
        self._report = report
        self.redraw()
        if dry_run:
            self._offer(_("Bring these rows in"))
            self._say(Sentence("Nothing is written yet: this is what would happen."))
        else:
            self._done = True
            self._offer(_("To the caseload"))
            self._say(Sentence("Done; the rows above are in the caseload."))
            self.coach_app.opened = None
        self.query_one("#go").focus()

    def back(self) -> None:
        """Leave; the caseload shows what came in."""
        if self._busy:
            return
        self.dismiss(None)
        self.coach_app.call_after_refresh(self.coach_app.refresh_places)


def report_lines(report: ImportReport) -> Iterable[str]:
    """Write what comes in, what is refused with sheet, row, column, value and reason."""
    from ipscoach.exchange.workbook.told import counted, refused

    counts = ", ".join(counted(kind, number) for kind, number in report.imported.items())
    yield _("In: {what}").format(what=counts)
    known = sum(report.already_there.values())
    if known:
        yield plural("{n} row is there already", "{n} rows are there already", known)
    if report.rejected:
        yield ""
        yield plural("{n} row is refused:", "{n} rows are refused:", len(report.rejected))
    yield from (refused(row) for row in report.rejected[:SHOWN])
    rest = len(report.rejected) - SHOWN
    if rest > 0:
        yield plural("and {n} more row", "and {n} more rows", rest)
    if report.warnings:
        yield ""
        yield _("To know:")
    yield from (say(warning) for warning in report.warnings[:SHOWN])

"""The app: what is open, where the coach is, and the few things that every screen needs."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from textual import work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.screen import Screen

from ipscoach import i18n
from ipscoach.clock import Clock
from ipscoach.domain.staff import StaffRole
from ipscoach.i18n import _
from ipscoach.ids import Ids
from ipscoach.paths import Home
from ipscoach.sentence import Sentence, Spoken
from ipscoach.settings import Settings, write_settings
from ipscoach.tui import safety
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.everywhere import EVERYWHERE
from ipscoach.tui.commands.supervisor import SUPERVISOR
from ipscoach.tui.first import first_place, first_screen, first_styles
from ipscoach.tui.idle import TICK_SECONDS, LeftAlone, Watch
from ipscoach.tui.leaving import Leaving
from ipscoach.tui.opening import Opened, Opening
from ipscoach.tui.reach import cancelled
from ipscoach.tui.reminding import Reminders, reminders
from ipscoach.tui.screens.place import FirstPlace, Place
from ipscoach.tui.theme import OURS
from ipscoach.tui.veil import Veil
from ipscoach.tui.ways import Ways
from ipscoach.tui.widgets.caseload_table import WIDE

if TYPE_CHECKING:
    from textual import events

    from ipscoach.records.desk import Desk
    from ipscoach.records.door import Door
    from ipscoach.vault.vault import OpenVault

T = TypeVar("T")
NOTE_SECONDS = 0.3


class IpscoachApp(Ways):
    """The coach's day on one encrypted caseload.

    Everything it works on comes in: the folder, the clock, ids, settings and, where a key is
    at hand, the opening that has already begun in a thread.
    """

    ENABLE_COMMAND_PALETTE = False
    TITLE = "ipscoach"
    DEFAULT_MODE = "start"
    # Tab goes before the widget's own queue: else letters typed fast after it land in the
    # field before.
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(dict.fromkeys((*EVERYWHERE, *SUPERVISOR))),
        Binding("tab", "app.focus_next", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", show=False, priority=True),
    ]

    def __init__(
        self,
        home: Home,
        clock: Clock,
        ids: Ids,
        settings: Settings,
        opening: Opening | None = None,
        *,
        banner: str = "",
        demo_passphrase: str = "",
        plain: bool = False,
        watch: Watch | None = None,
        backs_up: bool = False,
    ) -> None:
        # NO_COLOR: only the terminal's own colours, bold and reverse (Textual's greys are not).
        role = StaffRole.SUPERVISOR if settings.supervisor else StaffRole.COACH
        super().__init__(css_path=first_styles(role), ansi_color=True if plain else None)
        self.HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (80, "-narrow"), (WIDE, "-wide")]
        self.VERTICAL_BREAKPOINTS = [(0, "-flat"), (24, "-usual"), (34, "-tall")]
        self._stages = 0
        self._add_stage(self.DEFAULT_MODE, lambda: first_screen(home, opening, role))
        self.home, self.clock, self.ids = home, clock, ids
        self.settings, self.banner = settings, banner
        self._backs_up = backs_up
        self.demo_passphrase = demo_passphrase
        self.opening, self.role = opening, role
        self.vault: OpenVault | None = None
        self.desk: Desk | None = None
        self.opened: Opened | None = None
        self.veil = Veil(hidden=settings.hide_names)
        self.chosen_client: str | None = None
        self.closing = False
        self.leaving = Leaving(clock, (lambda: self.settings.backup_folder) if backs_up else None)
        self.nudge = ""
        self.idle = watch or Watch(settings.lock_minutes * 60)
        for theme in OURS:
            self.register_theme(theme)
        if settings.theme in self.available_themes:
            # Not by assignment: that would parse every style sheet once more.
            self.set_reactive(App.theme, settings.theme)
        self.set_keymap(dict(settings.keys))

    # Where the coach is

    def stage(self, base: Callable[[], Screen[Any]]) -> None:
        """Begin anew on a screen; all screens before it are taken down with what they show."""
        before = self.current_mode
        self._stages += 1
        mode = f"stage-{self._stages}"
        self._add_stage(mode, base)
        self.switch_mode(mode)
        self.remove_mode(before)

    def _add_stage(self, mode: str, base: Callable[[], Screen[Any]]) -> None:
        # Textual's own signature leaves the screen's result type open.
        cast("Any", self).add_mode(mode, base)

    def on_mount(self) -> None:
        """Watch the signals and the idle time."""
        safety.leave_on_signals(asyncio.get_running_loop(), self.leave)
        self.set_interval(TICK_SECONDS, self._tick)

    def on_ready(self) -> None:
        """Let the garbage collector work again: it was off while the first screen was built."""
        gc.freeze()
        gc.enable()

    def on_resize(self, event: events.Resize) -> None:
        """Say so where the terminal is too small, and go on when it is large enough again."""
        from ipscoach.tui.screens.small import COLUMNS, ROWS, SmallScreen

        small = event.size.width < COLUMNS or event.size.height < ROWS
        covered = any(isinstance(screen, SmallScreen) for screen in self.screen_stack)
        if small and not covered:
            self.push_screen(SmallScreen())
        elif not small and isinstance(self.screen, SmallScreen):
            self.pop_screen()

    def _tick(self) -> None:
        if self.idle.must_lock():
            if self.desk is not None:
                self.lock()
            for screen in self.screen_stack:
                screen.post_message(LeftAlone())

    async def on_event(self, event: events.Event) -> None:
        """See every key and mouse event, which end the idle time."""
        if event.__class__.__name__ in ("Key", "MouseMove", "MouseDown", "MouseScrollDown",
                                        "MouseScrollUp", "Paste"):  # fmt: skip
            self.idle.touch()
        await super().on_event(event)

    def take_over(self, opened: Opened) -> None:
        """Work on a file that has just been opened."""
        self.vault, self.desk, self.opened = opened.vault, opened.desk, opened
        self.role = opened.role
        self.tell_of_a_cut(opened.vault)
        if self.settings.supervisor is not (self.role is StaffRole.SUPERVISOR):
            self.change_settings(supervisor=not self.settings.supervisor)
        self.idle.touch()
        # After the first paint, for which nothing may wait.
        self.set_timer(NOTE_SECONDS, lambda: self._note_unlock(opened.desk))
        if opened.caseload is not None:
            rows = (*opened.caseload.active, *opened.caseload.waiting)
            self.veil.know((row.name, row.code) for row in rows)

    @work(thread=True, group="database")
    def _note_unlock(self, desk: Desk) -> None:
        # In a thread: writing it down takes a disk's time, and the coach waits for her caseload.
        with contextlib.suppress(Spoken):
            desk.note_act("unlock")
        vault, today = self.vault, self.clock.today()
        if not self._backs_up or vault is None or self.settings.reminded == today.isoformat():
            return
        with contextlib.suppress(Spoken):
            found = reminders(vault, desk, self.settings, today)
            if found != Reminders() and not cancelled():
                self.call_from_thread(self._remind, found)

    @work(thread=True, group="database")
    def note_view(self, *client_ids: str, **told: str) -> None:
        """Write down that clients are looked at, while they are painted; see `Desk.note_view`."""
        with contextlib.suppress(Spoken):
            if self.desk is not None:
                self.desk.note_view(*client_ids, **told)

    def _remind(self, found: Reminders) -> None:
        """Say it once a day: in the head line until the caseload is locked, and in a sentence."""
        if self.desk is None:
            return
        self.change_settings(reminded=self.clock.today().isoformat())
        self.nudge = found.mark()
        if warning := found.warning():
            self.tell(warning, severity="warning")
        for screen in self.screen_stack:
            if isinstance(screen, FirstPlace):
                screen.draw_head()

    def arrive(self) -> None:
        """Show the first place of what was opened, and go on with what was being typed."""
        self.stage(lambda: first_place(self.role))
        self.call_after_refresh(self.continue_typing)

    def know_names(self) -> None:
        """Tell the veil whose names there are: clients' and those of the people around them."""
        if self.desk is not None:
            everybody = self.desk.read.clients(self.clock.today())
            around = self.desk.follow.network.names()
            self.veil.know(((row.name, row.code) for row in everybody), around)

    def name_of(self, kind: str, subject_id: str) -> str:
        """Return a client's or an employer's name."""
        if self.desk is None:
            return ""
        today = self.clock.today()
        if kind == "employer":
            return self.desk.read.employer(subject_id, today).row.name
        return self.desk.read.client(subject_id, today).row.name

    # Reading and writing

    async def at_door(self, act: Callable[[Door], T]) -> T:
        """Carry out a writing act in a thread.

        Raises:
            Spoken: a rule or the disk says no; nothing was written.
        """
        desk = self.desk
        if desk is None:
            raise Spoken(Sentence("The caseload is locked."))
        return await asyncio.to_thread(lambda: act(desk.door))

    def carry_out(self, act: Callable[[Door], object]) -> None:
        """Carry out a small act that needs no form, and show what it changed."""
        self._carry_out(act)

    @work(group="database")
    async def _carry_out(self, act: Callable[[Door], object]) -> None:
        try:
            await self.at_door(act)
        except Spoken as refusal:
            self.tell(refusal.sentence, severity="warning")
        self.refresh_places()

    def refresh_places(self) -> None:
        """Show anew what the coach looks at, after a change."""
        self.opened = None
        screen = self.screen
        if isinstance(screen, Place) and self.desk is not None:
            screen.come_back()

    def toggle_names(self) -> None:
        """Hide clients' names, or show them again."""
        self.veil.hidden = not self.veil.hidden
        for screen in self.screen_stack:
            redraw = getattr(screen, "redraw", None)
            if redraw is not None:
                redraw()

    def change_settings(self, **changes: Any) -> None:
        """Take changed settings into use and keep them."""
        self.settings = replace(self.settings, **changes)
        if "language" in changes:  # --lang holds for the whole run otherwise
            i18n.speak(self.settings.spoken())
        self.idle.seconds = self.settings.lock_minutes * 60
        if self.settings.theme in self.available_themes:
            self.theme = self.settings.theme
        self.set_keymap(dict(self.settings.keys))
        if not self.home.slots.exists():
            return  # nothing is on the disk before the caseload is set up
        try:
            write_settings(self.home.settings, self.settings)
        except OSError:
            self.tell(
                Sentence("The settings hold until you leave: their file cannot be written."),
                severity="warning",
            )

    # Locking and leaving

    def keep_typing(self) -> None:
        """Keep what is being typed in any open form, now; a form that cannot says so itself."""
        from ipscoach.tui.dialogs.form import Form

        for screen in self.screen_stack:
            if isinstance(screen, Form):
                screen.keep_now()

    def lock(self) -> None:
        """Lock: keep what was typed, close the file, drop the key, clear the screens."""
        from ipscoach.tui.screens.unlock import UnlockScreen

        self.close_caseload()
        self.stage(UnlockScreen)

    def close_caseload(self) -> None:
        """Keep what was typed, close the file and drop the key."""
        self.closing = True
        with contextlib.ExitStack() as last:
            if self.vault is not None:
                last.callback(self.leaving.close, self.vault, self.desk)
            if self.desk is not None:
                last.callback(self.desk.close)
                self.keep_typing()
            for screen in self.screen_stack:
                if isinstance(screen, Place):
                    screen.forget()
        self.closing = False
        self.clear_notifications()
        # What was copied here must not be pasted into the locked screen.
        self.empty_clipboard()
        self.desk = self.vault = self.opened = self.opening = None
        self.chosen_client = None
        self.nudge = ""
        self.veil.learn(())

    def leave(self) -> None:
        """Leave the program with everything kept and the terminal whole."""
        self.close_caseload()
        self.exit(0)

    async def action_quit(self) -> None:
        """Leave: Textual's own quit takes the same way."""
        self.leave()

    def action_help_quit(self) -> None:
        """Say how to leave: Textual's own hint is in English."""
        self.notify(_("Press q to leave."), markup=False)

    def _fatal_error(self) -> None:
        # Textual would print a traceback with local variables: notes and keys. A private name,
        # so a test crashes the app on purpose and looks at the terminal.
        error = self._exception
        if error is not None:
            safety.write_fault(self.home.faults, error)
        # Whatever state the screens are in, nothing may stand in the way of leaving.
        with contextlib.suppress(Exception):
            self.keep_typing()
        self.bell()
        self._exit_renderables[:] = [safety.last_words(self.home.faults)]
        self._close_messages_no_wait()

"""What the main places have in common: the bars, the keys, Esc one level out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual import work
from textual.screen import Screen

from ipscoach.domain.staff import StaffRole
from ipscoach.sentence import Spoken
from ipscoach.tui.commands.command import AnyCommand
from ipscoach.tui.reach import app_of, told

if TYPE_CHECKING:
    from ipscoach.records.views import ClientRow
    from ipscoach.tui.app import IpscoachApp


class Place(Screen[None]):
    """A screen that fills the terminal; `here` are its own commands, in the key bar's order."""

    here: ClassVar[tuple[AnyCommand, ...]] = ()
    AUTO_FOCUS = "DataTable"

    @property
    def coach_app(self) -> IpscoachApp:
        """The app, by its own type."""
        return app_of(self)

    @property
    def everywhere(self) -> tuple[AnyCommand, ...]:
        """What can be done on every place besides: other things in a supervisor's file."""
        return self.coach_app.everywhere

    def subject(self) -> tuple[str, str] | None:
        """Return what a quick note would be about: ("client" or "employer", its id)."""
        return None

    def show(self) -> None:
        """Read what the screen shows anew; called after every change and on coming back."""

    def leave(self) -> bool:
        """Go one level out within the screen; False where it is to be left."""
        return False

    def redraw_bars(self) -> None:
        """Draw the bars again: names were hidden, a command became possible."""
        for bar in self.query("TitleBar, KeyBar"):
            bar.refresh()

    def come_back(self) -> None:
        """The coach looks at this screen, at first or again: show what may have changed."""
        self.show_what_is()

    @told
    def show_what_is(self) -> None:
        """Show, and say so where the file cannot be read."""
        self.show()

    def forget(self) -> None:
        """Forget what is shown: the caseload is being locked."""

    def redraw(self) -> None:
        """Names were hidden or shown: draw all of it again."""
        self.redraw_bars()
        self.show_what_is()

    def on_screen_suspend(self) -> None:
        """The coach goes on, to a form or to another place."""
        self.coach_app.end_passing()

    def on_screen_resume(self) -> None:
        """Come to the front."""
        if self.coach_app.desk is not None:
            self.come_back()


class ClientPlace(Place):
    """A screen on which a client can be chosen."""

    def client(self) -> ClientRow | None:
        """Return the chosen client."""
        return None

    def subject(self) -> tuple[str, str] | None:
        """A note is about the chosen client."""
        row = self.client()
        return None if row is None else ("client", row.id)


class FirstPlace(Place):
    """Where one arrives: painted at once, filled as soon as the file is open.

    Attributes:
        whose: in whose file it is the first place.
    """

    whose: ClassVar[StaffRole] = StaffRole.COACH

    def on_mount(self) -> None:
        """Show what there is at once where the file is already open, else when it is."""
        opening = self.coach_app.opening
        if self.coach_app.desk is None and opening is not None:
            if opening.wait(0):
                self._arrive()
            else:
                self._await_opening()
        elif self.coach_app.desk is not None:
            self.show_what_is()

    def draw_head(self) -> None:
        """Draw the head line, and in it how old the last backup is where it is old."""

    @work(thread=True, group="opening")
    def _await_opening(self) -> None:
        opening = self.coach_app.opening
        if opening is not None:
            opening.wait()
            app_of(self).call_from_thread(self._arrive)

    def _arrive(self) -> None:
        app = self.coach_app
        opening, app.opening = app.opening, None
        if opening is None:
            return
        try:
            app.take_over(opening.result())
        except Spoken as fault:
            from ipscoach.tui.screens.unlock import UnlockScreen

            why = fault
            app.stage(lambda: UnlockScreen(fault=why))
            return
        if app.role is not self.whose:
            app.arrive()  # the settings told of another file: its own first place comes instead
            return
        self.show()
        # The coach may have gone on to another place before the file was open.
        if app.screen is not self and isinstance(app.screen, Place):
            app.screen.come_back()
        self.call_after_refresh(app.continue_typing)


def commands_of(screen: Screen[Any]) -> tuple[AnyCommand, ...]:
    """Return a screen's own commands."""
    found = getattr(screen, "here", ())
    return cast("tuple[AnyCommand, ...]", found)

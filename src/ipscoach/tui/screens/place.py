"""What the main places have in common: the bars, the keys, Esc one level out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual.screen import Screen

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


def commands_of(screen: Screen[Any]) -> tuple[AnyCommand, ...]:
    """Return a screen's own commands."""
    found = getattr(screen, "here", ())
    return cast("tuple[AnyCommand, ...]", found)

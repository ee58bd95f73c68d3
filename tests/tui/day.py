"""A coach's day at the app, by Textual's Pilot: she presses, types, clicks, and reads the screen.

    async with coach_at_work(home, language="fi", size=(80, 24)) as coach:
        await coach.opens("Aino Esimerkki")
        await coach.presses("p")
        coach.sees("Vaihe")

Every act waits until the app rests: its workers ended, its messages done.
"""

from __future__ import annotations

import asyncio
import gc
import re
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, TypeVar, cast

import pytest
from rich.text import Text
from textual import events
from textual.errors import NoWidget
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import DataTable, Input, OptionList, TextArea

from ipscoach import i18n
from ipscoach.clock import FixedClock
from ipscoach.exchange.invented import invent, lay_out
from ipscoach.ids import Ids, time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import Desk, open_desk
from ipscoach.settings import Settings
from ipscoach.tui.app import IpscoachApp
from ipscoach.tui.commands.command import AnyCommand
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.idle import Watch
from ipscoach.tui.opening import Opened, Opening, look
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
from tests.tui.rest import at_rest, worked_off

if TYPE_CHECKING:
    from textual._compositor import LayoutUpdate

TODAY = date(2026, 11, 23)
PASSPHRASE = "viisi sanaa joita kukaan ei arvaa"
SOON = 0.3  # seconds
S = TypeVar("S", bound="Screen[Any]")


@dataclass(frozen=True)
class Prepared:
    """A caseload's folder to copy, and the recovery code that opens it."""

    folder: Path
    code: str

    def copied(self, folder: Path) -> Home:
        """Copy it for one test."""
        shutil.copytree(self.folder, folder)
        return Home(folder)


def prepared(folder: Path, language: str | None) -> Prepared:
    """Set a caseload up: the demo's people in a language, or nobody at all."""
    clock = FixedClock(TODAY)
    vault, code = Vault(Home(folder)).create(PASSPHRASE, CHEAP)
    assert vault.code_fits(code), "the code counts as being on paper"
    desk = open_desk(vault, clock, fresh_ids())
    if language is None:
        desk.door.set_up_coach("Kaisa Valmentaja", "Esimerkkikunta")
    else:
        lay_out(desk, invent(TODAY, 7, language))
    desk.close()
    vault.close()
    return Prepared(folder, code)


class Later(FixedClock):
    """Gives ids their time: each start is a minute after the one before, so that none repeats."""

    starts = 0

    def now(self) -> datetime:
        """Return nine o'clock and as many minutes as there were starts."""
        return super().now() + timedelta(minutes=self.starts)


def fresh_ids() -> Ids:
    """Return a maker of ids that come after all that were made before."""
    Later.starts += 1
    return time_ordered(Later(TODAY), Random(Later.starts))


def opening(home: Home, clock: FixedClock) -> Opening:
    """Open a prepared caseload in a thread, as the program does where a key is at hand."""

    def act() -> Opened:
        vault = Vault(home).unlock(PASSPHRASE)
        desk = open_desk(vault, clock, fresh_ids())
        return look(vault, desk, clock.today())

    return Opening(act)


class CoachAtWork:
    """One coach at the app. What she does not see fails with her screen."""

    def __init__(self, app: IpscoachApp, pilot: Pilot[Any]) -> None:
        self.app, self.pilot = app, pilot

    # What she does

    async def presses(self, *keys: str) -> None:
        """Press keys by Textual's names, and wait until the app rests."""
        for key in keys:
            await self.pilot.press(key)
            await self.rests()

    async def types(self, text: str) -> None:
        """Type a text key by key; after each line the field has time to hand the keyboard on."""
        lines = text.split("\n")
        for number, line in enumerate(lines):
            await self.pilot.press(*line, *(["enter"] if number + 1 < len(lines) else []))
            await self.rests()

    async def pastes(self, text: str) -> None:
        """Paste a text into the field that has the keyboard: quicker than typing a long one."""
        focused = self.app.focused
        assert isinstance(focused, Input | TextArea), f"nothing to type into: {focused}"
        self.app.post_message(events.Paste(text))
        await self.rests()

    async def goes_to(self, name: str) -> None:
        """Press Tab until a field of the form has the keyboard."""
        field = self.app.screen.query_one(f"#field-{name}", Field)
        for _ in range(40):
            if field.has_focus_within:
                await self.rests()
                return
            await self.pilot.press("tab")
        pytest.fail(f"Tab does not lead to {name}\n{self.framed()}", pytrace=False)

    async def fills(self, **fields: str) -> None:
        """Put texts into fields of the form, without the way there by Tab."""
        for name, text in fields.items():
            self.app.screen.query_one(f"#field-{name}", Field).fill(text)
        await self.rests()

    async def chooses(self, wanted: str) -> None:
        """Put the cursor of the list that has the keyboard on the row with this text."""
        focused = self.app.focused
        if isinstance(focused, DataTable):
            for number in range(focused.row_count):
                if wanted in " ".join(_plain(cell) for cell in focused.get_row_at(number)):
                    focused.move_cursor(row=number)
                    await self.rests()
                    return
        found = list(self.app.screen.query(OptionList)) if focused is not None else []
        for options in (one for one in found if one.display):
            for number in range(options.option_count):
                if wanted in str(options.get_option_at_index(number).prompt):
                    options.highlighted = number
                    await self.rests()
                    return
        pytest.fail(f"no row with {wanted!r}\n{self.framed()}", pytrace=False)

    async def opens(self, name: str) -> None:
        """Open a client from the caseload."""
        await self.chooses(name)
        await self.presses("enter")

    async def clicks(self, text: str) -> None:
        """Click where a text stands."""
        for y, line in enumerate(self.lines()):
            if (x := line.find(text)) >= 0:
                await self.pilot.click(offset=(x + len(text) // 2, y))
                await self.rests()
                return
        pytest.fail(f"nothing to click: {text!r}\n{self.framed()}", pytrace=False)

    async def does(self, command: AnyCommand) -> None:
        """Do a command as its key or a click on the key bar does."""
        self.app.action_command(command.id)
        await self.rests()

    async def does_lock(self) -> None:
        """Lock, from wherever she is."""
        await self.presses("ctrl+l")
        await self.settles()

    async def resizes(self, columns: int, rows: int) -> None:
        """Make the window larger or smaller."""
        await self.pilot.resize_terminal(columns, rows)
        await self.until(lambda: self.app.screen._compositor.size == (columns, rows))

    async def rests(self) -> None:
        """Wait until the app has nothing to do: no worker of ours waits for a dialog."""
        await at_rest(self.pilot)
        while True:
            running = [worker for worker in self.app.workers if not worker.is_finished]
            if running:
                await worked_off(running)
            elif soon := self._timers():
                await asyncio.wait(soon)
            else:
                return
            await at_rest(self.pilot)

    def _timers(self) -> list[asyncio.Task[None]]:
        """Give what waits for a moment only, such as a story that is told when the cursor rests."""
        return [
            timer._task
            for node in (self.app, *self.app.screen_stack, *self.app.screen.walk_children())
            for timer in node._timers
            if timer._repeat == 0 and timer._interval <= SOON and timer._task is not None
            and not timer._task.done()
        ]  # fmt: skip

    async def settles(self) -> None:
        """Wait until two looks at the screen are alike."""
        before: list[str] = []
        while before != (now := self.lines()):
            before = now
            await self.rests()

    async def until(self, condition: Callable[[], object], seconds: float = 5.0) -> None:
        """Wait for something that comes by time alone."""
        for _ in range(int(seconds / 0.02)):
            if condition():
                await self.rests()
                return
            await self.pilot.pause(0.02)
        pytest.fail(f"it did not come within {seconds} s\n{self.framed()}", pytrace=False)

    # What she sees

    def lines(self) -> list[str]:
        """Return what stands on the screen, line by line, as it was painted."""
        drawn = self.app.screen._compositor.render_update(
            full=True, screen_stack=self.app._background_screens
        )
        strips = cast("LayoutUpdate", drawn).strips
        texts = ("".join(strip.text for strip in line) for line in strips)
        return [text.replace("\xa0", " ").rstrip() for text in texts]

    @property
    def screen(self) -> str:
        """What stands on the screen, as one text."""
        return "\n".join(self.lines())

    def says(self, wanted: str) -> bool:
        """Whether a text stands on the screen, perhaps broken over the lines of one widget."""
        smooth = _smooth(wanted)
        return any(smooth in shown for shown in self._shown())

    def _shown(self) -> Iterator[str]:
        """Give the whole screen, and then the part of each widget."""
        lines = self.lines()
        yield _smooth("\n".join(lines))
        yield from map(_smooth, self._by_widget(lines))

    def _by_widget(self, lines: list[str]) -> Iterator[str]:
        """Cut each widget's own part out of the screen, so that its neighbours do not mix in."""
        for widget in self.app.screen.walk_children(Widget):
            try:
                part = self.app.screen.find_widget(widget).visible_region
            except NoWidget:
                continue
            yield "\n".join(line[part.x : part.right] for line in lines[part.y : part.bottom])

    def sees(self, *wanted: str) -> None:
        """Fail where a text is not on the screen; a line break within it does not matter."""
        for text in wanted:
            if not self.says(text):
                pytest.fail(f"does not see {text!r}\n{self.framed()}", pytrace=False)

    def does_not_see(self, *unwanted: str) -> None:
        """Fail where a text is on the screen."""
        shown = list(self._shown())
        for text in unwanted:
            if any(_smooth(text) in part for part in shown):
                pytest.fail(f"sees {text!r}\n{self.framed()}", pytrace=False)

    def is_at(self, kind: type[S]) -> S:
        """Return the screen she is at; fail where it is another."""
        screen = self.app.screen
        if not isinstance(screen, kind):
            pytest.fail(f"is at {screen!r}, not {kind.__name__}\n{self.framed()}", pytrace=False)
        return screen

    @property
    def told(self) -> list[str]:
        """The toasts so far: what the app said for a few seconds."""
        return [notice.message for notice in self.app._notifications]

    @property
    def desk(self) -> Desk:
        """The open caseload behind the screens."""
        assert self.app.desk is not None, "the caseload is locked"
        return self.app.desk

    def framed(self) -> str:
        """Draw the screen for a failure's message."""
        return "\n".join(f"  | {line}" for line in self.lines())


def _plain(cell: object) -> str:
    return cell.plain if isinstance(cell, Text) else str(cell)


def _smooth(text: str) -> str:
    return re.sub(r"[\s│┃╭╮╰╯─▎▏▊▌▕▐▍]+", " ", text)


@asynccontextmanager
async def coach_at_work(
    home: Home,
    *,
    today: date = TODAY,
    language: str = "en",
    size: tuple[int, int] = (80, 24),
    settings: Settings | None = None,
    locked: bool = False,
    plain: bool = False,
    watch: Watch | None = None,
    app_type: type[IpscoachApp] = IpscoachApp,
) -> AsyncIterator[CoachAtWork]:
    """Give a coach before the app on a home: open where there is a caseload, unless `locked`."""
    clock = FixedClock(today)
    chosen = replace(settings or Settings(), language=language)
    i18n.speak(language)
    begun = None if locked or not home.slots.exists() else opening(home, clock)
    if begun is not None:
        begun.wait()
    app = app_type(home, clock, fresh_ids(), chosen, begun, plain=plain, watch=watch)
    try:
        async with app.run_test(size=size) as pilot:
            coach = CoachAtWork(app, pilot)
            await coach.rests()
            yield coach
    finally:
        app.close_caseload()
        gc.unfreeze()  # what the app froze at its start may go with it

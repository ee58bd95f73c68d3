"""When the app rests: every message is worked off, the screen is painted, nothing moves.

Textual's own Pilot sleeps until the process uses no time, at least 20 ms for a key, four times.
Here the queues themselves are asked, which is sooner where the app is quick, and later where the
machine is busy with something else.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from textual._compositor import Compositor
from textual.app import App
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.css.types import CSSLocation
from textual.message_pump import MessagePump
from textual.pilot import Pilot
from textual.worker import Worker, WorkerCancelled

TURNS = 3
"""An event of the driver is put into the app's queue within so many turns of the loop."""


async def a_moment(*_: float) -> None:
    """Let what was just sent reach its queue."""
    for _turn in range(TURNS):
        await asyncio.sleep(0)


def look_only_when_asked(patch: pytest.MonkeyPatch) -> None:
    """Draw a screen when a test looks at it, as a whole, and not at each change in between.

    Nobody sees what a terminal without a window is sent. That each change is painted rightly,
    tests/e2e see in a real terminal.
    """
    whole = Compositor.render_update

    def render_update(self: Compositor, full: bool = False, **how: Any) -> object:
        if full:
            return whole(self, full, **how)
        self._dirty_regions.clear()
        return None

    patch.setattr(Compositor, "render_update", render_update)


def parse_once(patch: pytest.MonkeyPatch) -> None:
    """Parse a style sheet for one of a thousand apps: what comes of it depends on its colours."""
    parse = Stylesheet._parse_rules
    parsed: dict[object, list[RuleSet]] = {}

    def parse_rules(self: Stylesheet, css: str, read_from: CSSLocation, **how: Any) -> object:
        key = css, read_from, *sorted(how.items()), frozenset(self._variables.items())
        if key not in parsed:
            parsed[key] = parse(self, css, read_from, **how)
        return parsed[key]

    patch.setattr(Stylesheet, "_parse_rules", parse_rules)


async def at_rest(pilot: Pilot[Any], looks: int = 1000) -> None:
    """Wait until two looks, one after the other, find nothing to do."""
    quiet = 0
    for _look in range(looks):
        if not await pilot._wait_for_screen():
            if pilot.app._exception is not None or not pilot.app.is_running:
                return  # its own error tells more
            await asyncio.sleep(0.001)
            continue  # between two screens there is none
        pilot.app.screen._on_timer_update()
        await a_moment()
        quiet = 0 if _busy(pilot.app) else quiet + 1
        if quiet == 2:
            return
    raise AssertionError("the app never rests")


async def worked_off(workers: Iterable[Worker[Any]]) -> None:
    """Wait for work in threads. Work that newer work has taken the place of is over too."""
    for worker in workers:
        with suppress(WorkerCancelled):
            await worker.wait()


def _busy(app: App[Any]) -> bool:
    screen = app.screen
    if screen._layout_required or screen._repaint_required or screen._recompose_required:
        return True
    if screen._dirty_widgets or screen._callbacks or app.animator._animations:
        return True
    return any(not pump._message_queue.empty() or pump._next_callbacks for pump in _pumps(app))


def _pumps(app: App[Any]) -> Iterator[MessagePump]:
    yield app
    yield from app.screen_stack
    yield from app.screen.walk_children()

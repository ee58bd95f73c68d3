"""When a test may go on: work that newer work took the place of keeps nobody waiting."""

from __future__ import annotations

import asyncio
from threading import Event

from textual.app import App
from textual.worker import Worker, WorkerState

from tests.tui.rest import worked_off


class Counting(App[None]):
    """Counts in a thread; a new count takes the place of the one before."""

    def count(self, until: Event) -> Worker[bool]:
        return self.run_worker(until.wait, thread=True, exclusive=True)  # pyright: ignore[reportReturnType]


async def test_work_that_was_replaced_is_over() -> None:
    app, end = Counting(), Event()
    async with app.run_test():
        first = app.count(end)
        waiting = asyncio.create_task(worked_off([first]))
        await asyncio.sleep(0)
        second = app.count(end)
        await asyncio.wait_for(waiting, 5)
        assert first.state is WorkerState.CANCELLED
        end.set()
        await asyncio.wait_for(worked_off([first, second]), 5)
        assert second.state is WorkerState.SUCCESS

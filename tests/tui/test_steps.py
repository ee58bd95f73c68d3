"""Guided steps: what holds for all of them, also while they write and when things go wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from textual.widgets import Button, Static

from ipscoach.exchange.handover import handing_over
from ipscoach.paths import Home
from ipscoach.records.follow_up.network_reading import NetworkReading
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.handover.giving import HandOverForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.small import SmallScreen
from ipscoach.tui.screens.unlock import UnlockScreen
from ipscoach.vault.errors import VaultFault
from tests.tui.day import PASSPHRASE, CoachAtWork, coach_at_work
from tests.tui.steps import ONGOING, to_what_leaves
from tests.tui.test_caseload import named


class Held:
    """Sealing that waits until it may go on: a long writing, as long as a test needs it."""

    def __init__(self) -> None:
        self.begun, self.may_go_on = Event(), Event()
        self.refuses = self.panics = False

    def __call__(self, content: bytes, _seal: object) -> bytes:
        self.begun.set()
        assert self.may_go_on.wait(20), "nobody let it go on"
        if self.panics:
            raise Panic
        if self.refuses:
            raise Refused(Sentence("This key is none."))
        return content


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    """Hold the writing at its third step."""
    one = Held()
    monkeypatch.setattr(handing_over, "sealed", one)
    yield one
    one.may_go_on.set()


async def begins_to_write(coach: CoachAtWork, held: Held, path: Path) -> HandOverForm:
    """Take the steps of handing over and let the writing begin; it is held in the middle."""
    await coach.chooses("Onni Koe")
    await coach.presses(*ONGOING)
    form = await to_what_leaves(coach, path)
    form.save()
    await coach.pilot.pause()
    while not held.begun.is_set():
        await coach.pilot.pause(0.02)
    return form


async def goes_on(coach: CoachAtWork, held: Held) -> None:
    """Let the writing go on to its end."""
    held.may_go_on.set()
    await coach.settles()


def message(form: HandOverForm) -> str:
    """Return what the form says at its foot."""
    return str(form.query_one("#message", Static).render())


async def test_how_far_it_is_stands_in_the_form_and_it_cannot_be_left(
    home: Home, tmp_path: Path, held: Held
) -> None:
    async with coach_at_work(home) as coach:
        form = await begins_to_write(coach, held, tmp_path / "h.md")
        await coach.pilot.pause(0.25)
        assert message(form) == "Being written: 2 of 4…"
        for key in ("escape", "f8", "ctrl+s"):
            await coach.pilot.press(key)
            assert coach.is_at(HandOverForm).step == 5
        await goes_on(coach, held)
        coach.is_at(CaseloadScreen)
        assert (tmp_path / "h.md").exists()


async def test_a_refusal_stays_and_the_second_try_counts_anew(
    home: Home, tmp_path: Path, held: Held
) -> None:
    async with coach_at_work(home) as coach:
        held.refuses = True
        form = await begins_to_write(coach, held, tmp_path / "h.md")
        await goes_on(coach, held)
        await coach.pilot.pause(0.25)
        assert message(form) == "This key is none."
        held.refuses = False
        form.save()
        assert message(form) == "Saving…"
        form._show_progress()
        assert message(form) == "Saving…"
        await coach.settles()
        coach.is_at(CaseloadScreen)


class Panic(BaseException):
    """What pyo3 makes of a panic: no Exception."""


async def test_a_panic_in_a_library_leaves_the_form_open_and_says_so(
    home: Home, tmp_path: Path, held: Held
) -> None:
    async with coach_at_work(home) as coach:
        held.panics = True
        form = await begins_to_write(coach, held, tmp_path / "h.md")
        held.may_go_on.set()
        while form._saving:
            await coach.pilot.pause(0.02)
        coach.is_at(HandOverForm)
        assert message(form) == "This failed through a fault of the program's own."
        assert list(tmp_path.glob("h.*")) == []
        await coach.pilot.press("escape")
        assert form.step == 4


async def test_a_window_made_too_small_while_it_writes_is_no_obstacle(
    home: Home, tmp_path: Path, held: Held
) -> None:
    async with coach_at_work(home) as coach:
        await begins_to_write(coach, held, tmp_path / "h.md")
        await coach.pilot.resize_terminal(60, 20)
        await coach.pilot.pause()
        coach.is_at(SmallScreen)
        await goes_on(coach, held)
        coach.is_at(SmallScreen)
        assert (tmp_path / "h.md").exists()
        await coach.resizes(80, 24)
        coach.is_at(CaseloadScreen)


async def test_a_lock_while_it_writes_ends_it_and_writes_nothing(
    home: Home, tmp_path: Path, held: Held
) -> None:
    async with coach_at_work(home) as coach:
        await begins_to_write(coach, held, tmp_path / "h.md")
        coach.app.lock()
        await coach.pilot.pause()
        await goes_on(coach, held)
        coach.is_at(UnlockScreen)
        assert list(tmp_path.glob("h.*")) == []
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        await coach.settles()
        form = coach.is_at(HandOverForm)
        assert form.typed()["person"] == "Ville Valmentaja"
        assert coach.desk.handover.log(named(coach, "Onni Koe").id) == []


async def test_the_keyboard_belongs_to_the_next_step_at_once(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.chooses("Onni Koe")
        await coach.presses(*ONGOING)
        form = coach.is_at(HandOverForm)
        await coach.fills(person="Ville Valmentaja", organisation="Malli-Juva")
        form.save()
        assert form.focused is not None
        assert form.query_one("#field-purpose") in form.focused.ancestors
        form.back()
        assert form.query_one("#page-0") in form.focused.ancestors


async def test_the_key_bar_names_the_act_where_going_on_does_it(home: Home, tmp_path: Path) -> None:
    async with coach_at_work(home) as coach:
        await coach.chooses("Onni Koe")
        await coach.presses(*ONGOING)
        coach.sees("^S Continue")
        await to_what_leaves(coach, tmp_path / "h.md")
        coach.sees("^S Write the file")
        coach.does_not_see("Continue")
        await coach.presses("escape")
        coach.sees("^S Continue")
        await coach.presses("ctrl+s", "ctrl+s")
        coach.is_at(CaseloadScreen)
        assert len(coach.told) == 1, coach.told


async def test_what_cannot_be_read_is_said_and_the_form_can_be_left(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_about: object) -> list[Any]:
        raise VaultFault(Sentence("The file cannot be read."))

    async with coach_at_work(home) as coach:
        await coach.chooses("Onni Koe")
        monkeypatch.setattr(NetworkReading, "consents", unreadable)
        await coach.presses(*ONGOING)
        form = coach.is_at(HandOverForm)
        coach.sees("Hand over: Onni Koe")
        coach.sees("The file cannot be read.")
        await coach.presses("ctrl+s", "f2", "f2")
        assert str(form.query_one("#save", Button).label) == "Write the file"
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)
        assert coach.desk.drafts.all() == []

"""What a coach copies is gone after half a minute, and a passphrase never gets there."""

from __future__ import annotations

import pytest

from ipscoach.paths import Home
from ipscoach.tui import clipboard
from ipscoach.tui.screens.unlock import UnlockScreen
from tests.tui.day import PASSPHRASE, CoachAtWork, coach_at_work

SECRET = "half a sentence about Aino"


async def copies_a_note(coach: CoachAtWork) -> None:
    """Write half a sentence, select it, and copy it."""
    await coach.chooses("Aino Esimerkki")
    await coach.presses("n")
    await coach.pastes(SECRET)
    await coach.presses("shift+home", "ctrl+c")
    assert coach.app.clipboard == SECRET


async def test_what_was_copied_is_gone_after_its_time(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "CLEARED_AFTER_SECONDS", 0.5)
    async with coach_at_work(home) as coach:
        await copies_a_note(coach)
        await coach.until(lambda: not coach.app.clipboard)


async def test_a_later_copy_has_its_whole_time(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await copies_a_note(coach)
        first = coach.app._emptying
        await coach.presses("ctrl+c")
        second = coach.app._emptying
        assert first is not None
        assert second is not None
        assert first is not second
        assert second._interval == 30


async def test_locking_empties_it_at_once(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await copies_a_note(coach)
        await coach.does_lock()
        assert coach.app.clipboard == ""


async def test_a_passphrase_is_never_copied(home: Home) -> None:
    async with coach_at_work(home, locked=True) as coach:
        coach.is_at(UnlockScreen)
        await coach.pastes(PASSPHRASE)
        await coach.presses("shift+home", "ctrl+c")
        assert coach.app.clipboard == ""
        assert coach.told == ["A passphrase is not copied."]

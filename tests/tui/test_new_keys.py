"""New keys at the app: the new code is seen whatever comes after it, and does not stay for ever."""

from __future__ import annotations

import re
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ipscoach.clock import SystemClock
from ipscoach.paths import Home
from ipscoach.records.migrate import FORMAT
from ipscoach.tui import app as app_module
from ipscoach.tui.dialogs.new_keys import NewKeysForm
from ipscoach.tui.dialogs.recovery import RecoveryForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.new_code import NewCodeScreen
from ipscoach.tui.screens.unlock import UnlockScreen
from ipscoach.vault.opened import OpenVault
from ipscoach.vault.restoring import restore, unlock_with
from ipscoach.vault.vault import Vault
from tests.tui.day import PASSPHRASE, CoachAtWork, Prepared, coach_at_work
from tests.tui.test_backup import at_work, backups, locks_and_unlocks
from tests.tui.test_lock import Clocks

GROUPS = re.compile(r"(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}-?")
NEW = "yksitoista hidasta junaa pohjoiseen"


async def makes_new_keys(coach: CoachAtWork) -> str:
    """Go to the form, type a new passphrase twice, and return the code that is shown."""
    await coach.presses("f9", "f9")
    coach.is_at(NewKeysForm)
    await coach.pastes(NEW)
    await coach.presses("tab")
    await coach.pastes(NEW)
    await coach.presses("ctrl+s")
    await coach.until(lambda: isinstance(coach.app.screen, NewCodeScreen))
    return "".join(GROUPS.findall(coach.screen))


@contextmanager
def full_after(verb: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let no file of this process grow any more as soon as a verb of the vault has been done."""
    real: Callable[..., str] = getattr(OpenVault, verb)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def then_full(self: OpenVault, *given: str) -> str:
        code = real(self, *given)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
        return code

    monkeypatch.setattr(OpenVault, verb, then_full)
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


async def test_the_new_code_is_shown_once_and_asked_for_after_the_new_passphrase(
    home: Home, in_english: Prepared
) -> None:
    async with at_work(home, size=(120, 60)) as coach:
        await coach.presses("f9", "f9")
        coach.is_at(NewKeysForm)
        coach.sees("Earlier backups and copies still open with what opened them")
        await coach.pastes(NEW)
        await coach.presses("tab")
        await coach.pastes(NEW)
        await coach.presses("ctrl+s")
        await coach.until(lambda: isinstance(coach.app.screen, NewCodeScreen))
        assert coach.app.vault is None
        coach.does_not_see("Aino")
        assert "^S On paper: unlock" in coach.lines()[-1]
        code = "".join(GROUPS.findall(coach.screen))
        assert code.replace("-", "") not in (in_english.code.replace("-", ""), "")
        await coach.presses("ctrl+s")
        coach.is_at(UnlockScreen)
        coach.does_not_see(code[:19])
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        coach.sees("The passphrase is not the right one")
        await coach.pastes(NEW)
        await coach.presses("enter")
        coach.is_at(RecoveryForm)
        await coach.fills(code=code)
        await coach.presses("ctrl+s")
        coach.is_at(CaseloadScreen)
        coach.sees("9 of 10 active", "Aino Esimerkki")
        assert coach.desk.code_is_on_paper()


async def test_a_disk_that_is_full_right_after_takes_nobody_the_code(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with coach_at_work(home, size=(120, 60)) as coach:
        with full_after("rekey", monkeypatch):
            code = await makes_new_keys(coach)
            coach.sees("The new keys hold, but could not be noted in the record of acts.")
    Vault(home).unlock_with_code(code).close()


async def test_nor_does_it_take_another_code_that_was_asked_for(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with coach_at_work(home, size=(120, 60)) as coach:
        await coach.presses("f9", "f7")
        coach.is_at(RecoveryForm)
        with full_after("new_recovery_code", monkeypatch):
            await coach.presses("f4")
            await coach.chooses("Make a new code")
            await coach.presses("enter")
            code = "".join(GROUPS.findall(coach.screen))
            coach.sees("The new code holds, but could not be noted in the record of acts.")
    Vault(home).unlock_with_code(code).close()


async def test_the_backup_of_the_day_is_made_again_with_the_new_keys(
    home: Home, tmp_path: Path
) -> None:
    async with at_work(home, size=(120, 60)) as coach:
        await locks_and_unlocks(coach)
        (earlier,) = backups(home.backups)
        await makes_new_keys(coach)
        coach.app.leaving.wait()
        (newer,) = (path for path in backups(home.backups) if path != earlier)
    laptop = Home(tmp_path / "laptop")
    restore(newer, laptop, unlock_with(NEW), newest=FORMAT, now=SystemClock().now())
    Vault(laptop).unlock(NEW).close()


async def test_the_new_code_leaves_the_screen_when_nobody_is_there(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_module, "TICK_SECONDS", 0.02)
    clocks = Clocks()
    async with coach_at_work(home, size=(120, 60), watch=clocks.watch(minutes=5)) as coach:
        code = await makes_new_keys(coach)
        for _ in range(16):
            clocks.pass_(20)
            await coach.pilot.pause(0.03)
        await coach.until(lambda: isinstance(coach.app.screen, UnlockScreen))
        coach.does_not_see(code[:19])
        coach.sees("The new recovery code stood on the screen for a while", "F4 makes another one")
        await coach.pastes(NEW)
        await coach.presses("enter")
        coach.is_at(RecoveryForm)

"""Locking: nothing of the caseload stays, nothing that was typed is lost, and the ways back in."""

from __future__ import annotations

import re

import pytest
from textual.widgets import Input, TextArea

from ipscoach.clock import SystemClock
from ipscoach.paths import Home
from ipscoach.tui import app as app_module
from ipscoach.tui.dialogs.note import NoteForm
from ipscoach.tui.dialogs.passphrase import NewPassphraseForm
from ipscoach.tui.idle import JUMP_SECONDS, TICK_SECONDS, Watch
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.unlock import UnlockScreen
from ipscoach.tui.widgets.caseload_table import ClientTable
from ipscoach.vault.errors import VaultFault
from ipscoach.vault.tries import count
from ipscoach.vault.vault import Vault
from tests.tui.day import PASSPHRASE, TODAY, CoachAtWork, Prepared, coach_at_work
from tests.tui.test_caseload import ACTIVE, WAITING

TYPED = "half a sentence about Aino and [her] plans"


def everything_shown(coach: CoachAtWork) -> str:
    """Read what every widget of every screen of the app would draw, on the stacks or not."""
    screens = [one for stack in coach.app._screen_stacks.values() for one in stack]
    widgets = [widget for screen in screens for widget in (screen, *screen.walk_children())]
    drawn = [str(widget.render()) for widget in {*widgets, *coach.app._registry}]
    lines = [one.value for screen in screens for one in screen.query(Input)]
    texts = [one.text for screen in screens for one in screen.query(TextArea)]
    return "\n".join([*drawn, *lines, *texts, *coach.told])


async def unlocks(coach: CoachAtWork, secret: str = PASSPHRASE) -> None:
    """Type a secret and press Enter."""
    coach.is_at(UnlockScreen)
    await coach.pastes(secret)
    await coach.presses("enter")


PLACES = [(), ("enter",), ("3",), ("v",), ("slash", *"aino"), ("n",), ("e",), ("question_mark",)]


@pytest.mark.parametrize("keys", PLACES, ids=lambda keys: "-".join(keys) or "start")
async def test_after_locking_no_name_is_left_anywhere_in_the_app(
    home: Home, keys: tuple[str, ...]
) -> None:
    async with coach_at_work(home, size=(130, 36)) as coach:
        await coach.presses(*keys)
        assert any(name in everything_shown(coach) for name in (*ACTIVE, *WAITING))
        await coach.does_lock()
        app = coach.app
        assert (app.desk, app.vault, app.opened, app.opening) == (None, None, None, None)
        assert app.chosen_client is None
        assert [type(one) for one in app.screen_stack] == [UnlockScreen]
        assert len(app._screen_stacks) == 1
        left = everything_shown(coach)
        for name in (*ACTIVE, *WAITING):
            assert name not in left
        assert app.veil.text("Aino") == "Aino", "the veil still knows the names"


async def test_a_screen_that_textual_keeps_after_the_lock_holds_nobody(home: Home) -> None:
    # Textual's App._compose_screen keeps the first screen for the program's life.
    async with coach_at_work(home) as coach:
        first = coach.app.screen_stack[0]
        assert any(table.rows_shown for table in first.query(ClientTable))
        await coach.opens("Eero Malli")
        await coach.presses("escape", "ctrl+l")
        await coach.settles()
        assert not any(table.rows_shown for table in first.query(ClientTable))
        assert "Eero Malli" not in repr(vars(first))


async def test_the_file_and_the_lock_are_let_go(home: Home) -> None:
    async with coach_at_work(home) as coach:
        with pytest.raises(VaultFault):
            Vault(home).unlock(PASSPHRASE)
        await coach.presses("ctrl+l")
        Vault(home).unlock(PASSPHRASE).close()


async def test_typed_text_is_kept_by_locking_and_back_after_unlocking(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.chooses("Aino Esimerkki")
        await coach.presses("n")
        await coach.pastes(TYPED)
        await coach.presses("ctrl+l")
        assert TYPED not in everything_shown(coach)
        await unlocks(coach)
        coach.is_at(NoteForm)
        coach.sees("Note: Aino Esimerkki", TYPED, "it was kept")
        await coach.presses("ctrl+s")
        coach.is_at(CaseloadScreen)
        row = coach.desk.read.caseload(TODAY).active[0]
        assert coach.desk.read.notes(row.id)[0].text == TYPED
        assert coach.desk.drafts.all() == []


async def test_what_was_being_typed_lies_encrypted(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.pastes("Kvaakkuva kvokka")
        await coach.presses("ctrl+l")
        for path in home.folder.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                assert b"Kvaakkuva" not in content
                assert b"Esimerkki" not in content


async def test_a_wrong_passphrase_is_told_and_asked_for_again(home: Home) -> None:
    async with coach_at_work(home, locked=True) as coach:
        coach.does_not_see("Aino")
        await unlocks(coach, "wrong words")
        coach.is_at(UnlockScreen)
        coach.sees("The passphrase is not the right one; nothing was changed")
        assert coach.app.screen.query_one(Input).value == ""
        await unlocks(coach)
        coach.is_at(CaseloadScreen)
        coach.sees("Aino Esimerkki")


async def test_the_passphrase_is_never_readable_on_the_screen(home: Home) -> None:
    async with coach_at_work(home, locked=True) as coach:
        await coach.types("geese")
        coach.does_not_see("geese")
        coach.sees("•••••")
        await coach.presses("enter")
        coach.does_not_see("geese")


async def test_the_recovery_code_opens_and_asks_for_a_new_passphrase(
    home: Home, in_english: Prepared
) -> None:
    new = "kuusi muuta sanaa"
    async with coach_at_work(home, locked=True) as coach:
        await coach.presses("f4")
        coach.sees("Recovery code", "eight groups")
        await unlocks(coach, "AAAA-BBBB")
        coach.sees("AAAA-BBBB", "compare it with the paper")
        await coach.presses("ctrl+u")
        await unlocks(coach, in_english.code.lower().replace("-", " "))
        coach.is_at(NewPassphraseForm)
        await coach.fills(passphrase=new, again="kuusi")
        await coach.presses("ctrl+s")
        coach.sees("The two are not alike")
        await coach.fills(again=new)
        await coach.presses("ctrl+s")
        coach.is_at(CaseloadScreen)
        assert any("earlier backups open with the old one" in told for told in coach.told)
        await coach.presses("ctrl+l")
        await unlocks(coach)
        coach.sees("not the right one")
        await unlocks(coach, new)
        coach.is_at(CaseloadScreen)


async def test_f4_turns_between_code_and_passphrase(home: Home) -> None:
    async with coach_at_work(home, locked=True) as coach:
        await coach.presses("f4", "f4")
        coach.sees("Passphrase")
        await unlocks(coach)
        coach.is_at(CaseloadScreen)


async def test_esc_leads_from_the_code_back_to_the_passphrase(home: Home) -> None:
    async with coach_at_work(home, locked=True) as coach:
        assert "F4 Recovery code" in coach.lines()[-1]
        await coach.presses("f4")
        assert "F4 Passphrase" in coach.lines()[-1]
        await coach.presses("escape")
        assert "F4 Recovery code" in coach.lines()[-1]
        await coach.presses("escape")
        await unlocks(coach)
        coach.is_at(CaseloadScreen)


async def test_f4_while_a_try_waits_sends_it_where_it_was_meant_for(home: Home) -> None:
    for _ in range(4):
        count(home, SystemClock().now())
    async with coach_at_work(home, locked=True) as coach:
        coach.is_at(UnlockScreen)
        await coach.pastes(PASSPHRASE)
        await coach.pilot.press("enter")
        while not coach.says("After wrong tries this one waits"):
            await coach.pilot.pause(0.02)
        await coach.pilot.press("f4")
        await coach.until(lambda: isinstance(coach.app.screen, CaseloadScreen))
        coach.sees("Aino Esimerkki")


async def test_a_caseload_that_cannot_be_read_is_told_at_the_lock(home: Home) -> None:
    home.database.write_bytes(b"\0" * home.database.stat().st_size)
    async with coach_at_work(home) as coach:
        coach.is_at(UnlockScreen)
        assert re.search(
            r"caseload|damaged|file", str(coach.app.screen.query_one("#message").render())
        )
        coach.does_not_see("Traceback")


class Clocks:
    """A wall clock and a steady one that a test moves."""

    def __init__(self) -> None:
        self.wall = self.steady = 1000.0

    def watch(self, minutes: float) -> Watch:
        """Make a watch on both."""
        return Watch(minutes * 60, lambda: self.wall, lambda: self.steady)

    def pass_(self, seconds: float, step: float = TICK_SECONDS) -> None:
        """Let time pass on both, in one go."""
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def quick_ticks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at the watch every 20 ms instead of every two seconds."""
    monkeypatch.setattr(app_module, "TICK_SECONDS", 0.02)


@pytest.mark.usefixtures("quick_ticks")
async def test_idle_time_locks_and_a_key_begins_it_anew(home: Home) -> None:
    clocks = Clocks()
    async with coach_at_work(home, watch=clocks.watch(minutes=1)) as coach:
        for _ in range(4):
            clocks.pass_(20)
            await coach.pilot.pause(0.03)
            await coach.presses("down")
        coach.is_at(CaseloadScreen)
        for _ in range(3):
            clocks.pass_(20)
            await coach.pilot.pause(0.03)
        await coach.until(lambda: isinstance(coach.app.screen, UnlockScreen))
        assert coach.app.desk is None


@pytest.mark.usefixtures("quick_ticks")
async def test_the_mouse_ends_idle_time_too(home: Home) -> None:
    clocks = Clocks()
    async with coach_at_work(home, watch=clocks.watch(minutes=1)) as coach:
        for _ in range(5):
            clocks.pass_(20)
            await coach.pilot.pause(0.03)
            await coach.pilot.hover("#active")
        coach.is_at(CaseloadScreen)


@pytest.mark.usefixtures("quick_ticks")
@pytest.mark.parametrize(("wall", "steady"), [(60, 0), (60, 60), (-60, 0)])
async def test_a_jump_of_the_clock_locks_at_once(home: Home, wall: float, steady: float) -> None:
    clocks = Clocks()
    async with coach_at_work(home, watch=clocks.watch(minutes=30)) as coach:
        await coach.pilot.pause(0.05)
        clocks.wall += wall
        clocks.steady += steady
        await coach.until(lambda: isinstance(coach.app.screen, UnlockScreen))


@pytest.mark.usefixtures("quick_ticks")
async def test_a_small_drift_of_the_clock_does_not_lock(home: Home) -> None:
    clocks = Clocks()
    async with coach_at_work(home, watch=clocks.watch(minutes=30)) as coach:
        for _ in range(5):
            clocks.wall += JUMP_SECONDS / 2
            clocks.steady += 2
            await coach.pilot.pause(0.03)
        coach.is_at(CaseloadScreen)


@pytest.mark.usefixtures("quick_ticks")
async def test_the_lock_screen_itself_does_not_tick_away(home: Home) -> None:
    clocks = Clocks()
    async with coach_at_work(home, locked=True, watch=clocks.watch(minutes=1)) as coach:
        await coach.types("half")
        clocks.pass_(600)
        await coach.pilot.pause(0.06)
        assert coach.app.screen.query_one(Input).value == "half"


def test_the_watch_looks_often_enough() -> None:
    assert TICK_SECONDS <= 2
    assert TICK_SECONDS < JUMP_SECONDS

"""The first start, step by step: nothing on the disk before a passphrase, everything encrypted."""

from __future__ import annotations

from pathlib import Path

import pytest

from ipscoach import i18n
from ipscoach.domain.staff import StaffRole
from ipscoach.paths import Home
from ipscoach.settings import read_settings
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.fidelity.team import TeamScreen
from ipscoach.tui.screens.first_run import FirstRunScreen
from ipscoach.tui.screens.intake import IntakeScreen
from ipscoach.vault import vault as vault_module
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
from tests.tui.day import CoachAtWork, coach_at_work

WORDS = "seitsemän harmaata hanhea"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set up at the cost of tests."""
    create = Vault.create
    monkeypatch.setattr(Vault, "create", lambda self, words: create(self, words, CHEAP))
    assert vault_module.STANDARD != CHEAP


@pytest.fixture
def nothing(tmp_path: Path) -> Home:
    """Give a folder that is not there yet."""
    return Home(tmp_path / "new")


def held(coach: CoachAtWork, field: str) -> str:
    """Read a field of the step."""
    return coach.app.screen.query_one(f"#field-{field}", Field).text


async def to_the_passphrase(coach: CoachAtWork) -> None:
    """Answer the first step."""
    coach.is_at(FirstRunScreen)
    await coach.fills(name="Kaisa Valmentaja", organisation="Malli")
    await coach.presses("ctrl+s")
    coach.sees("step 2 of 5")


async def to_the_code(coach: CoachAtWork) -> str:
    """Answer the first two steps; give the code that is shown."""
    await to_the_passphrase(coach)
    await coach.fills(passphrase=WORDS, again=WORDS)
    await coach.presses("ctrl+s")
    coach.sees("step 3 of 5", "This is your recovery code")
    return "".join(str(coach.app.screen.query_one("#code").render()).split())


async def test_five_steps_lead_to_an_empty_caseload(nothing: Home) -> None:
    async with coach_at_work(nothing) as coach:
        code = await to_the_code(coach)
        assert len(code.split("-")) == 8
        await coach.presses("ctrl+s")
        coach.sees("step 4 of 5")
        coach.does_not_see(code[:9])
        await coach.fills(code=code.lower().replace("-", " "))
        await coach.presses("ctrl+s")
        coach.sees("step 5 of 5", "Start with an empty caseload", "Bring in a workbook")
        await coach.presses("ctrl+s")
        coach.is_at(CaseloadScreen)
        coach.sees("0 of 10 active", "No clients yet")
        assert coach.desk.code_is_on_paper()
        coach_view = coach.desk.read.coach()
        assert coach_view is not None
        assert coach_view.name == "Kaisa Valmentaja"
    async with coach_at_work(nothing, locked=True) as coach:
        await coach.pastes(WORDS)
        await coach.presses("enter")
        coach.is_at(CaseloadScreen)


async def test_the_last_step_may_lead_to_the_import(nothing: Home) -> None:
    async with coach_at_work(nothing) as coach:
        code = await to_the_code(coach)
        await coach.presses("ctrl+s")
        await coach.fills(code=code)
        await coach.presses("ctrl+s")
        await coach.clicks("Bring in a workbook")
        coach.is_at(IntakeScreen)


async def test_nothing_is_on_the_disk_before_the_passphrase_is_chosen(nothing: Home) -> None:
    async with coach_at_work(nothing) as coach:
        await to_the_passphrase(coach)
        assert not nothing.folder.exists()
        await coach.presses("escape")
        coach.sees("step 1 of 5", "Kaisa Valmentaja", "Malli")
        await coach.presses("escape")
        coach.sees("This is the first step. Ctrl+Q leaves the program.")
        await coach.pilot.press("ctrl+q")
        await coach.pilot.pause()
        assert coach.app.return_code == 0
    assert not nothing.folder.exists()


async def test_after_set_up_nothing_readable_is_on_the_disk(nothing: Home) -> None:
    async with coach_at_work(nothing) as coach:
        await to_the_code(coach)
        for path in nothing.folder.rglob("*"):
            assert path.stat().st_mode & 0o077 == 0
            if path.is_file():
                assert b"Kaisa" not in path.read_bytes()
                assert WORDS.encode() not in path.read_bytes()


async def test_answers_that_cannot_be_are_said_in_place(nothing: Home) -> None:
    async with coach_at_work(nothing) as coach:
        await coach.presses("ctrl+s")
        coach.sees("Write your name", "step 1 of 5")
        await coach.fills(name="Kaisa", share="many")
        await coach.presses("ctrl+s")
        coach.sees("“many” is not a whole number.")
        await coach.fills(share="500")
        await coach.presses("ctrl+s")
        coach.sees("step 1 of 5")
        await coach.fills(share="50")
        await coach.presses("ctrl+s")
        await coach.fills(passphrase=WORDS, again="something else")
        await coach.presses("ctrl+s")
        coach.sees("The two are not alike", "step 2 of 5")
        await coach.fills(passphrase="short", again="short")
        await coach.presses("ctrl+s")
        coach.sees("at least 8 letters")
        assert not nothing.slots.exists()


async def test_five_words_are_offered_readable(nothing: Home) -> None:
    async with coach_at_work(nothing) as coach:
        await coach.presses("f4")
        assert any("offered at the step" in told for told in coach.told)
        await to_the_passphrase(coach)
        await coach.presses("f4")
        words = held(coach, "passphrase")
        assert len(words.split()) == 5
        coach.sees(words, "Write these words on paper, then type them below.")
        await coach.presses("ctrl+s")
        coach.sees("The two are not alike", "step 2 of 5")
        assert coach.app.screen.query_one("#field-again").has_focus_within
        await coach.types(words)
        assert coach.screen.count(words) == 1, "what she types from her paper is covered"
        await coach.presses("ctrl+s")
        coach.sees("step 3 of 5")
    Vault(nothing).unlock(words).close()


async def test_drawn_words_are_covered_as_soon_as_something_else_stands_there(
    nothing: Home,
) -> None:
    async with coach_at_work(nothing) as coach:
        await to_the_passphrase(coach)
        await coach.presses("f4", "shift+tab")
        await coach.types("x")
        words = held(coach, "passphrase")
        coach.does_not_see(words, words.removesuffix("x"), "on paper")


@pytest.mark.parametrize("mind", ["changed", "made up"])
async def test_a_passphrase_that_falls_within_minutes_is_taken_at_the_second_time_only(
    nothing: Home, mind: str
) -> None:
    async with coach_at_work(nothing) as coach:
        await to_the_passphrase(coach)
        await coach.fills(passphrase="salasana", again="salasana")
        await coach.presses("tab", "ctrl+s")
        coach.sees("guessed within minutes. Choose another (F4 offers five words)", "step 2 of 5")
        assert coach.app.screen.query_one("#field-passphrase").has_focus_within
        assert not nothing.slots.exists()
        if mind == "changed":
            await coach.fills(passphrase="kissa123", again="kissa123")
            await coach.presses("ctrl+s")
            coach.sees("Choose another", "step 2 of 5")
        await coach.presses("ctrl+s")
        coach.sees("step 3 of 5")


async def test_a_wrong_code_is_said_and_esc_shows_the_right_one_again(nothing: Home) -> None:
    async with coach_at_work(nothing) as coach:
        code = await to_the_code(coach)
        await coach.presses("ctrl+s")
        await coach.fills(code="ABCD" + code[4:])
        await coach.presses("ctrl+s")
        coach.sees("This is not the code", "step 4 of 5")
        await coach.presses("escape")
        coach.sees("step 3 of 5", code[:9])
        await coach.presses("escape")
        coach.sees("The caseload is set up already", "step 3 of 5")


async def test_the_language_is_chosen_at_the_first_step_and_answers_stay(nothing: Home) -> None:
    async with coach_at_work(nothing) as coach:
        await coach.fills(name="Kaisa")
        await coach.fills(language="fi")
        assert i18n.language() == "fi"
        coach.sees("Kaisa", "23.11.2026")
        coach.does_not_see("Setting up")


async def test_a_code_that_was_never_typed_back_is_asked_for_before_a_client_is_saved(
    nothing: Home,
) -> None:
    async with coach_at_work(nothing) as coach:
        await to_the_code(coach)  # and the computer is shut down here
    async with coach_at_work(nothing, locked=True) as coach:
        await coach.pastes(WORDS)
        await coach.presses("enter", "a")
        await coach.types("Aino Aikku")
        await coach.presses("ctrl+s")
        assert coach.app.screen.is_modal
        coach.sees("recovery code")
        assert not coach.desk.read.caseload(coach.app.clock.today()).active


async def test_a_supervisor_is_asked_no_share_and_comes_to_her_team(nothing: Home) -> None:
    async with coach_at_work(nothing) as coach:
        coach.sees("Client work, percent")
        await coach.fills(name="Eeva Esimerkki", role="supervisor")
        coach.does_not_see("Client work, percent")
        coach.sees("A supervisor's file holds no clients", "Eeva Esimerkki")
        await coach.presses("ctrl+s")
        await coach.fills(passphrase=WORDS, again=WORDS)
        await coach.presses("ctrl+s")
        code = "".join(str(coach.app.screen.query_one("#code").render()).split())
        await coach.presses("ctrl+s")
        await coach.fills(code=code)
        await coach.presses("ctrl+s")
        coach.sees("Start with an empty team")
        coach.does_not_see("workbook")
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.is_at(TeamScreen)
        coach.sees("There is no pack yet.")
        person = coach.desk.read.coach()
        assert person is not None
        assert person.role is StaffRole.SUPERVISOR
    assert read_settings(nothing.settings).supervisor


async def test_who_chose_supervisor_by_mistake_goes_back_to_coach(nothing: Home) -> None:
    async with coach_at_work(nothing) as coach:
        await coach.fills(name="Kaisa", share="40")
        await coach.fills(role="supervisor")
        await coach.fills(role="coach")
        coach.sees("Client work, percent", "40", "Kaisa")

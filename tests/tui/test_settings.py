"""Settings: taken into use at once, kept, and refused in words."""

from __future__ import annotations

import json

import pytest
from textual.widgets import Checkbox

from ipscoach import i18n
from ipscoach.paths import Home
from ipscoach.settings import read_settings
from ipscoach.tui.dialogs.passphrase import NewPassphraseForm
from ipscoach.tui.dialogs.recovery import RecoveryForm
from ipscoach.tui.dialogs.settings import SettingsForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.vault.errors import WrongPassphrase
from ipscoach.vault.vault import Vault
from tests.tui.day import PASSPHRASE, CoachAtWork, Prepared, coach_at_work


async def changes(coach: CoachAtWork, **fields: str) -> None:
    """Open the settings, change some, save."""
    await coach.presses("f9")
    coach.is_at(SettingsForm)
    await coach.fills(**fields)
    await coach.presses("ctrl+s")


async def test_the_language_changes_at_once_and_stays(home: Home) -> None:
    async with coach_at_work(home) as coach:
        coach.sees("23 Nov 2026")
        await changes(coach, language="fi")
        coach.is_at(CaseloadScreen)
        assert i18n.language() == "fi"
        coach.sees("23.11.2026", i18n._("Caseload"), "Aino Esimerkki")
        coach.does_not_see("Last met", "Waiting list", "Search")
        assert json.loads(home.settings.read_text(encoding="utf-8"))["language"] == "fi"


async def test_locking_hiding_and_colours_are_taken_into_use(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await changes(coach, lock="1", hide="1", theme="ipscoach-light")
        assert coach.app.idle.seconds == 60
        assert coach.app.theme == "ipscoach-light"
        kept = json.loads(home.settings.read_text(encoding="utf-8"))
        assert (kept["lock_minutes"], kept["hide_names"]) == (1, True)
        assert home.settings.stat().st_mode & 0o077 == 0


async def test_the_share_of_client_work_sets_the_cap_and_is_refused_where_it_cannot_be(
    home: Home,
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9")
        coach.sees("Your caseload holds 10 clients.")
        await coach.fills(share="47")
        coach.sees("Your caseload holds 9 clients.")
        await coach.fills(share="200")
        await coach.presses("ctrl+s")
        coach.is_at(SettingsForm)
        await coach.fills(share="")
        await coach.presses("ctrl+s")
        coach.sees("Write your share of client work in percent.")
        await coach.fills(share="47", name="Kaisa Uusi")
        await coach.presses("ctrl+s")
        coach.sees("9 of 9 active", "full")


async def test_a_new_passphrase_opens_and_the_old_one_no_more(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9", "f4")
        coach.is_at(NewPassphraseForm)
        await coach.fills(passphrase="short", again="short")
        await coach.presses("ctrl+s")
        coach.sees("A passphrase has at least 8 letters")
        await coach.presses("f4")
        offered = coach.app.screen.query_one("#field-passphrase").text
        assert len(offered.split()) == 5
        coach.sees(offered.split()[0])
        await coach.fills(again=offered)
        await coach.presses("ctrl+s")
        coach.is_at(SettingsForm)
        assert any("earlier backups open with the old one" in told for told in coach.told)
        await coach.presses("escape", "ctrl+l")
    Vault(home).unlock(offered).close()
    with pytest.raises(WrongPassphrase):
        Vault(home).unlock(PASSPHRASE)


async def test_the_strength_is_said_while_typing(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9", "f4")
        await coach.types("password")
        weak = str(coach.app.screen.query_one("#strength").render())
        assert weak.startswith("■□")
        await coach.presses("f4")
        strong = str(coach.app.screen.query_one("#strength").render())
        assert strong.count("■") > weak.count("■")


async def test_the_recovery_code_is_checked_and_made_new(home: Home, in_english: Prepared) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9", "f7")
        coach.is_at(RecoveryForm)
        await coach.fills(code="WRONG")
        await coach.presses("ctrl+s")
        coach.sees("This is not the present code")
        await coach.presses("f4")
        coach.sees("The code on the old paper will open nothing any more.")
        await coach.chooses("Make a new code")
        await coach.presses("enter")
        coach.sees("Write this down on paper", "only now")
        coach.does_not_see("This is not the present code")
        shown = str(coach.app.screen.query_one("#code").render()).split()
        new = "".join(shown)
        await coach.fills(code=in_english.code)
        await coach.presses("ctrl+s")
        coach.sees("This is not the present code")
        await coach.fills(code=new.lower())
        await coach.presses("ctrl+s")
        coach.is_at(SettingsForm)
        assert coach.told == ["This is the right code."]


async def test_the_code_on_paper_lives_until_the_coach_has_said_yes(
    home: Home, in_english: Prepared
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9", "f7")
        coach.sees("the code on an old paper then opens nothing any more")
        await coach.presses("f4", "enter", "f4", "escape")
        coach.is_at(RecoveryForm)
        await coach.fills(code=in_english.code)
        await coach.presses("ctrl+s")
        coach.is_at(SettingsForm)
    Vault(home).unlock_with_code(in_english.code).close()


async def test_who_leaves_a_new_code_untried_is_told_that_it_counts(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9", "f7")
        await coach.presses("ctrl+s")
        coach.sees("Type the code.")
        await coach.presses("f4")
        await coach.chooses("Make a new code")
        await coach.presses("enter")
        coach.does_not_see("Type the code.")
        await coach.presses("escape")
        coach.is_at(SettingsForm)
        assert any("The new code counts" in told for told in coach.told)


async def test_the_key_store_that_is_not_there_is_said_in_place(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9")
        await coach.goes_to("keyring")
        await coach.presses("space")
        assert coach.app.screen.query_one("#field-keyring Checkbox", Checkbox).value
        coach.sees("[x]")
        await coach.presses("ctrl+s")
        coach.is_at(SettingsForm)
        assert coach.app.screen.query_one("#message").has_class("trouble")
        assert not coach.app.settings.keyring


async def test_the_usual_days_of_a_phase_are_the_coachs_own_and_move_the_agenda(
    home: Home,
) -> None:
    async with coach_at_work(home, size=(80, 60)) as coach:
        await coach.chooses("Eero Malli")
        coach.sees("! Look at the phase (due on 22 Nov 2026).")
        await coach.presses("f9")
        coach.sees("30 60 180 60 0", "the agenda says so (0: never)")
        for wrong in ("30 60 180 60", "30 60 180 60 x", "30 60 180 60 -1", "", "30 60 180 60 0 1"):
            await coach.fills(phase_days=wrong)
            await coach.presses("ctrl+s")
            coach.is_at(SettingsForm)
            coach.sees("Write five numbers of days, one a phase; 0 for never.")
        await coach.fills(phase_days="0, 90, 180, 60, 0")
        await coach.presses("ctrl+s")
        coach.is_at(CaseloadScreen)
        await coach.chooses("Eero Malli")
        await coach.settles()
        coach.does_not_see("Look at the phase")
        await coach.presses("4")
        phases = [line for line in coach.lines() if "Look at the phase" in line]
        assert not [line for line in phases if "Aino" in line or "Liisa" in line]
        assert "22 Dec 2026" in next(line for line in phases if "Eero" in line)
        kept = json.loads(home.settings.read_text(encoding="utf-8"))
        assert kept["phase_days"] == [0, 90, 180, 60, 0]
    async with coach_at_work(home, settings=read_settings(home.settings)) as coach:
        assert coach.app.settings.phase_days == (0, 90, 180, 60, 0)


async def test_the_range_of_kykyviisari_sections_is_the_coachs_own(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9")
        await coach.goes_to("sections")
        coach.sees("Kykyviisari sections  0 100")
        for wrong in ("0", "100 0", "5 5", "low high", "0 100 200"):
            await coach.fills(sections=wrong)
            await coach.presses("ctrl+s")
            coach.is_at(SettingsForm)
            coach.sees("Write the lowest and the highest score of a section.")
        await coach.fills(sections="1–5,5")
        await coach.presses("ctrl+s")
        await coach.presses("enter", "comma", "comma", "a")
        coach.sees("1–5.5", "0–10")
    assert read_settings(home.settings).section_range == (1, 5.5)


@pytest.mark.parametrize("rows", [24, 36])
async def test_what_the_settings_rest_on_is_read_by_keys_alone(home: Home, rows: int) -> None:
    async with coach_at_work(home, size=(80, rows)) as coach:
        await coach.presses("f9")
        await coach.goes_to("sections")
        coach.sees("not confirmed by Kykyviisari's owner", "Both are your own.")


async def test_leaving_the_settings_changes_nothing(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9")
        await coach.fills(language="fi", lock="1")
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)
        coach.sees("23 Nov 2026")
        assert not home.settings.exists()

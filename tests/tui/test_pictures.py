"""Every screen and form as a picture, in Finnish and English: what README shows, and the baselines.

`--update-screens` accepts what is drawn now. The day is 23 November 2026, everybody invented.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from ipscoach.paths import Home
from ipscoach.settings import Settings
from ipscoach.tui.dialogs.close import CloseForm
from ipscoach.tui.dialogs.closing_parts import TaskChoice
from ipscoach.vault import recovery
from ipscoach.vault.vault import Vault
from tests.exchange.workbook.lists import EXAMPLE
from tests.pictures import Picture
from tests.tui.day import CoachAtWork, Prepared, coach_at_work
from tests.tui.places import WAYS
from tests.tui.steps import GROUND, ONGOING, WHOM, WORDS, hands_over

LANGUAGES = pytest.mark.parametrize("language", ["fi", "en"])
WIDE = (120, 36)
NOTE = {
    "fi": "Kävimme leipomossa katsomassa aamuvuoroa. Asiakas sanoi: [tänne minä tulen]",
    "en": "We went to see the early shift at the bakery. The client said: [this is my place]",
}
PLAN = {"fi": "Opinnot alkavat tammikuussa.", "en": "Studies begin in January."}
AROUND = {"fi": "Sisko, Ohjaamon työntekijä", "en": "A sister, the worker at Ohjaamo"}
SAID: dict[str, dict[str, str]] = {
    "fi": {"purpose": "Valmennus jatkuu", "ground_note": "allekirjoitettu tänään"},
    "en": {},
}
# Several pictures share one start of the app: each way begins and ends at the caseload.
ALBUMS: dict[str, Sequence[str]] = {
    "places": ("caseload", "closed", "client-timeline", "client-profile", "employers", "agenda",
               "partners"),
    "tabs": ("client-plan", "client-jobs", "client-network", "client-abilitator"),
    "follow-up": ("what-to-add", "job", "goal", "around", "consent", "guiding", "result",
                  "vocational", "profile-versions", "add-partner", "postpone"),
    "fidelity": ("evidence", "evidence-records", "evidence-period", "evidence-choices"),
    "reports": ("reports", "reports-clients", "reports-period", "reports-plots"),
    "watching": ("acts", "acts-client"),
    "forms": ("add-client", "phase", "task", "details", "to-waiting-list", "admit",
              "close", "reopen"),
    "closing": ("close-day", "hand-over-or-close", "hand-over", "given-out", "given-out-all",
                "own-copy", "destroy", "destroy-elsewhere", "destroy-name"),
    "employer-forms": ("add-employer", "person", "employer-contact", "contact"),
    "lists": ("actions", "help", "settings", "new-passphrase", "own-keys"),
}  # fmt: skip


@pytest.fixture
def caseload(in_english: Prepared, in_finnish: Prepared, tmp_path: Path, language: str) -> Home:
    """Give the demo's people, written about in the language of the picture."""
    prepared = in_finnish if language == "fi" else in_english
    return prepared.copied(tmp_path / "caseload")


async def goes_back(coach: CoachAtWork) -> None:
    """Go out again, level by level, with the cursor at the top of the caseload."""
    while len(coach.app.screen_stack) > 1:
        await coach.presses("escape")
    coach.app.screen.query_one("#active").focus()
    await coach.presses("g")


@LANGUAGES
@pytest.mark.parametrize("album", ALBUMS)
async def test_the_screens(caseload: Home, language: str, album: str, picture: Picture) -> None:
    async with coach_at_work(caseload, language=language) as coach:
        for name in ALBUMS[album]:
            # Whose tabs there is most to see on: a job that runs, with all around it.
            if album == "tabs":
                await coach.chooses("Sanni Demo")
            await coach.presses(*WAYS[name])
            await coach.settles()
            await picture(coach.pilot, f"{name}-{language}")
            await goes_back(coach)


@LANGUAGES
async def test_a_note_and_what_becomes_of_it(
    caseload: Home, language: str, picture: Picture
) -> None:
    async with coach_at_work(caseload, language=language) as coach:
        await coach.presses("n")
        await coach.fills(place="workplace", minutes="60", text=NOTE[language])
        await picture(coach.pilot, f"note-{language}")
        await coach.presses("ctrl+s", "enter", "full_stop", "r")
        await picture(coach.pilot, f"correct-note-{language}")
        await coach.fills(text=NOTE[language] + ".")
        await coach.presses("ctrl+s", "v")
        await picture(coach.pilot, f"versions-{language}")
        await coach.presses("escape")
        await picture(coach.pilot, f"client-notes-{language}")


@LANGUAGES
async def test_the_search(caseload: Home, language: str, picture: Picture) -> None:
    async with coach_at_work(caseload, language=language) as coach:
        await coach.presses("slash")
        await coach.types({"fi": "leipo", "en": "bake"}[language])
        await picture(coach.pilot, f"search-{language}")


@LANGUAGES
async def test_the_full_caseload(caseload: Home, language: str, picture: Picture) -> None:
    async with coach_at_work(caseload, language=language) as coach:
        for name in ("Saimi Malli", "Tauno Testi"):
            await coach.presses("a")
            await coach.fills(name=name)
            await coach.presses("ctrl+s")
        await picture(coach.pilot, f"full-{language}")
        await coach.presses("down", "down", "enter")
        await picture(coach.pilot, f"full-whom-{language}")


@LANGUAGES
async def test_a_waiting_client_and_a_full_caseload(
    caseload: Home, language: str, picture: Picture
) -> None:
    async with coach_at_work(caseload, language=language) as coach:
        await coach.presses("a")
        await coach.fills(name="Saimi Malli")
        await coach.presses("ctrl+s", "tab", "w", "ctrl+s")
        await picture(coach.pilot, f"full-waiting-{language}")


@LANGUAGES
async def test_the_steps_of_closing(caseload: Home, language: str, picture: Picture) -> None:
    async with coach_at_work(caseload, language=language) as coach:
        await coach.chooses("Onni Koe")
        await coach.presses("x")
        await coach.presses("ctrl+s")
        await coach.fills(reason="studies", plan=PLAN[language], network=AROUND[language])
        for name in ("close-goals", "close-after", "close-tasks", "close-look"):
            await coach.presses("ctrl+s")
            await coach.settles()
            if name == "close-tasks":
                form = coach.is_at(CloseForm)
                keys = [choice.key for choice in form.query(TaskChoice)]
                await coach.fills(
                    **dict(zip(keys, ("done", "not_applicable", "handed_on"), strict=False))
                )
                abouts = [key.replace("task-", "about-") for key in keys]
                await coach.fills(**dict.fromkeys(abouts[1:], AROUND[language]))
            await picture(coach.pilot, f"{name}-{language}")


@LANGUAGES
async def test_the_steps_of_handing_over(
    caseload: Home, language: str, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/koti/kaisa")
    async with coach_at_work(caseload, language=language) as coach:
        await coach.chooses("Onni Koe")
        await coach.presses(*ONGOING)
        await coach.fills(**{**WHOM, **GROUND, **SAID[language]})
        for name in ("hand-over-ground", "hand-over-parts", "hand-over-notes"):
            await coach.presses("ctrl+s")
            await coach.settles()
            await picture(coach.pilot, f"{name}-{language}")
        await coach.presses("enter")
        await picture(coach.pilot, f"hand-over-second-look-{language}")
        await coach.presses("escape", "ctrl+s")
        await coach.fills(secret=WORDS, again=WORDS)
        await picture(coach.pilot, f"hand-over-file-{language}")
        await coach.presses("ctrl+s")
        await coach.settles()
        await picture(coach.pilot, f"hand-over-what-leaves-{language}")
        await coach.presses("f2")
        await picture(coach.pilot, f"hand-over-covered-{language}")


@LANGUAGES
async def test_receiving(
    caseload: Home,
    with_nobody: Prepared,
    language: str,
    picture: Picture,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with coach_at_work(caseload, language=language) as coach:
        await coach.chooses("Onni Koe")
        await coach.presses(*ONGOING)
        await hands_over(coach, tmp_path / "h.ipscoach", **SAID[language])
        await coach.settles()
        await picture(coach.pilot, f"handed-over-{language}")
        await coach.presses("enter", "o")
        await picture(coach.pilot, f"given-out-log-{language}")
    monkeypatch.setenv("HOME", "/koti/kaisa")
    second = with_nobody.copied(tmp_path / "second")
    async with coach_at_work(second, language=language) as coach:
        await coach.presses("f4")
        await picture(coach.pilot, f"receive-{language}")
        await coach.fills(path=str(tmp_path / "h.ipscoach"))
        await coach.presses("ctrl+s")
        await coach.settles()
        await picture(coach.pilot, f"receive-preview-{language}")


@LANGUAGES
async def test_the_clients_own_copy(
    caseload: Home, language: str, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/koti/kaisa")
    async with coach_at_work(caseload, language=language) as coach:
        await coach.presses(*WAYS["own-copy-file"])
        await coach.settles()
        await picture(coach.pilot, f"own-copy-file-{language}")
        await coach.fills(secret=WORDS, again=WORDS)
        await coach.presses("ctrl+s")
        await coach.settles()
        await picture(coach.pilot, f"own-copy-what-leaves-{language}")


@LANGUAGES
async def test_the_log_after_records_were_destroyed(
    caseload: Home, language: str, picture: Picture, tmp_path: Path
) -> None:
    async with coach_at_work(caseload, language=language) as coach:
        await coach.presses(*ONGOING)
        await hands_over(coach, tmp_path / "one.md", **SAID[language])
        await coach.presses("v")
        await coach.opens("Paavo Testi")
        await coach.presses("u")
        await hands_over(coach, tmp_path / "two.md", **SAID[language])
        await coach.presses("escape", "d", "ctrl+s", "ctrl+s")
        await coach.fills(name="Paavo Testi", why={"fi": "siirretty", "en": "moved"}[language])
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.app.clear_notifications()
        await coach.presses("l")
        await picture(coach.pilot, f"given-out-destroyed-{language}")


@LANGUAGES
async def test_whose_time_is_up(caseload: Home, language: str, picture: Picture) -> None:
    async with coach_at_work(caseload, language=language, today=date(2036, 6, 1)) as coach:
        await coach.presses("v")
        await picture(coach.pilot, f"time-is-up-{language}")


@LANGUAGES
async def test_hidden_names(caseload: Home, language: str, picture: Picture) -> None:
    settings = Settings(hide_names=True)
    async with coach_at_work(caseload, language=language, settings=settings, size=WIDE) as coach:
        await picture(coach.pilot, f"hidden-names-{language}")


@LANGUAGES
async def test_wide_screens(caseload: Home, language: str, picture: Picture) -> None:
    async with coach_at_work(caseload, language=language, size=WIDE) as coach:
        await coach.chooses("Onni Koe")
        await picture(coach.pilot, f"caseload-wide-{language}")
        await coach.presses("enter")
        await picture(coach.pilot, f"client-wide-{language}")
        await coach.presses("3")
        await coach.chooses("Esimerkkikorjaamo Oy")
        await picture(coach.pilot, f"employers-wide-{language}")
        await coach.presses("6")
        await picture(coach.pilot, f"reports-wide-{language}")


@LANGUAGES
async def test_reports(
    caseload: Home, language: str, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/koti/kaisa")
    async with coach_at_work(caseload, language=language) as coach:
        await coach.presses("6", *["down"] * 7)
        await picture(coach.pilot, f"reports-funnel-{language}")
        await coach.presses("m")
        await picture(coach.pilot, f"reports-small-{language}")
        await coach.presses("m", "p")
        await coach.fills(span="everything")
        await coach.presses("ctrl+s", "v")
        for name in ("first-job", "caseload", "phases"):
            await coach.presses("full_stop")
            await picture(coach.pilot, f"reports-{name}-{language}")
        await coach.presses("escape", "x")
        await picture(coach.pilot, f"reports-export-{language}")


@LANGUAGES
async def test_the_import(
    empty: Home, language: str, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/koti/kaisa")
    async with coach_at_work(empty, language=language) as coach:
        await picture(coach.pilot, f"nobody-yet-{language}")
        await coach.presses("f7")
        await picture(coach.pilot, f"import-{language}")
        monkeypatch.chdir(EXAMPLE.parent)
        await coach.fills(path=EXAMPLE.name)
        await coach.presses("ctrl+s")
        await picture(coach.pilot, f"import-preview-{language}")


@LANGUAGES
async def test_the_lock(caseload: Home, language: str, picture: Picture) -> None:
    async with coach_at_work(caseload, language=language, locked=True) as coach:
        await picture(coach.pilot, f"locked-{language}")
        await coach.types("ei tämä")
        await coach.presses("enter")
        await picture(coach.pilot, f"locked-wrong-{language}")
        await coach.presses("f4")
        await picture(coach.pilot, f"locked-code-{language}")


@LANGUAGES
async def test_the_first_start(
    tmp_path: Path, language: str, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ipscoach.vault.kdf import CHEAP

    create, draw = Vault.create, recovery.draw
    monkeypatch.setattr(Vault, "create", lambda self, words: create(self, words, CHEAP))
    monkeypatch.setattr(recovery, "draw", lambda _: draw(lambda count: bytes(range(count))))
    words = "viisi sanaa joita kukaan ei arvaa"
    async with coach_at_work(Home(tmp_path / "new"), language=language) as coach:
        await coach.fills(name="Kaisa Valmentaja", organisation="Esimerkkikunta")
        await picture(coach.pilot, f"first-start-{language}")
        await coach.presses("ctrl+s")
        await coach.fills(passphrase=words, again=words)
        await picture(coach.pilot, f"first-start-passphrase-{language}")
        await coach.presses("ctrl+s")
        await picture(coach.pilot, f"first-start-code-{language}")
        code = "".join(str(coach.app.screen.query_one("#code").render()).split())
        await coach.presses("ctrl+s")
        await picture(coach.pilot, f"first-start-typed-back-{language}")
        await coach.fills(code=code)
        await coach.presses("ctrl+s")
        await picture(coach.pilot, f"first-start-last-{language}")


@LANGUAGES
async def test_the_recovery_code(caseload: Home, language: str, picture: Picture) -> None:
    async with coach_at_work(caseload, language=language) as coach:
        await coach.presses("f9", "f7")
        await picture(coach.pilot, f"recovery-code-{language}")


@LANGUAGES
async def test_a_small_window(caseload: Home, language: str, picture: Picture) -> None:
    async with coach_at_work(caseload, language=language, size=(60, 16)) as coach:
        await picture(coach.pilot, f"small-{language}")


@pytest.mark.parametrize("language", ["en"])
@pytest.mark.parametrize("theme", ["ipscoach-light", "ipscoach-contrast"])
async def test_other_colours(caseload: Home, language: str, theme: str, picture: Picture) -> None:
    settings = Settings(theme=theme)
    async with coach_at_work(caseload, language=language, settings=settings, size=WIDE) as coach:
        await picture(coach.pilot, theme.replace("ipscoach", "caseload"))


@pytest.mark.parametrize("language", ["en"])
async def test_no_colours(
    caseload: Home, language: str, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with coach_at_work(caseload, language=language, plain=True) as coach:
        await picture(coach.pilot, "caseload-no-color")

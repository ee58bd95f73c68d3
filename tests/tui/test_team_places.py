"""Every place of a supervisor's file: its keys, its words in the catalogue, and its picture."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from textual.widgets import Input

from ipscoach.exchange.fidelity import packing
from ipscoach.exchange.fidelity.pack_signing import fingerprint
from ipscoach.paths import Home
from ipscoach.tui.commands.everywhere import Lock, Quit
from ipscoach.tui.commands.supervisor import SUPERVISOR as OFFERED
from ipscoach.tui.commands.supervisor import GoTeam
from ipscoach.tui.dialogs.fidelity.give_pack import GivePackForm
from ipscoach.tui.screens.fidelity.evidence import EvidenceScreen
from ipscoach.tui.screens.place import Place
from tests.pictures import Picture
from tests.tui.day import CoachAtWork, Prepared, coach_at_work
from tests.tui.places import SUPERVISOR_WAYS, all_screens
from tests.tui.team import SUPERVISOR, chance, gives
from tests.tui.test_words import ATOMS, SAME_IN_ALL, WORD, data, in_brackets, of_the_scale, texts

__all__ = ["in_brackets"]
LANGUAGES = pytest.mark.parametrize("language", ["fi", "en"])
WIDE = (120, 36)
NARROW_ONLY = ("team-service", "team-period", "team-drop", "team-evidence", "team-records",
               "service-evidence", "service-records", "team-reports", "team-reports-plots",
               "team-actions", "team-settings")  # fmt: skip
# What is shown and not walked through key by key here: tests/tui/test_reviews.py does that.
REVIEWS = {
    "reviews": ("5",),
    "review": ("5", "enter"),
    "review-signed": ("5", "down", "enter"),
    "review-score": ("5", "enter", "s"),
    "review-picture": ("5", "enter", "c"),
    "review-actions": ("5", "down", "enter", "a"),
    "review-sign": ("5", "enter", "i"),
    "review-new": ("5", "a"),
    "review-export": ("5", "down", "enter", "x"),
}
# The same commands as elsewhere; no key of one's own that could be taken back.
SAME_OR_NOTHING = {"team-service", "team-keys"}
OF_TEAM = [
    kind
    for kind in all_screens()
    if issubclass(kind, Place) and ".fidelity." in kind.__module__ and kind is not EvidenceScreen
]


def seen(coach: CoachAtWork) -> tuple[object, ...]:
    """Say what a key could change: the screen, what stands on it, what was told."""
    return (coach.app.screen, coach.lines(), len(coach.told), coach.app.focused)


@pytest.mark.parametrize("place", sorted(SUPERVISOR_WAYS.keys() - SAME_OR_NOTHING))
async def test_every_key_of_the_key_bar_does_something_or_says_why(team: Home, place: str) -> None:
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        await coach.presses(*SUPERVISOR_WAYS[place])
        await coach.settles()
        depth, kind = len(coach.app.screen_stack), type(coach.app.screen)
        typing = isinstance(coach.app.focused, Input)
        for command in coach.app.commands():
            key = command.keys.partition(",")[0]
            there = place.partition("-")[0]
            here = {"team": "1", "service": "2"}.get(there) == key or key == "5"
            if command in (Quit, Lock, GoTeam) or here or (typing and len(key) == 1):
                continue
            if place != "team" and command in OFFERED and command in coach.app.everywhere:
                continue  # one list for all places: pressed at the first of them
            before = seen(coach)
            await coach.presses(key)
            await coach.settles()
            assert seen(coach) != before, f"{key} ({command.id}) does nothing and says nothing"
            coach.app.clear_notifications()
            while len(coach.app.screen_stack) > depth:
                await coach.presses("escape")
            if len(coach.app.screen_stack) < depth or type(coach.app.screen) is not kind:
                coach.app.go_to_caseload()
                await coach.rests()
                await coach.presses("g", *SUPERVISOR_WAYS[place])
                await coach.settles()


@pytest.mark.parametrize("kind", OF_TEAM, ids=lambda kind: kind.__name__)
def test_no_key_means_two_things_in_a_supervisors_file(kind: type[Place]) -> None:
    keys = [key for one in {*kind.here, *OFFERED} for key in one.keys.split(",")]
    assert [key for key, times in Counter(keys).items() if times > 1] == []


@pytest.mark.usefixtures("in_brackets")
@pytest.mark.parametrize("place", SUPERVISOR_WAYS)
async def test_no_word_stands_outside_the_catalogue(team: Home, place: str) -> None:
    async with coach_at_work(team, settings=SUPERVISOR, size=(130, 40)) as coach:
        await coach.presses(*SUPERVISOR_WAYS[place])
        await coach.settles()
        assert "⟦" in coach.screen
        written = data(coach) | of_the_scale()
        keys = [fingerprint(pack.key) for pack in coach.desk.fidelity.packs()]
        written |= set(WORD.findall(" ".join([*coach.app.available_themes, *keys])))
        stray = {
            word
            for text in texts(coach)
            for word in WORD.findall(ATOMS.sub(" ", text))
            if word not in written | SAME_IN_ALL
        }
        assert not stray


# Pictures


@pytest.fixture
def file(
    team_in_english: Prepared, team_in_finnish: Prepared, tmp_path: Path, language: str
) -> Home:
    """Give the supervisor's file, written in the language of the picture."""
    prepared = team_in_finnish if language == "fi" else team_in_english
    return prepared.copied(tmp_path / "file")


@LANGUAGES
async def test_the_places_of_a_supervisor(file: Home, language: str, picture: Picture) -> None:
    async with coach_at_work(file, settings=SUPERVISOR, language=language) as coach:
        for name in ("team", *NARROW_ONLY):
            await coach.presses(*SUPERVISOR_WAYS[name])
            await coach.settles()
            await picture(coach.pilot, f"{name}-{language}")
            while len(coach.app.screen_stack) > 1:
                await coach.presses("escape")
            await coach.presses("g")


@LANGUAGES
async def test_the_reviews_of_a_service(
    file: Home, language: str, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/koti/eeva")
    async with coach_at_work(file, settings=SUPERVISOR, language=language) as coach:
        for name, keys in REVIEWS.items():
            await coach.presses(*keys)
            await coach.settles()
            await picture(coach.pilot, f"{name}-{language}")
            while len(coach.app.screen_stack) > 1:
                await coach.presses("escape")
            await coach.presses("g")


@LANGUAGES
async def test_the_team_where_there_is_room(file: Home, language: str, picture: Picture) -> None:
    async with coach_at_work(file, settings=SUPERVISOR, language=language, size=WIDE) as coach:
        await coach.settles()
        await picture(coach.pilot, f"team-wide-{language}")


@LANGUAGES
async def test_a_team_without_packs(
    without_team: Prepared, tmp_path: Path, language: str, picture: Picture
) -> None:
    home = without_team.copied(tmp_path / "file")
    async with coach_at_work(home, settings=SUPERVISOR, language=language) as coach:
        await coach.settles()
        await picture(coach.pilot, f"team-empty-{language}")


@LANGUAGES
async def test_taking_packs_in(
    file: Home,
    in_english: Prepared,
    language: str,
    picture: Picture,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "packs"
    folder.mkdir()
    one = in_english.copied(tmp_path / "one")
    gives(one, "Kaisa Malli", folder / "kaisa.pack", seed=1)
    gives(one, "Mauri Demo", folder / "mauri.pack", seed=2)
    (folder / "odd.pack").write_text("?", encoding="utf-8")
    monkeypatch.setenv("HOME", "/koti/eeva")
    async with coach_at_work(file, settings=SUPERVISOR, language=language) as coach:
        await coach.presses("f4")
        await picture(coach.pilot, f"take-packs-{language}")
        await coach.fills(path=str(folder))
        await coach.presses("ctrl+s")
        await coach.settles()
        await picture(coach.pilot, f"take-packs-look-{language}")


@LANGUAGES
async def test_giving_a_pack(
    in_english: Prepared,
    in_finnish: Prepared,
    language: str,
    picture: Picture,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Chance would draw another key, and so another fingerprint, for every picture.
    monkeypatch.setattr(packing, "chance", chance)
    monkeypatch.setenv("HOME", "/koti/kaisa")
    prepared = in_finnish if language == "fi" else in_english
    async with coach_at_work(prepared.copied(tmp_path / "one"), language=language) as coach:
        await coach.presses("5")
        await coach.settles()
        await coach.presses("x")
        coach.is_at(GivePackForm)
        await picture(coach.pilot, f"give-pack-{language}")
        await coach.fills(path=str(tmp_path / "k.pack"))
        await coach.presses("ctrl+s")
        await coach.settles()
        await picture(coach.pilot, f"pack-given-{language}")

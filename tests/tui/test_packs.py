"""A coach gives her pack, a supervisor takes it in: by keys, over real files, with real keys."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from ipscoach.exchange.fidelity.pack_reading import read_pack
from ipscoach.exchange.fidelity.pack_signing import fingerprint, open_with
from ipscoach.paths import Home
from ipscoach.tui.dialogs.choosing import ChooseQuestion
from ipscoach.tui.dialogs.fidelity.give_pack import SHOWN, GivePackForm
from ipscoach.tui.dialogs.fidelity.take_packs import TakePacksForm
from ipscoach.tui.dialogs.fields import Line
from ipscoach.tui.screens.fidelity.evidence import EvidenceScreen
from ipscoach.tui.screens.fidelity.team import TeamScreen
from tests.tui.day import CoachAtWork, Prepared, coach_at_work
from tests.tui.team import BEFORE, NOW, SUPERVISOR, gives


@pytest.fixture
def coaches(in_english: Prepared, tmp_path: Path) -> dict[str, Home]:
    """Three coaches at three computers, so with a key each."""
    names = ("Kaisa Malli", "Olli Testi", "Siiri Koe")
    return {name: in_english.copied(tmp_path / name.split()[0]) for name in names}


@pytest.fixture
def folder(coaches: dict[str, Home], tmp_path: Path) -> Path:
    """A folder with a pack of each."""
    place = tmp_path / "packs"
    place.mkdir()
    for seed, (name, home) in enumerate(coaches.items(), 1):
        gives(home, name, place / f"{seed}.pack", seed=seed)
    return place


async def gives_by_keys(coach: CoachAtWork, **fields: str) -> None:
    """Open the form from the evidence, fill it and write."""
    await coach.presses("5")
    await coach.settles()
    await coach.presses("x")
    coach.is_at(GivePackForm)
    await coach.fills(**fields)
    await coach.presses("ctrl+s")
    await coach.settles()


async def looks_at(coach: CoachAtWork, path: Path, **fields: str) -> None:
    """Open the form, name the file or folder, and look."""
    await coach.presses("f4")
    coach.is_at(TakePacksForm)
    await coach.fills(path=str(path), **fields)
    await coach.presses("ctrl+s")
    await coach.settles()


# Giving


async def test_a_coach_gives_her_pack_and_reads_the_fingerprint_of_her_key(
    home: Home, tmp_path: Path
) -> None:
    path = tmp_path / "mine.pack"
    async with coach_at_work(home) as coach:
        await gives_by_keys(coach, path=str(path))
        coach.is_at(ChooseQuestion)
        found = read_pack(path.read_bytes())
        coach.sees("Read this fingerprint of your key to your supervisor", fingerprint(found.key))
        await coach.presses("enter")
        coach.is_at(EvidenceScreen)
        assert found.pack.coach == coach.desk.read.coach().name  # type: ignore[union-attr]
        whole = found.pack.period.first, found.pack.period.last
        assert whole == (date(2026, 5, 1), date(2026, 10, 31)), "whole months, as the whole team"


async def test_a_pack_may_also_be_of_the_days_that_are_shown(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "mine.pack"
    async with coach_at_work(home) as coach:
        await gives_by_keys(coach, path=str(path), span=SHOWN)
        found = read_pack(path.read_bytes())
        await coach.presses("enter")
        period = coach.is_at(EvidenceScreen).period
        assert (found.pack.period.first, found.pack.period.last) == (period.first, period.last)


async def test_the_form_says_what_is_inside_and_what_is_not(home: Home) -> None:
    async with coach_at_work(home, size=(120, 36)) as coach:
        await coach.presses("5")
        await coach.settles()
        await coach.presses("x")
        coach.sees("Inside: your name and organisation", "Not inside: clients' names")


async def test_no_client_is_named_in_what_was_written(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "mine.pack"
    async with coach_at_work(home) as coach:
        await gives_by_keys(coach, path=str(path), span="12")
        text = path.read_text(encoding="utf-8")
        for row in coach.desk.read.clients(coach.app.clock.today()):
            assert row.name not in text
            assert f'"{row.code}"' not in text


async def test_whole_months_make_the_packs_of_a_team_fit_together(
    home: Home, tmp_path: Path
) -> None:
    path = tmp_path / "mine.pack"
    async with coach_at_work(home) as coach:
        await coach.presses("5")
        await coach.settles()
        await coach.presses("x")
        coach.sees("1 May 2026 – 31 Oct 2026")
        named = coach.is_at(GivePackForm).field("path", Line).text
        assert named.endswith("evidence-2026-05-01-2026-10-31.pack")
        await coach.fills(path=str(path))
        await coach.presses("ctrl+s")
        await coach.settles()
    period = read_pack(path.read_bytes()).pack.period
    assert (period.first, period.last) == (NOW.first, NOW.last)


async def test_for_the_supervisors_key_the_file_is_encrypted_and_named_so(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pyrage import x25519

    monkeypatch.setenv("HOME", str(tmp_path))
    key = x25519.Identity.generate()
    async with coach_at_work(home) as coach:
        await gives_by_keys(coach, span="6", recipient=str(key.to_public()))
        coach.is_at(ChooseQuestion)
    path = tmp_path / "evidence-2026-05-01-2026-10-31.pack.age"
    content = path.read_bytes()
    assert b"ipscoach-fidelity-pack" not in content
    assert read_pack(open_with(content, str(key))).pack.coach


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"path": "/nowhere/at/all.pack"}, ""),
        ({"recipient": "age1nothing"}, ""),
    ],
)
async def test_what_cannot_be_written_is_said_in_the_form_and_nothing_is_lost(
    home: Home, tmp_path: Path, fields: dict[str, str], why: str
) -> None:
    async with coach_at_work(home) as coach:
        await gives_by_keys(coach, **fields)
        form = coach.is_at(GivePackForm)
        message = str(form.query_one("#message").render())  # type: ignore[attr-defined]
        assert message.strip()
        assert "Saving" not in message
        assert why in message
    assert not list(tmp_path.glob("*.pack"))


async def test_an_existing_file_is_not_written_over(home: Home, tmp_path: Path) -> None:
    path = tmp_path / "mine.pack"
    path.write_text("something else", encoding="utf-8")
    async with coach_at_work(home) as coach:
        await gives_by_keys(coach, path=str(path))
        coach.is_at(GivePackForm)
    assert path.read_text(encoding="utf-8") == "something else"


# Taking


async def test_three_coaches_packs_come_in_from_a_folder_by_keys_alone(
    no_team: Home, folder: Path
) -> None:
    async with coach_at_work(no_team, settings=SUPERVISOR) as coach:
        await looks_at(coach, folder)
        coach.sees("Kaisa Malli", "Olli Testi", "Siiri Koe", "new key: compare the fingerprint")
        assert coach.desk.fidelity.packs() == []
        await coach.presses("ctrl+s")
        await coach.settles()
        assert coach.is_at(TeamScreen).period == NOW
        coach.sees("3 coaches", "The service")
        assert "3 packs were taken in." in coach.told


async def test_the_fingerprint_shown_is_the_one_that_the_coach_reads_out(
    no_team: Home, coaches: dict[str, Home], tmp_path: Path
) -> None:
    read_out = gives(coaches["Kaisa Malli"], "Kaisa Malli", tmp_path / "k.pack")
    async with coach_at_work(no_team, settings=SUPERVISOR) as coach:
        await looks_at(coach, tmp_path / "k.pack")
        coach.sees(read_out)


async def test_a_key_seen_before_is_known_and_another_one_has_to_be_compared(
    no_team: Home, coaches: dict[str, Home], tmp_path: Path
) -> None:
    kaisa, other = coaches["Kaisa Malli"], coaches["Olli Testi"]
    gives(kaisa, "Kaisa Malli", tmp_path / "1.pack", BEFORE, seed=1)
    gives(kaisa, "Kaisa Malli", tmp_path / "2.pack", NOW, seed=2)
    gives(other, "Kaisa Malli", tmp_path / "3.pack", NOW, seed=3)
    async with coach_at_work(no_team, settings=SUPERVISOR) as coach:
        await looks_at(coach, tmp_path / "1.pack")
        coach.does_not_see("Fingerprint compared")
        await coach.presses("ctrl+s")
        await coach.settles()
        await looks_at(coach, tmp_path / "2.pack")
        coach.sees("key known since 23 Nov 2026")
        await coach.presses("escape", "escape")
        await looks_at(coach, tmp_path / "3.pack")
        coach.sees("another key than before", "Fingerprint compared")
        await coach.presses("ctrl+s")
        await coach.rests()
        coach.sees("tick that you did")
        assert len(coach.desk.fidelity.packs()) == 1
        await coach.goes_to("compared")
        await coach.presses("space", "ctrl+s")
        await coach.settles()
        assert len(coach.desk.fidelity.packs()) == 2


async def test_a_changed_pack_and_one_that_is_here_already_are_refused_and_the_rest_comes_in(
    no_team: Home, folder: Path
) -> None:
    async with coach_at_work(no_team, settings=SUPERVISOR, size=(120, 36)) as coach:
        await looks_at(coach, folder / "1.pack")
        await coach.presses("ctrl+s")
        await coach.settles()
        spoilt = json.loads((folder / "2.pack").read_text(encoding="utf-8"))
        spoilt["pack"]["caseload"]["active"] += 1
        (folder / "2.pack").write_text(json.dumps(spoilt), encoding="utf-8")
        await looks_at(coach, folder)
        coach.sees("2 files do not come in:", "1.pack", "2.pack", "changed after it was signed")
        await coach.presses("ctrl+s")
        await coach.settles()
        names = {pack.coach for pack in coach.desk.fidelity.packs()}
        assert names == {"Kaisa Malli", "Siiri Koe"}


async def test_where_nothing_can_come_in_nothing_does(no_team: Home, tmp_path: Path) -> None:
    (tmp_path / "odd.pack").write_text("no pack", encoding="utf-8")
    async with coach_at_work(no_team, settings=SUPERVISOR) as coach:
        await looks_at(coach, tmp_path / "odd.pack")
        coach.sees("1 file does not come in:", "no evidence pack")
        await coach.presses("ctrl+s")
        await coach.rests()
        coach.sees("None of them can come in")
        coach.is_at(TakePacksForm)


@pytest.mark.parametrize("name", ["nothing-here", "."])
async def test_a_path_without_packs_is_said_at_the_path(
    no_team: Home, tmp_path: Path, name: str
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    async with coach_at_work(no_team, settings=SUPERVISOR) as coach:
        await looks_at(coach, empty / name)
        form = coach.is_at(TakePacksForm)
        if name == ".":
            assert form.step == 0
            coach.sees("There is no evidence pack")
        else:
            coach.sees("There is no file")


async def test_an_encrypted_pack_opens_with_the_key_file(
    no_team: Home, coaches: dict[str, Home], tmp_path: Path
) -> None:
    from pyrage import x25519

    key = x25519.Identity.generate()
    (tmp_path / "key.txt").write_text(f"{key}\n", encoding="utf-8")
    path = tmp_path / "k.pack.age"
    gives(coaches["Kaisa Malli"], "Kaisa Malli", path, recipient=str(key.to_public()))
    async with coach_at_work(no_team, settings=SUPERVISOR) as coach:
        await looks_at(coach, path)
        coach.sees("This pack is encrypted")
        await coach.presses("escape")
        await coach.fills(identity=str(tmp_path / "key.txt"))
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.sees("Kaisa Malli")
        await coach.presses("ctrl+s")
        await coach.settles()
        assert len(coach.desk.fidelity.packs()) == 1


async def test_the_team_shows_the_period_whose_packs_came_in(
    team: Home, coaches: dict[str, Home], tmp_path: Path
) -> None:
    gives(coaches["Olli Testi"], "Olli Demo", tmp_path / "o.pack", BEFORE)
    async with coach_at_work(team, settings=SUPERVISOR) as coach:
        await looks_at(coach, tmp_path / "o.pack")
        await coach.presses("ctrl+s")
        await coach.settles()
        assert coach.is_at(TeamScreen).period == BEFORE
        coach.sees("4 coaches", "Olli Demo")

"""Receiving a client: the file, a look at what it would bring, then all of it or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from ipscoach.domain.caseload import Status
from ipscoach.paths import Home
from ipscoach.records.orders import Profile
from ipscoach.settings import Settings
from ipscoach.tui.dialogs.full import FullQuestion
from ipscoach.tui.dialogs.handover.receiving import ReceiveForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.client import ClientScreen
from tests.tui.day import TODAY, CoachAtWork, Prepared, coach_at_work
from tests.tui.steps import ONGOING, WORDS, hands_over
from tests.tui.test_caseload import named


@pytest.fixture
def second(with_nobody: Prepared, tmp_path: Path) -> Home:
    """The home of the coach who receives, beside that of the one who hands over."""
    return with_nobody.copied(tmp_path / "second")


async def packed(home: Home, path: Path) -> Path:
    """Let the first coach hand a client over as a package."""
    async with coach_at_work(home) as coach:
        await coach.chooses("Onni Koe")
        await coach.presses(*ONGOING)
        await hands_over(coach, path)
    assert path.exists()
    return path


async def looks_into(coach: CoachAtWork, path: Path, **fields: str) -> ReceiveForm:
    """Open the steps of receiving, and go on to what the file would bring."""
    await coach.presses("f4")
    form = coach.is_at(ReceiveForm)
    await coach.fills(path=str(path), **fields)
    await coach.presses("ctrl+s")
    await coach.settles()
    return form


def people(coach: CoachAtWork) -> int:
    """Count everybody in the file."""
    return len(coach.desk.read.clients(TODAY))


async def test_a_package_is_looked_at_and_taken_in(
    home: Home, second: Home, tmp_path: Path
) -> None:
    package = await packed(home, tmp_path / "h.ipscoach")
    async with coach_at_work(second) as coach:
        await looks_into(coach, package)
        coach.sees("Client: Onni Koe", "From: Kaisa Malli", "Purpose: Coaching goes on")
        coach.sees("Nothing is written yet. All of it comes in, or nothing.")
        assert people(coach) == 0
        await coach.presses("ctrl+s")
        coach.is_at(ClientScreen)
        coach.sees("Onni Koe · K-01", "[4 Employer]")
        assert named(coach, "Onni Koe").status is Status.ACTIVE
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)
        coach.sees("1 of 10 active", "Onni Koe")


async def test_a_sealed_package_wants_its_passphrase(
    home: Home, second: Home, tmp_path: Path
) -> None:
    package = await packed(home, tmp_path / "h.ipscoach.age")
    async with coach_at_work(second) as coach:
        form = await looks_into(coach, package)
        assert form.step == 0
        coach.sees("is encrypted, so nothing was read")
        await coach.fills(passphrase="not this one")
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.sees("The passphrase does not open this file")
        await coach.fills(passphrase=WORDS)
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.sees("Client: Onni Koe")
        await coach.presses("ctrl+s")
        assert people(coach) == 1


async def test_a_package_for_a_key_opens_with_the_file_of_it(
    home: Home, second: Home, tmp_path: Path
) -> None:
    import pyrage

    key, other = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    (tmp_path / "key.txt").write_text(f"# a key\n{key}\n")
    (tmp_path / "other.txt").write_text(f"{other}\n")
    package = await packed(home, tmp_path / "h.ipscoach")
    sealed = tmp_path / "s.ipscoach.age"
    sealed.write_bytes(pyrage.encrypt(package.read_bytes(), [key.to_public()]))
    async with coach_at_work(second) as coach:
        form = await looks_into(coach, sealed, identity=str(tmp_path / "other.txt"))
        assert form.step == 0
        coach.sees("This key does not open the file")
        await coach.fills(identity=str(tmp_path / "key.txt"), passphrase="both")
        await coach.presses("ctrl+s")
        coach.sees("not both")
        await coach.fills(passphrase="")
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.sees("Client: Onni Koe")


async def test_a_full_caseload_offers_the_waiting_list(
    home: Home, second: Home, tmp_path: Path
) -> None:
    package = await packed(home, tmp_path / "h.ipscoach")
    async with coach_at_work(second) as coach:
        for number in range(10):
            coach.desk.door.add_client(Profile(name=f"Asiakas {number}"))
        form = await looks_into(coach, package)
        coach.sees("! The caseload is full: the client can come onto the waiting list.")
        assert form.typed()["status"] == "waiting"
        await coach.fills(status="active")
        await coach.presses("ctrl+s")
        coach.is_at(FullQuestion)
        assert people(coach) == 10
        await coach.presses("enter")
        coach.is_at(ClientScreen)
        assert named(coach, "Onni Koe").status is Status.WAITING


async def test_the_same_client_twice_is_noticed_in_the_preview(home: Home, tmp_path: Path) -> None:
    package = await packed(home, tmp_path / "h.ipscoach")
    async with coach_at_work(home) as coach:
        before = people(coach)
        await looks_into(coach, package)
        coach.sees("! This client is here already: Onni Koe (K-04).")
        await coach.presses("ctrl+s")
        coach.is_at(ReceiveForm)
        coach.sees("This client is in your caseload already")
        assert people(coach) == before


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no package of a client"),
        (b"PK\x03\x04 something", "no package of a client"),
        (b'{"format": "ipscoach-client", "version": 99}', "newer version"),
        (None, "There is no file"),
    ],
)
async def test_what_is_no_package_is_said_and_nothing_comes_in(
    second: Home, tmp_path: Path, content: bytes | None, why: str
) -> None:
    path = tmp_path / "h.ipscoach"
    if content is not None:
        path.write_bytes(content)
    async with coach_at_work(second) as coach:
        form = await looks_into(coach, path)
        assert form.step == 0
        coach.sees(why)
        assert people(coach) == 0


async def test_a_cut_package_is_said_to_be_cut(home: Home, second: Home, tmp_path: Path) -> None:
    package = await packed(home, tmp_path / "h.ipscoach")
    package.write_bytes(package.read_bytes()[:-100])
    async with coach_at_work(second) as coach:
        await looks_into(coach, package)
        coach.sees("cut off or was changed on its way")
        assert people(coach) == 0


async def test_esc_leads_back_from_the_preview_and_out(
    home: Home, second: Home, tmp_path: Path
) -> None:
    package = await packed(home, tmp_path / "h.ipscoach")
    async with coach_at_work(second) as coach:
        form = await looks_into(coach, package)
        assert form.step == 1
        await coach.presses("escape")
        assert form.step == 0
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)
        assert coach.desk.drafts.all() == []


async def test_another_file_is_read_anew(home: Home, second: Home, tmp_path: Path) -> None:
    package = await packed(home, tmp_path / "h.ipscoach")
    (tmp_path / "no.ipscoach").write_text("no")
    async with coach_at_work(second) as coach:
        form = await looks_into(coach, package)
        await coach.presses("escape")
        await coach.fills(path=str(tmp_path / "no.ipscoach"))
        await coach.presses("ctrl+s")
        await coach.settles()
        assert form.step == 0
        coach.sees("no package of a client")


async def test_while_names_are_hidden_the_preview_is_covered(
    home: Home, second: Home, tmp_path: Path
) -> None:
    package = await packed(home, tmp_path / "h.ipscoach")
    async with coach_at_work(second, settings=Settings(hide_names=True)) as coach:
        await looks_into(coach, package)
        coach.sees("Names are hidden. F2 shows them")
        coach.does_not_see("Onni")
        await coach.presses("ctrl+s")
        coach.sees("Look at what comes in first")
        assert people(coach) == 0
        await coach.presses("f2")
        coach.sees("Client: Onni Koe")

"""A workbook comes in as a guided step: what would happen is shown, then it happens."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input

from ipscoach.paths import Home
from ipscoach.tui.dialogs.path_suggester import PathSuggester
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.intake import IntakeScreen
from tests.exchange.workbook.lists import AINO, EXAMPLE, write
from tests.tui.day import TODAY, CoachAtWork, coach_at_work


async def looks_into(coach: CoachAtWork, path: Path) -> None:
    """Open the import and look into a file."""
    await coach.presses("f7")
    coach.is_at(IntakeScreen)
    await coach.presses("ctrl+u")
    await coach.pastes(str(path))
    await coach.presses("ctrl+s")


def people(coach: CoachAtWork) -> int:
    """Count the clients on the file."""
    return len(coach.desk.read.clients(TODAY))


async def test_nothing_is_written_before_the_preview_is_accepted(empty: Home) -> None:
    async with coach_at_work(empty, size=(100, 40)) as coach:
        await looks_into(coach, EXAMPLE)
        coach.sees("Nothing is written yet", "Bring these rows in", "clients")
        assert people(coach) == 0
        await coach.presses("enter")
        coach.sees("Done; the rows above are in the caseload.", "To the caseload")
        assert people(coach) > 0
        await coach.presses("enter")
        coach.is_at(CaseloadScreen)
        coach.does_not_see("No clients yet")


async def test_leaving_the_preview_writes_nothing(empty: Home) -> None:
    async with coach_at_work(empty) as coach:
        await looks_into(coach, EXAMPLE)
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)
        coach.sees("No clients yet")
        assert people(coach) == 0


async def test_refused_rows_are_listed_with_place_value_and_reason(
    empty: Home, tmp_path: Path
) -> None:
    book = write(
        tmp_path / "lists.xlsx",
        {"Asiakkaat": [["Nimi", "Tila", "Vaihe"], ["Aino [b]", "aktiivinen", 2],
                       ["Eero", "aktiivinen", "[/x] yhdeksän"]]},
    )  # fmt: skip
    async with coach_at_work(empty, size=(100, 40)) as coach:
        await looks_into(coach, book)
        coach.sees("In: 1 client", "1 row is refused:", "row 3", "“[/x] yhdeksän”")
        await coach.presses("ctrl+s")
        assert [row.name for row in coach.desk.read.clients(TODAY)] == ["Aino [b]"]


async def test_a_file_that_cannot_be_read_is_told_and_another_may_follow(
    empty: Home, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"no workbook")
    async with coach_at_work(empty, size=(100, 40)) as coach:
        await looks_into(coach, broken)
        coach.is_at(IntakeScreen)
        assert str(coach.app.screen.query_one("#message").render())
        await coach.presses("escape")
        await looks_into(coach, tmp_path / "none.xlsx")
        assert str(coach.app.screen.query_one("#message").render())
        await coach.fills(path=str(write(tmp_path / "good.xlsx", AINO)))
        await coach.presses("ctrl+s")
        coach.sees("In: 1 client")


async def test_another_file_is_looked_into_anew(empty: Home, tmp_path: Path) -> None:
    async with coach_at_work(empty, size=(100, 40)) as coach:
        await looks_into(coach, write(tmp_path / "one.xlsx", AINO))
        coach.sees("Bring these rows in")
        await coach.fills(path=str(EXAMPLE))
        coach.sees("Look into the file")
        await coach.presses("ctrl+s")
        coach.sees("Nothing is written yet", "In: 12 clients")
        await coach.fills(overflow="1")
        coach.sees("Look into the file")
        assert people(coach) == 0


@pytest.mark.parametrize("overflow", ["", "1"])
async def test_clients_over_the_cap_are_refused_or_wait(
    empty: Home, tmp_path: Path, overflow: str
) -> None:
    rows = [[f"Asiakas {n}", "aktiivinen", 2] for n in range(1, 13)]
    book = write(tmp_path / "full.xlsx", {"Asiakkaat": [["Nimi", "Tila", "Vaihe"], *rows]})
    async with coach_at_work(empty, size=(100, 40)) as coach:
        await coach.presses("f7")
        await coach.fills(path=str(book), overflow=overflow)
        await coach.presses("ctrl+s", "ctrl+s", "ctrl+s")
        view = coach.desk.read.caseload(TODAY)
        assert (len(view.active), len(view.waiting)) == (10, 2 if overflow else 0)
        coach.sees("10 of 10 active")


async def test_the_same_file_twice_adds_nobody(empty: Home) -> None:
    async with coach_at_work(empty, size=(100, 40)) as coach:
        await looks_into(coach, EXAMPLE)
        await coach.presses("enter", "enter")
        before = people(coach)
        await looks_into(coach, EXAMPLE)
        coach.sees("there already")
        await coach.presses("enter")
        assert people(coach) == before


async def test_paths_are_completed_from_the_disk(tmp_path: Path) -> None:
    (tmp_path / "Äänet").mkdir()
    (tmp_path / "lista.xlsx").touch()
    (tmp_path / "lista.txt").touch()
    suggest = PathSuggester((".xlsx",)).get_suggestion
    assert await suggest(f"{tmp_path}/li") == f"{tmp_path}/lista.xlsx"
    assert await suggest(f"{tmp_path}/Ä") == f"{tmp_path}/Äänet/"
    assert await suggest(f"{tmp_path}/none") is None
    assert await suggest("/no/such/folder/") is None


async def test_the_suggestion_is_taken_with_the_right_arrow(empty: Home, tmp_path: Path) -> None:
    (tmp_path / "kvokkalista.xlsx").touch()
    async with coach_at_work(empty) as coach:
        await coach.presses("f7", "ctrl+u")
        await coach.pastes(f"{tmp_path}/kvo")
        await coach.settles()
        await coach.presses("right")
        assert coach.app.screen.query_one(Input).value.endswith("/kvokkalista.xlsx")

"""Until when records are kept, and their guided destruction: said, by name, for good."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.widgets import DataTable

from ipscoach.paths import Home
from ipscoach.records.handover.destroying_door import DestroyingDoor
from ipscoach.records.orders import NewNote, NewTask, NoteKind
from ipscoach.settings import Settings
from ipscoach.tui.dialogs.handover.destroying import DestroyForm
from ipscoach.tui.screens.closed import ClosedScreen
from ipscoach.tui.screens.disclosures import WholeLogScreen
from tests.exchange.workbook.lists import write
from tests.tui.day import TODAY, CoachAtWork, coach_at_work
from tests.tui.steps import ONGOING, hands_over
from tests.tui.test_caseload import named

IN_TEN_YEARS = date(2036, 10, 15)
"""The time of five of the twelve closed clients is up."""


async def begins(coach: CoachAtWork, name: str = "Paavo Testi") -> DestroyForm:
    """Open the steps of destroying."""
    await coach.presses("v")
    await coach.chooses(name)
    await coach.presses("d")
    return coach.is_at(DestroyForm)


def names(coach: CoachAtWork) -> set[str]:
    """Return everybody's name."""
    return {row.name for row in coach.desk.read.clients(TODAY)}


async def test_closed_clients_show_until_when_they_are_kept(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("v")
        coach.is_at(ClosedScreen)
        row = next(line for line in coach.lines() if "Paavo Testi" in line)
        assert "30 Oct 2026" in row
        assert "30 Oct 2036" in row
        coach.does_not_see("the time of")


async def test_whose_time_is_up_stands_first_with_a_mark(home: Home) -> None:
    async with coach_at_work(home, today=IN_TEN_YEARS) as coach:
        await coach.presses("v")
        coach.sees("! the time of 11 is up: the records can be destroyed (d)")
        table = coach.app.screen.query_one(DataTable)
        first = [str(cell) for cell in table.get_row_at(0)]
        last = [str(cell) for cell in table.get_row_at(table.row_count - 1)]
        assert first[:2] == ["!", "Rauha Koe"]
        assert last[:2] == [" ", "Paavo Testi"]


async def test_where_no_day_of_closing_is_known_it_is_said_what_helps(
    home: Home, tmp_path: Path
) -> None:
    book = write(tmp_path / "l.xlsx", {"Asiakkaat": [["Nimi", "Tila"], ["Aku Vanha", "päättynyt"]]})
    async with coach_at_work(home) as coach:
        await coach.presses("f7")
        await coach.fills(path=str(book))
        await coach.presses("ctrl+s", "ctrl+s", "ctrl+s", "v")
        coach.is_at(ClosedScreen)
        coach.sees("The day of closing is not known of 1: reopen onto the waiting list")
        row = next(line for line in coach.lines() if "Aku Vanha" in line)
        assert "not known" in row
        await coach.chooses("Aku Vanha")
        await coach.presses("d")
        coach.is_at(DestroyForm)
        coach.sees("The day of closing is not known")
        await coach.presses("ctrl+s", "ctrl+s")
        await coach.fills(name="Aku Vanha", why="moved to the register")
        await coach.presses("ctrl+s")
        coach.sees("The day of closing is not known")
        assert "Aku Vanha" in names(coach)


async def test_the_organisations_years_are_set_in_the_settings(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9")
        await coach.fills(retention="0")
        await coach.presses("ctrl+s")
        coach.sees("Records are kept between 1 and 100 years.")
        await coach.fills(retention="4")
        await coach.presses("ctrl+s")
        await coach.settles()
        coach_row = coach.desk.read.coach()
        assert coach_row is not None
        assert coach_row.retention_years == 4
        await coach.presses("v")
        row = next(line for line in coach.lines() if "Paavo Testi" in line)
        assert "30 Oct 2030" in row


async def test_what_goes_and_what_stays_is_said_before_anything_happens(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await begins(coach)
        coach.sees("Destroy the records of Paavo Testi", "Step 1 of 3")
        coach.sees("These are kept until 30 Oct 2036.", "Goes for good", "Stays:")
        await coach.presses("ctrl+s")
        coach.sees("Step 2 of 3", "The whole name stands in no record of others.")
        await coach.presses("ctrl+s")
        coach.sees("Step 3 of 3: confirm by name", "Type the client's name as it stands")
        coach.sees("Backups that were made earlier still hold this client.", "no way back")
        assert "Paavo Testi" in names(coach)


async def test_other_records_in_which_the_name_stands_are_listed(home: Home) -> None:
    async with coach_at_work(home) as coach:
        aino = named(coach, "Aino Esimerkki").id
        text = "Met Paavo Testi on the way."
        coach.desk.door.write_note(
            NewNote(day=TODAY, kind=NoteKind.MEETING, text=text, client_id=aino)
        )
        coach.desk.door.add_task(NewTask(what="Ask Paavo Testi", due=TODAY, client_id=aino))
        await begins(coach)
        await coach.presses("ctrl+s")
        coach.sees("The name stands in 2 records of others, which stay as they are.")
        coach.sees("23 Nov 2026 · Note · K-01", "23 Nov 2026 · Task · K-01")


@pytest.mark.parametrize(
    ("typed", "why", "said"),
    [
        ("", "moved to the register", "Type the client's name"),
        ("Paavo", "moved to the register", "Type the client's name"),
        ("Paavo Testi", "", "These records are kept until 30 Oct 2036."),
        ("Paavo Testi", "Paavo asked for it", "without the client's name"),
    ],
)
async def test_another_name_or_no_reason_destroys_nothing(
    home: Home, typed: str, why: str, said: str
) -> None:
    async with coach_at_work(home) as coach:
        await begins(coach)
        await coach.presses("ctrl+s", "ctrl+s")
        await coach.fills(name=typed, why=why)
        await coach.presses("ctrl+s")
        coach.is_at(DestroyForm)
        coach.sees(said)
        assert "Paavo Testi" in names(coach)


async def test_typed_by_name_and_with_a_reason_the_records_are_gone(home: Home) -> None:
    async with coach_at_work(home) as coach:
        id_ = named(coach, "Paavo Testi").id
        await coach.presses("v")
        await coach.opens("Paavo Testi")
        await coach.presses("escape", "d")
        await coach.presses("ctrl+s", "ctrl+s")
        await coach.fills(name="paavo testi", why="moved to the register")
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.is_at(ClosedScreen)
        coach.sees("11 closed clients")
        coach.does_not_see("Paavo Testi")
        assert any("Earlier backups still hold them" in told for told in coach.told)
        assert "Paavo Testi" not in names(coach)
        rows = coach.desk.read.rows("SELECT subject_id, reason FROM destruction")
        assert [tuple(row) for row in rows] == [(id_, "moved to the register")]
        assert coach.app.chosen_client is None


async def test_where_the_file_could_not_be_cleaned_that_is_said_and_the_client_is_gone(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DestroyingDoor, "_clean", lambda _self: False)
    async with coach_at_work(home) as coach:
        await begins(coach)
        await coach.presses("ctrl+s", "ctrl+s")
        coach.sees("^S Destroy for good")
        await coach.fills(name="Paavo Testi", why="moved to the register")
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.is_at(ClosedScreen)
        assert "Paavo Testi" not in names(coach)
        assert any("ipscoach destroy --clean" in told for told in coach.told)
        assert "Saved." not in coach.told


async def test_the_whole_log_says_whose_records_were_destroyed(home: Home, tmp_path: Path) -> None:
    async with coach_at_work(home, size=(100, 30)) as coach:
        await coach.presses("v")
        coach.sees("l All given out")
        await coach.presses("l")
        coach.is_at(WholeLogScreen)
        coach.sees("Given out about all clients", "Nothing was given out about anybody.")
        await coach.presses("escape", "escape", *ONGOING)
        await hands_over(coach, tmp_path / "first.md", person="Aku Vastaanottaja")
        await coach.presses("v")
        await coach.opens("Paavo Testi")
        await coach.presses("u")
        await hands_over(coach, tmp_path / "h.md")
        await coach.presses("escape", "d", "ctrl+s", "ctrl+s")
        await coach.fills(name="Paavo Testi", why="moved to the register")
        await coach.presses("ctrl+s")
        await coach.settles()
        await coach.presses("l")
        coach.sees("records destroyed Ville Valmentaja, Malli-Juva")
        coach.sees("Aino Esimerkki Aku Vastaanottaja")
        coach.sees("The client's records were destroyed, and with them what this was given out for")
        coach.does_not_see("Paavo", "Purpose")
        await coach.presses("down")
        coach.sees("Purpose: Coaching goes on")
        await coach.presses("f2")
        coach.sees("K-01 A")
        coach.does_not_see("Aino", "Aku", "Ville")
        await coach.presses("enter", "escape")
        coach.is_at(WholeLogScreen)
        await coach.presses("escape")
        coach.is_at(ClosedScreen)


async def test_when_the_time_is_up_no_reason_is_needed(home: Home) -> None:
    async with coach_at_work(home, today=IN_TEN_YEARS) as coach:
        await begins(coach, "Rauha Koe")
        coach.sees("The time was up on 1 Oct 2036.")
        await coach.presses("ctrl+s", "ctrl+s")
        await coach.fills(name="Rauha Koe")
        await coach.presses("ctrl+s")
        await coach.settles()
        assert "Rauha Koe" not in names(coach)


async def test_nothing_that_was_typed_stays_after_esc(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await begins(coach)
        await coach.presses("ctrl+s", "ctrl+s")
        await coach.fills(name="Paavo Testi")
        await coach.presses("escape", "escape", "escape")
        coach.is_at(ClosedScreen)
        assert coach.desk.drafts.all() == []


async def test_the_steps_name_nobody_while_names_are_hidden(home: Home) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True)) as coach:
        await coach.presses("v", "d")
        coach.is_at(DestroyForm)
        for _ in range(3):
            coach.does_not_see("Paavo", "Testi")
            await coach.presses("ctrl+s")
        await coach.fills(name="Paavo Testi")
        coach.does_not_see("Paavo", "Testi")

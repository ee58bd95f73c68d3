"""Who did what: looking at a client is written down, shown in words, and never felt."""

from __future__ import annotations

import asyncio
from pathlib import Path

from ipscoach.clock import FixedClock, SystemClock
from ipscoach.paths import Home
from ipscoach.records.acts_words import FIDELITY, HANDOVER, SUMMARY, VIEW
from ipscoach.tui.screens.acts import ActsScreen
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.client import ClientScreen
from ipscoach.tui.screens.fidelity.records import RecordsScreen
from ipscoach.vault.tries import read_tries
from tests.tui.day import CoachAtWork, coach_at_work
from tests.tui.steps import ONGOING, to_what_leaves
from tests.tui.test_caseload import named
from tests.tui.test_evidence import TALL, to_item
from tests.tui.test_lock import unlocks


def views(coach: CoachAtWork, client_id: str) -> int:
    return sum(act.what == VIEW for act in coach.desk.read.audit(500, client_id))


async def test_every_opening_of_a_client_is_written_down(home: Home) -> None:
    async with coach_at_work(home, size=(100, 36)) as coach:
        client = named(coach, "Onni Koe").id
        before = views(coach, client)
        await coach.opens("Onni Koe")
        coach.is_at(ClientScreen)
        await coach.settles()
        assert views(coach, client) == before + 1
        await coach.presses("right", "n", "escape", "i", "escape")
        await coach.settles()
        coach.is_at(ClientScreen)
        assert views(coach, client) == before + 1, "no tab and no form is an opening"
        await coach.presses("escape")
        await coach.opens("Onni Koe")
        await coach.settles()
        assert views(coach, client) == before + 2
        assert isinstance(coach.app.clock, FixedClock)
        coach.app.clock.forward(1)
        await coach.presses("n", "escape")
        await coach.settles()
        assert views(coach, client) == before + 3, "left open overnight"


async def test_the_acts_about_a_client_are_told_in_words(home: Home) -> None:
    async with coach_at_work(home, size=(100, 36)) as coach:
        await coach.opens("Onni Koe")
        await coach.settles()
        await coach.presses("i")
        coach.is_at(ActsScreen)
        await coach.settles()
        coach.sees("Done about Onni Koe", "looked at the client's records", "What for: coaching")
        coach.sees("The record is whole")
        await coach.presses("f2")
        coach.does_not_see("Onni")
        await coach.presses("f2", "escape")
        coach.is_at(ClientScreen)


async def test_all_acts_are_shown_from_the_caseload(home: Home) -> None:
    async with coach_at_work(home, size=(100, 36)) as coach:
        await coach.presses("i")
        coach.is_at(ActsScreen)
        await coach.settles()
        coach.sees("Done in this file", "The record is whole")
        first = coach.desk.read.audit(1)[0]
        assert first.number > 1
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)


async def test_a_record_that_was_changed_is_told(home: Home) -> None:
    async with coach_at_work(home, size=(100, 36)) as coach:
        assert coach.app.vault is not None
        connection = coach.app.vault.connect()
        connection.execute("DROP TRIGGER audit_frozen")
        connection.execute("UPDATE audit SET who = 'Joku Muu' WHERE seq = 3")
        await coach.presses("i")
        await coach.settles()
        coach.sees("From act 3 on the record does not hold together")


async def test_wrong_passphrases_make_the_next_try_wait_and_lock_nobody_out(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.does_lock()
        for number in range(1, 4):
            await unlocks(coach, "not this one")
            await coach.until(lambda number=number: read_tries(home).failed == number)
            await coach.until(lambda: coach.says("not the right one"))
        begun = asyncio.get_running_loop().time()
        await unlocks(coach)
        await coach.until(lambda: coach.app.desk is not None)
        assert asyncio.get_running_loop().time() - begun > 0.9
        await coach.until(lambda: read_tries(home).failed == 0)
        rows = [act for act in coach.desk.read.audit() if act.what == "failed_unlock"]
        assert len(rows) == 3
        assert rows[0].detail.startswith(f"{SystemClock().now():%Y-%m-%dT}"), "of no made-up day"


async def test_an_act_is_told_without_ids_and_codes(home: Home) -> None:
    async with coach_at_work(home, size=(100, 36)) as coach:
        await coach.presses("3", "a")
        await coach.types("Uusi Malli Oy")
        await coach.presses("ctrl+s", "1", "i")
        await coach.settles()
        await coach.chooses("added an employer")
        await coach.settles()
        coach.sees("Detail: Uusi Malli Oy")
        coach.does_not_see("employer 01")


async def test_every_file_that_the_app_writes_is_an_act(home: Home, tmp_path: Path) -> None:
    async with coach_at_work(home, size=(100, 44)) as coach:
        for keys, name in ((("7", "s"), "p.json"), (("6", "x"), "r.xlsx"), (("4", "i"), "a.ics")):
            await coach.presses(*keys)
            await coach.fills(path=str(tmp_path / name))
            await coach.presses("ctrl+s")
            await coach.settles()
            assert (tmp_path / name).exists()
        found = [act for act in coach.desk.read.audit(20) if act.what.startswith("export_")]
        assert [act.what for act in found] == ["export_agenda", "export_report", "export_partners"]
        assert found[1].detail == "report outcomes, format xlsx"
        assert not any(str(tmp_path) in repr(act) for act in found)


async def test_records_behind_a_figure_are_views_of_those_whose_they_are(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await to_item(coach, 19)
        await coach.presses("enter")
        coach.is_at(RecordsScreen)
        await coach.settles()
        seen = [act for act in coach.desk.read.audit(100) if act.detail == "item 19"]
        assert named(coach, "Kaarlo Testi").id in {act.client_id for act in seen}
        assert {(act.what, act.purpose) for act in seen} == {(VIEW, FIDELITY)}
        assert len({act.client_id for act in seen}) == len(seen), "one a client"
        await coach.presses("f2", "down")
        await coach.settles()
        assert len([a for a in coach.desk.read.audit(100) if a.detail == "item 19"]) == len(seen)


async def test_a_summary_that_is_looked_at_and_not_given_is_a_view(
    home: Home, tmp_path: Path
) -> None:
    async with coach_at_work(home) as coach:
        client = named(coach, "Onni Koe").id
        await coach.chooses("Onni Koe")
        await coach.presses(*ONGOING)
        await to_what_leaves(coach, tmp_path / "h.md", together="1")
        await coach.presses("escape")
        await coach.settles()
        (seen,) = [act for act in coach.desk.read.audit(9, client) if act.what == VIEW]
        assert (seen.detail, seen.purpose) == (SUMMARY, HANDOVER)
        assert coach.desk.handover.log(client) == []

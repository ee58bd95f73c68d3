"""Kykyviisari: figures, change and a plot; ranges from the settings; no word of judgement."""

from __future__ import annotations

import re
from datetime import date

import pytest

from ipscoach.domain.abilitator import Occasion, Score
from ipscoach.paths import Home
from ipscoach.records.follow_up.orders import NewResult
from ipscoach.settings import Settings
from ipscoach.tui.dialogs.result import ResultForm
from ipscoach.tui.screens.client import ClientScreen
from tests.tui.day import CoachAtWork, Prepared, coach_at_work
from tests.tui.test_caseload import named
from tests.tui.test_jobs import opens_tab

JUDGEMENT = re.compile(
    r"\b(good|poor|bad|better|worse|weak|strong|low|high|moderate|excellent|normal|improv|declin|"
    r"concern|risk|hyv|huono|heik|parem|parane|kohtal|erinom|matala|korkea|normaal|heikent|riski|"
    r"huole)",
    re.IGNORECASE,
)
SCORES = {"work_ability": "6", "functioning": "3", "inclusion": "70", "mind": "60"}


def line(coach: CoachAtWork, label: str) -> list[str]:
    """Give the words of a score's line in the reading pane."""
    found = [text for text in coach.lines() if label in text]
    assert found, coach.framed()
    return found[-1].split("▏")[-1].replace(label, "").split()


async def adds_result(coach: CoachAtWork, **fields: str) -> None:
    """Write a result down on its tab."""
    await coach.presses("a")
    coach.is_at(ResultForm)
    await coach.fills(**fields)
    await coach.presses("ctrl+s")


async def test_change_is_told_as_figures_and_a_plot(home: Home) -> None:
    async with coach_at_work(home, size=(100, 45)) as coach:
        await opens_tab(coach, "Onni Koe", "abilitator")
        await adds_result(coach, **SCORES)
        coach.is_at(ClientScreen)
        await coach.presses("g")
        coach.sees("23 Nov 2026  follow-up  ID KV-3003", "since 1 May 2026", "since 23 Oct 2026")
        assert line(coach, "Work ability") == ["6", "+3", "+2", "▃▄▅", "0–10"]
        assert line(coach, "Functioning") == ["3", "+0", "-1", "▃▄▃", "0–10"]
        assert line(coach, "C Inclusion") == ["70", "+14", "+9", "▅▅▆", "0–100"]
        assert line(coach, "G Body") == ["–", "–", "–", "▅▅·", "0–100"]
        await coach.presses("full_stop", "full_stop")
        coach.sees("Kykyviisari follow-up: work ability 6, functioning 3")


async def test_a_first_result_stands_alone_and_is_that_of_the_start(home: Home) -> None:
    async with coach_at_work(home, size=(80, 24)) as coach:
        await coach.presses("tab")
        await opens_tab(coach, "Olga Malli", "abilitator")
        coach.sees("No result yet. Press a to add.")
        await coach.presses("a")
        coach.sees("Kykyviisari: Olga Malli", "at the start", "KV-3011", "0–10", "0–100")
        await coach.goes_to("work_ability")
        await coach.types("4,5")
        await coach.presses("ctrl+s")
        coach.sees("23 Nov 2026  at the start")
        coach.does_not_see("since 23")
        assert line(coach, "Work ability")[0] == "4.5"


@pytest.mark.parametrize("language", ["en", "fi"])
async def test_no_word_judges_a_score(
    in_english: Prepared, in_finnish: Prepared, home: Home, language: str, tmp_path
) -> None:
    made = {"en": in_english, "fi": in_finnish}[language]
    async with coach_at_work(
        made.copied(tmp_path / "own"), language=language, size=(120, 45)
    ) as coach:
        await opens_tab(coach, "Onni Koe", "abilitator")
        for _ in range(3):
            pane = "\n".join(coach.lines()[6:])
            assert not (found := JUDGEMENT.search(pane)), (found, coach.framed())
            await coach.presses("down")
        await coach.presses("a")
        assert not JUDGEMENT.search(coach.screen.partition("Kykyviisari:")[2])


async def test_a_score_outside_its_range_is_refused_and_an_empty_result_too(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await opens_tab(coach, "Onni Koe", "abilitator")
        await adds_result(coach)
        coach.sees("Write at least one score.")
        for fields, why in (
            ({"work_ability": "11"}, "Work ability is between 0 and 10."),
            ({"work_ability": "-1"}, "Work ability is between 0 and 10."),
            ({"work_ability": "7", "mind": "101"}, "100"),
            ({"mind": "much"}, "is not a number"),
        ):
            await coach.fills(**fields)
            await coach.presses("ctrl+s")
            coach.is_at(ResultForm)
            coach.sees(why)
        assert len(coach.desk.follow.plan.results(named(coach, "Onni Koe").id)) == 2


async def test_the_range_of_the_sections_is_the_coachs_own(home: Home) -> None:
    async with coach_at_work(home, settings=Settings(section_range=(1, 5))) as coach:
        await opens_tab(coach, "Liisa Koe", "abilitator")
        await coach.presses("a")
        coach.sees("1–5", "0–10", "your own setting", "has not confirmed")
        await coach.fills(mind="62")
        await coach.presses("ctrl+s")
        coach.is_at(ResultForm)
        await coach.fills(mind="5", inclusion="1")
        await coach.presses("ctrl+s")
        coach.is_at(ClientScreen)
        scores = coach.desk.follow.plan.results(named(coach, "Liisa Koe").id)[0].scores
        assert scores == {Score.MIND: 5, Score.INCLUSION: 1}


async def test_figures_written_in_another_range_are_shown_as_they_are(home: Home) -> None:
    async with coach_at_work(
        home, settings=Settings(section_range=(1, 5)), size=(100, 45)
    ) as coach:
        await opens_tab(coach, "Onni Koe", "abilitator")
        assert line(coach, "D Mind")[:2] == ["60", "+11"]
        assert line(coach, "D Mind")[-1] == "1–5"


async def test_a_corrected_result_is_the_same_result(home: Home) -> None:
    async with coach_at_work(home, size=(80, 24)) as coach:
        onni = named(coach, "Onni Koe").id
        before = coach.desk.follow.plan.results(onni)
        await opens_tab(coach, "Onni Koe", "abilitator")
        await coach.presses("r")
        coach.sees("Correct Kykyviisari: Onni Koe")
        await coach.fills(work_ability="9", mind="")
        await coach.presses("ctrl+s")
        after = coach.desk.follow.plan.results(onni)
        assert [one.id for one in after] == [one.id for one in before]
        assert after[0].scores[Score.WORK_ABILITY] == 9
        assert Score.MIND not in after[0].scores
        assert line(coach, "Work ability")[:2] == ["9", "+6"]


async def test_one_that_was_repeated_is_asked_for_no_more(home: Home) -> None:
    today = date(2027, 1, 4)
    async with coach_at_work(home, today=today) as coach:
        await coach.chooses("Helmi Testi")
        coach.sees("Kykyviisari at six months (due on 26 Dec 2026).")
        helmi = named(coach, "Helmi Testi").id
        coach.desk.door.add_result(
            NewResult(client_id=helmi, day=today, occasion=Occasion.FOLLOW_UP,
                      scores={Score.MIND: 50})
        )  # fmt: skip
        await coach.presses("4")
        assert not [text for text in coach.lines() if "Helmi" in text and "Kykyviisari" in text]

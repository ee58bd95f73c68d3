"""What evidence is counted by: choices and scales of one's own; and a counting that takes long."""

from __future__ import annotations

import json
import threading
from importlib.resources import files

import pytest

from ipscoach.domain.fidelity.choices import USUAL, Choices, JobWindow, Subsidised
from ipscoach.domain.fidelity.result import Evidence, Kind
from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange.fidelity.settled import choices_of, codes_of
from ipscoach.paths import Home
from ipscoach.settings import Settings, read_settings, write_settings
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.fidelity.evidence import EvidenceScreen
from ipscoach.tui.screens.fidelity.source import CoachSource
from ipscoach.tui.screens.unlock import UnlockScreen
from ipscoach.tui.widgets.fidelity.figures import in_short
from tests.tui.day import TODAY, CoachAtWork, coach_at_work
from tests.tui.test_evidence import TALL, counted, to_item

FORM = (files("ipscoach.scales") / "ips25-2008.toml").read_text(encoding="utf-8")


# The choices


async def test_the_choices_are_kept_and_counted_by_and_shown_with_the_value(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("5", "c")
        coach.sees("Counted are jobs that ran on any day of the period")
        await coach.fills(jobs="running", subsidised="left_out")
        coach.sees("Usual is: ran in the period.")
        await coach.presses("ctrl+s")
        own = Choices(jobs=JobWindow.RUNNING, subsidised=Subsidised.LEFT_OUT)
        await to_item(coach, 21)
        coach.sees("jobs that run on the last day", "Jobs with a wage subsidy are left out")
        coach.sees(f"Value: {in_short(counted(coach, own)[21])}")
        kept = json.loads(home.settings.read_text(encoding="utf-8"))["fidelity_choices"]
        assert kept == codes_of(own)
    assert choices_of(read_settings(home.settings)) == own


@pytest.mark.parametrize("spoilt", [None, [], 7, {"jobs": 3}, {"jobs": "never"}, {"": "", "x": []}])
def test_spoilt_choices_are_as_usual(home: Home, spoilt: object) -> None:
    home.settings.write_text(json.dumps({"fidelity_choices": spoilt}), encoding="utf-8")
    assert choices_of(read_settings(home.settings)) == USUAL


def test_each_choice_is_kept_by_itself(home: Home) -> None:
    for window in JobWindow:
        own = Choices(jobs=window)
        write_settings(home.settings, Settings(fidelity_choices=codes_of(own)))
        assert choices_of(read_settings(home.settings)) == own


# The scales


async def test_another_scale_is_chosen_and_a_file_that_is_none_is_named(home: Home) -> None:
    home.scales.mkdir()
    own = FORM.replace('id = "ips25-2008"', 'id = "own"', 1).replace(
        'name.en = "Supported Employment Fidelity Scale (IPS-25)"', 'name.en = "Our own scale"', 1
    )
    (home.scales / "own.toml").write_text(own, encoding="utf-8")
    (home.scales / "spoilt.toml").write_text("[[", encoding="utf-8")
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("5")
        coach.sees("The scale file spoilt.toml was left out. The file is no TOML")
        await coach.presses("s")
        coach.sees("Which scale?")
        await coach.chooses("Our own scale")
        await coach.presses("enter")
        await coach.settles()
        coach.sees("24 May 2026 – 23 Nov 2026 · Our own scale", "81.5 % (22/27)")


async def test_with_one_scale_only_the_key_says_where_others_go(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("5", "s")
        assert coach.told == ["There is one scale only; others are laid into the folder “scales”."]


async def test_evidence_goes_by_what_the_scale_says_belongs_to_an_item(home: Home) -> None:
    home.scales.mkdir()
    own = FORM.replace('id = "ips25-2008"', 'id = "own"', 1).replace("\nevidence = 15\n", "\n", 1)
    (home.scales / "own.toml").write_text(own, encoding="utf-8")
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("5", "s")
        await coach.presses("down", "enter")
        await to_item_again(coach, 15)
        coach.sees("No evidence from the records belongs to this item.")
        await coach.presses("enter")
        assert coach.told[-1] == "There is no record of this item in the period."


async def to_item_again(coach: CoachAtWork, number: int) -> None:
    """Go down to an item without leaving the screen."""
    screen = coach.is_at(EvidenceScreen)
    while screen.row().item.number != number:
        await coach.presses("down")
    await coach.settles()


# Counting takes a while


class Slow(CoachSource):
    """The coach's own records, which are not read before the test lets them be."""

    def __init__(self, coach: CoachAtWork) -> None:
        super().__init__(coach.desk, coach.app.veil, TODAY)
        self.title = "Others' evidence"
        self.begun, self.may = threading.Event(), threading.Event()

    def evidence(self, period: Period, choices: Choices) -> tuple[Evidence, ...]:
        """Wait, then count."""
        self.begun.set()
        assert self.may.wait(10)
        return super().evidence(period, choices)


async def begins_to_count(coach: CoachAtWork) -> Slow:
    """Open a screen of evidence whose counting has begun and is not done."""
    source = Slow(coach)
    coach.app.push_screen(EvidenceScreen(source))
    for _ in range(100):
        await coach.pilot.pause(0.02)
        if source.begun.is_set():
            return source
    pytest.fail("the counting did not begin", pytrace=False)


async def test_the_screen_is_not_held_up_by_counting(home: Home) -> None:
    async with coach_at_work(home) as coach:
        source = await begins_to_count(coach)
        coach.sees("Counting…", "Others' evidence")
        await coach.pilot.press("question_mark")
        await coach.pilot.pause()
        coach.sees("What you can do here")
        await coach.pilot.press("escape")
        await coach.pilot.pause()
        source.may.set()
        await coach.rests()
        coach.sees("18 clients")
        coach.does_not_see("Counting…")


async def test_a_lock_while_it_counts_is_survived(home: Home) -> None:
    async with coach_at_work(home) as coach:
        source = await begins_to_count(coach)
        await coach.pilot.press("ctrl+l")
        await coach.pilot.pause()
        coach.is_at(UnlockScreen)
        source.may.set()
        await coach.rests()
        coach.is_at(UnlockScreen)
        coach.does_not_see("18 clients")
        assert coach.told == []


async def test_leaving_while_it_counts_shows_nothing_afterwards(home: Home) -> None:
    async with coach_at_work(home) as coach:
        source = await begins_to_count(coach)
        await coach.pilot.press("escape")
        await coach.pilot.pause()
        source.may.set()
        await coach.rests()
        coach.is_at(CaseloadScreen)
        coach.does_not_see("18 clients")


@pytest.mark.parametrize("part", ["#head", "#refused", "#items", "#telling-pane"])
async def test_a_screen_that_is_being_taken_down_takes_nothing_in(home: Home, part: str) -> None:
    async with coach_at_work(home) as coach:
        source = await begins_to_count(coach)
        await coach.app.screen.query_one(part).remove()
        source.may.set()
        await coach.rests()
        coach.app.go_to_caseload()
        await coach.rests()
        coach.is_at(CaseloadScreen)
        coach.does_not_see("18 clients")


async def test_after_a_change_it_is_counted_anew(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await to_item(coach, 12)
        coach.sees("Value" if counted(coach)[12].kind is Kind.COMPUTED else "Behind it: 5 records")
        await coach.presses("enter", "n")
        await coach.fills(kind="benefit_advice", text="We looked at the housing allowance.")
        await coach.presses("ctrl+s", "escape")
        await coach.settles()
        coach.sees("Behind it: 6 records")

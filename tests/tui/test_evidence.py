"""Place 5: what the coach's own records tell of each item, what lies behind it, what moves it."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach import i18n
from ipscoach.domain.fidelity.choices import USUAL, Choices
from ipscoach.domain.fidelity.evidence import evidence, trend
from ipscoach.domain.fidelity.moves import moves
from ipscoach.domain.fidelity.result import Evidence
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.suggestion import suggestion
from ipscoach.exchange.fidelity.scale_files import built_in
from ipscoach.i18n import say
from ipscoach.paths import Home
from ipscoach.sentence import Refused
from ipscoach.settings import Settings
from ipscoach.tui.dialogs.fidelity.period import PeriodForm, checked
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.client import ClientScreen
from ipscoach.tui.screens.employers import EmployersScreen
from ipscoach.tui.screens.fidelity.evidence import EvidenceScreen
from ipscoach.tui.screens.fidelity.records import RecordsScreen
from ipscoach.tui.screens.fidelity.source import last_months
from ipscoach.tui.widgets.fidelity.figures import in_short, suggested
from ipscoach.tui.widgets.fidelity.telling import months
from tests.tui.day import TODAY, CoachAtWork, coach_at_work

HALF_YEAR = Period(date(2026, 5, 24), TODAY)
TALL = (150, 60)


def counted(coach: CoachAtWork, choices: Choices = USUAL) -> dict[int, Evidence]:
    """Count from the file, not from the screen."""
    facts = coach.desk.fidelity.facts(HALF_YEAR.first, HALF_YEAR.last)
    return {one.item: one for one in evidence(facts, HALF_YEAR, choices)}


async def to_item(coach: CoachAtWork, number: int) -> EvidenceScreen:
    """Go to the fifth place, and down to an item."""
    await coach.presses("5")
    screen = coach.is_at(EvidenceScreen)
    for _ in range(30):
        row = screen.row()
        if row is not None and row.item.number == number:
            await coach.settles()
            return screen
        await coach.presses("down")
    pytest.fail(f"no item {number}\n{coach.framed()}", pytrace=False)


# What stands there


@pytest.mark.parametrize("size", [(80, 24), TALL])
async def test_each_item_stands_with_its_value_and_what_it_suggests(
    home: Home, size: tuple[int, int]
) -> None:
    async with coach_at_work(home, size=size) as coach:
        found = counted(coach)
        await coach.presses("5")
        screen, table = coach.is_at(EvidenceScreen), coach.app.screen.query_one("#items")
        coach.sees("24 May 2026 – 23 Nov 2026", "Supported Employment Fidelity Scale (IPS-25)")
        assert table.row_count == 25
        for number in range(25):
            cells = [str(cell) for cell in table.get_row_at(number)]
            item, one = built_in()[0].item(number + 1), found[number + 1]
            hint = suggestion(item, one, 1)
            assert cells == [
                str(number + 1), item.name.told("en"), in_short(one), suggested(one, hint),
            ]  # fmt: skip
        assert screen.row().item.number == 1
        coach.sees("18 clients", "→ 5", "81.5 % (22/27)" if size == TALL else "19 records")


async def test_a_value_is_told_with_all_that_it_rests_on(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await to_item(coach, 16)
        coach.sees(
            "Value: 81.5 % (22/27)",
            "n: 27",
            "Suggests: 4 – 75–89 %",
            "How it is counted: Contacts with employers",
            "Behind it: 27 records",
            "Left out: 22 records",
            "Whether it agrees with the client's plan, the plan shows.",
            "Where a reviewer looks: DOC (documents)",
            "How sure this is: field knowledge",
            "The program counts and suggests; the score is the reviewers'.",
        )
        reasons = Counter(say(one.why) for one in counted(coach)[16].left_out)
        for why, count in reasons.items():
            coach.sees(f"{count} × {why}")


async def test_what_rests_on_few_is_marked_and_what_suggests_nothing_says_why(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await to_item(coach, 21)
        coach.sees(
            "! n: 4; that is few, fewer than 5",
            "nothing for one coach alone: the item means the whole service",
            "Jobs with a wage subsidy are counted",
            "Without subsidised jobs: 50 % (1/2)",
        )
        await to_item(coach, 23)
        coach.sees("0 % (0/3)", "2 – Fewer than half of those at work")
        await to_item(coach, 7)
        coach.sees("A coach's records cannot tell how the coaches work as a unit")
        assert "→" not in next(line for line in coach.lines() if "Diversity of job" not in line
                               and "Competitive jobs" in line)  # fmt: skip


async def test_the_months_and_what_would_move_it_are_facts(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        facts = coach.desk.fidelity.facts(HALF_YEAR.first, HALF_YEAR.last)
        await to_item(coach, 17)
        lines = list(months(trend(17, facts, HALF_YEAR)))
        assert [line[:8] for line in lines] == [
            "May 2026", "Jun 2026", "Jul 2026", "Aug 2026", "Sep 2026", "Oct 2026", "Nov 2026",
        ]  # fmt: skip
        coach.sees("Month by month", *lines, "What would move it")
        coach.sees(*(say(one) for one in moves(17, facts, HALF_YEAR)))
        coach.sees("The first and the last month are cut short by the period.")
        await to_item(coach, 3)
        coach.does_not_see("Month by month", "What would move it")


async def test_below_the_list_the_text_is_read_by_keys_alone(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await to_item(coach, 15)
        coach.does_not_see("What would move it")
        await coach.presses("tab", "end")
        await coach.settles()
        coach.sees("the score is the reviewers'.")
        await coach.presses("escape")
        coach.is_at(EvidenceScreen)
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)


async def test_where_there_is_nobody_there_is_no_value(empty: Home) -> None:
    async with coach_at_work(empty, size=TALL) as coach:
        await coach.presses("5")
        await coach.settles()
        coach.sees("no value", "0 records", "nothing: there is nothing to count from")
        await coach.presses("enter")
        assert coach.told == ["There is no record of this item in the period."]


async def test_a_working_translation_is_called_one(home: Home) -> None:
    async with coach_at_work(home, language="fi", size=TALL) as coach:
        await coach.presses("5")
        coach.sees("Asiakasmäärä", "24.5.2026 – 23.11.2026", "99,4 % (6495/6535)")
        coach.sees(i18n._("a working translation, not the official wording"))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_the_places_fit_a_narrow_terminal_with_names_hidden(
    home: Home, language: str
) -> None:
    settings = Settings(hide_names=True)
    async with coach_at_work(home, language=language, settings=settings) as coach:
        await coach.presses("5")
        bar = coach.lines()[0]
        for key, name in enumerate(("Caseload", "Client", "Employers", "Agenda", "Fidelity"), 1):
            assert f" {key} {i18n._(name)} " in bar
        assert i18n._("names hidden") in bar


# The records


async def test_the_records_behind_an_item_lead_to_the_client_and_back(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await to_item(coach, 19)
        await coach.presses("enter")
        coach.is_at(RecordsScreen)
        coach.sees("4 records · left out: 4", "Counted", "Left out", "Kaarlo Testi")
        coach.sees("No competitive job: Work trial.", "The client was not in coaching then.")
        await coach.presses("down", "enter")
        client = coach.is_at(ClientScreen)
        assert client.tab == "jobs"
        coach.sees("Sanni Demo")
        await coach.presses("escape")
        coach.is_at(RecordsScreen)
        await coach.presses("escape")
        screen = coach.is_at(EvidenceScreen)
        assert screen.row().item.number == 19
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)


async def test_the_client_is_opened_at_the_record(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await to_item(coach, 12)
        first = counted(coach)[12].records[0]
        await coach.presses("enter", "enter")
        client = coach.is_at(ClientScreen)
        await coach.settles()
        assert client.chosen_note() == first.id


async def test_a_contact_for_no_client_leads_to_its_employer(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await to_item(coach, 17)
        first = counted(coach)[17].records[0]
        assert first.client_id is None
        await coach.presses("enter", "enter")
        coach.is_at(EmployersScreen)
        coach.sees(coach.desk.read.contact(first.id).employer)
        await coach.presses("escape")
        coach.is_at(RecordsScreen)


async def test_hidden_names_are_hidden_among_the_records(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await to_item(coach, 19)
        await coach.presses("enter")
        before = coach.lines()
        await coach.presses("f2")
        for row in coach.desk.read.clients(TODAY):
            coach.does_not_see(row.name)
        coach.sees("names hidden", "K-")
        await coach.presses("f2")
        assert coach.lines() == before


async def test_a_note_among_the_records_is_about_the_chosen_client(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await to_item(coach, 4)
        await coach.presses("enter", "n")
        coach.sees("Kaarlo Testi")
        assert coach.app.screen.is_modal


# The period


async def test_another_period_is_counted_anew(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await to_item(coach, 19)
        await coach.presses("p")
        coach.is_at(PeriodForm)
        await coach.fills(span="3")
        coach.sees("Monday 24 Aug 2026", "Monday 23 Nov 2026")
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.sees("24 Aug 2026 – 23 Nov 2026", "Aug 2026")
        coach.does_not_see("May 2026", "Jul 2026")


async def test_days_typed_by_hand_are_from_day_to_day(home: Home) -> None:
    async with coach_at_work(home, size=TALL) as coach:
        await coach.presses("5", "p")
        await coach.fills(first="1.9.2026", last="31.10.2026")
        coach.sees("from day to day")
        await coach.presses("ctrl+s")
        await coach.settles()
        coach.sees("1 Sep 2026 – 31 Oct 2026")
        coach.does_not_see("cut short by the period")
        await coach.presses("p", "escape")
        coach.sees("1 Sep 2026 – 31 Oct 2026")


@pytest.mark.parametrize(
    ("first", "last", "why"),
    [
        ("1.6.2026", "24.11.2026", "has not come yet"),
        ("1.6.2026", "1.5.2026", "It cannot end on 1 May 2026"),
        ("1.6.206", "1.5.2026", "is not a day"),
        ("1.6.1986", "1.5.2026", "A period has 10 years at most"),
        ("", "1.5.2026", "A day is needed"),
    ],
)
async def test_a_period_that_cannot_be_is_refused_in_words(
    home: Home, first: str, last: str, why: str
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("5", "p")
        await coach.fills(first=first, last=last)
        await coach.presses("ctrl+s")
        coach.is_at(PeriodForm)
        coach.sees(why)
        await coach.presses("escape")
        coach.sees("24 May 2026 – 23 Nov 2026")


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.sampled_from([3, 6, 12]))
def test_the_last_months_end_today_and_are_a_period(today: date, count: int) -> None:
    period = last_months(today, count)
    assert period.last == today
    assert count <= len(list(period.months())) <= count + 1
    assert checked(period.first, period.last, today) == period


@given(st.dates(), st.dates(), st.dates())
def test_two_days_are_a_period_or_refused(first: date, last: date, today: date) -> None:
    with suppress(Refused):
        period = checked(first, last, today)
        assert period.first <= period.last <= today
        assert len(list(period.months())) <= 122

"""The agenda: what is due and why, answered with one key, taken back, and never asked twice."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from ipscoach.domain.agenda.duties import DutyKind
from ipscoach.domain.jobs import JobKind
from ipscoach.paths import Home
from ipscoach.records.follow_up.orders import JobCard, NewGuiding
from ipscoach.records.follow_up.views import AgendaItem
from ipscoach.tui.dialogs.calendar import CalendarForm
from ipscoach.tui.dialogs.choosing import ChooseQuestion
from ipscoach.tui.dialogs.contact import ContactForm
from ipscoach.tui.dialogs.postpone import PostponeForm
from ipscoach.tui.screens.agenda import AgendaScreen
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.client import ClientScreen
from ipscoach.tui.screens.employers import EmployersScreen
from tests.tui.day import TODAY, CoachAtWork, coach_at_work
from tests.tui.test_caseload import named
from tests.tui.test_client import writes_note

GUIDED = "What came of it?"
MET = "Meet the client"
PHASE = "Look at the phase"
CV = "Update the CV together"


def due(coach: CoachAtWork, name: str, kind: DutyKind, today: date = TODAY) -> list[AgendaItem]:
    """Read the lines of a client and a kind from the file, not from the screen."""
    items = coach.desk.follow.agenda.agenda(today)
    return [item for item in items if item.client == name and item.kind is kind]


def rows(coach: CoachAtWork, *parts: str) -> list[str]:
    """Give the lines of the screen that hold all of some texts."""
    return [line for line in coach.lines() if all(part in line for part in parts)]


async def to_line(coach: CoachAtWork, who: str, what: str) -> None:
    """Go down the agenda, key by key, to a line."""
    screen = coach.is_at(AgendaScreen)
    for _ in range(60):
        item = screen.item()
        words = item and (item.text if item.task_id else item.kind.label)
        if item is not None and who in (item.client, item.employer) and words == what:
            return
        await coach.presses("down")
    pytest.fail(f"no line {who}: {what}\n{coach.framed()}", pytrace=False)


async def test_what_is_due_stands_in_its_order_with_reason_and_source(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("4")
        coach.sees("Overdue: 4 · Today: 2 · In seven days: 12 · Later: 35")
        first = rows(coach, "Veikko Esimerkki")[0]
        for part in ("Overdue", "18 Nov 2026", "! Meet the client"):
            assert part in first
        assert "Today" in rows(coach, "Onni Koe", "23 Nov 2026")[0]
        coach.sees("Last met on 28 Oct 2026.", "Source: IPS-25 (1/7/08), item 25")
        shown = [item.due for item in coach.desk.follow.agenda.agenda(TODAY)]
        assert shown == sorted(shown)
        await to_line(coach, "Helmi Testi", CV)
        coach.sees("You wrote this down to do.", "Source: your own task")


@pytest.mark.parametrize("size", [(80, 24), (150, 40)])
async def test_who_else_is_to_do_it_is_said(home: Home, size: tuple[int, int]) -> None:
    async with coach_at_work(home, size=size) as coach:
        await coach.presses("4")
        await to_line(coach, "Kaarlo Testi", "Two applications in cleaning")
        coach.sees("client")
        await to_line(coach, "Onni Koe", "Decision on the wage subsidy before the first day")
        coach.sees("network")


ANSWERS = {"d": "done", "u": "not applicable", "o": "postponed"}


@pytest.mark.parametrize("key", ANSWERS)
@pytest.mark.parametrize(("who", "what"), [("Tuula Malli", GUIDED), ("Helmi Testi", CV)])
async def test_one_key_answers_a_line_and_another_takes_the_answer_back(
    home: Home, key: str, who: str, what: str
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("4")
        await to_line(coach, who, what)
        await coach.presses(key)
        if key == "o":
            coach.is_at(PostponeForm)
            await coach.goes_to("reason")
            await coach.types("after the holidays")
            await coach.presses("ctrl+s")
        coach.is_at(AgendaScreen)
        if key == "o":
            assert "30 Nov 2026" in rows(coach, who, what[:20])[0]
            await to_line(coach, who, what)
            coach.sees("Postponed: after the holidays")
        else:
            assert not rows(coach, who, what[:20])
            coach.sees("Overdue: 3")
        await coach.presses("b")
        kind = "Task" if what == CV else what
        coach.sees(f"23 Nov 2026 · {who} · {kind} · {ANSWERS[key]}")
        await coach.presses("enter")
        coach.is_at(AgendaScreen)
        assert "20 Nov 2026" in rows(coach, who, what[:20])[0], "as if it had not been answered"
        await coach.presses("b")
        coach.does_not_see(f"{who} · {kind} · {ANSWERS[key]}")


@pytest.mark.parametrize("key", ["d", "u"])
async def test_nothing_that_was_answered_nags_again(home: Home, key: str) -> None:
    answered = [("Eero Malli", PHASE), ("Tuula Malli", GUIDED), ("Helmi Testi", CV)]
    async with coach_at_work(home) as coach:
        await coach.presses("4")
        for who, what in answered:
            await coach.presses("g")
            await to_line(coach, who, what)
            await coach.presses(key)
    later = TODAY + timedelta(days=45)
    async with coach_at_work(home, today=later) as coach:
        assert due(coach, "Helmi Testi", DutyKind.TASK, later)  # the other task nags still
        assert not due(coach, "Eero Malli", DutyKind.PHASE, later)
        assert not due(coach, "Tuula Malli", DutyKind.GUIDING, later)
        await coach.presses("4", "f")
        for who, what in answered:
            assert not rows(coach, who, what)


async def test_a_client_whom_she_could_not_meet_is_asked_for_once_and_after_three_weeks(
    home: Home,
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("4")
        await to_line(coach, "Veikko Esimerkki", MET)
        await coach.presses("d")
        assert not rows(coach, "Veikko", MET)
        assert due(coach, "Veikko Esimerkki", DutyKind.UNMET, TODAY + timedelta(days=1))[0].due > (
            TODAY + timedelta(days=20)
        )
        await coach.presses("1")
        row = rows(coach, "Veikko Esimerkki")[0]
        assert "28 Oct 2026" in row, "an answer is never told as a meeting"


async def test_a_meeting_written_down_answers_its_line_by_itself(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("4")
        await to_line(coach, "Veikko Esimerkki", MET)
        await writes_note(coach, "We met at the library.")
        coach.is_at(AgendaScreen)
        assert not rows(coach, "Veikko", MET)


async def test_postponing_asks_for_a_later_day_and_a_reason(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("4", "o")
        coach.sees("Postpone: Meet the client", "Last met on 28 Oct 2026.", "Monday 30 Nov 2026")
        await coach.presses("ctrl+s")
        coach.sees("Write in a few words why it is postponed.")
        await coach.goes_to("reason")
        await coach.types("in hospital [ward]")
        await coach.fills(until="23.11.2026")
        await coach.presses("ctrl+s")
        coach.sees("Choose a day after today until which it is postponed.")
        await coach.fills(until="2.12.2026")
        await coach.presses("ctrl+s")
        assert "2 Dec 2026" in rows(coach, "Veikko Esimerkki", MET)[0]
        await to_line(coach, "Veikko Esimerkki", MET)
        coach.sees("Postponed: in hospital [ward]")


async def test_nothing_is_taken_back_where_nothing_was_answered(empty: Home) -> None:
    async with coach_at_work(empty) as coach:
        await coach.presses("4")
        coach.sees("Nothing is due. Write a task with t")
        for key in ("d", "o", "u"):
            await coach.presses(key)
            coach.is_at(AgendaScreen)
        assert "Nothing is chosen." in coach.told
        await coach.presses("b")
        assert "Nothing was answered yet." in coach.told
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)


async def test_the_question_about_taking_back_is_left_with_nothing_changed(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("4", "d", "b")
        coach.is_at(ChooseQuestion)
        await coach.presses("escape")
        coach.is_at(AgendaScreen)
        assert not rows(coach, "Veikko", MET)


async def test_what_is_far_away_is_shown_when_asked_for(home: Home) -> None:
    async with coach_at_work(home, size=(120, 70)) as coach:
        await coach.presses("4")
        coach.sees("f: 16 more")
        coach.does_not_see("Kykyviisari at six months")
        await coach.presses("f")
        coach.sees("Kykyviisari at six months", "25 Feb 2027")
        coach.does_not_see("f: 16 more")
        await coach.presses("f")
        coach.does_not_see("Kykyviisari at six months")


async def test_the_key_for_what_is_far_is_told_on_a_small_screen_too(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("4")
        coach.sees("f: 16 more")


async def test_a_line_leads_to_its_client_or_its_employer(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("4")
        await to_line(coach, "Tuula Malli", GUIDED)
        await coach.presses("enter")
        coach.is_at(ClientScreen)
        coach.sees("Tuula Malli · K-07")
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)
        await coach.presses("4")
        await to_line(coach, "Esimerkkileipomo Oy", "Come back to it as agreed")
        await coach.presses("enter")
        chosen = coach.is_at(EmployersScreen).employer()
        assert chosen is not None
        assert chosen.name == "Esimerkkileipomo Oy"


async def test_note_contact_and_task_are_about_whom_the_line_is_about(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("4")
        await to_line(coach, "Helmi Testi", CV)
        await coach.presses("t")
        coach.sees("Task: Helmi Testi")
        await coach.presses("escape", "c")
        coach.is_at(ContactForm)
        coach.sees("Helmi Testi")
        await coach.presses("escape")
        await to_line(coach, "Esimerkkileipomo Oy", "Come back to it as agreed")
        await coach.presses("n")
        coach.sees("Note: Esimerkkileipomo Oy")


async def test_the_agenda_is_read_and_left_by_keys_at_the_smallest_size(home: Home) -> None:
    async with coach_at_work(home, size=(80, 24)) as coach:
        await coach.presses("4")
        for key in ("d Done", "o Postpone", "u Not needed", "b Take back", "f Further",
                    "i Calendar", "n Note", "/ Search"):  # fmt: skip
            coach.sees(key)
        await coach.presses("j", "j", "G", "g", "k")
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)


# The caseload's marks


async def test_the_caseloads_mark_goes_when_its_line_is_answered(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.chooses("Tuula Malli")
        coach.sees("! What came of it? (due on 20 Nov 2026).")
        await coach.presses("4")
        await to_line(coach, "Tuula Malli", GUIDED)
        await coach.presses("d", "escape")
        await coach.settles()
        row = rows(coach, "Tuula Malli")[0]
        assert not row.lstrip().startswith("!")
        await coach.presses("4", "b", "enter", "escape")
        await coach.settles()
        assert rows(coach, "Tuula Malli")[0].lstrip().startswith("!")


async def test_what_is_put_off_to_next_week_marks_nobody(home: Home) -> None:
    async with coach_at_work(home) as coach:
        marked = [line for line in coach.lines() if line.lstrip().startswith("!  Aino")]
        assert not marked, "her phase was postponed to 26 November"


# Into a calendar program


def people(coach: CoachAtWork) -> set[str]:
    """Every word of a client's name, and of those around the clients."""
    read = coach.desk.read
    names = [row.name for row in read.clients(TODAY)]
    for row in read.clients(TODAY):
        names += [one.name for one in coach.desk.follow.network.network(row.id)]
    return {word for name in names for word in name.split() if len(word) > 3}


async def test_the_agenda_goes_to_a_calendar_file_that_names_nobody(
    home: Home, tmp_path: Path
) -> None:
    path = tmp_path / "what is due.ics"
    async with coach_at_work(home) as coach:
        await coach.presses("4", "i")
        coach.sees("client codes and kinds of duty, and no name", "not encrypted")
        await coach.fills(path=str(path), days="400")
        await coach.presses("ctrl+s")
        coach.is_at(AgendaScreen)
        written = path.read_bytes()
        unfolded = written.decode().replace("\r\n ", "")
        items = coach.desk.follow.agenda.agenda(TODAY)
        near = [item for item in items if item.due <= TODAY + timedelta(days=400)]
        assert unfolded.count("BEGIN:VEVENT") == len(near) > 40
        assert "SUMMARY:K-06: Meet the client" in unfolded
        assert CV not in unfolded
        assert not {word for word in people(coach) if word in unfolded}
        assert path.stat().st_mode & 0o077 == 0
        await coach.presses("i")
        await coach.fills(path=str(path))
        await coach.presses("ctrl+s")
        coach.is_at(CalendarForm)
        coach.sees("There is already a file", "Choose another name.")
        assert path.read_bytes() == written


async def test_a_calendar_file_that_cannot_be_written_is_said_in_the_form(
    home: Home, tmp_path: Path
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("4", "i")
        for fields, why in (
            ({"path": ""}, "Write where the file is to be."),
            ({"path": str(tmp_path / "no" / "a.ics")}, "cannot be written. Choose another folder."),
            ({"days": ""}, "Write for how many days ahead."),
        ):
            await coach.fills(**fields)
            await coach.presses("ctrl+s")
            coach.is_at(CalendarForm)
            coach.sees(why)
        await coach.fills(path=str(tmp_path / "soon.ics"), days="0")
        await coach.presses("ctrl+s")
        text = (tmp_path / "soon.ics").read_text(encoding="utf-8")
        assert text.count("BEGIN:VEVENT") == 6  # four overdue, two today


# What the rules bring


async def test_the_papers_of_work_are_asked_for_with_their_statutes(home: Home) -> None:
    async with coach_at_work(home, size=(120, 30)) as coach:
        await coach.presses("4")
        for who, what, why, source in (
            ("Sanni Demo", "Wage subsidy: end", "an extension must be asked for", "section 87"),
            ("Onni Koe", "Wage subsidy: decision", "has no decision yet", "380/2023, section 84"),
            ("Onni Koe", "Consent runs out", "3 Dec 2026", "703/2023"),
            ("Liisa Koe", "First meeting with an employer", "within 30 days", "item 15"),
            ("Tuula Malli", "Work trial: last day", "six months", "380/2023, sections 54-60"),
        ):
            await to_line(coach, who, what)
            coach.sees(why, source)


async def test_a_working_client_is_owed_one_contact_and_no_pile_of_them(home: Home) -> None:
    async with coach_at_work(home) as coach:
        aino, door = named(coach, "Aino Esimerkki"), coach.desk.door
        firm = coach.desk.read.employers()[0].id
        door.start_job(aino.id, JobCard(employer_id=firm, kind=JobKind.JOB,
                                        started=TODAY - timedelta(days=40)))  # fmt: skip
        door.guide(NewGuiding(client_id=aino.id, day=TODAY, why="", to_whom="Kela"))
        assert len(due(coach, "Aino Esimerkki", DutyKind.SUPPORT)) == 1
        assert not due(coach, "Aino Esimerkki", DutyKind.UNMET)
        await coach.presses("4")
        assert len(rows(coach, "Aino", "Support at work")) <= 1

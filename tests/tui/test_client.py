"""One client: phases in any direction, notes as typed, corrections that keep, tasks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest
from textual.widgets import DataTable

from ipscoach import i18n
from ipscoach.domain.notes import NoteKind
from ipscoach.domain.phases import Phase
from ipscoach.paths import Home
from ipscoach.records.orders import Incoming, IncomingNote
from ipscoach.records.views import EntryKind
from ipscoach.tui.dialogs.contact import ContactForm
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.goal import GoalForm, ReviewForm
from ipscoach.tui.dialogs.job import EndJobForm, JobForm
from ipscoach.tui.dialogs.network import OutcomeForm, WithdrawForm
from ipscoach.tui.dialogs.note import CorrectNoteForm, NoteForm
from ipscoach.tui.dialogs.phase import PhaseForm
from ipscoach.tui.dialogs.result import ResultForm
from ipscoach.tui.dialogs.task import TaskForm
from ipscoach.tui.dialogs.versions import VersionsView
from ipscoach.tui.dialogs.vocational import VocationalForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.client import FILTERS, ClientScreen
from ipscoach.tui.widgets.stream import Stream
from tests.tui.day import TODAY, CoachAtWork, coach_at_work
from tests.tui.test_caseload import named

BRACKETS = "She said [maybe] and [/b] and [red]no[/red] [@click=app.bell]x[/] \\[ok]"


async def writes_note(coach: CoachAtWork, text: str, **fields: str) -> None:
    """Write a note about whoever is chosen."""
    await coach.presses("n")
    await coach.pastes(text)
    await coach.fills(**fields)
    await coach.presses("ctrl+s")


async def test_a_phase_forward_is_suggested_and_shown(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Aino Esimerkki")
        coach.sees("[1 Agreement]", "45 days", "1 phase entry")
        await coach.presses("p")
        coach.sees("now in phase 1 Agreement with the client", "history stays")
        await coach.goes_to("reason")
        await coach.types("signed today")
        await coach.presses("ctrl+s")
        coach.sees("[2 Profile]", "0 days", "2 phase entries", "signed today")
        await coach.presses("1")
        row = next(line for line in coach.lines() if "Aino Esimerkki" in line)
        assert "○●○○○" in row


async def test_a_phase_backward_keeps_its_reason_and_the_whole_history(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Sanni Demo")
        before = coach.desk.read.client(named(coach, "Sanni Demo").id, TODAY).phases
        await coach.presses("p")
        await coach.fills(phase="1", since="20.11.2026", reason="the job ended [sadly]")
        await coach.presses("ctrl+s")
        coach.sees("[1 Agreement]", "3 days", "6 phase entries", "the job ended [sadly]")
        after = coach.desk.read.client(named(coach, "Sanni Demo").id, TODAY).phases
        assert after[: len(before)] == before
        assert (after[-1].phase, after[-1].since) == (Phase.AGREEMENT, date(2026, 11, 20))
        await coach.presses("comma")
        await coach.presses("end")
        coach.sees("20 Nov 2026  1 Agreement with the client – the job ended [sadly]")


async def test_a_hasty_save_does_not_send_a_working_client_back(home: Home) -> None:
    async with coach_at_work(home) as coach:
        rows = coach.desk.read.caseload(TODAY).active
        works = next(row for row in rows if row.phase is Phase.SUPPORT)
        await coach.opens(works.name)
        await coach.presses("p")
        coach.sees("choose a phase")
        await coach.fills(reason="in haste")
        await coach.presses("tab", "ctrl+s")
        coach.is_at(PhaseForm)
        coach.sees("Choose the phase that the client moves to.")
        assert coach.app.screen.query_one("#field-phase").has_focus_within
        assert coach.desk.read.client(works.id, TODAY).row.phase is Phase.SUPPORT
        await coach.fills(phase="4")
        await coach.presses("ctrl+s")
        assert coach.desk.read.client(works.id, TODAY).row.phase is Phase(4)


async def test_a_phase_on_a_wrong_day_is_refused_in_the_form(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Sanni Demo")
        await coach.presses("p")
        await coach.fills(since="1.1.2020")
        await coach.presses("ctrl+s")
        assert coach.app.screen.is_modal
        await coach.fills(since="1.1.2030")
        await coach.presses("ctrl+s")
        assert coach.app.screen.is_modal
        assert len(coach.desk.read.client(named(coach, "Sanni Demo").id, TODAY).phases) == 5


async def test_brackets_stay_as_they_were_typed_wherever_they_are_shown(home: Home) -> None:
    async with coach_at_work(home, size=(150, 40)) as coach:
        await coach.presses("n")
        await coach.types("[/b] ")
        await coach.pastes(BRACKETS)
        await coach.presses("ctrl+s")
        coach.sees(f"[/b] {BRACKETS[:20]}")  # the story beside the caseload
        await coach.presses("t")
        await coach.types("[/x] ring [now]")
        await coach.presses("ctrl+s")
        coach.sees("[/x] ring [now]")
        await coach.opens("Aino Esimerkki")
        await coach.chooses("[/b]")
        coach.sees(f"[/b] {BRACKETS}")
        await coach.presses("full_stop")
        coach.sees(f"[/b] {BRACKETS}")
        await coach.presses("r")
        await coach.presses("ctrl+end")
        await coach.types("[/]")
        await coach.presses("ctrl+s", "v")
        coach.is_at(VersionsView)
        coach.sees("[/b] She said [maybe] and [/b] and [red]no[/red]")
        await coach.presses("escape", "full_stop")
        coach.sees("[/x] ring [now]")
        await coach.presses("slash")
        await coach.types("maybe")
        coach.sees("[/b] She said [maybe] and [/b]")
        await coach.presses("escape", "3", "n")
        await coach.types("[/b] [x]")
        await coach.presses("ctrl+s")
        coach.sees("[/b] [x]")


async def test_names_with_brackets_break_nothing(home: Home) -> None:
    name, firm = "[/b] Äijä [red]", "[/i] Oy [x]"
    async with coach_at_work(home, size=(150, 40)) as coach:
        await coach.presses("a")
        await coach.types(name)
        await coach.presses("ctrl+s")
        coach.sees(name)
        await coach.chooses(name)
        for key in ("p", "t", "e", "w", "x", "n"):
            await coach.presses(key)
            coach.sees(f" {name}")
            await coach.presses("ctrl+s")
            assert coach.app.is_running
            while coach.app.screen.is_modal:
                await coach.presses("escape")
            if not isinstance(coach.app.screen, CaseloadScreen):
                await coach.presses("1")
        await coach.presses("3", "a")
        await coach.types(firm)
        await coach.presses("ctrl+s")
        await coach.chooses(firm)
        coach.sees(firm)
        for key in ("e", "p", "c", "t"):
            await coach.presses(key)
            coach.sees(firm)
            await coach.presses("escape")
        await coach.presses("f")
        await coach.types("[/i]")
        coach.sees(firm)


async def test_a_note_keeps_kind_place_and_minutes(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Eero Malli")
        await writes_note(coach, "Rang about Friday.", kind="phone", minutes="15")
        coach.sees("Phone", "15 min", "Rang about Friday.")
        newest = coach.desk.read.notes(named(coach, "Eero Malli").id)[0]
        assert (newest.text, newest.minutes, newest.day) == ("Rang about Friday.", 15, TODAY)


async def test_a_note_is_read_as_a_whole_while_it_is_written(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.types("\n".join(f"line {number}" for number in range(1, 8)))
        coach.sees("line 1", "line 7", "Save", "Esc Back")
        await coach.fills(kind="network_meeting")
        coach.sees("Present", "line 7", "Save", "Esc Back")
        await coach.resizes(80, 40)
        await coach.types("\n".join(["", *(f"line {number}" for number in range(8, 20))]))
        coach.sees("line 1", "line 19", "Save", "Esc Back")


async def test_an_empty_note_is_refused(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n", "ctrl+s")
        coach.is_at(NoteForm)
        assert coach.app.screen.query_one("#message").has_class("trouble")


async def test_a_correction_keeps_the_earlier_wording(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Eero Malli")
        await writes_note(coach, "Met at the librery.")
        await coach.chooses("librery")
        await coach.presses("v")
        assert "This note was never corrected." in coach.told
        await coach.presses("r")
        coach.is_at(CorrectNoteForm)
        coach.sees("Met at the librery.", "The earlier wording stays readable")
        await coach.presses("ctrl+s")
        coach.sees("Nothing was changed.")
        await coach.fills(text="Met at the library.")
        await coach.presses("ctrl+s")
        coach.sees("Met at the library.")
        coach.does_not_see("librery")
        await coach.presses("v")
        coach.sees("Version 2", "Met at the library.", "Version 1", "Met at the librery.")
        await coach.presses("escape")
        coach.is_at(ClientScreen)


async def test_tasks_are_written_done_and_open_again(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Eero Malli")
        await coach.presses("t")
        coach.sees("Task: Eero Malli", "Monday 30 Nov 2026")
        await coach.types("Ring the bakery")
        await coach.presses("ctrl+s")
        await coach.presses("full_stop", "d")
        assert "Choose a task, job, goal, consent or guiding first." in coach.told
        await coach.presses("full_stop")
        await coach.chooses("Ring the bakery")
        row = next(line for line in coach.lines() if "Ring the bakery" in line)
        assert "open" in row
        await coach.presses("d")
        row = next(line for line in coach.lines() if "Ring the bakery" in line)
        assert "done" in row
        await coach.chooses("Ring the bakery")
        await coach.presses("d")
        row = next(line for line in coach.lines() if "Ring the bakery" in line)
        assert "open" in row


async def test_the_timeline_shows_one_kind_at_a_time(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Helmi Testi")
        coach.sees("Showing: all of it")
        await coach.presses("f")
        coach.sees("Showing: notes")
        await coach.presses("f", "f")
        coach.sees("Showing: phases", "Phase 3")
        coach.does_not_see("Meeting,")
        await coach.presses("full_stop", "f")
        assert "Only the timeline can be filtered." in coach.told


async def test_the_filter_goes_round_all_kinds_and_back_to_all_of_it(home: Home) -> None:
    async with coach_at_work(home) as coach:
        kaarlo = named(coach, "Kaarlo Testi").id
        await coach.opens("Kaarlo Testi")
        shown = []
        for kind in (None, *EntryKind):
            line = next(line for line in coach.lines() if "Showing: " in line)
            shown.append(line.partition("Showing: ")[2].strip())
            kept = coach.desk.read.timeline(kaarlo, None if kind is None else {kind})
            assert entries(coach) == len(kept)
            await coach.presses("f")
        assert len(set(shown)) == len(EntryKind) + 1
        assert {"network meetings", "goals", "consents", "guidings onward", "jobs",
                "vocational profiles", "Kykyviisari"} <= set(shown)  # fmt: skip
        coach.sees("Showing: all of it")


def entries(coach: CoachAtWork) -> int:
    """Count the lines of the timeline that is shown."""
    return coach.app.screen.query_one("#timeline-stream DataTable", DataTable).row_count


async def to_kind(coach: CoachAtWork, kind: EntryKind, title: str = "") -> None:
    """Filter the timeline to one kind, and go to the first entry, or to one with this title."""
    for _ in FILTERS:
        if FILTERS[coach.is_at(ClientScreen)._filter] is kind:
            break
        await coach.presses("f")
    else:
        pytest.fail(f"f does not lead to {kind}\n{coach.framed()}", pytrace=False)
    await coach.presses("g")
    if title:
        await coach.chooses(title)


CORRECTED: Sequence[tuple[EntryKind, str, type[Form[Any]], dict[str, str], str]] = (
    (EntryKind.NOTE, "", CorrectNoteForm, {"text": "Mended [x]"}, "Mended [x]"),
    (EntryKind.MEETING, "", CorrectNoteForm, {"present": "Bo"}, "present: Bo"),
    (EntryKind.CONTACT, "", ContactForm, {"text": "Mended [c]"}, "Mended [c]"),
    (EntryKind.TASK, "", TaskForm, {"what": "Mended [t]"}, "Mended [t]"),
    (EntryKind.JOB, "", JobForm, {"title": "Mended [j]"}, "Mended [j]"),
    (EntryKind.GOAL, "Goal set", GoalForm, {"text": "Mended [g]"}, "Mended [g]"),
    (EntryKind.ABILITATOR, "", ResultForm, {"work_ability": "8,5"}, "work ability 8.5"),
)


@pytest.mark.parametrize("kind", [row[0] for row in CORRECTED])
async def test_r_corrects_every_kind_of_entry_in_the_timeline(home: Home, kind: EntryKind) -> None:
    _kind, title, form, fields, seen = next(row for row in CORRECTED if row[0] is kind)
    async with coach_at_work(home) as coach:
        await coach.opens("Onni Koe")
        await to_kind(coach, kind, title)
        before = entries(coach)
        await coach.presses("r")
        coach.is_at(form)
        await coach.fills(**fields)
        await coach.presses("ctrl+s")
        coach.is_at(ClientScreen)
        coach.sees(seen)
        assert entries(coach) == before, "a correction adds nothing"


async def test_r_says_why_what_stays_as_it_is_stays(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Onni Koe")
        for kind, title, why in (
            (EntryKind.CONSENT, "", "withdraw it and give a new one"),
            (EntryKind.GUIDING, "", "Write down what came of it instead (key d)."),
            (EntryKind.GOAL, "Goal reviewed", "This entry stays as it is."),
            (EntryKind.PHASE, "", "This entry stays as it is."),
        ):
            await to_kind(coach, kind, title)
            await coach.presses("r")
            coach.is_at(ClientScreen)
            assert why in coach.told[-1]


async def test_d_ends_every_kind_that_has_an_end_and_says_so_of_the_others(home: Home) -> None:
    nothing = "Choose a task, job, goal, consent or guiding first."
    async with coach_at_work(home) as coach:
        await coach.opens("Onni Koe")
        for kind, title, form in (
            (EntryKind.JOB, "", EndJobForm),
            (EntryKind.GOAL, "Goal set", ReviewForm),
            (EntryKind.CONSENT, "", WithdrawForm),
            (EntryKind.GUIDING, "", OutcomeForm),
        ):
            await to_kind(coach, kind, title)
            await coach.presses("d")
            coach.is_at(form)
            await coach.presses("escape")
        for kind in (EntryKind.NOTE, EntryKind.MEETING, EntryKind.PHASE, EntryKind.ABILITATOR):
            await to_kind(coach, kind)
            await coach.presses("d")
            coach.is_at(ClientScreen)
            assert coach.told[-1] == nothing
        await to_kind(coach, EntryKind.TASK)
        coach.sees("Task due")
        await coach.presses("d")
        coach.sees("Task done")


async def test_what_is_added_begins_from_the_tab_it_belongs_to(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Onni Koe")
        await coach.presses("a")
        for what in ("a note", "a job, begun or planned", "a goal", "a task",
                     "somebody around the client", "a consent", "guiding onward to a partner",
                     "a Kykyviisari result", "the vocational profile, written anew",
                     "a contact with an employer"):  # fmt: skip
            coach.sees(what)
        await coach.presses("escape")
        for form in (NoteForm, None, JobForm, None, ResultForm, VocationalForm):
            await coach.presses("full_stop", "a")
            if form is None:
                coach.sees("What do you want to add?")
            else:
                coach.is_at(form)
            await coach.presses("escape")
            coach.is_at(ClientScreen)


@pytest.mark.parametrize("day", ["23.11.2026", "23.11.", "2026-11-23"])
async def test_days_are_read_as_coaches_write_them(home: Home, day: str) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.fills(day=day)
        coach.sees("Monday 23 Nov 2026")


async def test_thousands_of_entries_are_walked_to_both_ends(home: Home) -> None:
    async with coach_at_work(home) as coach:
        liisa = next(row for row in coach.desk.read.clients(TODAY) if row.name == "Liisa Koe")
        notes = tuple(
            IncomingNote(
                row=number,
                mark=f"many {number}",
                day=date(2026, 11, 6) + timedelta(days=number % 15),
                client=liisa.name,
                kind=NoteKind.OTHER,
                text=f"Entry number {number}.",
            )
            for number in range(3_000)
        )
        coach.desk.door.take_in(Incoming(notes=notes))
        await coach.opens("Liisa Koe")
        stream = coach.app.screen.query_one("#timeline-stream", Stream)
        expected = coach.desk.read.timeline(liisa.id)
        await coach.presses("G")
        assert stream.chosen() == expected[-1]
        coach.sees(i18n.day(expected[-1].day))
        await coach.presses("g", *["pagedown"] * 3)
        place = expected.index(stream.chosen())
        assert place > 10
        assert expected[place].text in "\n".join(coach.lines())
        await coach.presses("enter", "escape", "up")
        assert stream.chosen() == expected[place - 1]

"""Jobs: begun, corrected, ended; the phase is offered and never moves by itself; papers warn."""

from __future__ import annotations

from datetime import date

import pytest

from ipscoach.domain.jobs import EndCause, JobKind
from ipscoach.domain.phases import Phase
from ipscoach.paths import Home
from ipscoach.records.follow_up.views import JobCardView
from ipscoach.tui.dialogs.choosing import ChooseQuestion
from ipscoach.tui.dialogs.job import EndJobForm, JobForm
from ipscoach.tui.dialogs.phase import PhaseForm
from ipscoach.tui.entries import Chosen
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.client import ClientScreen
from tests.tui.day import TODAY, CoachAtWork, coach_at_work
from tests.tui.test_caseload import named

TABS = {
    "timeline": (),
    "notes": ("full_stop",),
    "plan": ("full_stop",) * 2,
    "jobs": ("full_stop",) * 3,
    "network": ("comma",) * 3,
    "abilitator": ("comma",) * 2,
    "profile": ("comma",),
}
SUPPORT = "works now. Move to phase 5, support at work?"
BACK = "ended. Back to phase 3, job search?"


async def opens_tab(coach: CoachAtWork, name: str, tab: str) -> None:
    """Open a client from the caseload, at a tab."""
    await coach.opens(name)
    await coach.presses(*TABS[tab])
    assert coach.is_at(ClientScreen).tab == tab


async def begins_job(coach: CoachAtWork, name: str, **fields: str) -> None:
    """Write a job down: the employer by the letters of its name, the rest into its fields."""
    await opens_tab(coach, name, "jobs")
    await coach.presses("a")
    coach.is_at(JobForm)
    coach.sees(f"Job: {name}")
    await coach.types("mallisii")
    await coach.presses("enter")
    await coach.fills(title="Cleaner [nights]", **fields)
    await coach.presses("ctrl+s")


def jobs(coach: CoachAtWork, name: str) -> list[JobCardView]:
    """Read a client's jobs from the file."""
    return list(coach.desk.follow.plan.jobs(named(coach, name).id))


def phases(coach: CoachAtWork, name: str) -> list[Phase]:
    """Read the phases that a client went through."""
    return [entry.phase for entry in coach.desk.read.client(named(coach, name).id, TODAY).phases]


async def test_a_job_that_begins_offers_phase_5_and_nothing_moves_when_declined(
    home: Home,
) -> None:
    async with coach_at_work(home) as coach:
        before = phases(coach, "Aino Esimerkki")
        await begins_job(coach, "Aino Esimerkki", hours="22,5")
        coach.is_at(ChooseQuestion)
        coach.sees(f"Aino Esimerkki {SUPPORT}", "No, the phase stays as it is")
        assert phases(coach, "Aino Esimerkki") == before
        await coach.presses("down", "enter")
        coach.is_at(ClientScreen)
        coach.sees("[1 Agreement]", "Cleaner [nights]", "running", "22.5 h a week")
        assert phases(coach, "Aino Esimerkki") == before
        assert jobs(coach, "Aino Esimerkki")[0].hours == 22.5


async def test_esc_at_the_offer_moves_nothing_either(home: Home) -> None:
    async with coach_at_work(home) as coach:
        before = phases(coach, "Aino Esimerkki")
        await begins_job(coach, "Aino Esimerkki")
        await coach.presses("escape")
        coach.is_at(ClientScreen)
        assert phases(coach, "Aino Esimerkki") == before
        assert len(jobs(coach, "Aino Esimerkki")) == 1


async def test_the_offered_move_is_looked_at_before_it_is_made(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await begins_job(coach, "Aino Esimerkki")
        await coach.presses("enter")
        coach.is_at(PhaseForm)
        coach.sees("5 Support at work and outside work", "Work began")
        assert phases(coach, "Aino Esimerkki")[-1] is Phase.AGREEMENT
        await coach.presses("ctrl+s")
        coach.is_at(ClientScreen)
        coach.sees("[5 Support]")
        assert phases(coach, "Aino Esimerkki")[-1] is Phase.SUPPORT


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("Aino Esimerkki", {"started": "1.12.2026"}),  # planned only
        ("Aino Esimerkki", {"kind": "work_trial"}),  # no employment
        ("Sanni Demo", {}),  # is in phase 5 already
    ],
)
async def test_no_phase_is_offered_where_nobody_begins_to_work(
    home: Home, name: str, fields: dict[str, str]
) -> None:
    async with coach_at_work(home) as coach:
        await begins_job(coach, name, **fields)
        coach.is_at(ClientScreen)
        coach.sees("Cleaner [nights]")


async def ends_job(coach: CoachAtWork, cause: str) -> None:
    """End the only job of the caretaker."""
    await opens_tab(coach, "Sanni Demo", "jobs")
    await coach.presses("d")
    coach.is_at(EndJobForm)
    coach.sees("End the job: Caretaker, Testikiinteistö Oy", "contacted within three days")
    await coach.presses("ctrl+s")
    coach.sees("Choose why the job ended.")
    await coach.fills(cause=cause, reason="the house was sold")
    await coach.presses("ctrl+s")


async def test_a_job_that_ends_offers_the_way_back_and_asks_for_a_contact(home: Home) -> None:
    async with coach_at_work(home, size=(100, 45)) as coach:
        await ends_job(coach, "employer_ended")
        coach.sees(f"The job of Sanni Demo {BACK}")
        await coach.presses("enter")
        coach.is_at(PhaseForm)
        coach.sees("3 Job search", "The job ended")
        await coach.presses("ctrl+s")
        coach.sees("[3 Search]", "the employer ended it, the house was sold")
        ended = jobs(coach, "Sanni Demo")[0]
        assert (ended.ended, ended.end_cause) == (TODAY, EndCause.EMPLOYER_ENDED)
        await coach.presses("4")
        coach.sees("Contact after a lost job")


async def test_a_declined_way_back_moves_nothing(home: Home) -> None:
    async with coach_at_work(home) as coach:
        before = phases(coach, "Sanni Demo")
        await ends_job(coach, "client_left")
        await coach.presses("down", "enter")
        coach.is_at(ClientScreen)
        assert phases(coach, "Sanni Demo") == before
        await coach.presses("d")
        assert "This work has ended already, on 23 Nov 2026." in coach.told


async def test_who_goes_on_to_the_next_job_is_not_sent_back(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await ends_job(coach, "next_job")
        coach.is_at(ClientScreen)
        coach.sees("[5 Support]")
        await coach.presses("4")
        coach.does_not_see("Contact after a lost job")


async def test_a_subsidy_without_decision_is_warned_about_before_it_is_saved(home: Home) -> None:
    warning = "The wage subsidy has no decision yet"
    async with coach_at_work(home, size=(100, 45)) as coach:
        await opens_tab(coach, "Aino Esimerkki", "jobs")
        await coach.presses("a")
        await coach.types("mallisii")
        await coach.presses("enter")
        await coach.fills(title="Cleaner", started="1.12.2026", subsidy="yes")
        coach.sees(f"! {warning}", "1 Dec 2026", "380/2023, section 84")
        await coach.fills(decided="2.12.2026")
        coach.sees("is decided only on 2 Dec 2026")
        await coach.fills(decided="23.11.2026")
        coach.does_not_see("380/2023")
        await coach.fills(decided="")
        coach.sees(warning)
        await coach.presses("ctrl+s")
        coach.is_at(ClientScreen)
        coach.sees(f"! {warning}")
        assert any(line.lstrip().startswith("!  1 Dec 2026") for line in coach.lines())
        await coach.presses("4")
        coach.sees("Wage subsidy: decision", "30 Nov 2026")


async def test_a_work_trial_over_six_months_is_warned_about_with_the_statute(home: Home) -> None:
    async with coach_at_work(home, size=(100, 45)) as coach:
        await opens_tab(coach, "Tuula Malli", "jobs")
        coach.sees("six months in all: until 7 Dec 2026", "380/2023, sections 54-60")
        await coach.presses("d")
        await coach.fills(cause="term_ended", on="31.10.2026")
        await coach.presses("ctrl+s")
        coach.is_at(ClientScreen)  # a trial is no employment: no phase is offered
        coach.does_not_see("sections 54-60")
        await coach.presses("a")
        await coach.types("mallisii")
        await coach.presses("enter")
        await coach.fills(title="Another trial", started="2.11.2026", kind="work_trial")
        coach.sees("until 8 Dec 2026", "380/2023, sections 54-60")
        await coach.presses("ctrl+s")
        coach.is_at(ClientScreen)
        await coach.presses("4")
        coach.sees("Work trial: last day")


async def test_a_trial_that_lasted_too_long_says_so_where_it_is_read(home: Home) -> None:
    later = date(2026, 12, 20)
    async with coach_at_work(home, today=later, size=(100, 45)) as coach:
        await coach.chooses("Tuula Malli")
        coach.sees("! ", "Work trial: last day (due on 7 Dec 2026).")
        await opens_tab(coach, "Tuula Malli", "jobs")
        coach.sees("Overdue:", "Work trial: last day", "until 7 Dec 2026 at the latest")


async def test_a_job_needs_its_employer_and_hours_that_can_be(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await opens_tab(coach, "Aino Esimerkki", "jobs")
        await coach.presses("a", "ctrl+s")
        coach.sees("Choose the employer: type a part of the name, then Enter.")
        await coach.types("mallisii")
        await coach.presses("enter")
        for hours, why in (("many", "is not a number"), ("200", "Hours a week are between 0 and")):
            await coach.fills(hours=hours)
            await coach.presses("ctrl+s")
            coach.is_at(JobForm)
            coach.sees(why)
        await coach.fills(hours="20", contract="permanent", kind="work_trial")
        await coach.presses("ctrl+s")
        coach.sees("Only a job is permanent, seasonal and so on.")
        assert jobs(coach, "Aino Esimerkki") == []


async def test_a_corrected_job_keeps_what_was_not_touched(home: Home) -> None:
    async with coach_at_work(home) as coach:
        before = jobs(coach, "Onni Koe")[0]
        await opens_tab(coach, "Onni Koe", "jobs")
        await coach.presses("r")
        coach.sees("Correct the job: Onni Koe")
        await coach.fills(title="Bookbinder")
        await coach.presses("ctrl+s")
        coach.is_at(ClientScreen)
        after = jobs(coach, "Onni Koe")[0]
        assert after._replace(title=before.title) == before
        coach.sees("Bookbinder, Esimerkkikirjapaino Ky")


async def test_an_ended_jobs_end_is_corrected_and_reopens_nothing(home: Home) -> None:
    async with coach_at_work(home, size=(100, 50)) as coach:
        await opens_tab(coach, "Kaarlo Testi", "jobs")
        await coach.presses("r")
        await coach.fills(ended="24.9.2026", cause="sickness")
        await coach.presses("ctrl+s")
        coach.sees("24 Sep 2026", "sickness")
        job = jobs(coach, "Kaarlo Testi")[0]
        assert (job.ended, job.end_cause) == (date(2026, 9, 24), EndCause.SICKNESS)


async def test_a_second_job_says_how_it_stands_to_the_first(home: Home) -> None:
    async with coach_at_work(home, size=(100, 50)) as coach:
        first = jobs(coach, "Sanni Demo")[0].id
        await begins_job(coach, "Sanni Demo", relation="beside")
        coach.sees("Choose the job that this one follows or runs beside.")
        await coach.fills(related=first)
        await coach.presses("ctrl+s")
        coach.is_at(ClientScreen)
        await coach.chooses("Cleaner [nights]")
        coach.sees("How it began: beside another job: Caretaker")


async def test_a_job_is_found_by_the_search_and_stands_in_the_timeline(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("slash")
        await coach.types("caretak")
        coach.sees("Job 15 Apr 2026 · Sanni Demo")
        await coach.chooses("Job 15 Apr 2026")
        await coach.presses("enter")
        screen = coach.is_at(ClientScreen)
        assert screen.chosen() == Chosen("job", jobs(coach, "Sanni Demo")[0].id)
        coach.sees("Job, first day: Testikiinteistö Oy")


async def test_a_job_is_written_by_keys_alone_at_the_smallest_size(home: Home) -> None:
    async with coach_at_work(home, size=(80, 24)) as coach:
        await opens_tab(coach, "Aino Esimerkki", "jobs")
        coach.sees("No job yet. Press a to add one.")
        await coach.presses("a")
        await coach.types("mallisii")
        await coach.presses("enter")
        await coach.types("Cleaner")
        await coach.goes_to("started")
        await coach.types("1.12.2026")
        await coach.goes_to("support_plan")
        await coach.types("A talk every week")
        coach.sees("A talk every week", "Save", "^S Save")
        await coach.presses("ctrl+s")
        coach.sees("planned", "Support plan: A talk every week")
        job = jobs(coach, "Aino Esimerkki")[0]
        assert (job.kind, job.started) == (JobKind.JOB, date(2026, 12, 1))
        await coach.presses("enter", "escape", "escape")
        coach.is_at(CaseloadScreen)

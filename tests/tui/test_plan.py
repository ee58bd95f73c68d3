"""The plan: goals in the client's words, reviews with both views, tasks; and the profile."""

from __future__ import annotations

from datetime import date

from ipscoach.domain.goals import GoalState
from ipscoach.paths import Home
from ipscoach.records.follow_up.views import GoalView
from ipscoach.tui.dialogs.choosing import ChooseQuestion
from ipscoach.tui.dialogs.goal import GoalForm, ReviewForm
from ipscoach.tui.dialogs.task import TaskForm
from ipscoach.tui.dialogs.versions import VersionsView
from ipscoach.tui.dialogs.vocational import VocationalForm
from ipscoach.tui.entries import Chosen
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.client import ClientScreen
from tests.tui.day import CoachAtWork, coach_at_work
from tests.tui.test_caseload import named
from tests.tui.test_jobs import opens_tab

GOAL = "I ride [the bus] alone"


def goals(coach: CoachAtWork, name: str) -> dict[str, GoalView]:
    """Read a client's goals from the file, by their words."""
    found = coach.desk.follow.plan.goals(named(coach, name).id)
    return {goal.text: goal for goal in found}


async def sets_goal(coach: CoachAtWork, name: str, **fields: str) -> None:
    """Set a goal on the plan's tab."""
    await opens_tab(coach, name, "plan")
    await coach.presses("a")
    coach.is_at(ChooseQuestion)
    coach.sees("What do you want to add?", "a goal", "a task")
    await coach.presses("enter")
    coach.is_at(GoalForm)
    await coach.types(GOAL)
    await coach.fills(**fields)
    await coach.presses("ctrl+s")
    await coach.chooses(GOAL[:20])


async def test_a_goal_is_set_in_the_clients_words(home: Home) -> None:
    async with coach_at_work(home, size=(80, 24)) as coach:
        await sets_goal(coach, "Aino Esimerkki", target="31.1.2027")
        coach.sees(GOAL, "Set on: 23 Nov 2026", "To come true by: 31 Jan 2027")
        goal = goals(coach, "Aino Esimerkki")[GOAL]
        assert (goal.state, goal.target) == (GoalState.OPEN, date(2027, 1, 31))
        await coach.presses("comma", "comma")
        coach.sees(f"Goal set: {GOAL}")


async def test_a_goal_without_words_or_with_days_the_wrong_way_is_refused(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await opens_tab(coach, "Aino Esimerkki", "plan")
        await coach.presses("a", "enter", "ctrl+s")
        coach.is_at(GoalForm)
        coach.sees("Write what the goal is.")
        await coach.fills(text=GOAL, target="1.1.2020")
        await coach.presses("ctrl+s")
        coach.is_at(GoalForm)
        assert coach.app.screen.query_one("#message").has_class("trouble")
        assert GOAL not in goals(coach, "Aino Esimerkki")


async def test_a_review_needs_the_clients_view_and_the_coachs_own(home: Home) -> None:
    async with coach_at_work(home, size=(100, 45)) as coach:
        await opens_tab(coach, "Aino Esimerkki", "plan")
        await coach.chooses("I want to work in a bakery")
        await coach.presses("d")
        coach.is_at(ReviewForm)
        coach.sees("Review of a goal: Aino Esimerkki", "I want to work in a bakery")
        await coach.fills(state="reached", coach_view="Half way there.")
        await coach.presses("ctrl+s")
        coach.is_at(ReviewForm)
        coach.sees("Write the client's own view, or that the client does not wish to give one.")
        await coach.fills(client_view="I [dare] now.", coach_view=" ")
        await coach.presses("ctrl+s")
        coach.is_at(ReviewForm)
        coach.sees("Write your own estimate of how the goal came true.")
        assert not next(iter(goals(coach, "Aino Esimerkki").values())).reviews
        await coach.fills(coach_view="Half way there.")
        await coach.presses("ctrl+s")
        coach.is_at(ClientScreen)
        coach.sees("Reviewed on 23 Nov 2026: reached", "The client's view: I [dare] now.",
                   "The coach's estimate: Half way there.")  # fmt: skip
        coach.does_not_see("Others' view")
        row = next(line for line in coach.lines() if "goal " in line)
        assert "reached" in row


async def test_a_second_review_leaves_the_first_one_readable(home: Home) -> None:
    async with coach_at_work(home, size=(100, 50)) as coach:
        await opens_tab(coach, "Onni Koe", "plan")
        await coach.presses("d")
        await coach.fills(state="reached", client_view="Yes!", coach_view="It holds.",
                          others_view="The nurse agrees.")  # fmt: skip
        await coach.presses("ctrl+s")
        coach.sees("Reviewed on 23 Nov 2026: reached", "Others' view: The nurse agrees.",
                   "Reviewed on 18 Nov 2026: partly reached")  # fmt: skip


async def test_a_review_before_the_goal_was_set_is_refused(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await opens_tab(coach, "Aino Esimerkki", "plan")
        await coach.presses("d")
        await coach.fills(day="1.10.2026", client_view="a", coach_view="b")
        await coach.presses("ctrl+s")
        coach.is_at(ReviewForm)
        coach.sees("The goal was set on 16 Oct 2026; a review comes after it.")


async def test_a_goal_past_its_day_is_marked_and_a_reached_one_is_not(home: Home) -> None:
    async with coach_at_work(home, today=date(2027, 1, 10)) as coach:
        await opens_tab(coach, "Onni Koe", "plan")
        late, reached = (
            next(line for line in coach.lines() if text in line)
            for text in ("I get work at a", "I sleep well")
        )
        assert late.lstrip().startswith("!")
        assert not reached.lstrip().startswith("!")


async def test_a_task_belongs_to_its_goal_and_is_ticked_there(home: Home) -> None:
    async with coach_at_work(home, size=(100, 45)) as coach:
        await sets_goal(coach, "Aino Esimerkki")
        await coach.presses("t")
        coach.is_at(TaskForm)
        await coach.types("Look up the timetable")
        await coach.fills(doer="client", goal=goals(coach, "Aino Esimerkki")[GOAL].id)
        await coach.presses("ctrl+s")
        await coach.chooses(GOAL[:20])
        coach.sees("□ Look up the timetable")
        await coach.chooses("Look up the timetable")
        coach.sees("Who: client", f"Goal: {GOAL}")
        await coach.presses("d")
        await coach.chooses(GOAL[:20])
        coach.sees("✓ Look up the timetable")


async def test_a_task_set_aside_in_the_agenda_says_so_and_is_taken_up_by_d(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("4", "down", "u", "escape")
        await opens_tab(coach, "Helmi Testi", "plan")
        await coach.chooses("Update the CV together")
        coach.sees("State: set aside")
        await coach.presses("d")
        await coach.chooses("Update the CV together")
        coach.sees("State: overdue")


async def test_a_goal_is_found_by_the_search_and_opened(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("slash")
        await coach.types("early shift")
        coach.sees("Goal 12 May 2026 · Onni Koe")
        await coach.chooses("Goal 12 May 2026")
        await coach.presses("enter")
        goal = goals(coach, "Onni Koe")["I sleep well enough for an early shift."]
        assert coach.is_at(ClientScreen).chosen() == Chosen("goal", goal.id)


# The vocational profile


async def test_the_profile_is_written_anew_and_the_earlier_wording_stays(home: Home) -> None:
    async with coach_at_work(home, size=(80, 24)) as coach:
        await opens_tab(coach, "Liisa Koe", "profile")
        await coach.presses("a")
        coach.is_at(VocationalForm)
        coach.sees("Vocational profile: Liisa Koe")
        for name in ("wishes", "strengths", "skills", "work_history", "what_helps",
                     "disclosure_line"):  # fmt: skip
            await coach.goes_to(name)
            assert coach.app.focused is not None
            assert coach.app.focused.region.bottom <= 22, "the field is in view"
        await coach.fills(wishes="Quiet [work]", strengths="Exact")
        await coach.presses("ctrl+s")
        coach.is_at(ClientScreen)
    async with coach_at_work(home, today=date(2026, 12, 1), size=(100, 45)) as coach:
        await opens_tab(coach, "Liisa Koe", "profile")
        coach.sees("Vocational profile, written 23 Nov 2026", "Quiet [work]")
        await coach.presses("a")
        coach.sees("Last written on 23 Nov 2026; that wording stays.", "Quiet [work]")
        await coach.fills(wishes="Work with people")
        await coach.presses("ctrl+s")
        coach.sees("written 1 Dec 2026", "Work with people")
        coach.does_not_see("Quiet [work]")
        await coach.presses("v")
        coach.is_at(VersionsView)
        coach.sees("Written 1 Dec 2026", "Work with people", "Written 23 Nov 2026", "Quiet [work]")
        await coach.presses("escape", "escape")
        coach.is_at(CaseloadScreen)


async def test_a_profile_never_written_says_how_to_begin(home: Home) -> None:
    async with coach_at_work(home, size=(100, 40)) as coach:
        await coach.presses("a")
        await coach.types("Uusi Asiakas")
        await coach.presses("ctrl+s")
        await opens_tab(coach, "Uusi Asiakas", "profile")
        coach.sees("Not written yet. Press a to write it.")
        await coach.presses("v")
        coach.is_at(VersionsView)
        coach.sees("Nothing written yet.")


async def test_an_empty_plan_says_what_to_press(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("tab")
        await opens_tab(coach, "Olga Malli", "plan")
        coach.sees("No goal and no task yet. Press a to add.")
        for key, why in (("r", "Choose an entry first."), ("d", "Choose a task, job, goal")):
            await coach.presses(key)
            assert any(told.startswith(why) for told in coach.told)

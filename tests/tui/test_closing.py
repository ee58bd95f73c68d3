"""Closing, step by step: what is missing early, goals, what comes after, tasks, a last look."""

from __future__ import annotations

import pytest
from textual.widgets import OptionList

from ipscoach.domain.caseload import Status
from ipscoach.domain.goals import GoalState
from ipscoach.paths import Home
from ipscoach.settings import Settings
from ipscoach.tui.dialogs.close import CloseForm
from ipscoach.tui.dialogs.closing_parts import TaskChoice, open_goals
from ipscoach.tui.dialogs.goal import ReviewForm
from ipscoach.tui.dialogs.result import ResultForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from tests.tui.day import PASSPHRASE, TODAY, CoachAtWork, coach_at_work
from tests.tui.steps import closes, to_the_last_look
from tests.tui.test_caseload import named


async def begins(coach: CoachAtWork, name: str = "Onni Koe") -> CloseForm:
    """Open the steps of closing."""
    await coach.chooses(name)
    await coach.presses("x")
    return coach.is_at(CloseForm)


def all_done(coach: CoachAtWork, answer: str = "done") -> dict[str, str]:
    """Return an answer to every task that is open in the steps."""
    return {choice.key: answer for choice in coach.is_at(CloseForm).query(TaskChoice)}


async def test_what_is_missing_is_said_first_and_can_be_left(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await begins(coach)
        coach.sees("Close: Onni Koe", "Step 1 of 6: what is missing", "Open tasks: 3")
        coach.sees("Kykyviisari at the end has not been answered.", "r Review a goal")
        await coach.presses("ctrl+s")
        coach.sees("Step 2 of 6: day and reason")


async def test_kykyviisari_is_written_down_on_the_way_and_is_missing_no_more(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await begins(coach)
        await coach.presses("y")
        coach.is_at(ResultForm)
        coach.sees("at the end")
        await coach.fills(work_ability="7")
        await coach.presses("ctrl+s")
        coach.is_at(CloseForm)
        coach.sees("Open tasks: 3")
        coach.does_not_see("Kykyviisari at the end has not been answered.")


async def test_a_goal_is_reviewed_at_its_step_and_what_is_open_stays_listed(home: Home) -> None:
    async with coach_at_work(home) as coach:
        client = named(coach, "Onni Koe").id
        await begins(coach)
        await coach.presses("ctrl+s")
        await coach.fills(reason="studies")
        await coach.presses("ctrl+s")
        coach.sees("Step 3 of 6: goals", "partly reached")
        await coach.presses("enter")
        coach.is_at(ReviewForm)
        await coach.fills(state="reached", client_view="I did it.", coach_view="So it is.")
        await coach.presses("ctrl+s")
        coach.is_at(CloseForm)
        coach.sees("Step 3 of 6: goals", "No goal is open.")
        assert open_goals(coach.desk, client) == []
        newest = coach.desk.follow.plan.goals(client)[0]
        assert newest.state is GoalState.REACHED
        await coach.presses("r")
        assert "No goal is open." in coach.told


async def test_a_goal_is_reviewed_from_the_first_step_too(home: Home) -> None:
    async with coach_at_work(home) as coach:
        row = named(coach, "Onni Koe")
        coach.desk.door.set_goal(row.id, "A second goal", TODAY)
        await begins(coach)
        coach.sees("Goals without a review in the last 60 days: 1")
        await coach.presses("r")
        coach.sees("Which goal?", "A second goal")
        await coach.chooses("A second goal")
        await coach.presses("enter")
        coach.is_at(ReviewForm)
        coach.sees("A second goal")
        await coach.presses("escape")
        coach.is_at(CloseForm)


async def test_without_plan_and_network_a_reason_in_writing_is_needed(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await begins(coach)
        await coach.presses("ctrl+s")
        await coach.fills(reason="client_stopped")
        await coach.presses("ctrl+s", "ctrl+s")
        coach.sees("Step 4 of 6: what comes after", "Around the client now: ")
        await coach.presses("ctrl+s")
        coach.sees("Step 4 of 6", "Write the follow-on plan")
        await coach.fills(plan="A rest")
        await coach.presses("ctrl+s")
        coach.sees("Step 4 of 6", "Write who supports the client after closing.")
        await coach.fills(plan="", exception="The client wishes nothing more of us.")
        await coach.fills(**all_done(coach))
        await coach.presses("ctrl+s", "ctrl+s")
        coach.sees("Why one is missing: The client wishes nothing more of us.")
        await coach.presses("ctrl+s")
        view = coach.desk.read.client(named(coach, "Onni Koe").id, TODAY)
        assert view.row.status is Status.CLOSED
        assert view.closing_exception == "The client wishes nothing more of us."


@pytest.mark.parametrize(
    ("day", "why"), [("24.11.2026", "has not come yet"), ("1.1.2020", "cannot be dated before")]
)
async def test_a_day_that_cannot_be_is_said_where_it_is_typed(
    home: Home, day: str, why: str
) -> None:
    async with coach_at_work(home) as coach:
        await begins(coach)
        await coach.presses("ctrl+s")
        await coach.fills(on=day, reason="moved")
        await coach.presses("ctrl+s")
        coach.sees("Step 2 of 6", why)


async def test_open_tasks_are_done_not_needed_or_handed_on(home: Home) -> None:
    async with coach_at_work(home) as coach:
        client = named(coach, "Onni Koe").id
        first, second, third = coach.desk.read.tasks(client_id=client)
        await begins(coach)
        await to_the_last_look(
            coach,
            reason="employed",
            **{f"task-{first.id}": "done", f"task-{second.id}": "not_applicable"},
            **{f"about-{second.id}": "The employer sees to it."},
            **{f"task-{third.id}": "handed_on", f"about-{third.id}": "Sister"},
        )
        coach.sees("Tasks: 1 done, 1 not needed, 1 handed on", "Found work", "Studies from January")
        assert coach.desk.read.task(first.id).done is None
        await coach.presses("ctrl+s")
        coach.is_at(CaseloadScreen)
        coach.sees("8 of 10 active", "13 closed")
        assert coach.desk.read.task(first.id).done == TODAY
        aside = coach.desk.read.task(second.id)
        assert (aside.set_aside, aside.aside_reason) == (True, "The employer sees to it.")
        handed = coach.desk.read.task(third.id)
        assert (handed.set_aside, handed.aside_reason) == (True, "handed on to Sister")


async def to_the_tasks(coach: CoachAtWork, **fields: str) -> CloseForm:
    """Take the steps of closing up to the open tasks."""
    form = await begins(coach)
    await coach.presses("ctrl+s")
    await coach.fills(reason="other_service", plan="Work goes on.", network="Sister.", **fields)
    await coach.presses("ctrl+s", "ctrl+s", "ctrl+s")
    assert form.step == 4
    return form


async def test_no_task_stays_without_an_answer_and_each_has_its_own_reason(home: Home) -> None:
    async with coach_at_work(home) as coach:
        first, second, third = coach.desk.read.tasks(client_id=named(coach, "Onni Koe").id)
        form = await to_the_tasks(coach)
        coach.sees("Step 5 of 6: open tasks", "Say of each whether it is done")
        await coach.presses("ctrl+s")
        coach.sees("Step 5 of 6", "Open tasks: 3. Say of each")
        await coach.fills(**{f"task-{first.id}": "done", f"task-{second.id}": "not_applicable"})
        await coach.fills(**{f"task-{third.id}": "handed_on"})
        coach.sees("Why not needed", "Handed on to")
        await coach.presses("ctrl+s")
        coach.sees("Write why the task is not needed.")
        await coach.types("The client did it.")
        await coach.presses("ctrl+s")
        coach.sees("Write to whom the task is handed on.")
        await coach.types("Sister")
        await coach.presses("ctrl+s")
        assert form.last


async def test_a_task_is_handed_on_to_the_receiver_unless_another_is_written(home: Home) -> None:
    async with coach_at_work(home) as coach:
        first, second, _third = coach.desk.read.tasks(client_id=named(coach, "Onni Koe").id)
        form = await to_the_tasks(coach, to="Ville Valmentaja, Malli-Juva")
        await coach.fills(**{f"task-{first.id}": "handed_on", f"task-{second.id}": "handed_on"})
        assert form.typed()[f"about-{first.id}"] == "Ville Valmentaja, Malli-Juva"
        await coach.fills(**{f"about-{second.id}": "Kela"})
        await coach.presses("escape", "escape", "escape")
        await coach.fills(to="Oili Ohjaaja, Ohjaamo")
        await coach.presses("ctrl+s", "ctrl+s", "ctrl+s")
        assert form.typed()[f"about-{first.id}"] == "Oili Ohjaaja, Ohjaamo"
        assert form.typed()[f"about-{second.id}"] == "Kela"
        await coach.fills(**{f"task-{first.id}": "not_applicable"})
        assert form.typed()[f"about-{first.id}"] == ""


async def test_esc_goes_one_step_back_and_at_last_out_with_all_kept(home: Home) -> None:
    async with coach_at_work(home) as coach:
        form = await begins(coach)
        await to_the_last_look(coach, reason="moved", plan="Further in Oulu.")
        for step in (4, 3, 2, 1, 0):
            await coach.presses("escape")
            assert form.step == step
        await coach.presses("escape")
        coach.is_at(CaseloadScreen)
        assert any("Not saved, but kept" in told for told in coach.told)
        await coach.presses("x")
        await to_the_last_look(coach, reason="moved", plan="Further in Oulu.")
        assert named(coach, "Onni Koe").status is Status.ACTIVE


async def test_a_lock_in_the_middle_comes_back_at_the_same_step(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await begins(coach)
        await coach.presses("ctrl+s")
        await coach.fills(reason="pension", plan="Rest")
        await coach.presses("ctrl+s", "ctrl+s")
        await coach.does_lock()
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        await coach.settles()
        form = coach.is_at(CloseForm)
        assert form.step == 3
        coach.sees("Step 4 of 6: what comes after", "Rest", "it was kept")


async def test_closing_from_the_clients_own_screen_and_reopening(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Onni Koe")
        await coach.presses("x")
        await closes(coach, "sickness")
        coach.sees("Onni Koe", "closed")
        await coach.presses("x")
        coach.sees("Reopen: Onni Koe")
        await coach.presses("ctrl+s")
        assert named(coach, "Onni Koe").status is Status.ACTIVE


async def test_a_client_on_the_waiting_list_is_closed_by_the_same_steps(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("tab")
        await begins(coach, "Mikko Demo")
        coach.sees("No follow-on plan is written", "Nobody is named who supports the client")
        coach.sees("Plan, network and tasks are asked for later.")
        coach.does_not_see("Nothing is missing.")
        await closes(coach, "moved")
        assert named(coach, "Mikko Demo").status is Status.CLOSED


async def test_the_steps_name_nobody_while_names_are_hidden(home: Home) -> None:
    async with coach_at_work(home, settings=Settings(hide_names=True)) as coach:
        people = coach.desk.follow.network.network(named(coach, "Onni Koe").id)
        await coach.chooses("K-04")
        await coach.presses("x")
        await coach.presses("ctrl+s")
        await coach.fills(reason="other_service", to="Ville Valmentaja, Malli-Juva")
        await coach.fills(plan="Onni goes on with Ville", network=people[0].name)
        await coach.fills(**all_done(coach, "handed_on"))
        for _ in range(4):
            coach.does_not_see("Onni Koe", "Ville Valmentaja")
            await coach.presses("ctrl+s")
            coach.does_not_see("Around the client now: " + people[0].name)
        coach.sees("a last look", "K-04 O.K. leaves", "V. V., M.-Juva", "O. goes on with V.")
        coach.does_not_see("Onni", "Ville", *(person.name for person in people))


async def test_the_list_of_goals_has_the_keyboard_at_its_step(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await begins(coach)
        await coach.presses("ctrl+s")
        await coach.fills(reason="moved")
        await coach.presses("ctrl+s")
        assert isinstance(coach.app.focused, OptionList)

"""`close` at a terminal: everything is asked, and nothing happens before the last yes."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence

import pytest

from ipscoach.cli.closing_steps import Steps
from ipscoach.domain.abilitator import Occasion, Score
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.goals import GoalState
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.orders import NewReview
from ipscoach.records.handover.orders import Closing
from ipscoach.records.orders import NewTask
from ipscoach.sentence import Refused
from tests.cli.conftest import Script
from tests.cli.test_agenda import DAY, at_desk


@pytest.fixture
def client(own: Script) -> str:
    """Give a client with two goals and two open tasks."""
    with at_desk(own) as desk:
        (id_,) = desk.read.find_client("K-01")
        desk.door.set_goal(id_, "Puutarhatyö kesäksi", DAY)
        desk.door.set_goal(id_, "Ajokortti", DAY)
        desk.door.add_task(NewTask(what="Soita työnantajalle", due=DAY, client_id=id_))
        desk.door.add_task(NewTask(what="Tarkista tukipäätös", due=DAY, client_id=id_))
    return id_


def answers(script: Script, *lines: str) -> subprocess.CompletedProcess[str]:
    """Close K-01 with somebody at the keyboard who types these lines."""
    return script.types(["close", "K-01"], lines)


def reasons(desk: Desk) -> list[str]:
    """Return why tasks of K-01 were set aside."""
    (id_,) = desk.read.find_client("K-01")
    return [one.aside_reason for one in desk.read.tasks(open_only=False, client_id=id_)
            if one.set_aside]  # fmt: skip


def steps(*, goal: Sequence[str] = (), after: Sequence[str] = ("työssä", "sisko")) -> list[str]:
    """Return answers to all but the last question; the first goal is reviewed where asked."""
    day_reason_nobody = ["", "1", ""]
    reviews = [*goal, ""] if goal else ["", ""]
    result = ["7", "6,5"]
    tasks = ["1", "2", "", "hoitui muuten"]
    return [*day_reason_nobody, *reviews, *result, *after, *tasks]


def test_all_steps_are_asked_and_written_down(own: Script, client: str) -> None:
    goal = ["Sain paikan", "Omaohjaaja samaa mieltä", "Toteutui hyvin", "3"]
    done = answers(own, *steps(goal=goal), "yes")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "Closed: K-01 Aino Esimerkki, 1 Dec 2026.\n"
    assert done.stderr.count("! ") == 2
    assert "! Goals without a review" in done.stderr
    assert "! Kykyviisari at the end" in done.stderr
    with at_desk(own) as desk:
        view = desk.read.client(client, DAY)
        assert (view.follow_on_plan, view.support_network) == ("työssä", "sisko")
        assert desk.read.tasks(client_id=client) == []
        result = desk.follow.plan.results(client)[0]
        assert (result.occasion, result.scores[Score.FUNCTIONING]) == (Occasion.END, 6.5)
        reviews = [one for goal in desk.follow.plan.goals(client) for one in goal.reviews]
        assert [(one.state, one.others_view) for one in reviews] == [
            (GoalState.REACHED, "Omaohjaaja samaa mieltä")
        ]


@pytest.mark.parametrize("last", [["no"], [""], []])
def test_without_a_yes_at_the_end_nothing_is_changed(
    own: Script, client: str, last: list[str]
) -> None:
    done = answers(own, *steps(goal=["a", "", "b", "3"]), *last)
    assert (done.returncode, done.stdout) == (1, "")
    assert "Nothing was changed" in done.stderr or "nothing was changed" in done.stderr
    with at_desk(own) as desk:
        assert desk.read.client(client, DAY).row.closed is None
        assert len(desk.read.tasks(client_id=client)) == 2
        assert not any(goal.reviews for goal in desk.follow.plan.goals(client))


def test_an_answer_that_does_not_fit_is_asked_for_anew(own: Script, client: str) -> None:
    lines = [
        *("31.2.2026", "1.1.2030", "", "0", "99", "x", "2"),
        *("Kalle", "Kalle Seuraaja, Toinen kunta"),
        *("", "", "11", "seitsemän", "7", ""),
        *("", "", "", "ei tavoitettu"),
        *("", "4", "3", "", "3", "Sosiaalityö", "yes"),
    ]
    done = answers(own, *lines)
    assert done.returncode == 0, done.stderr
    for told in ("no day 31.2.2026", "not come yet", "1 to 12", "Write who receives it",
                 "between 0 and 10", "is not a number", "follow-on plan"):  # fmt: skip
        assert told in done.stderr
    with at_desk(own) as desk:
        view = desk.read.client(client, DAY)
        assert (view.handed_to, view.closing_exception) == (
            "Kalle Seuraaja, Toinen kunta",
            "ei tavoitettu",
        )
        assert desk.read.tasks(client_id=client) == []
        assert reasons(desk) == ["handed on to Kalle Seuraaja", "handed on to Sosiaalityö"]


def test_tasks_are_answered_by_a_script_too(own: Script, client: str) -> None:
    plan = ("--plan", "työssä", "--network", "sisko")
    told = own.opens("close", "K-01", "--dry-run", "--tasks", "2=done")
    assert (told.returncode, told.stdout) == (0, "")
    assert "Open tasks: 1" in told.stderr
    assert "No follow-on plan" in told.stderr
    assert "No follow-on plan" not in own.opens("close", "K-01", "--dry-run", *plan).stderr
    assert "  1  Soita työnantajalle (due 1 Dec 2026)" in told.stderr
    words = ("close", "K-01", "--reason", "employed", *plan, "--tasks")
    for wrong in ("3=done", "1=postponed", "1=open", "done", "0=done", "every=done"):
        refused = own.opens(*words, wrong)
        assert (refused.returncode, len(refused.stderr.splitlines())) == (2, 1)
    left = own.opens(*words, "1=done")
    assert (left.returncode, left.stdout) == (1, "")
    *_missing, _first, second, last = left.stderr.splitlines()
    assert second == "  2  Tarkista tukipäätös (due 1 Dec 2026)"
    assert last.startswith("Open tasks: 1. Say of each")
    assert sum("Open tasks" in line for line in left.stderr.splitlines()) == 1
    with at_desk(own) as desk:
        assert desk.read.client(client, DAY).row.closed is None
        assert len(desk.read.tasks(client_id=client)) == 2
    done = own.opens(*words, "all=handed_on,1=done", "--to", "Kalle Seuraaja, Toinen kunta")
    assert done.returncode == 0, done.stderr
    with at_desk(own) as desk:
        assert desk.read.tasks(client_id=client) == []
        assert reasons(desk) == ["handed on to Kalle Seuraaja"]


def test_a_closing_that_is_refused_leaves_no_review_behind(own: Script, client: str) -> None:
    with at_desk(own) as desk:
        row = desk.read.client(client, DAY).row
        goal = desk.follow.plan.goals(client)[0]
        review = NewReview(day=DAY, state=GoalState.REACHED, client_view="a", coach_view="b")
        closing = Closing(on=DAY, reason=ClosingReason.EMPLOYED, exception="x")
        with pytest.raises(Refused, match="Open tasks"):
            Steps(closing, ((goal.id, review),), None).carry_out(desk, row.id)
        assert not any(one.reviews for one in desk.follow.plan.goals(client))

"""`close` at a terminal, step by step: nothing is changed before the last answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.cli import asking
from ipscoach.cli.closing import handed_on
from ipscoach.cli.output import harmless, message
from ipscoach.domain.abilitator import Occasion, Score, check_score
from ipscoach.domain.agenda.duties import Reply
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.closing import check_closing, missing
from ipscoach.domain.days import check_past, read_day
from ipscoach.domain.goals import GoalState, check_review
from ipscoach.domain.handover import Receiver, read_receiver
from ipscoach.i18n import _, plural, say, shown
from ipscoach.records.follow_up.orders import NewResult, NewReview
from ipscoach.records.handover.orders import Closing, TaskAnswer
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.records.follow_up.views import GoalView
    from ipscoach.records.views import ClientRow, TaskView

OPEN = (GoalState.OPEN, GoalState.PARTLY)
_DONE, _NOT_NEEDED = 0, 1


class Steps(NamedTuple):
    """What was answered: the closing, and what is written down with it."""

    closing: Closing
    reviews: tuple[tuple[str, NewReview], ...]
    result: NewResult | None

    def carry_out(self, desk: Desk, client_id: str) -> None:
        """Close the client, and write the reviews and the last Kykyviisari down.

        Raises:
            Refused: something does not hold; where it is the closing, nothing was changed.
        """
        # First what a rule may refuse, so that no review stays behind of a closing that was
        # not; goals of a closed client can be reviewed, and were checked as they were asked.
        desk.door.close_client(client_id, self.closing)
        for goal_id, review in self.reviews:
            desk.door.review_goal(goal_id, review)
        if self.result is not None:
            desk.door.add_result(self.result)


def ask(desk: Desk, row: ClientRow, today: date) -> Steps:
    """Ask for all that closing wants, and at the end whether to do it.

    Raises:
        Ended: the answers ended, or the last one was no yes; nothing was changed.
    """
    message(harmless(_("Close: {who}").format(who=f"{row.code} {row.name}")))
    # The steps themselves ask for plan, network and tasks; said here they would be said twice.
    facts = desk.handover.closing_facts(row.id, today)
    for sentence in missing(replace(facts, plan=True, network=True, open_tasks=0), today):
        message(f"! {say(sentence)}")
    on = _day(row, today)
    reason = _reason()
    receiver = asking.fitting(_("Handed over to (name, organisation; Enter for nobody)"), _receiver)
    reviews = _reviews(desk, row.id, today)
    result = _result(row.id, today)
    plan, network, exception = _after(desk, row.id, today)
    tasks = _tasks(desk.read.tasks(client_id=row.id), receiver)
    closing = Closing(
        on=on,
        reason=reason,
        follow_on_plan=plan,
        support_network=network,
        exception=exception,
        receiver=receiver,
        tasks=tasks,
    )
    message()
    leaves = _("{who} leaves the caseload.").format(who=row.name)
    if not asking.yes(harmless(leaves)):
        raise asking.Ended(Sentence("Nothing was changed; the client stays in the caseload."))
    return Steps(closing, reviews, result)


def _day(row: ClientRow, today: date) -> date:
    def read(typed: str) -> date:
        on = read_day(typed, today) if typed else today
        check_past(on, today)
        if row.status_since is not None and on < row.status_since:
            raise Refused(
                Sentence(
                    "The present status began on {day}; a change cannot be dated before it.",
                    day=row.status_since,
                )
            )
        return on

    return asking.fitting(_("Last day of coaching (Enter for today)"), read)


def _reason() -> ClosingReason:
    message(_("Reason"))
    reasons = list(ClosingReason)
    return reasons[asking.one_of(_("Number"), [_(one.label) for one in reasons])]


def _receiver(typed: str) -> Receiver | None:
    return read_receiver(typed) if typed else None


def _reviews(desk: Desk, client_id: str, today: date) -> tuple[tuple[str, NewReview], ...]:
    every = desk.follow.plan.goals(client_id)
    goals = [goal for goal in every if goal.state in OPEN and goal.set_on <= today]
    if not goals:
        message(_("No goal is open."))
        return ()
    message()
    message(plural("{n} goal is open.", "{n} goals are open.", len(goals)))
    found = ((goal.id, _review(goal, today)) for goal in goals)
    return tuple((id_, review) for id_, review in found if review is not None)


def _review(goal: GoalView, today: date) -> NewReview | None:
    """Ask how a goal came true; None where it is left as it is."""
    message(harmless(_("Goal: {goal}").format(goal=goal.text)))
    client_view = asking.line(_("The client's own view (Enter leaves the goal as it is)"))
    if not client_view:
        return None
    others_view = asking.line(_("Others' view (Enter for none)"))

    def read(typed: str) -> str:
        check_review(client_view, typed)
        return typed

    coach_view = asking.fitting(_("Your own estimate"), read)
    states = list(GoalState)
    state = states[asking.one_of(_("Number"), [_(one.label) for one in states])]
    return NewReview(
        day=today,
        state=state,
        client_view=client_view,
        coach_view=coach_view,
        others_view=others_view,
    )


def _result(client_id: str, today: date) -> NewResult | None:
    """Ask for the two scores of the last Kykyviisari; the sections are written in the app."""
    message()
    message(_("Last Kykyviisari; Enter where it was not answered"))
    scores: dict[Score, float] = {}
    for score in (Score.WORK_ABILITY, Score.FUNCTIONING):
        question = _("{score}, 0-10").format(score=_(score.label))
        given = asking.fitting(question, _score)
        if given is not None:
            scores[score] = given
    if not scores:
        return None
    return NewResult(client_id=client_id, day=today, occasion=Occasion.END, scores=scores)


def _score(typed: str) -> float | None:
    if not typed:
        return None
    try:
        return check_score(float(typed.replace(",", ".")))
    except ValueError:
        raise Refused(Sentence("“{text}” is not a number.", text=typed)) from None


def _after(desk: Desk, client_id: str, today: date) -> tuple[str, str, str]:
    view = desk.read.client(client_id, today)
    message()
    plan = asking.line(_("What comes after: the follow-on plan"), view.follow_on_plan)
    network = asking.line(_("Who supports the client after closing"), view.support_network)
    if plan and network:
        return plan, network, ""

    def read(typed: str) -> str:
        check_closing(plan, network, typed)
        return typed

    return plan, network, asking.fitting(_("Why one is missing"), read)


def _tasks(tasks: Sequence[TaskView], receiver: Receiver | None) -> tuple[TaskAnswer, ...]:
    """Ask of each open task what becomes of it: none stays without an answer."""
    if not tasks:
        message(_("No task is open."))
        return ()
    message()
    message(plural("{n} task is open.", "{n} tasks are open.", len(tasks)))
    return tuple(_task(task, receiver) for task in tasks)


def _task(task: TaskView, receiver: Receiver | None) -> TaskAnswer:
    told = _("{task} (due {day})").format(task=task.what, day=shown(task.due))
    message(harmless(told))
    number = asking.one_of(_("Number"), [_("done"), _("not needed"), _("handed on")])
    if number == _DONE:
        return TaskAnswer(task_id=task.id, reply=Reply.DONE)
    if number == _NOT_NEEDED:
        why = Sentence("Write why the task is not needed.")
        reason = asking.fitting(_("Why not needed"), lambda typed: _written(typed, why))
        return TaskAnswer(task_id=task.id, reply=Reply.NOT_APPLICABLE, reason=reason)
    whom = Sentence("Write to whom the task is handed on.")
    usual = receiver.name if receiver else ""
    return handed_on(
        task, asking.fitting(_("Handed on to"), lambda typed: _written(typed, whom), usual)
    )


def _written(typed: str, otherwise: Sentence) -> str:
    if not typed:
        raise Refused(otherwise)
    return typed

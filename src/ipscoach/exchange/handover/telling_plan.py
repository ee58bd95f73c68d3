"""What a summary tells of the plan: goals, profile, Kykyviisari, tasks, the end of coaching."""

from __future__ import annotations

from ipscoach.domain.abilitator import Score
from ipscoach.domain.handover import Part
from ipscoach.exchange.papers.document import Item, Paragraph, Section
from ipscoach.exchange.papers.pen import Pen
from ipscoach.records.handover.record import (
    ClientRecord,
    GoalPart,
    ProfilePart,
    ResultPart,
    ReviewPart,
    TaskPart,
)
from ipscoach.sentence import Sentence, marked


def goals(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell each goal, how far it has come true, and how all sides saw it at each review.

    Source: 703/2023, section 42: the client's and other participants' view and the worker's
    estimate of how the goals came true.
    """
    return tuple(
        Section(pen.say(goal_number(place)), _goal(goal, pen))
        for place, goal in enumerate(record.goals)
    )


def goal_number(place: int) -> Sentence:
    """Name a goal by its place in the list, which is counted from 0."""
    return Sentence("Goal {number}", number=place + 1)


def _goal(goal: GoalPart, pen: Pen) -> tuple[Item, ...]:
    reviews = (item for one in goal.reviews for item in _review(one, pen))
    return (
        Paragraph(goal.text),
        *pen.lines(
            (marked("Set on"), goal.set_on),
            (marked("To come true by"), goal.target),
            (marked("State"), goal.state),
        ),
        *reviews,
    )


def _review(review: ReviewPart, pen: Pen) -> tuple[Item, ...]:
    return pen.lines(
        (marked("Reviewed on"), f"{pen.value(review.day)}: {pen.value(review.state)}"),
        (marked("The client's view"), review.client_view),
        (marked("Others' view"), review.others_view),
        (marked("The coach's estimate"), review.coach_view),
    )


def profile(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell the present wording of the vocational profile; of the whole, the earlier ones too."""
    *earlier, now = record.profile or (ProfilePart(),)
    title = pen.text(marked("Earlier wording"))
    before = (_wording(one, pen) for one in reversed(earlier) if pen.whole)
    return (*_wording(now, pen), *(Section(title, told) for told in before if told))


def _wording(now: ProfilePart, pen: Pen) -> tuple[Item, ...]:
    return pen.lines(
        (marked("Wishes"), now.wishes),
        (marked("Strengths"), now.strengths),
        (marked("Skills"), now.skills),
        (marked("Work history"), now.work_history),
        (marked("What helps"), now.what_helps),
        (marked("What may be told to an employer"), now.disclosure_line),
        (marked("Written on"), now.day),
    )


def abilitator(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell the days and scores of Kykyviisari as they are: no bands, no change, no judgement."""
    table = pen.table(
        (marked("Day"), marked("Occasion"), *(score.label for score in Score)),
        [_result(one, pen, record.abilitator_id) for one in record.results],
    )
    said = marked("The client's own answers; the figures stand as they were given.")
    return (
        *((Paragraph(pen.text(said)),) if table else ()),
        *pen.lines((marked("Kykyviisari ID"), record.abilitator_id)),
        *table,
    )


def _result(result: ResultPart, pen: Pen, usual_id: str) -> tuple[object, ...]:
    scores: dict[Score, float | None] = {
        Score.WORK_ABILITY: result.work_ability,
        Score.FUNCTIONING: result.functioning,
        Score.INCLUSION: result.inclusion,
        Score.MIND: result.mind,
        Score.EVERYDAY: result.everyday,
        Score.SKILLS: result.skills,
        Score.BODY: result.body,
    }
    occasion = pen.value(result.occasion)
    if result.respondent_id and result.respondent_id != usual_id:
        occasion += f" ({pen.say(Sentence('ID {id}', id=result.respondent_id))})"
    return (result.day, occasion, *(scores[score] for score in Score))


def tasks(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell what is still to be done, and who supports the client after closing."""
    with_goals = Part.GOALS in record.header.parts
    return (
        *pen.table(
            (marked("Due"), marked("What"), marked("Who does it"), marked("For the goal")),
            [
                (one.due, one.what, one.doer, _goal_of(one, record, pen) if with_goals else "")
                for one in record.tasks
            ],
        ),
        *pen.lines((marked("Support network after closing"), record.support_network)),
    )


def _goal_of(task: TaskPart, record: ClientRecord, pen: Pen) -> str:
    if task.goal is None or not 0 <= task.goal < len(record.goals):
        return ""
    return pen.say(goal_number(task.goal))


def closing(record: ClientRecord, pen: Pen) -> tuple[Item, ...]:
    """Tell when and why coaching ended, and what comes after it."""
    end = record.closing
    if end is None:
        return ()
    told_already = (
        Part.TASKS in record.header.parts and end.support_network == record.support_network
    )
    going_on = Paragraph(pen.text(marked("Coaching goes on.")))
    return (
        *((going_on,) if end.closed is None else ()),
        *pen.lines(
            (marked("Coaching closed"), end.closed),
            (marked("Ground of closing"), end.reason),
            (marked("Plan from now on"), end.follow_on_plan),
            (
                marked("Support network after closing"),
                "" if told_already else end.support_network,
            ),
            (marked("Why one of the two is missing"), end.exception),
            (marked("Handed over to"), end.handed_to),
        ),
    )

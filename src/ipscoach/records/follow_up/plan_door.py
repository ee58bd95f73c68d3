"""Verbs about the plan: vocational profile, goals and their reviews, Kykyviisari results."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlmodel import Session, select

from ipscoach.domain.abilitator import Score, check_scores
from ipscoach.domain.days import check_order, check_past, check_plan
from ipscoach.domain.goals import check_review
from ipscoach.records.acts import Room, about, the_client
from ipscoach.records.checks import code, free, short
from ipscoach.records.errors import gone
from ipscoach.records.follow_up.orders import NewResult, NewReview, VocationalProfile
from ipscoach.records.tables import Abilitator, Goal, GoalReview
from ipscoach.sentence import Refused, Sentence


class PlanDoor(Room):
    """What writes profile, goals and results."""

    def write_vocational_profile(self, client_id: str, profile: VocationalProfile) -> None:
        """Write the vocational profile anew; the earlier wording stays, with its day.

        A profile that changes nothing makes no version.

        Raises:
            Refused: a text is too long.
        """
        columns: dict[str, Any] = {
            "wishes": free(profile.wishes),
            "strengths": free(profile.strengths),
            "skills": free(profile.skills),
            "work_history": free(profile.work_history),
            "what_helps": free(profile.what_helps),
            "disclosure_line": free(profile.disclosure_line),
        }
        with self._act("write_vocational_profile", client_id) as session:
            client = the_client(session, client_id)
            if any(getattr(client, name) != text for name, text in columns.items()):
                client.sqlmodel_update({**columns, "profile_day": self._today})

    def set_goal(self, client_id: str, text: str, on: date, target: date | None = None) -> str:
        """Set a goal together with the client, and return its id.

        Args:
            client_id: whose.
            text: the goal, in the client's words where possible.
            on: the day on which it was agreed.
            target: until when it is to come true, if that was agreed.

        Raises:
            Refused: nothing is written, or a day does not fit.
        """
        columns = self._goal_columns(text, on, target)
        id_ = self._ids()
        with self._act("set_goal", client_id, f"goal {id_}") as session:
            the_client(session, client_id)
            session.add(Goal(id=id_, client_id=client_id, **columns))
        return id_

    def change_goal(self, goal_id: str, text: str, on: date, target: date | None = None) -> None:
        """Correct the words or the days of a goal.

        Raises:
            Refused: nothing is written, or a day does not fit.
        """
        columns = self._goal_columns(text, on, target)
        with self._act("change_goal", detail=f"goal {goal_id}") as session:
            _the_goal(session, goal_id).sqlmodel_update(columns)

    def review_goal(self, goal_id: str, review: NewReview) -> str:
        """Write down how a goal came true, and return the review's id; no review is changed.

        Raises:
            Refused: the client or the coach is not heard, or a day does not fit.
        """
        check_past(review.day, self._today)
        check_review(review.client_view, review.coach_view)
        id_ = self._ids()
        with self._act("review_goal", detail=f"goal {goal_id} {review.state.value}") as session:
            goal = _the_goal(session, goal_id)
            if review.day < goal.set_on:
                raise Refused(
                    Sentence("The goal was set on {day}; a review comes after it.", day=goal.set_on)
                )
            session.add(
                GoalReview(
                    id=id_,
                    goal_id=goal_id,
                    client_id=goal.client_id,
                    day=review.day,
                    state=review.state.value,
                    client_view=free(review.client_view),
                    others_view=free(review.others_view),
                    coach_view=free(review.coach_view),
                )
            )
            goal.state = review.state.value
        return id_

    def add_result(self, result: NewResult) -> str:
        """Write a Kykyviisari result down, and return its id.

        Raises:
            Refused: no score, one outside its range, or a day that has not come yet.
        """
        columns = self._result_columns(result)
        id_ = self._ids()
        with self._act("add_result", result.client_id, f"result {id_}") as session:
            the_client(session, result.client_id)
            session.add(Abilitator(id=id_, client_id=result.client_id, **columns))
        return id_

    def change_result(self, result_id: str, result: NewResult) -> None:
        """Correct a Kykyviisari result.

        Raises:
            Refused: as for a new one.
        """
        columns = self._result_columns(result)
        with self._act("change_result", detail=f"result {result_id}") as session:
            found = session.get(Abilitator, result_id)
            if found is None:
                raise gone()
            about(session, found.client_id)
            found.sqlmodel_update(columns)

    def _goal_columns(self, text: str, on: date, target: date | None) -> dict[str, Any]:
        goal = free(text).strip()
        if not goal:
            raise Refused(Sentence("Write what the goal is."))
        check_past(on, self._today)
        check_plan(target, self._today)
        check_order(on, target)
        return {"text": goal, "set_on": on, "target": target}

    def _result_columns(self, result: NewResult) -> dict[str, Any]:
        check_past(result.day, self._today)
        scores = check_scores(result.scores, result.sections)
        return {
            "day": result.day,
            "occasion": code(result.occasion),
            "respondent_id": short(result.respondent_id),
            **{score.value: scores.get(score) for score in Score},
        }


def _the_goal(session: Session, goal_id: str) -> Goal:
    found = session.exec(select(Goal).where(Goal.id == goal_id)).first()
    if found is None:
        raise gone()
    about(session, found.client_id)
    return found

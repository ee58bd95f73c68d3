"""The invented clients' plans: goals, vocational profiles, Kykyviisari, tasks, answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from ipscoach.domain.abilitator import Occasion, Score
from ipscoach.domain.agenda.duties import DutyKind, Reply
from ipscoach.domain.goals import Doer, GoalState
from ipscoach.exchange.invented.people import Somebody, coming
from ipscoach.exchange.invented.plans import InventedAnswer, InventedGoal, InventedTask
from ipscoach.exchange.invented.words import Words
from ipscoach.records.follow_up.orders import NewResult, NewReview, VocationalProfile
from ipscoach.records.orders import IncomingAbilitator, IncomingNote, Profile


class _Aim(NamedTuple):
    """Days ago on which a goal was set and reviewed, days from today until which it is to be."""

    set_ago: int
    target: int | None = None
    reviewed: int | None = None
    state: GoalState = GoalState.OPEN


_PARTLY, _REACHED, _DROPPED = GoalState.PARTLY, GoalState.REACHED, GoalState.DROPPED
# The goals of each active client, as the words have them.
_AIMS: dict[int, tuple[_Aim, ...]] = {
    0: (_Aim(38, 90),),
    1: (_Aim(84, 45, 20, _PARTLY), _Aim(40, 60)),
    2: (_Aim(150, -70, 72, _REACHED), _Aim(120, 60, 30, _PARTLY)),
    3: (_Aim(200, -90, 100, _REACHED), _Aim(130, 30, 8, _PARTLY)),
    4: (_Aim(370, -200, 215, _REACHED), _Aim(190, 70, 30, _PARTLY), _Aim(60)),
    5: (_Aim(240, 90, 32),),
    6: (_Aim(180, None, 33, _DROPPED), _Aim(165, 14, 24, _PARTLY)),
    7: (_Aim(420, -300, 325, _REACHED), _Aim(48, 120), _Aim(110, 150, 25, _PARTLY)),
    8: (_Aim(11, 40),),
}
# What is to be done besides the coach's own tasks: by whom, in how many days, for which goal.
_TASKS: dict[int, tuple[tuple[Doer, int, int | None], ...]] = {
    0: ((Doer.CLIENT, 10, None),),
    2: ((Doer.CLIENT, 3, 1),),
    3: ((Doer.CLIENT, 5, None), (Doer.NETWORK, 7, 1)),
    6: ((Doer.NETWORK, 9, 1),),
    7: ((Doer.CLIENT, 0, 1),),
}
# Which lines of the agenda the coach has put off, and by how many days.
_ANSWERS = {0: (DutyKind.PHASE, 3), 4: (DutyKind.SUBSIDY_END, 5), 5: (DutyKind.CONSENT, 4)}
_REWRITTEN = (2, 4, 6, 7)
_SECTIONS = tuple(score for score in Score if score.section)


def goals(
    people: Sequence[Somebody], notes: Sequence[IncomingNote], today: date, words: Words
) -> Iterator[InventedGoal]:
    """Yield the clients' goals; they were set and reviewed on days on which client and coach met.

    Args:
        people: the active clients.
        notes: all that was written about them.
        today: the day from which the others are counted.
        words: what the goals and the reviews say.
    """
    for place, who in enumerate(people):
        met = sorted({n.day for n in notes if n.client == who.name and n.kind.meets_client})
        for aim, said in zip(_AIMS[place], words.follow.goals[place], strict=True):
            set_on = _met_near(met, today - timedelta(days=aim.set_ago), who.entered)
            reviews = () if aim.reviewed is None else said.reviews
            day = _met_near(met, today - timedelta(days=aim.reviewed or 0), set_on)
            target = None if aim.target is None else today + timedelta(days=aim.target)
            yield InventedGoal(
                client=who.name,
                text=said.text,
                set_on=set_on,
                target=target and max(target, set_on),
                reviews=tuple(
                    NewReview(
                        day=day,
                        state=aim.state,
                        client_view=review.client,
                        coach_view=review.coach,
                        others_view=review.others,
                    )
                    for review in reviews
                ),
            )


def _met_near(met: Sequence[date], day: date, earliest: date) -> date:
    """Return the day of the meeting nearest to a day, and no day before the earliest."""
    return min((when for when in met if when >= earliest), key=lambda when: abs(when - day))


def first_profile(place: int, profile: Profile, words: Words) -> Profile:
    """Return an active client's profile as it was first written; some were whole at once."""
    said = words.follow.profiles.get(place)
    if said is None or place in _REWRITTEN:
        return profile
    return replace(
        profile,
        skills=said.skills,
        work_history=said.work_history,
        what_helps=said.what_helps,
    )


def profiles(
    people: Sequence[Somebody], first: Sequence[Profile], words: Words
) -> Iterator[tuple[str, VocationalProfile]]:
    """Yield the vocational profiles that were written anew; `first` are those before them."""
    for place in _REWRITTEN:
        said, before = words.follow.profiles[place], first[place]
        yield (
            people[place].name,
            VocationalProfile(
                wishes=said.wishes or before.wishes,
                strengths=said.strengths or before.strengths,
                skills=said.skills,
                work_history=said.work_history,
                what_helps=said.what_helps,
                disclosure_line=said.disclosure or before.disclosure_line,
            ),
        )


def results(
    rows: Sequence[IncomingAbilitator], respondents: dict[str, str], chance: Random
) -> Iterator[NewResult]:
    """Yield Kykyviisari results with the scores of the five sections beside the two questions."""
    before: dict[str, dict[Score, float]] = {}
    for row in rows:
        if row.occasion is Occasion.START:
            sections = {score: float(chance.randrange(35, 66)) for score in _SECTIONS}
        else:
            sections = {
                score: min(100.0, value + chance.randrange(-4, 15))
                for score, value in before[row.client].items()
            }
        before[row.client] = sections
        asked = {Score.WORK_ABILITY: row.work_ability, Score.FUNCTIONING: row.functioning}
        yield NewResult(
            client_id=row.client,
            day=row.day,
            occasion=row.occasion,
            scores={s: value for s, value in asked.items() if value is not None} | sections,
            respondent_id=respondents[row.client],
        )


def tasks(people: Sequence[Somebody], today: date, words: Words) -> Iterator[InventedTask]:
    """Yield what the clients and their network are to do."""
    said = words.follow
    for place, doings in _TASKS.items():
        for what, (doer, days, goal) in zip(said.tasks[place], doings, strict=True):
            yield InventedTask(
                what,
                coming(today, days),
                client=people[place].name,
                doer=doer,
                goal="" if goal is None else said.goals[place][goal].text,
            )


def answers(people: Sequence[Somebody], today: date, words: Words) -> Iterator[InventedAnswer]:
    """Yield what the coach has put off, and why: so not all of the agenda is overdue."""
    for place, (kind, days) in _ANSWERS.items():
        reason = words.follow.answers[place]
        until = coming(today, days)
        yield InventedAnswer(people[place].name, kind, Reply.POSTPONED, reason, until)

"""The vocational profile keeps every wording, goals every review, Kykyviisari every score."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.abilitator import Occasion, Range, Score
from ipscoach.domain.caseload import Status
from ipscoach.domain.goals import Doer, GoalState
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Gone
from ipscoach.records.follow_up.orders import NewResult, NewReview, VocationalProfile
from ipscoach.records.follow_up.views import ProfileVersion, ReviewView
from ipscoach.records.orders import Incoming, IncomingClient, NewTask, Profile
from ipscoach.records.views import EntryKind
from tests.records.desks import TODAY
from tests.records.follow_up.kept import GONE, refused, story

FIRST = VocationalProfile(
    wishes="Kahvilatyö\naamuisin ",
    strengths="Tarkka",
    skills="Hygieniapassi",
    work_history="Siivooja 2019",
    what_helps="Rauhallinen paikka",
    disclosure_line="Ei kerrota",
)


def test_every_wording_of_the_profile_stays_with_its_day(
    desk: Desk, client: str, clock: FixedClock
) -> None:
    desk.door.write_vocational_profile(client, FIRST)
    clock.forward(30)
    desk.door.write_vocational_profile(client, FIRST)
    desk.door.write_vocational_profile(client, replace(FIRST, wishes="Keittiötyö"))
    second, first = desk.follow.plan.profile_versions(client)
    assert first == ProfileVersion(
        TODAY,
        "Kahvilatyö\naamuisin",
        "Tarkka",
        "Hygieniapassi",
        "Siivooja 2019",
        "Rauhallinen paikka",
        "Ei kerrota",
    )
    assert second == first._replace(day=date(2026, 12, 23), wishes="Keittiötyö")
    view = desk.read.client(client, clock.today())
    assert (view.wishes, view.skills, view.what_helps) == (
        "Keittiötyö", "Hygieniapassi", "Rauhallinen paikka"
    )  # fmt: skip
    assert view.profile_day == date(2026, 12, 23)


def test_a_story_tells_that_a_profile_was_written(desk: Desk, client: str) -> None:
    desk.door.write_vocational_profile(client, FIRST)
    ((title, text),) = story(desk, client, EntryKind.PROFILE)
    assert title == "Vocational profile written"
    for part in ("Kahvilatyö\naamuisin", "Tarkka", "Hygieniapassi", "Siivooja 2019"):
        assert part in text


def test_a_client_who_comes_in_with_a_profile_has_its_first_wording(
    desk: Desk, clock: FixedClock
) -> None:
    by_hand = desk.door.add_client(
        Profile(name="Aino", skills="Trukkikortti"), Status.WAITING, date(2026, 10, 1)
    )
    row = IncomingClient(
        row=2,
        mark="c2",
        profile=Profile(name="Paavo", wishes="Puutarha"),
        status=Status.ACTIVE,
        entered=date(2026, 9, 1),
    )
    desk.door.take_in(Incoming(clients=(row,)))
    (listed,) = desk.read.find_client("Paavo")
    (first,) = desk.follow.plan.profile_versions(by_hand)
    assert (first.day, first.skills, first.wishes) == (TODAY, "Trukkikortti", "")
    (first,) = desk.follow.plan.profile_versions(listed)
    assert (first.day, first.wishes) == (None, "Puutarha"), "a list does not say when"
    assert desk.read.client(listed, TODAY).profile_day is None
    clock.forward(9)
    desk.door.write_vocational_profile(listed, VocationalProfile(wishes="Taimitarha"))
    assert [(v.day, v.wishes) for v in desk.follow.plan.profile_versions(listed)] == [
        (date(2026, 12, 2), "Taimitarha"), (None, "Puutarha")
    ]  # fmt: skip
    assert len(story(desk, by_hand, EntryKind.PROFILE)) == 1
    assert len(story(desk, listed, EntryKind.PROFILE)) == 1


def test_a_client_without_a_word_of_profile_has_none_and_no_day_of_one(desk: Desk) -> None:
    id_ = desk.door.add_client(Profile(name="Aino"))
    assert desk.follow.plan.profile_versions(id_) == []
    assert desk.read.client(id_, TODAY).profile_day is None


def test_changing_the_details_leaves_the_profile_and_its_day(
    desk: Desk, client: str, clock: FixedClock
) -> None:
    desk.door.write_vocational_profile(client, FIRST)
    clock.forward(30)
    desk.door.change_profile(client, Profile(name="Aino Uusi", phone="040 000 1000"))
    view = desk.read.client(client, clock.today())
    assert (view.row.name, view.phone, view.skills) == (
        "Aino Uusi", "040 000 1000", "Hygieniapassi"
    )  # fmt: skip
    assert view.profile_day == TODAY
    assert len(desk.follow.plan.profile_versions(client)) == 1


def test_a_profile_too_long_or_of_nobody_is_refused(desk: Desk, client: str) -> None:
    with refused(desk, "longer than"):
        desk.door.write_vocational_profile(client, VocationalProfile(skills="x" * 50_001))
    with refused(desk, GONE, Gone):
        desk.door.write_vocational_profile("nobody", FIRST)


REVIEW = NewReview(
    day=TODAY,
    state=GoalState.PARTLY,
    client_view="Olen tyytyväinen",
    others_view="Hoitaja on samaa mieltä",
    coach_view="Haastattelu saatiin",
)


def test_a_goal_is_reviewed_and_no_review_is_lost(
    desk: Desk, client: str, clock: FixedClock
) -> None:
    goal = desk.door.set_goal(client, " Töihin kahvilaan \n", date(2026, 10, 1), date(2027, 3, 1))
    desk.door.review_goal(goal, REVIEW)
    clock.forward(60)
    today = clock.today()
    desk.door.review_goal(goal, replace(REVIEW, day=today, state=GoalState.REACHED, others_view=""))
    other = desk.door.set_goal(client, "Jaksaa arjessa", today)
    first, second = desk.follow.plan.goals(client)
    assert (first.id, first.state, first.reviews) == (other, GoalState.OPEN, ())
    assert (second.text, second.set_on, second.target, second.state) == (
        "Töihin kahvilaan", date(2026, 10, 1), date(2027, 3, 1), GoalState.REACHED
    )  # fmt: skip
    assert second.reviews[1] == ReviewView(
        TODAY,
        GoalState.PARTLY,
        "Olen tyytyväinen",
        "Hoitaja on samaa mieltä",
        "Haastattelu saatiin",
    )
    assert second.reviews[0].state is GoalState.REACHED
    assert story(desk, client, EntryKind.GOAL) == [
        ("Goal set", "Jaksaa arjessa"),
        ("Goal reviewed: reached", "Olen tyytyväinen\nHaastattelu saatiin"),
        (
            "Goal reviewed: partly reached",
            "Olen tyytyväinen\nHoitaja on samaa mieltä\nHaastattelu saatiin",
        ),
        ("Goal set", "Töihin kahvilaan"),
    ]


def test_the_words_of_a_goal_are_corrected_and_its_state_stays(desk: Desk, client: str) -> None:
    goal = desk.door.set_goal(client, "Toihin", TODAY, date(2027, 3, 1))
    desk.door.review_goal(goal, REVIEW)
    desk.door.change_goal(goal, "Töihin", date(2026, 11, 1))
    (found,) = desk.follow.plan.goals(client)
    assert (found.text, found.set_on, found.target) == ("Töihin", date(2026, 11, 1), None)
    assert (found.state, len(found.reviews)) == (GoalState.PARTLY, 1)


def test_a_task_serves_a_goal_of_the_same_client_only(desk: Desk, client: str) -> None:
    goal = desk.door.set_goal(client, "Töihin", TODAY)
    task = desk.door.add_task(
        NewTask(what="Päivitä CV", due=TODAY, client_id=client, doer=Doer.CLIENT, goal_id=goal)
    )
    found = desk.read.task(task)
    assert (found.goal_id, found.doer) == (goal, Doer.CLIENT)
    desk.door.change_task(task, "Päivitä CV", TODAY, Doer.NETWORK)
    assert desk.read.task(task).doer is Doer.NETWORK
    desk.door.change_task(task, "Päivitä ansioluettelo", TODAY)
    assert desk.read.task(task).doer is Doer.NETWORK
    other = desk.door.add_client(Profile(name="Toinen"))
    for who, which in ((other, goal), (client, "nothing"), (None, goal)):
        with refused(desk, "not one of the same client"):
            desk.door.add_task(NewTask(what="x", due=TODAY, client_id=who, goal_id=which))


@pytest.mark.parametrize(
    ("text", "on", "target", "why"),
    [
        ("  \n", TODAY, None, "what the goal is"),
        ("x", date(2026, 11, 24), None, "not come yet"),
        ("x", TODAY, date(2026, 11, 22), "before it begins"),
        ("x", TODAY, date(2062, 1, 1), "is the year right"),
        ("x" * 50_001, TODAY, None, "longer than"),
    ],
)
def test_a_goal_that_cannot_be_is_refused(
    desk: Desk, client: str, text: str, on: date, target: date | None, why: str
) -> None:
    goal = desk.door.set_goal(client, "Töihin", TODAY)
    with refused(desk, why):
        desk.door.set_goal(client, text, on, target)
    with refused(desk, why):
        desk.door.change_goal(goal, text, on, target)


def test_a_review_hears_both_and_comes_after_its_goal(desk: Desk, client: str) -> None:
    goal = desk.door.set_goal(client, "Töihin", date(2026, 11, 10))
    for change, why in (
        ({"client_view": " "}, "client's own view"),
        ({"coach_view": ""}, "your own estimate"),
        ({"day": date(2026, 11, 24)}, "not come yet"),
        ({"day": date(2026, 11, 9)}, "a review comes after it"),
        ({"others_view": "x" * 50_001}, "longer than"),
    ):
        with refused(desk, why):
            desk.door.review_goal(goal, replace(REVIEW, **change))
    for verb, *values in (("review_goal", REVIEW), ("change_goal", "Töihin", TODAY)):
        with refused(desk, GONE, Gone):
            getattr(desk.door, verb)("nothing", *values)
    with refused(desk, GONE, Gone):
        desk.door.set_goal("nobody", "Töihin", TODAY)


def result(client: str, **more: object) -> NewResult:
    given: dict[str, object] = {
        "day": TODAY,
        "occasion": Occasion.START,
        "scores": {Score.WORK_ABILITY: 4.5, Score.MIND: 61},
        **more,
    }
    return NewResult(client_id=client, **given)


def test_a_result_is_read_back_score_by_score_and_corrected(desk: Desk, client: str) -> None:
    id_ = desk.door.add_result(result(client, respondent_id=" KV-7 "))
    (found,) = desk.follow.plan.results(client)
    assert (found.id, found.respondent_id, found.occasion) == (id_, "KV-7", Occasion.START)
    assert found.scores == {Score.WORK_ABILITY: 4.5, Score.MIND: 61}
    desk.door.change_result(
        id_, result(client, occasion=Occasion.END, scores={Score.FUNCTIONING: 0})
    )
    (found,) = desk.follow.plan.results(client)
    assert (found.occasion, found.scores) == (Occasion.END, {Score.FUNCTIONING: 0})
    assert story(desk, client, EntryKind.ABILITATOR) == [
        ("Kykyviisari at the end: work ability –, functioning 0", "")
    ]


def test_scores_fit_the_range_that_the_coachs_settings_give(desk: Desk, client: str) -> None:
    desk.door.add_result(result(client, scores={Score.BODY: 8}, sections=Range(0, 8)))
    id_ = desk.door.add_result(result(client))
    for change, why in (
        ({"scores": {Score.BODY: 9}, "sections": Range(0, 8)}, "is between"),
        ({"scores": {Score.BODY: 101}}, "is between"),
        ({"scores": {Score.WORK_ABILITY: 11}}, "is between"),
        ({"scores": {}}, "at least one score"),
        ({"day": date(2026, 11, 24)}, "not come yet"),
        ({"respondent_id": "x" * 301}, "longer than"),
    ):
        with refused(desk, why):
            desk.door.add_result(result(client, **change))
        with refused(desk, why):
            desk.door.change_result(id_, result(client, **change))
    with refused(desk, GONE, Gone):
        desk.door.add_result(result("nobody"))
    with refused(desk, GONE, Gone):
        desk.door.change_result("nothing", result(client))

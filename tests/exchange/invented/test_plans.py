"""The demo's plans: jobs, goals, network and agenda are believable on any day."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.clock import FixedClock
from ipscoach.domain.abilitator import Occasion, Score
from ipscoach.domain.agenda.duties import DutyKind, State
from ipscoach.domain.consent import ConsentState
from ipscoach.domain.goals import Doer, GoalState
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.domain.network import Service
from ipscoach.domain.notes import NoteKind
from ipscoach.domain.phases import Phase
from ipscoach.exchange.invented import Invention, invent, invent_large, lay_out
from ipscoach.exchange.invented.people import ACTIVE, SURNAMES
from ipscoach.exchange.invented.plans import Plans
from ipscoach.ids import time_ordered
from ipscoach.records.desk import Desk, open_desk
from ipscoach.records.follow_up.views import AgendaItem, JobCardView
from ipscoach.records.views import ClientRow
from tests.records.desks import PlainVault

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
SEEDS = st.integers(0, 1000)
# A Monday, a Saturday at the turn of a year, a Sunday, a leap day.
LAID = (
    (date(2026, 11, 23), 7, "fi"),
    (date(2026, 11, 23), 7, "en"),
    (date(2028, 1, 1), 7, "fi"),
    (date(2031, 6, 15), 91, "en"),
    (date(2024, 2, 29), 604, "fi"),
)


@dataclass
class Laid:
    """A caseload that was laid out on a day."""

    desk: Desk
    today: date

    @property
    def active(self) -> list[ClientRow]:
        return list(self.desk.read.caseload(self.today).active)

    def jobs(self) -> list[tuple[ClientRow, JobCardView]]:
        return [(c, job) for c in self.active for job in self.desk.follow.plan.jobs(c.id)]

    def days_to(self, day: date | None) -> int:
        assert day is not None
        return (day - self.today).days


@pytest.fixture(scope="module", params=LAID, ids=lambda p: f"{p[0]}-{p[1]}-{p[2]}")
def laid(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Laid]:
    today, seed, language = request.param
    clock = FixedClock(today)
    vault = PlainVault(tmp_path_factory.mktemp("laid") / "home")
    desk = open_desk(vault, clock, time_ordered(clock))
    lay_out(desk, invent(today, seed, language))
    yield Laid(desk, today)
    desk.close()


def test_the_register_has_partners_of_every_service(laid: Laid) -> None:
    partners = laid.desk.follow.network.partners()
    assert 10 <= len(partners) <= 12
    assert {partner.service for partner in partners} == set(Service)
    assert sum(partner.clients > 0 for partner in partners) >= 6


def test_everybody_has_people_around_and_some_are_in_the_register(laid: Laid) -> None:
    around = [laid.desk.follow.network.network(client.id) for client in laid.active]
    assert all(1 <= len(people) <= 4 for people in around)
    everybody = [person for people in around for person in people]
    assert {person.partner_id is None for person in everybody} == {True, False}
    assert all(person.name.split()[-1] in SURNAMES for person in everybody)
    assert all(re.fullmatch(r"040 000 \d{4}", person.phone) for person in everybody)
    assert len({person.role for person in everybody}) == 8


def test_everybody_has_goals_and_some_are_reviewed_by_both(laid: Laid) -> None:
    goals = [laid.desk.follow.plan.goals(client.id) for client in laid.active]
    assert all(1 <= len(of_one) <= 3 for of_one in goals)
    everyone = [goal for of_one in goals for goal in of_one]
    assert {goal.state for goal in everyone} == set(GoalState)
    reviews = [review for goal in everyone for review in goal.reviews]
    assert len(reviews) >= 8
    assert 0 < sum(bool(review.others_view) for review in reviews) < len(reviews)
    assert all(g.set_on <= r.day <= laid.today for g in everyone for r in g.reviews)


def test_a_profile_was_rewritten_where_the_phase_fits(laid: Laid) -> None:
    wordings = {c.name: laid.desk.follow.plan.profile_versions(c.id) for c in laid.active}
    phases = {client.name: client.phase for client in laid.active}
    rewritten = {name for name, versions in wordings.items() if len(versions) > 1}
    assert len(rewritten) == 4
    assert Phase.AGREEMENT not in {phases[name] for name in rewritten}
    assert all(v[0].wishes != v[1].wishes and v[0].skills for v in wordings.values() if v[1:])


def test_consents_hold_run_out_have_lapsed_and_were_withdrawn(laid: Laid) -> None:
    found = [
        consent
        for client in laid.active
        for consent in laid.desk.follow.network.consents(client.id, laid.today)
    ]
    states = Counter(consent.state for consent in found)
    assert states[ConsentState.VALID] >= 10
    assert (states[ConsentState.LAPSED], states[ConsentState.WITHDRAWN]) == (1, 1)
    valid = [c for c in found if c.state is ConsentState.VALID]
    assert [laid.days_to(c.until) for c in valid if c.until and laid.days_to(c.until) < 60] == [10]
    assert all(bool(c.why_withdrawn) is bool(c.withdrawn) for c in found)


def test_a_guiding_is_settled_one_waits_and_one_is_overdue(laid: Laid) -> None:
    found = [g for c in laid.active for g in laid.desk.follow.network.guidings(c.id)]
    assert [bool(g.outcome) for g in found if g.settled] == [True]
    waiting = sorted(laid.days_to(g.follow_up) for g in found if not g.settled)
    assert len(waiting) == 2
    assert -4 <= waiting[0] < 0 < waiting[1] <= 7


def test_kykyviisari_has_all_scores_and_a_follow_up_for_whom_it_is_time(laid: Laid) -> None:
    for client in laid.active:
        results = laid.desk.follow.plan.results(client.id)
        assert results[-1].occasion is Occasion.START
        assert all(set(result.scores) == set(Score) for result in results)
        assert all(result.respondent_id for result in results)
        long_in = client.entered is not None and (laid.today - client.entered).days > 200
        assert [result.occasion for result in results[:-1]] == [Occasion.FOLLOW_UP] * long_in


def test_the_running_job_is_permanent_and_its_subsidy_ends_in_seven_weeks(laid: Laid) -> None:
    running = [
        (client, job)
        for client, job in laid.jobs()
        if job.kind.employment and job.work.runs(laid.today)
    ]
    [(client, job)] = running
    assert client.phase is Phase.SUPPORT
    assert job.contract is Contract.PERMANENT
    assert job.hours
    assert job.subsidy_decided is not None
    assert job.subsidy_decided < job.started == job.subsidy_from
    assert laid.days_to(job.subsidy_until) == 49
    assert job.accommodations
    assert job.support_plan


def test_the_planned_job_waits_for_its_decision(laid: Laid) -> None:
    [(client, job)] = [(c, j) for c, j in laid.jobs() if j.started > laid.today]
    assert client.phase is Phase.EMPLOYER
    assert 10 <= laid.days_to(job.started) <= 12
    assert (job.subsidy, job.subsidy_decided) == (True, None)
    assert job.contract is not None
    contacts = laid.desk.read.contacts(client.id)
    assert job.employer_id in {contact.employer_id for contact in contacts}


def test_a_work_trial_is_near_its_six_months(laid: Laid) -> None:
    trials = [i for i in agenda(laid) if i.kind is DutyKind.TRIAL_LIMIT]
    assert [10 <= laid.days_to(item.due) <= 16 for item in trials] == [True]


def test_a_job_has_ended_and_the_search_has_begun_anew(laid: Laid) -> None:
    [(client, job)] = [(c, j) for c, j in laid.jobs() if j.ended and j.ended < laid.today]
    assert client.phase is Phase.JOB_SEARCH
    assert client.phase_since == job.ended
    assert job.end_cause is not None
    assert job.end_reason


def test_the_jobs_of_the_closed_are_whole_too(laid: Laid) -> None:
    active = {client.id for client in laid.active}
    clients = [c for c in laid.desk.read.clients(laid.today) if c.id not in active]
    jobs = [job for client in clients for job in laid.desk.follow.plan.jobs(client.id)]
    assert len(jobs) == 5
    for job in jobs:
        assert job.hours
        assert (job.contract is not None) is (job.kind is JobKind.JOB)
        assert (job.end_cause is not None) is (job.ended is not None)


def test_network_meetings_say_who_was_present(laid: Laid) -> None:
    meetings = 0
    for client in laid.active:
        around = {person.name for person in laid.desk.follow.network.network(client.id)}
        for note in laid.desk.read.notes(client.id):
            present = laid.desk.follow.network.present(note.id)
            together = note.kind is NoteKind.NETWORK_MEETING
            assert bool(present) is together
            assert set(present) <= around
            meetings += together
    assert meetings >= 3


def test_tasks_are_done_by_all_and_some_serve_a_goal(laid: Laid) -> None:
    open_ = [task for client in laid.active for task in laid.desk.read.tasks(client_id=client.id)]
    assert {task.doer for task in open_} == set(Doer)
    goals = {g.id for c in laid.active for g in laid.desk.follow.plan.goals(c.id)}
    served = [task.goal_id for task in open_ if task.goal_id]
    assert len(served) >= 1
    assert set(served) <= goals


class Mix(NamedTuple):
    overdue: int
    today: int
    this_week: int


def agenda(laid: Laid) -> list[AgendaItem]:
    return laid.desk.follow.agenda.agenda(laid.today)


def test_the_agenda_is_a_believable_mix(laid: Laid) -> None:
    states = Counter(item.state for item in agenda(laid))
    mix = Mix(states[State.OVERDUE], states[State.TODAY], states[State.THIS_WEEK])
    assert 3 <= mix.overdue <= 5
    assert 2 <= mix.today <= 3
    assert 8 <= mix.this_week <= 16
    late = [item.client for item in agenda(laid) if item.state is State.OVERDUE]
    assert len(set(late)) == len(late) < len(ACTIVE)


def test_what_was_put_off_says_why(laid: Laid) -> None:
    put_off = {i.kind: i.reason for i in agenda(laid) if i.postponed}
    assert set(put_off) == {DutyKind.PHASE, DutyKind.SUBSIDY_END, DutyKind.CONSENT}
    assert all(put_off.values())


def test_nobody_who_was_long_in_the_caseload_has_met_no_employer(laid: Laid) -> None:
    first = [i for i in agenda(laid) if i.kind is DutyKind.FIRST_CONTACT]
    assert all(item.state is not State.OVERDUE for item in first)


@pytest.mark.parametrize("language", ["fi", "en"])
@given(day=DAYS, seed=SEEDS)
@settings(max_examples=25, deadline=None)
def test_no_plan_breaks_the_order_of_days(language: str, day: date, seed: int) -> None:
    found = invent(day, seed, language)
    assert found == invent(day, seed, language)
    entered = {client.profile.name: client.entered for client in found.incoming.clients}
    for goal in found.plans.goals:
        came = entered[goal.client]
        assert came is not None
        assert came <= goal.set_on <= day
        assert goal.target is None or goal.set_on <= goal.target
        assert all(goal.set_on <= review.day <= day for review in goal.reviews)
    for consent in found.plans.consents:
        came = entered[consent.given.client_id]
        assert came is not None
        assert came <= consent.given.given <= (consent.withdrawn or day) <= day
    for guiding in found.plans.guidings:
        assert guiding.guided.day <= (guiding.settled or day) <= day
    for client, job in found.plans.jobs:
        came = entered[client]
        assert came is not None
        assert came <= job.started
        assert job.ended is None or job.started <= job.ended
        decided = job.subsidy_decided
        assert decided is None or decided < job.started
    for result in found.plans.results:
        assert result.day <= day
        assert all(0 <= v <= (100 if s.section else 10) for s, v in result.scores.items())


def test_another_day_shifts_all_plans_and_another_seed_keeps_the_people() -> None:
    today, week = date(2026, 11, 23), timedelta(days=7)
    now, later = invent(today).plans, invent(today + week).plans
    assert [g.set_on + week for g in now.goals] == [g.set_on for g in later.goals]
    assert [c.given.given + week for c in now.consents] == [c.given.given for c in later.consents]
    assert [j.started + week for _, j in now.jobs] == [j.started for _, j in later.jobs]
    other = invent(today, seed=8).plans
    assert other != now
    assert (other.partners, other.around) == (now.partners, now.around)


def texts(value: object) -> Iterator[str]:
    """Yield every text in an invention's plans and tasks."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts(getattr(value, field.name))


def test_the_languages_share_names_and_nothing_else() -> None:
    def said(language: str, pick: Callable[[Invention], object]) -> set[str]:
        return {t for t in texts(pick(invent(date(2026, 11, 23), 7, language))) if " " in t}

    fi, en = (said(language, lambda i: (i.plans, i.tasks)) for language in ("fi", "en"))
    names = {t for t in fi & en if t.split()[-1] in SURNAMES or t.startswith("040 ")}
    firms = {e.card.name for e in invent(date(2026, 11, 23)).incoming.employers}
    assert fi & en <= names | firms
    assert not any("!" in t or "{" in t for t in fi | en)


def test_nobody_around_is_anybody() -> None:
    plans = invent(date(2026, 11, 23)).plans
    for _, partner in plans.partners:
        assert not partner.person or partner.person.split()[-1] in SURNAMES
        assert re.fullmatch(r"040 000 \d{4}", partner.phone)
        assert re.fullmatch(r"[a-z.]+@[a-z-]+\.example", partner.email)
    others = [person for _, person in plans.around if person.partner_id is None]
    assert all(person.name.split()[-1] in SURNAMES for person in others)
    assert all(re.fullmatch(r"([a-z.]+@[a-z-]+\.example)?", person.email) for person in others)


def test_a_large_caseload_needs_no_plans() -> None:
    assert invent_large(date(2026, 11, 23), 10, 20, 200, 50).plans == Plans()

"""A job is written down, corrected and ended; what cannot be is refused and leaves nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ipscoach.domain.jobs import Contract, EndCause, JobKind, Relation, Work
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Gone
from ipscoach.records.follow_up.orders import JobCard
from ipscoach.records.orders import EmployerCard, Profile
from ipscoach.records.views import EntryKind
from tests.records.desks import TODAY
from tests.records.follow_up.kept import GONE, refused, story


def card(employer: str, **more: object) -> JobCard:
    given: dict[str, object] = {"kind": JobKind.JOB, "started": date(2026, 12, 1), **more}
    return JobCard(employer_id=employer, **given)


def whole(employer: str) -> JobCard:
    return card(
        employer,
        title=" Siivooja ",
        contract=Contract.FIXED,
        hours=22.5,
        subsidy_decided=TODAY,
        subsidy_from=date(2026, 12, 1),
        subsidy_until=date(2027, 9, 30),
        relation=Relation.NEW_SEARCH,
        accommodations="Oma pukuhuone\n",
        support_plan="Viikoittain\nensin",
    )


def test_a_job_is_read_back_whole(desk: Desk, client: str, employer: str) -> None:
    id_ = desk.door.start_job(client, whole(employer))
    job = desk.follow.plan.job(id_)
    assert desk.follow.plan.jobs(client) == [job]
    assert (job.title, job.employer, job.kind) == ("Siivooja", "Esimerkkisiivous Oy", JobKind.JOB)
    for field in ("contract", "started", "hours", "subsidy_until", "relation", "support_plan"):
        assert getattr(job, field) == getattr(whole(employer), field)
    assert job.accommodations == "Oma pukuhuone"
    assert job.subsidy is True, "a day of a subsidy says that there is one"
    assert job.work == Work(
        id_,
        JobKind.JOB,
        date(2026, 12, 1),
        subsidised=True,
        subsidy_decided=TODAY,
        subsidy_from=date(2026, 12, 1),
        subsidy_until=date(2027, 9, 30),
    )
    assert desk.read.client(client, TODAY).row.phase == 1, "no phase moves by itself"


def test_a_story_tells_the_first_day_and_the_last(desk: Desk, client: str, employer: str) -> None:
    id_ = desk.door.start_job(client, card(employer, title="Siivooja", started=date(2026, 9, 14)))
    desk.door.end_job(id_, date(2026, 11, 20), EndCause.TERM_ENDED, " Kausi  loppui ")
    assert story(desk, client, EntryKind.JOB) == [
        ("Job, last day: Esimerkkisiivous Oy", "Siivooja\nKausi loppui"),
        ("Job, first day: Esimerkkisiivous Oy", "Siivooja"),
    ]
    job = desk.follow.plan.job(id_)
    assert (job.ended, job.end_cause, job.end_reason) == (
        date(2026, 11, 20), EndCause.TERM_ENDED, "Kausi loppui"
    )  # fmt: skip
    with refused(desk, "has ended already"):
        desk.door.end_job(id_, TODAY, EndCause.OTHER)


def test_a_correction_takes_an_end_away_with_its_cause(
    desk: Desk, client: str, employer: str
) -> None:
    id_ = desk.door.start_job(
        client,
        card(
            employer, started=TODAY, ended=TODAY, end_cause=EndCause.SICKNESS, end_reason="flunssa"
        ),
    )
    other = desk.door.add_employer(EmployerCard(name="Toinen Oy"))
    desk.door.change_job(id_, card(other, started=TODAY, end_cause=EndCause.SICKNESS))
    job = desk.follow.plan.job(id_)
    assert (job.employer, job.ended, job.end_cause, job.end_reason) == ("Toinen Oy", None, None, "")
    assert len(story(desk, client, EntryKind.JOB)) == 1


def test_a_job_follows_or_runs_beside_another_one_of_the_same_client(
    desk: Desk, client: str, employer: str
) -> None:
    first = desk.door.start_job(client, card(employer, title="Siivooja"))
    second = desk.door.start_job(
        client, card(employer, relation=Relation.FOLLOWS, related_id=first)
    )
    job = desk.follow.plan.job(second)
    assert (job.related_id, job.related) == (first, "Siivooja, Esimerkkisiivous Oy")
    desk.door.change_job(second, card(employer, relation=Relation.BESIDE, related_id=first))
    untitled = desk.door.start_job(
        client, card(employer, relation=Relation.FOLLOWS, related_id=second)
    )
    assert desk.follow.plan.job(untitled).related == "Esimerkkisiivous Oy"
    stranger = desk.door.add_client(Profile(name="Toinen"))
    for who, related in ((stranger, first), (client, "nobody")):
        with refused(desk, "not another job of this client"):
            desk.door.start_job(who, card(employer, relation=Relation.FOLLOWS, related_id=related))
    with refused(desk, "not another job of this client"):
        desk.door.change_job(second, card(employer, relation=Relation.FOLLOWS, related_id=second))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"ended": date(2026, 11, 30)}, "before it begins"),
        ({"started": date(1966, 12, 1)}, "is the year right"),
        ({"ended": date(2062, 12, 1)}, "is the year right"),
        ({"hours": 169}, "Hours a week"),
        ({"hours": float("nan")}, "Hours a week"),
        ({"subsidy_decided": date(2026, 11, 24)}, "not come yet"),
        ({"subsidy_from": date(2026, 12, 2), "subsidy_until": date(2026, 12, 1)}, "before it"),
        ({"subsidy": False, "subsidy_until": date(2027, 1, 1)}, "no wage subsidy"),
        ({"kind": JobKind.WORK_TRIAL, "contract": Contract.PERMANENT}, "Only a job"),
        ({"relation": Relation.FOLLOWS}, "Choose the job"),
        ({"related_id": "x"}, "how this job stands"),
        ({"title": "x" * 301}, "longer than"),
        ({"support_plan": "x" * 50_001}, "longer than"),
        ({"employer_id": "nobody"}, GONE),
    ],
)  # fmt: skip
def test_a_job_that_cannot_be_is_refused_and_leaves_nothing(
    desk: Desk, client: str, employer: str, change: dict[str, object], why: str
) -> None:
    id_ = desk.door.start_job(client, card(employer))
    wrong = replace(card(employer), **change)
    with refused(desk, why):
        desk.door.start_job(client, wrong)
    with refused(desk, why):
        desk.door.change_job(id_, wrong)


def test_nobody_known_works_nowhere(desk: Desk, client: str, employer: str) -> None:
    id_ = desk.door.start_job(client, card(employer))
    with refused(desk, GONE, Gone):
        desk.door.start_job("nobody", card(employer))
    with refused(desk, GONE, Gone):
        desk.door.change_job("nothing", card(employer))
    with refused(desk, GONE, Gone):
        desk.door.end_job("nothing", TODAY, EndCause.OTHER)
    with refused(desk, "before it begins"):
        desk.door.end_job(id_, date(2026, 11, 30), EndCause.OTHER)
    with refused(desk, "is the year right"):
        desk.door.end_job(id_, date(2062, 1, 1), EndCause.OTHER)
    with pytest.raises(Gone):
        desk.follow.plan.job("nothing")
    assert desk.follow.plan.jobs("nobody") == []

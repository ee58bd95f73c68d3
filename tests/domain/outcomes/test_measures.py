"""A report says how many came, how many work and how soon, and what it cannot know."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from fractions import Fraction

import pytest

from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.fidelity.facts import ClientFacts, JobFact, PhaseStep
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.domain.outcomes.cases import cases, together
from ipscoach.domain.outcomes.compare import before, change
from ipscoach.domain.outcomes.facts import OutcomeFacts
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.domain.phases import Phase
from ipscoach.i18n import say
from ipscoach.sentence import Refused
from tests.domain.fidelity.made_up import HALF_YEAR, active, job, on, visit

from .made_up import TODAY, facts, someone, told


def values(found: Outcomes, *ids: str) -> list[object]:
    return [found[id_].value for id_ in ids]


def told_of(found: Outcomes, id_: str) -> str:
    says = found[id_].says
    return say(says) if says is not None else ""


def test_a_case_travels_as_plain_json_without_a_day_or_a_name() -> None:
    mine = facts(
        someone("a", on(0), on(60), ClosingReason.EMPLOYED, phases=steps((Phase.PROFILE, 3))),
        jobs=[job("a", on(5), hours=Fraction("37.5"))],
    )
    (one,) = cases(mine, None, TODAY).cases
    written = json.dumps(asdict(one))
    assert '"employed"' in written
    assert "2026" not in written


def test_nobody_on_file_is_no_cases_and_never_0_percent() -> None:
    for found in (told(OutcomeFacts()), told(facts()), told(facts(), HALF_YEAR)):
        assert values(found, "clients", "closed", "job_starts", "sustained_13_weeks") == [0] * 4
        for id_ in ("employment_rate_uk", "working_share_us", "median_days_to_first_job"):
            assert (found[id_].value, told_of(found, id_)) == (None, "No cases.")
        assert found["sustained_13_weeks"].share is None


def test_everything_on_file_counts_whatever_days_are_missing() -> None:
    found = told(
        facts(
            someone("a", None),
            someone("b", None, None, ClosingReason.PENSION, source=ReferralSource.KELA),
            someone("c", on(1), None, ClosingReason.EMPLOYED, source=ReferralSource.KELA),
            jobs=[job("c", on(2), hours=None)],
        )
    )
    assert values(found, "clients", "served", "new", "active", "closed") == [3, 3, 3, 1, 2]
    assert [(one.code, one.count) for one in found["by_referral_source"].parts] == [
        ("kela", 2),
        ("none", 1),
    ]
    assert [(one.code, one.count) for one in found["by_closing_reason"].parts] == [
        ("employed", 1),
        ("pension", 1),
    ]
    assert values(found, "employed_clients", "job_starts") == [1, 1]
    assert not any(found[id_].left_out for id_ in ("clients", "served", "new", "closed"))


def test_in_a_period_a_missing_day_is_told_and_not_lost() -> None:
    found = told(
        facts(
            someone("a", None),
            someone("b", on(1), None, ClosingReason.MOVED),
            someone("c", None, on(50)),
            someone("d", None, on(-50)),
        ),
        Period(on(10), on(100)),
    )
    assert found["served"].clients == ("c",)
    assert [one.client_id for one in found["served"].left_out] == ["a", "b"]
    assert (found["new"].value, [one.client_id for one in found["new"].left_out]) == (
        0,
        ["a", "c"],
    )
    assert found["closed"].clients == ("c",)
    assert [one.client_id for one in found["closed"].left_out] == ["b"]


def test_the_first_job_makes_an_employed_client_and_every_job_is_a_start() -> None:
    jobs = [
        job("a", on(10), on(60), id="1"),
        job("a", on(40), on(90), id="2"),
        job("a", on(120), id="3"),
        job("b", on(20), kind=JobKind.WORK_TRIAL),
        job("b", on(30), kind=JobKind.APPRENTICESHIP),
        job("b", on(31), kind=JobKind.REHABILITATIVE_WORK),
        job("b", on(400)),
    ]
    found = told(facts(active("a"), active("b"), jobs=jobs))
    assert values(found, "employed_clients", "job_starts", "second_jobs") == [1, 3, 2]
    assert values(found, "work_trials", "apprenticeships", "rehabilitative_work") == [1, 1, 1]
    assert [(one.code, one.count) for one in found["second_jobs"].parts] == [
        ("later", 1),
        ("parallel", 1),
    ]
    assert say(found["job_starts"].remarks[-1]) == "Work that begins later: 1."
    # In the second quarter only the third job began, and it was nobody's first.
    second = told(facts(active("a"), active("b"), jobs=jobs), Period(on(90), on(180)))
    assert values(second, "employed_clients", "job_starts") == [0, 1]


def codes(found: Outcomes, id_: str) -> dict[str, int]:
    return {one.code: one.count for one in found[id_].parts if one.count}


def test_a_job_that_had_ended_before_the_client_came_in_is_no_work_of_the_coaching() -> None:
    old = job("a", on(5), on(9))
    came = active("a", on(10))
    alone = told(facts(came, jobs=[old]), HALF_YEAR)
    assert values(alone, "working_share_us", "employed_clients", "second_jobs") == [0, 0, 0]
    assert (alone["working_share_us"].clients, codes(alone, "job_starts")) == ((), {"before": 1})
    assert [say(one.why) for one in alone["working_share_us"].left_out] == [
        "Worked only in a job that had ended before the client came into the caseload."
    ]
    assert codes(alone, "funnel") == {"referred": 1, "came_in": 1}
    assert say(alone["funnel"].remarks[0]).endswith("count in no step: 1.")
    # The first job that the coaching led to is the first, and no second one.
    both = told(facts(came, jobs=[old, job("a", on(30))]), HALF_YEAR)
    assert values(both, "working_share_us", "employed_clients", "second_jobs") == [1, 1, 0]
    assert codes(both, "job_starts") == {"first": 1, "before": 1}
    assert (both["working_share_us"].left_out, both["funnel"].remarks) == ((), ())


def test_everything_on_file_counts_every_row_of_a_job_and_still_ties_work_to_the_coaching() -> None:
    jobs = [job("a", on(-99), on(-1)), job("a", on(20)), job("b", on(-99), on(-1))]
    found = told(facts(active("a"), active("b"), jobs=jobs))
    assert values(found, "job_starts", "employed_clients", "second_jobs") == [3, 2, 0]
    assert codes(found, "job_starts") == {"first": 2, "before": 1}
    assert found["working_share_us"].clients == ("a",)
    assert found["sustained_13_weeks"].clients == ("a", "b")
    assert codes(found, "funnel")["work"] == 1


@pytest.mark.parametrize(
    "jobs",
    [
        [job("a", on(-50), on(10))],
        [job("a", on(-50))],
        [job("a", on(90), on(120))],
    ],
    ids=["ends on the first day", "runs on", "begins after the closing"],
)
def test_a_job_counts_that_runs_or_begins_once_the_client_has_come_in(jobs: list[JobFact]) -> None:
    found = told(facts(someone("a", on(10), on(60)), jobs=jobs), HALF_YEAR)
    assert found["working_share_us"].value == 1
    assert codes(found, "funnel")["work"] == 1


def test_a_job_counts_where_a_missing_day_leaves_open_whether_the_client_had_come_in() -> None:
    found = told(facts(someone("a", None, on(60)), jobs=[job("a", on(5), on(9))]), HALF_YEAR)
    assert values(found, "working_share_us", "employed_clients") == [1, 1]


def hours_of(hours: str, started: date, ended: date | None = None) -> JobFact:
    return job("a", started, ended, hours=Fraction(hours), id=f"{hours}{started}")


def test_less_than_four_paid_hours_are_no_start_and_a_contract_of_0_hours_is_not_known() -> None:
    short = told(facts(active("a"), jobs=[hours_of("3", on(0), on(2))]))
    assert short["job_starts"].value == 0
    assert say(short["job_starts"].left_out[0].why) == "Less than four hours of paid work so far."
    for one in (hours_of("3", on(0), on(7)), hours_of("4", on(0), on(0)), hours_of("0", on(0))):
        found = told(facts(active("a"), jobs=[one]))
        assert values(found, "employed_clients", "job_starts") == [1, 1]
    assert say(found["job_starts"].remarks[0]).endswith("and that count: 1.")


def test_the_two_employment_rates_are_never_the_same_figure() -> None:
    mine = facts(active("a"), active("b", on(-100)), active("c"), out_of_work=True,
                 jobs=[job("b", on(-90), on(10)), job("c", on(200))])  # fmt: skip
    found = told(mine, HALF_YEAR)
    uk, us = found["employment_rate_uk"], found["working_share_us"]
    # b came earlier, and works in the period; c came in it, and began to work only after it.
    assert (uk.value, uk.clients, us.value, us.clients) == (
        Fraction(1, 2),
        ("c",),
        Fraction(1, 3),
        ("b",),
    )
    assert "United Kingdom" in say(uk.label)
    assert "United States" in say(us.label)
    assert say(us.remarks[0]) == "The benchmarks are of a quarter; this period has 181 days."


def test_who_is_not_said_to_be_out_of_work_is_left_out_of_the_british_rate() -> None:
    found = told(facts(active("a")), HALF_YEAR)["employment_rate_uk"]
    assert (found.value, len(found.left_out)) == (None, 1)
    assert told(facts(active("a"), out_of_work=False))["employment_rate_uk"].left_out == ()


def test_days_to_an_employer_begin_with_the_coaching_and_end_with_the_closing() -> None:
    clients = [active("a"), someone("b", on(0), on(20)), active("c", on(100)), active("d", None)]
    contacts = [
        visit(on(-5), "a"),
        visit(on(10), "a"),
        visit(on(30), "b"),
        visit(on(130), "c"),
    ]
    found = told(facts(*clients, contacts=contacts))
    soon = found["median_days_to_first_employer_contact"]
    assert soon.duration is not None
    assert (soon.n, soon.duration.open, soon.value) == (3, 1, 30)
    assert [one.client_id for one in soon.left_out] == ["d"]


def test_a_median_that_is_not_reached_says_how_many_are_open() -> None:
    found = told(facts(active("a"), active("b")))
    assert told_of(found, "median_days_to_first_job") == "Not reached yet, 2 open."


def test_a_job_that_begins_after_the_closing_ends_the_wait() -> None:
    found = told(facts(someone("a", on(0), on(20)), jobs=[job("a", on(34))]))
    assert found["median_days_to_first_job"].value == 34


@pytest.mark.parametrize(
    ("jobs", "kept"),
    [
        ([job("a", on(0))], "reached"),
        ([job("a", on(0), on(91))], "reached"),
        ([job("a", on(0), on(90))], "not"),
        ([job("a", on(0), on(50)), job("a", on(65), on(95))], "reached"),
        ([job("a", on(0), on(50)), job("a", on(66), on(95))], "not"),
    ],
)
def test_13_weeks_are_kept_over_a_gap_of_a_fortnight_and_no_longer(
    jobs: list[JobFact], kept: str
) -> None:
    found = told(facts(active("a"), jobs=jobs), HALF_YEAR)["sustained_13_weeks"]
    assert {one.code for one in found.parts[:3] if one.count} == {kept}
    assert found.value == (kept == "reached")


def test_while_the_next_job_may_follow_it_is_too_early_to_say() -> None:
    mine = facts(active("a"), jobs=[job("a", on(0), on(80))])
    early, late = (told(mine, None, on(day))["sustained_13_weeks"] for day in (95, 96))
    assert (early.n, early.denominator, early.share) == (1, 0, None)
    assert (late.n, late.share) == (1, 0)


def test_who_stops_early_counts_no_sooner_than_who_goes_on() -> None:
    ids = "abcdefghij"
    jobs = [job(one, on(0), on(20) if one in "ab" else None) for one in ids]
    mine = facts(*map(active, ids), jobs=jobs)
    shares = {
        (weeks, day): (told(mine, None, on(day))[f"sustained_{weeks}_weeks"].share)
        for weeks, due in ((13, 91), (26, 182))
        for day in (60, due - 1, due)
    }
    assert shares == {
        (13, 60): None, (13, 90): None, (13, 91): Fraction(8, 10),
        (26, 60): None, (26, 181): None, (26, 182): Fraction(8, 10),
    }  # fmt: skip


def test_who_stopped_and_began_anew_is_not_taken_out_of_the_share() -> None:
    jobs = [job("a", on(0)), job("b", on(0), on(30), id="1"), job("b", on(140), id="2")]
    found = told(facts(active("a"), active("b"), jobs=jobs), None, on(150))["sustained_13_weeks"]
    assert (found.numerator, found.denominator) == (1, 2)


def test_hours_subsidies_and_contracts_of_the_jobs_that_began() -> None:
    jobs = [
        job("a", on(0), id="1", hours=Fraction("7.5"), subsidy=True, contract=Contract.PERMANENT),
        job("a", on(1), id="2", hours=Fraction(16), subsidy=False),
        job("a", on(2), id="3", hours=Fraction("37.5"), contract=Contract.PERMANENT),
        job("a", on(3), id="4"),
    ]
    found = told(facts(active("a"), jobs=jobs))
    assert (found["weekly_hours"].value, found["weekly_hours"].n) == (16, 3)
    for id_, counts in (
        ("weekly_hours", {"under_16": 1, "from_16": 2, "none": 1}),
        ("subsidised", {"yes": 1, "no": 1, "none": 2}),
        ("permanent", {"permanent": 2, "fixed": 0, "seasonal": 0, "agency": 0, "none": 2}),
    ):
        assert {one.code: one.count for one in found[id_].parts} == counts


def test_the_share_of_permanent_and_subsidised_jobs_is_of_those_written_down() -> None:
    jobs = [
        job("a", on(0), id="1", subsidy=True, contract=Contract.PERMANENT),
        job("a", on(1), id="2", subsidy=False, contract=Contract.PERMANENT),
        job("b", on(2), id="3", contract=Contract.FIXED),
        *(job("b", on(3), id=f"more{n}") for n in range(7)),
    ]
    found = told(facts(active("a"), active("b"), jobs=jobs))
    assert (found["permanent"].share, found["subsidised"].share) == (
        Fraction(2, 3),
        Fraction(1, 2),
    )
    assert (found["permanent"].n, found["subsidised"].n) == (3, 2)
    assert [one.client_id for one in found["permanent"].left_out] == ["b"] * 7
    assert {say(one.why) for one in found["subsidised"].left_out} == {"Not written down."}
    unknown = told(facts(active("a"), jobs=[job("a", on(0))]))
    for id_ in ("permanent", "subsidised"):
        one = unknown[id_]
        assert (one.value, one.share, say(one.says or one.label)) == (None, None, "No cases.")
        assert len(one.left_out) == 1


def test_a_contract_of_no_hours_says_nothing_of_the_hours_worked() -> None:
    jobs = [job("a", on(0), hours=Fraction(0)), job("b", on(0), hours=Fraction(20))]
    found = told(facts(active("a"), active("b"), jobs=jobs))
    assert found["job_starts"].value == 2
    assert (found["weekly_hours"].value, found["weekly_hours"].n) == (20, 1)
    for id_ in ("job_starts", "weekly_hours"):
        assert "contract of 0 hours a week" in say(found[id_].definition)


def steps(*days: tuple[Phase, int]) -> tuple[PhaseStep, ...]:
    return tuple(PhaseStep(f"p{day}", phase, on(day)) for phase, day in days)


def test_time_in_a_phase_ends_with_the_next_one_or_with_the_closing() -> None:
    back = steps((Phase.AGREEMENT, 0), (Phase.JOB_SEARCH, 10), (Phase.AGREEMENT, 40))
    found = told(facts(someone("a", on(0), on(60), phases=back), active("b")), None, on(100))
    parts = {one.code: one.duration for one in found["days_in_phase"].parts}
    assert parts["1"] is not None
    assert (parts["1"].n, parts["1"].median, parts["1"].open) == (2, 15, 0)
    assert parts["3"] is not None
    assert parts["3"].median == 30
    assert found["moves_back"].clients == ("a",)
    assert say(found["moves_back"].remarks[0]) == "Changes of phase in all: 2."


def test_after_a_closing_the_same_phase_goes_on_where_coaching_does() -> None:
    client = ClientFacts(
        "a",
        (*someone("a", on(0), on(20)).standings, *active("a", on(50)).standings),
        steps((Phase.JOB_SEARCH, 0)),
    )
    part = told(facts(client), None, on(60))["days_in_phase"].part("3")
    assert part is not None
    assert part.duration is not None
    assert (part.duration.n, part.duration.open) == (2, 1)


def test_the_funnel_narrows_and_a_later_step_passes_the_earlier_ones() -> None:
    clients = [active(one) for one in "abc"]
    jobs = [job("a", on(10))]
    found = told(facts(*clients, jobs=jobs, contacts=[visit(on(5), "b")]))["funnel"]
    assert [(one.code, one.count) for one in found.parts] == [
        ("referred", 3),
        ("came_in", 3),
        ("employer", 2),
        ("work", 1),
        ("weeks_13", 1),
        ("weeks_26", 1),
    ]


def test_contacts_a_week_and_the_caseload_by_month() -> None:
    contacts = [visit(on(day), None) for day in (0, 1, 40)]
    found = told(facts(someone("a", on(0), on(31)), active("b", on(10)), contacts=contacts),
                 Period(on(0), on(41)))  # fmt: skip
    assert found["employer_contacts_a_week"].value == Fraction(1, 2)
    assert found["face_to_face_contacts_a_week"].numerator == 3
    assert [(one.month, one.days, one.client_days, one.at_end) for one in found.months] == [
        ("2026-01", 31, 31 + 21, 2),
        ("2026-02", 11, 11, 1),
    ]
    assert (found.weeks[0].week, found.weeks[0].days, found.weeks[0].contacts) == (
        "2026-W01",
        4,
        2,
    )


def test_a_quarter_is_compared_with_the_quarter_before_and_ten_days_with_ten() -> None:
    quarter = Period(date(2026, 1, 1), date(2026, 3, 31))
    assert before(quarter) == Period(date(2025, 10, 1), date(2025, 12, 31))
    assert before(Period(on(10), on(19))) == Period(on(0), on(9))
    mine = facts(active("a"), active("b", on(-3)), active("c", on(5)))
    now, earlier = told(mine, quarter), told(mine, before(quarter))
    changes = {one.now.id: one.by for one in change(now, earlier)}
    assert changes["new"] == 1
    assert changes["employment_rate_uk"] is None


def test_cases_of_different_periods_are_not_put_together() -> None:
    one, other = (cases(facts(), period, TODAY) for period in (None, HALF_YEAR))
    with pytest.raises(Refused):
        together([one, other])
    with pytest.raises(Refused):
        together([])

"""Duties that papers bring: subsidies, work trials, Kykyviisari, consents, guiding onward."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.agenda.duties import Answer, DutyKind, Reply
from ipscoach.domain.agenda.facts import Facts, Guiding, Result
from ipscoach.domain.consent import Consent
from ipscoach.domain.jobs import JobKind, Work
from ipscoach.i18n import say
from tests.domain.agenda.lives import ENTRY, TODAY, answered, days, due, job, of_kind, trial

CLIENT = Facts(begun=ENTRY)


def working(*jobs: Work) -> Facts:
    return replace(CLIENT, jobs=jobs)


def test_a_wage_subsidy_is_decided_before_the_work_begins() -> None:
    """380/2023, section 84: the decision comes before the job."""
    planned = job(days(10), subsidised=True)
    (line,) = of_kind(working(planned), DutyKind.SUBSIDY_DECISION)
    assert (line.since, line.due) == (days(-18), days(9))
    assert line.source == "380/2023, section 84"
    assert "no decision yet" in say(line.why)
    late = replace(planned, subsidy_decided=days(10))
    (wrong,) = of_kind(working(late), DutyKind.SUBSIDY_DECISION)
    assert "the decision must come first" in say(wrong.why)
    for enough in (replace(planned, subsidy_decided=days(9)), replace(planned, subsidised=None)):
        assert of_kind(working(enough), DutyKind.SUBSIDY_DECISION) == []


@pytest.mark.parametrize(("starts", "asked"), [(1, True), (0, False), (-1, False)])
def test_a_decision_is_asked_for_only_while_it_helps(starts: int, asked: bool) -> None:
    found = of_kind(working(job(days(starts), subsidised=True)), DutyKind.SUBSIDY_DECISION)
    assert bool(found) is asked


def test_an_extension_is_asked_for_eight_weeks_before_the_subsidy_ends() -> None:
    """380/2023, section 87: it must be applied for while the subsidy runs."""
    until = days(90)
    paid = job(days(-60), subsidised=True, subsidy_until=until)
    (line,) = of_kind(working(paid), DutyKind.SUBSIDY_END)
    assert (line.since, line.due) == (days(-60), days(-56, until))
    assert line.source == "380/2023, section 87"
    assert say(line.why) == (
        "The wage subsidy ends on 21 Feb 2027; an extension must be asked for before that."
    )
    assert of_kind(working(paid), DutyKind.SUBSIDY_END, until)
    assert of_kind(working(paid), DutyKind.SUBSIDY_END, days(1, until)) == []


def test_a_short_subsidy_is_not_due_before_it_begins_and_ends_with_its_job() -> None:
    until = days(20)
    short = job(days(-5), subsidised=True, subsidy_from=days(-3), subsidy_until=until)
    (line,) = of_kind(working(short), DutyKind.SUBSIDY_END)
    assert (line.since, line.due) == (days(-3), days(-3))
    for last, asked in ((days(19), False), (until, False), (days(21), True)):
        found = of_kind(working(replace(short, ended=last)), DutyKind.SUBSIDY_END)
        assert bool(found) is asked


def test_a_work_trial_lasts_six_months_at_most() -> None:
    """380/2023, sections 54-60: six months in all, here 183 days."""
    (line,) = of_kind(working(trial(days(-100))), DutyKind.TRIAL_LIMIT)
    assert (line.since, line.due) == (days(-100), days(82))
    assert line.source == "380/2023, sections 54-60"
    assert say(line.why) == (
        "Work trials may last six months in all; 13 Feb 2027 is the last day of this one."
    )


@pytest.mark.parametrize(
    ("work", "asked"),
    [
        (trial(days(-100), days(82)), False),
        (trial(days(-100), days(83)), True),
        (trial(days(-100), days(-1)), False),
        (trial(days(1)), False),
        (job(days(-100)), False),
    ],
)
def test_only_a_running_trial_that_goes_beyond_is_asked_about(work: Work, asked: bool) -> None:
    assert bool(of_kind(working(work), DutyKind.TRIAL_LIMIT)) is asked


def test_the_trials_before_it_count_too() -> None:
    """Sections 54-60: in total; earlier trials are taken off."""
    earlier = trial(days(-200), days(-151), "before")
    (line,) = of_kind(working(earlier, trial(days(-100))), DutyKind.TRIAL_LIMIT)
    assert line.due == days(32)
    used_up = trial(days(-400), days(-150), "before")
    (line,) = of_kind(working(used_up, trial(days(-100))), DutyKind.TRIAL_LIMIT)
    assert line.due == days(-100), "not before it began"


def test_kykyviisari_is_repeated_at_six_months_a_month_sooner_or_later() -> None:
    """Pilot practice (domain.md 4): at the start, about six months, at the end."""
    begun = date(2026, 8, 31)
    facts = Facts(begun=begun, results=(Result(begun, Occasion.START),))
    (line,) = of_kind(facts, DutyKind.ABILITATOR)
    assert (line.since, line.due) == (begun, date(2027, 2, 28))
    assert line.source.startswith("pilot practice")
    assert "first answered on 31 Aug 2026" in say(line.why)
    for day, asked in ((date(2027, 1, 30), True), (date(2027, 1, 31), False)):
        repeated = replace(facts, results=(*facts.results, Result(day, Occasion.FOLLOW_UP)))
        assert bool(of_kind(repeated, DutyKind.ABILITATOR, date(2027, 3, 1))) is asked


def test_without_a_first_result_six_months_run_from_the_beginning() -> None:
    old = replace(CLIENT, results=(Result(days(-1, ENTRY), Occasion.END),))
    for facts in (CLIENT, old):
        assert due(facts, DutyKind.ABILITATOR) == [
            (
                date(2027, 3, 1),
                "Coaching began on 1 Sep 2026, and Kykyviisari has not been answered since.",
            )
        ]


EARLIER = date(2026, 1, 15)
CLOSED = Facts(
    active=False, begun=EARLIER, closed=days(-10), results=(Result(EARLIER, Occasion.START),)
)


def test_a_closed_client_answers_kykyviisari_at_the_end() -> None:
    """Pilot practice (domain.md 4): at closing."""
    (line,) = of_kind(CLOSED, DutyKind.ABILITATOR_END)
    assert (line.since, line.due) == (days(-10), days(4))
    assert say(line.why) == (
        "Coaching was closed on 13 Nov 2026: Kykyviisari at the end is missing."
    )


@pytest.mark.parametrize(
    ("change", "asked"),
    [
        ({"results": ()}, False),
        ({"closed": None}, False),
        ({"closed": days(1)}, False),
        ({"closed": days(-90)}, True),
        ({"closed": days(-91)}, False),
        ({"results": (*CLOSED.results, Result(days(-24), Occasion.FOLLOW_UP))}, False),
        ({"results": (*CLOSED.results, Result(days(-25), Occasion.FOLLOW_UP))}, True),
        ({"results": (*CLOSED.results, Result(days(-60), Occasion.END))}, False),
        ({"results": (*CLOSED.results, Result(days(-1, EARLIER), Occasion.END))}, True),
    ],
)
def test_the_last_result_is_missing_only_where_there_was_a_first_and_no_last(
    change: dict[str, object], asked: bool
) -> None:
    assert bool(of_kind(replace(CLOSED, **change), DutyKind.ABILITATOR_END)) is asked


KELA = Consent("c", "kela", days(-100), until=days(20))


def consenting(*consents: Consent) -> Facts:
    return replace(CLIENT, consents=consents)


def test_a_consent_is_renewed_before_it_runs_out() -> None:
    """703/2023, sections 55-59: without a consent nothing may be handed over."""
    (line,) = of_kind(consenting(KELA), DutyKind.CONSENT)
    assert (line.since, line.due) == (days(6), days(20))
    assert line.source == "703/2023, sections 55-59"
    assert say(line.why) == "A consent runs out on 13 Dec 2026."
    (lapsed,) = of_kind(consenting(KELA), DutyKind.CONSENT, days(21))
    assert lapsed.key == line.key
    assert say(lapsed.why) == "A consent ran out on 13 Dec 2026."


@pytest.mark.parametrize(
    ("change", "asked"),
    [
        ({"until": None}, False),
        ({"withdrawn": TODAY}, False),
        ({"withdrawn": days(1)}, True),
        ({"given": days(1)}, False),
        ({"given": days(15), "until": days(20)}, False),
    ],
)
def test_what_has_no_end_or_does_not_hold_does_not_run_out(
    change: dict[str, object], asked: bool
) -> None:
    assert bool(of_kind(consenting(replace(KELA, **change)), DutyKind.CONSENT)) is asked


@pytest.mark.parametrize(
    ("change", "asked"),
    [
        ({"until": None}, False),
        ({"until": days(21)}, False),
        ({"until": days(20)}, True),
        ({"until": days(19)}, True),
        ({"to_whom": "työllisyysalue", "until": None}, True),
        ({"until": None, "withdrawn": days(-1)}, True),
    ],
)
def test_a_longer_consent_to_the_same_receiver_takes_its_place(
    change: dict[str, object], asked: bool
) -> None:
    other = replace(KELA, id="d", given=days(-1), **change)
    found = of_kind(consenting(KELA, other), DutyKind.CONSENT)
    assert ("c" in {line.about for line in found}) is asked


def test_a_consent_that_was_renewed_does_not_come_back_when_its_heir_lapses() -> None:
    """One receiver, one line: the last consent is the one to be renewed."""
    heir = Consent("d", "kela", days(15), until=days(100))
    facts = consenting(KELA, heir)
    assert [line.about for line in of_kind(facts, DutyKind.CONSENT, days(60))] == ["d"]
    assert [line.about for line in of_kind(facts, DutyKind.CONSENT, days(101))] == ["d"]


def test_it_is_asked_what_came_of_guiding_somebody_onward() -> None:
    """Pilot practice: guiding onward is followed up, so that the chain does not break."""
    guided = replace(CLIENT, guidings=(Guiding("g", days(-20), days(-6)),))
    (line,) = of_kind(guided, DutyKind.GUIDING)
    assert (line.since, line.due, line.about) == (days(-20), days(-6), "g")
    assert line.source == "pilot practice: guiding onward is followed up"
    assert say(line.why) == "Guided onward on 3 Nov 2026: what came of it?"
    settled = replace(CLIENT, guidings=(Guiding("g", days(-20), days(-6), settled=True),))
    assert of_kind(settled, DutyKind.GUIDING) == []
    done = answered(guided, line.key, Answer(Reply.DONE, TODAY))
    assert of_kind(done, DutyKind.GUIDING, days(900)) == []


def test_a_subsidy_of_work_that_is_no_employment_needs_no_decision() -> None:
    for kind in (JobKind.WORK_TRIAL, JobKind.REHABILITATIVE_WORK, JobKind.OTHER):
        planned = job(days(10), kind=kind, subsidised=True)
        assert of_kind(working(planned), DutyKind.SUBSIDY_DECISION) == []

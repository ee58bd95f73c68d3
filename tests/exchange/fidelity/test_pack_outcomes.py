"""What a coach achieved arrives as it was; a team's figures are those of its coaches' records."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.fidelity.facts import ClientFacts, CoachFacts, Facts, PhaseStep, Standing
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes import definitions
from ipscoach.domain.outcomes.cases import Case, Cases, cases, together
from ipscoach.domain.outcomes.facts import Caseload, OutcomeFacts, Person
from ipscoach.domain.outcomes.measure import Measure
from ipscoach.domain.outcomes.measures import measures
from ipscoach.domain.outcomes.work import Kept
from ipscoach.domain.phases import Phase
from ipscoach.exchange.fidelity.pack import Pack, plain_pack
from ipscoach.exchange.fidelity.pack_outcomes import cases_of_pack
from ipscoach.exchange.fidelity.pack_signing import write_pack
from ipscoach.exchange.fidelity.pack_weeks import in_weeks
from tests.domain.fidelity.made_up import HALF_YEAR, coach, coaches, job, on, periods, visit
from tests.domain.outcomes.from_evidence import of_evidence
from tests.exchange.fidelity.packs import (
    MADE,
    SEED,
    packed,
    packed_with,
    read,
)
from tests.exchange.fidelity.test_pack import validator

SETTINGS = settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def records(draw: st.DrawFn, id_: str) -> tuple[Facts, OutcomeFacts]:
    """Return any coach's facts, as evidence and as outcomes count them."""
    facts = Facts((own_clients(draw(coaches(id_)), id_),))
    (one,) = of_evidence(facts).coaches
    answers = st.none() | st.booleans()
    people = tuple(Person(each.client, draw(answers), each.firsts) for each in one.people)
    return facts, OutcomeFacts((Caseload(one.id, one.cap, people, one.jobs, one.days),))


def own_clients(one: CoachFacts, id_: str) -> CoachFacts:
    """Return a coach whose clients have ids of their own, as they have in files of their own."""

    def renamed(row: Any) -> Any:
        return row if row.client_id is None else replace(row, client_id=id_ + row.client_id)

    return replace(
        one,
        clients=tuple(replace(each, id=id_ + each.id) for each in one.clients),
        **{
            name: tuple(map(renamed, getattr(one, name)))
            for name in ("contacts", "jobs", "notes", "guidings")
        },
    )


def sent(given_: tuple[Facts, OutcomeFacts], period: Period, chance: int = 1) -> Pack:
    """Return a pack as the supervisor reads it, and as the published form has it."""
    facts, outcomes = given_
    share = facts.coaches[0].share
    content = write_pack(packed_with(facts, outcomes, period, chance=chance, share=share), SEED)
    validator().validate(json.loads(content))
    return read(content).pack


def own(given_: tuple[Facts, OutcomeFacts], period: Period) -> Cases:
    """Return a coach's own cases, with lengths that still run as they are sent."""
    return in_weeks(cases(given_[1], period, max(MADE, period.last)))


def nameless(given_: Cases) -> Counter[str]:
    """Count the cases by what a pack keeps of them: it keeps no word of who made up a caseload."""
    return Counter(repr(replace(one, id="", carried=None)) for one in given_.cases)


def figures(one: Measure) -> tuple[object, ...]:
    """Return all of a measure but the codes of the clients behind it.

    How many made up a caseload over the period is known where the records are.
    """
    behind = 0 if one.id == definitions.CASELOAD.id else len(one.clients)
    return (
        one.id, one.unit, one.value, one.numerator, one.denominator, one.n, one.duration, one.says,
        one.remarks, behind, Counter(left.why for left in one.left_out),
        [(part.code, part.count, part.of, part.duration, len(part.clients)) for part in one.parts],
    )  # fmt: skip


@SETTINGS
@given(records("coach"), periods())
def test_cases_come_back_as_they_were(given_: tuple[Facts, OutcomeFacts], period: Period) -> None:
    before, after = own(given_, period), cases_of_pack(sent(given_, period))
    assert (after.period, after.known, after.coaches, after.cap) == (
        before.period, before.known, before.coaches, before.cap,
    )  # fmt: skip
    assert (after.weeks, after.months) == (before.weeks, before.months)
    assert nameless(after) <= nameless(before)
    assert len({one.id for one in after.cases}) == len(after.cases)
    mine, theirs = measures(before), measures(after)
    assert list(map(figures, theirs.measures)) == list(map(figures, mine.measures))
    exact = measures(cases(given_[1], period, before.known))
    for mine, there in zip(exact.measures, theirs.measures, strict=True):
        assert (there.numerator, there.denominator, there.n) == (
            mine.numerator, mine.denominator, mine.n,
        )  # fmt: skip
        if there.duration is None:
            assert there.value == mine.value


@SETTINGS
@given(records("a"), records("b"), records("c"), periods())
def test_a_team_of_three_has_the_figures_of_its_coaches_records(
    one: tuple[Facts, OutcomeFacts],
    two: tuple[Facts, OutcomeFacts],
    three: tuple[Facts, OutcomeFacts],
    period: Period,
) -> None:
    team = (one, two, three)
    packs = [sent(each, period, chance) for chance, each in enumerate(team)]
    marked = [cases_of_pack(pack, f"{number}-") for number, pack in enumerate(packs)]
    from_packs = measures(together(marked))
    from_records = measures(together(own(each, period) for each in team))
    assert list(map(figures, from_packs.measures)) == list(map(figures, from_records.measures))
    assert (from_packs.weeks, from_packs.months) == (from_records.weeks, from_records.months)
    assert (from_packs.coaches, from_packs.cap) == (3, from_records.cap)
    # The three as one caseload, too: all but the mean of months in which somebody had nobody.
    every = OutcomeFacts(tuple(each[1].coaches[0] for each in team))
    whole = measures(in_weeks(cases(every, period, max(MADE, period.last))))
    assert list(map(figures, from_packs.measures[:-1])) == list(map(figures, whole.measures[:-1]))
    everybody = [case.id for each in marked for case in each.cases]
    assert len(set(everybody)) == len(everybody)


def closed(id_: str, day: date) -> ClientFacts:
    steps = (Standing(Status.ACTIVE, on(-300)), Standing(Status.CLOSED, day, ClosingReason.STUDIES))
    return ClientFacts(id_, steps)


def told_facts() -> Facts:
    """Return a coach with one in work, one closed, one waiting and one who has long left."""
    anna = ClientFacts(
        "anna",
        (Standing(Status.ACTIVE, on(0)),),
        (
            PhaseStep("1", Phase.PROFILE, on(1)),
            PhaseStep("2", Phase.SUPPORT, on(40)),
            PhaseStep("3", Phase.JOB_SEARCH, on(99)),
        ),
    )
    cleo = ClientFacts("cleo", (Standing(Status.WAITING, on(5)),))
    return Facts(
        (
            coach(
                [anna, closed("bert", on(90)), cleo, closed("dora", on(-99))],
                contacts=[visit(on(10), "anna"), visit(on(11))],
                jobs=[job("anna", on(40), hours=20)],
            ),
        )
    )


PACK = packed(told_facts())
PLAIN = plain_pack(PACK)


def case_of(pack: Any, flag: str) -> Any:
    return next(one for one in pack["outcomes"]["cases"] if one[flag])


def test_a_case_tells_how_far_a_client_came_and_how_long_it_took() -> None:
    found = cases_of_pack(PACK, "1-")
    by_flag = {"active": found, "closed": found, "waiting": found}
    counted = {flag: [one for one in found.cases if getattr(one, flag)] for flag in by_flag}
    (anna,), (bert,), (cleo,) = counted["active"], counted["closed"], counted["waiting"]
    assert {anna.id, bert.id, cleo.id} == {"1-C01", "1-C02", "1-C03"}
    assert anna.entry is not None
    assert anna.entry.contact == (10, True)
    assert anna.entry.job == (40, True)
    assert [stay.days for stay in anna.phases] == [39, 59, 77]
    assert (MADE - on(99)).days == 82, "of the phase that goes on, whole weeks alone are told"
    assert (anna.work.jobs[0].runs, anna.work.jobs[0].days) == (True, 133)
    assert (anna.moves, anna.moves_back) == (2, 1)
    assert bert.reason is ClosingReason.STUDIES
    assert (PACK.outcomes.known, PACK.outcomes.undated) == (MADE, 0)


def test_a_time_in_work_that_ended_is_not_kept_at_13_weeks_and_too_early_at_26() -> None:
    stopped = Facts((coach([closed("anna", on(170))], jobs=[job("anna", on(20), on(40))]),))
    (case,) = cases_of_pack(read(write_pack(packed(stopped), SEED)).pack).cases
    (spell,) = case.work.spells
    assert (spell.weeks_13, spell.weeks_26) == (Kept.NOT, Kept.TOO_EARLY)


def test_who_has_long_left_is_not_in_the_pack() -> None:
    assert len(told_facts().coaches[0].clients) == 4
    assert len(PACK.outcomes.cases) == 3


def test_a_case_and_the_rows_of_a_client_have_the_same_code() -> None:
    """A supervisor who asks about C02 means one client, in evidence and in outcomes."""
    anna = case_of(PLAIN, "active")["who"]
    assert {row["who"] for row in PLAIN["items"][0]["rows"]} == {anna}


def test_a_day_that_nobody_wrote_down_shuts_no_pack_out() -> None:
    """Of such a client the caseload part and the cases tell otherwise; by how many is said."""
    steps = (Standing(Status.ACTIVE, None),)
    undated = Facts((coach([ClientFacts("anna", steps), ClientFacts("bert", steps)]),))
    found = read(write_pack(packed(undated), SEED)).pack
    assert found.caseload.active == 2
    assert found.outcomes.undated == 2
    assert [case.active for case in found.outcomes.cases] == [None, None]


def test_cases_of_other_days_are_no_part_of_a_pack() -> None:
    from ipscoach.domain.fidelity.choices import USUAL
    from ipscoach.exchange.fidelity.pack_building import build
    from tests.exchange.fidelity.packs import header

    facts = told_facts()
    for counted in (
        cases(of_evidence(facts), None, MADE),
        cases(of_evidence(facts), Period(on(1), HALF_YEAR.last), MADE),
        cases(of_evidence(facts), HALF_YEAR, on(9)),
    ):
        with pytest.raises(ValueError, match="other days"):
            build(facts, HALF_YEAR, USUAL, header(), lambda _ids: None, counted)


def test_every_case_of_the_records_is_kept_or_has_nothing() -> None:
    """Nobody is lost on the way but who has nothing in the period."""
    before = in_weeks(cases(of_evidence(told_facts()), HALF_YEAR, MADE))
    after = cases_of_pack(PACK)
    (gone,) = (nameless(before) - nameless(after)).keys()
    assert "on_file=False" in gone
    assert isinstance(before.cases[0], Case)

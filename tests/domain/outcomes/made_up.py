"""Caseloads for outcomes: some told, most made up by Hypothesis."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from hypothesis import strategies as st

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.fidelity.facts import ClientFacts, ContactFact, JobFact, Standing
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.cases import cases
from ipscoach.domain.outcomes.facts import Caseload, OutcomeFacts, Person
from ipscoach.domain.outcomes.measures import Outcomes, measures
from tests.domain.fidelity.made_up import FIRST, any_facts, on, periods

from .from_evidence import contact_days, firsts, of_evidence

TODAY = on(300)
YEAR = Period(FIRST, on(364))


def someone(
    id_: str,
    since: date | None = FIRST,
    closed: date | None = None,
    reason: ClosingReason | None = None,
    **more: Any,
) -> ClientFacts:
    """Return a client who came in on a day, and may have been closed."""
    steps = [Standing(Status.ACTIVE, since)]
    if closed is not None or reason is not None:
        steps.append(Standing(Status.CLOSED, closed, reason))
    return ClientFacts(id_, tuple(steps), **more)


def facts(
    *clients: ClientFacts,
    jobs: Sequence[JobFact] = (),
    contacts: Sequence[ContactFact] = (),
    out_of_work: bool | None = None,
) -> OutcomeFacts:
    """Return the facts of one coach; all her clients were out of work at the start, or none."""
    people = tuple(
        Person(
            one, out_of_work, firsts(one, [each for each in contacts if each.client_id == one.id])
        )
        for one in clients
    )
    return OutcomeFacts(
        (Caseload("coach", 10, people, tuple(jobs), contact_days(tuple(contacts))),)
    )


def told(facts: OutcomeFacts, period: Period | None = None, today: date = TODAY) -> Outcomes:
    """Return the measures of a period."""
    return measures(cases(facts, period, today))


@st.composite
def caseloads(draw: st.DrawFn) -> OutcomeFacts:
    """Return any caseload of no coach, of one or of several."""
    found = of_evidence(draw(any_facts()))
    answers = st.none() | st.booleans()
    return OutcomeFacts(
        tuple(
            Caseload(
                coach.id,
                coach.cap,
                tuple(Person(one.client, draw(answers), one.firsts) for one in coach.people),
                coach.jobs,
                coach.days,
            )
            for coach in found.coaches
        )
    )


TODAYS = st.integers(-250, 500).map(on)
SPANS = st.none() | periods()

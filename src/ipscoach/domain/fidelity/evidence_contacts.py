"""Items 16 and 17: whose wishes contacts with employers follow, and how many there are."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ipscoach.domain.caseload import Status
from ipscoach.domain.employers import Purpose
from ipscoach.domain.fidelity.choices import Choices, ContactScope
from ipscoach.domain.fidelity.facts import CoachFacts, ContactFact, Facts
from ipscoach.domain.fidelity.result import (
    Counted,
    Evidence,
    Figure,
    LeftOut,
    Record,
    RecordKind,
    Unit,
    computed,
    figure,
)
from ipscoach.domain.fidelity.spans import WEEK, Period, coached, phase_on, status_on
from ipscoach.domain.phases import Phase
from ipscoach.sentence import Sentence, named

ENOUGH = Sentence(
    "Clients who seek work: {seekers}. With fewer than {few} of them the form asks for {enough} "
    "contacts a week.",
    enough=0,
    few=0,
    seekers=0,
)
NOBODY = Sentence(
    "Nobody was in coaching in the period, and no contact with an employer is written down: there "
    "is nothing to count."
)
UNWRITTEN = Sentence(
    "No contact with an employer is written down in the period: the figure tells of what is "
    "written, not of what was done."
)

SEEKING = frozenset({Phase.JOB_SEARCH, Phase.EMPLOYER})
FEW_SEEKERS = 3
CONTACTS_A_SEEKER = 2
AT_WORK = frozenset({Purpose.SUPPORT_WORKER, Purpose.PROBLEM})
"""What a contact is for that does not look for a job, but helps to keep one."""
_HELPS_AT_WORK = Sentence("It supports somebody at work and looks for no job.")


def contacts_in(facts: Facts, period: Period) -> Iterator[ContactFact]:
    """Yield all contacts with employers in the period."""
    for coach in facts.coaches:
        yield from (contact for contact in coach.contacts if contact.day in period)


def record_of(contact: ContactFact, what: Sentence | None = None) -> Record:
    """Return a contact as a record."""
    return Record(RecordKind.CONTACT, contact.id, contact.client_id, contact.day, what)


def individual_search(facts: Facts, period: Period, _choices: Choices) -> Evidence:
    """Return the share of contacts about a job for a client that follow the client's wishes.

    Contacts of every method count. Left out and shown are those that support somebody at work,
    since the item asks about the search, and those where nobody wrote down whether they follow
    the wishes.

    Source: IPS-25 (1/7/08), item 16.
    """
    records: list[Record] = []
    left_out: list[LeftOut] = []
    fitting = 0
    for contact in contacts_in(facts, period):
        if contact.client_id is None:
            left_out.append(LeftOut(record_of(contact), Sentence("For no certain client.")))
        elif contact.purpose in AT_WORK:
            left_out.append(LeftOut(record_of(contact), _HELPS_AT_WORK))
        elif contact.on_preference is None:
            why = Sentence("It is not written down whether it follows the client's wishes.")
            left_out.append(LeftOut(record_of(contact), why))
        else:
            fitting += contact.on_preference
            follows = Sentence(
                "Follows the client's wishes."
                if contact.on_preference
                else "Does not follow the client's wishes."
            )
            records.append(record_of(contact, follows))
    return computed(
        16,
        period,
        Sentence(
            "Contacts with employers about a job for a client that follow the client's wishes, "
            "divided by all of them of which this is written down."
        ),
        Counted(
            numerator=Fraction(fitting),
            denominator=Fraction(len(records)),
            n=len(records),
            records=tuple(records),
            left_out=tuple(left_out),
        ),
        remarks=(Sentence("Whether it agrees with the client's plan, the plan shows."),),
    )


def seekers(coach: CoachFacts, period: Period) -> int:
    """Return how many active clients seek work, or agree on it, on the period's last day."""
    return sum(
        status_on(client, period.last) is Status.ACTIVE and phase_on(client, period.last) in SEEKING
        for client in coach.clients
    )


def frequent_contact(facts: Facts, period: Period, choices: Choices) -> Evidence:
    """Return the face-to-face contacts with employers by coach and week, exact to the day.

    The same employer met twice in a week counts twice. A period shorter than a week gives no
    value, and neither does a coach with nobody in coaching and no contact of any method: where
    nothing is, nothing was left undone. In a service only the others count. Contacts for a client
    and in general are both shown. How often a supervisor reviews the contacts is in no record here.

    Source: IPS-25 (1/7/08), item 17.
    """
    records, left_out = _met(facts, period, choices.contacts)
    counted = Facts(tuple(one for one in facts.coaches if _has_anything(one, period)))
    weeks = Fraction(len(counted.coaches) * period.days, WEEK)
    target, remarks = _target(facts, period)
    return computed(
        17,
        period,
        Sentence(
            "Face-to-face contacts with employers in the period, divided by the weeks of the "
            "period and by the number of coaches."
        ),
        Counted(
            numerator=Fraction(len(records)),
            denominator=weeks,
            n=int(weeks),
            records=tuple(records),
            left_out=tuple(left_out),
        ),
        Unit.PER_WEEK,
        rules=(choices.contacts,),
        remarks=(
            Sentence(
                "The form also asks that a supervisor reviews the contacts regularly; that is "
                "not in these records."
            ),
            *remarks,
            *_written(facts, counted, period),
        ),
        figures=_otherwise(counted, period, weeks),
        target=target,
    )


def _has_anything(coach: CoachFacts, period: Period) -> bool:
    """Say whether the coach had somebody in coaching in the period, or wrote a contact down."""
    return any(contact.day in period for contact in coach.contacts) or any(
        coached(client, period.first, period.last)
        or status_on(client, period.last) is Status.ACTIVE
        for client in coach.clients
    )


def _written(facts: Facts, counted: Facts, period: Period) -> Iterator[Sentence]:
    """Say of whom nothing is counted, and of whom nothing is written down."""
    silent = sum(
        not any(contact.day in period for contact in coach.contacts) for coach in counted.coaches
    )
    idle = len(facts.coaches) - len(counted.coaches)
    if len(facts.coaches) == 1:
        yield from (NOBODY,) * idle
        yield from (UNWRITTEN,) * silent
    else:
        yield from of_coaches(idle, silent)


def of_coaches(idle: int, silent: int) -> Iterator[Sentence]:
    """Say of how many coaches of a service nothing is counted, and nothing is written down."""
    if idle:
        yield Sentence(
            "Coaches with nobody in coaching and no contact written down, who are not counted: "
            "{count}.",
            count=idle,
        )
    if silent:
        yield Sentence(
            "Coaches of whom no contact with an employer is written down: {count}. Their 0 tells "
            "of what is written, not of what was done.",
            count=silent,
        )


def _met(facts: Facts, period: Period, scope: ContactScope) -> tuple[list[Record], list[LeftOut]]:
    """Return the face-to-face contacts that count, and the others with the reason."""
    records: list[Record] = []
    left_out: list[LeftOut] = []
    for contact in contacts_in(facts, period):
        if not contact.face_to_face:
            left_out.append(LeftOut(record_of(contact), Sentence("Not face to face.")))
        elif scope is ContactScope.FOR_CLIENT and contact.client_id is None:
            left_out.append(LeftOut(record_of(contact), Sentence("For no certain client.")))
        else:
            records.append(record_of(contact, named(contact.purpose.label)))
    return records, left_out


def _otherwise(facts: Facts, period: Period, weeks: Fraction) -> tuple[Figure, ...]:
    """Return item 17 counted in other ways, so that nothing hangs on one of them unseen."""
    met = [contact for contact in contacts_in(facts, period) if contact.face_to_face]
    own = sum(contact.client_id is not None for contact in met)
    seeking = sum(contact.purpose not in AT_WORK for contact in met)
    full_time = facts.share * Fraction(period.days, WEEK)
    return (
        figure(Sentence("Contacts for a client"), own, weeks),
        figure(Sentence("Contacts in general"), len(met) - own, weeks),
        figure(Sentence("Without contacts that support somebody at work"), seeking, weeks),
        figure(Sentence("For a full-time coach, by the share of client work"), len(met), full_time),
    )


def _target(facts: Facts, period: Period) -> tuple[Fraction | None, tuple[Sentence, ...]]:
    """Return how many contacts a week are enough for one coach with one or two who seek work."""
    counts = [seekers(coach, period) for coach in facts.coaches]
    small = [count for count in counts if 0 < count < FEW_SEEKERS]
    if not small:
        return None, ()
    if len(counts) == 1:
        enough = CONTACTS_A_SEEKER * small[0]
        return Fraction(enough), (
            ENOUGH.put({"seekers": small[0], "few": FEW_SEEKERS, "enough": enough}),
        )
    return None, (few_seekers(len(small)),)


def few_seekers(count: int) -> Sentence:
    """Say of how many coaches of a service the form asks for fewer contacts."""
    return Sentence(
        "Coaches with fewer than {few} clients who seek work: {count}. Of them the form asks "
        "for {each} contacts a week for each client.",
        few=FEW_SEEKERS,
        count=count,
        each=CONTACTS_A_SEEKER,
    )

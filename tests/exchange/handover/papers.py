"""A record to write summaries of, in which every part has words of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Method, Outcome, Purpose
from ipscoach.domain.goals import Doer, GoalState
from ipscoach.domain.handover import Ground, Part
from ipscoach.domain.jobs import Contract, EndCause, JobKind, Relation
from ipscoach.domain.network import Role
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase
from ipscoach.records.handover.record import (
    ClientPart,
    ClientRecord,
    ClosingPart,
    ConsentPart,
    ContactPart,
    CoursePart,
    EmployerPart,
    GoalPart,
    GuidingPart,
    HeaderPart,
    JobPart,
    NotePart,
    PersonPart,
    PhasePart,
    ProfilePart,
    ResultPart,
    ReviewPart,
    StatusPart,
    SupportPart,
    TaskPart,
)

TODAY = date(2026, 11, 23)


def every_part(parts: frozenset[Part] = frozenset(Part), **changes: Any) -> ClientRecord:
    """Return a record that is full; the header names the parts that are to be told.

    Every text begins with the name of its part, in capitals: GOALS, JOBS and so on. What and
    where the work is begins with WORK: it is told with jobs, money and support alike.
    """
    return replace(_full(), header=_header(parts), **changes)


def words_of(part: Part) -> tuple[str, ...]:
    """Return words that only this part has."""
    return _WORDS[part]


_WORDS = {
    Part.HEADER: ("HEADERclient", "HEADERauthor", "HEADERreceiver", "HEADERpurpose", "HEADERnote"),
    Part.PHASES: ("PHASESwhy", "PHASESteam", "PHASESsource"),
    Part.GOALS: ("GOALSfirst", "GOALSclient", "GOALSothers", "GOALScoach"),
    Part.PROFILE: ("PROFILEwishes", "PROFILEstrengths", "PROFILEskills", "PROFILEhelps"),
    Part.JOBS: ("JOBSend",),
    Part.EMPLOYERS: ("EMPLOYERSfirm", "EMPLOYERSperson", "EMPLOYERSsubject", "EMPLOYERStext"),
    Part.SUPPORT: ("SUPPORTplan", "SUPPORTaccommodation"),
    Part.MONEY: ("MONEYbenefits",),
    Part.ABILITATOR: ("ABILITATORid", "61", "72", "83"),
    Part.PARTNERS: ("PARTNERSnurse", "PARTNERSguided", "PARTNERSoutcome"),
    Part.CONSENTS: ("CONSENTSwhom", "CONSENTSwhat", "CONSENTSform"),
    Part.TASKS: ("TASKSwhat", "TASKSnetwork"),
    Part.CLOSING: ("CLOSINGplan", "CLOSINGhanded"),
}


def _header(parts: frozenset[Part]) -> HeaderPart:
    return HeaderPart(
        day=TODAY,
        author="HEADERauthor Åberg",
        organisation="HEADERorganisation",
        receiver="HEADERreceiver Öhman",
        receiver_organisation="HEADERunit",
        purpose="HEADERpurpose",
        consent_what="HEADERconsent",
        consent_given=date(2026, 1, 16),
        ground=Ground.PERMISSION,
        ground_note="HEADERnote",
        together=True,
        parts=tuple(part for part in Part if part in parts),
    )


def _full() -> ClientRecord:
    firm = EmployerPart(name="WORKfirm", industry="WORKindustry", municipality="Mäntyharju")
    other = EmployerPart(name="EMPLOYERSfirm", business_id="1203612-3")
    return ClientRecord(
        header=_header(frozenset(Part)),
        client=ClientPart(
            uid="HEADERuid",
            name="HEADERclient Äyräväinen",
            birth_year=1990,
            phone="040 000 0001",
            email="HEADERmail@example.org",
            municipality="HEADERplace",
            language="HEADERlanguage",
        ),
        course=_course(),
        goals=_goals(),
        profile=(ProfilePart(day=date(2025, 1, 1), wishes="PROFILEold"), _profile()),
        jobs=_jobs(firm),
        contacts=_contacts(other),
        support=(_support(),),
        benefits="MONEYbenefits",
        results=_results(),
        abilitator_id="ABILITATORid",
        people=_people(),
        guidings=(_guiding(),),
        consents=_consents(),
        tasks=(TaskPart(what="TASKSwhat", due=date(2026, 12, 24), doer=Doer.CLIENT, goal=1),),
        support_network="TASKSnetwork",
        closing=ClosingPart(
            closed=date(2026, 11, 20),
            reason=ClosingReason.MOVED,
            follow_on_plan="CLOSINGplan",
            support_network="CLOSINGnetwork",
            exception="CLOSINGexception",
            handed_to="CLOSINGhanded",
        ),
        notes=(_note(),),
    )


def _profile() -> ProfilePart:
    return ProfilePart(
        day=date(2026, 2, 3),
        wishes="PROFILEwishes",
        strengths="PROFILEstrengths",
        skills="PROFILEskills",
        work_history="PROFILEhistory",
        what_helps="PROFILEhelps",
        disclosure_line="PROFILEline",
    )


def _support() -> SupportPart:
    return SupportPart(
        kind=NoteKind.MEETING,
        times=9,
        minutes=525,
        first=date(2026, 2, 25),
        last=date(2026, 10, 28),
    )


def _people() -> tuple[PersonPart, ...]:
    return (
        PersonPart(
            name="PARTNERSnurse",
            role=Role.NURSE,
            organisation="PARTNERSclinic",
            phone="040 000 0002",
            email="PARTNERSmail@example.org",
        ),
        PersonPart(name="PARTNERSsister", role=Role.FAMILY),
        PersonPart(name="PARTNERSkela", role=Role.KELA),
    )


def _guiding() -> GuidingPart:
    return GuidingPart(
        to_whom="PARTNERSguided",
        day=date(2026, 9, 1),
        follow_up=date(2026, 9, 15),
        settled=date(2026, 9, 16),
        why="PARTNERSwhy",
        outcome="PARTNERSoutcome",
    )


def _note() -> NotePart:
    return NotePart(
        day=date(2026, 5, 6),
        kind=NoteKind.PHONE,
        text="NOTEStext",
        place=Place.REMOTE,
        minutes=60,
        present=("NOTESpresent",),
    )


def _course() -> CoursePart:
    return CoursePart(
        referral_source=ReferralSource.PSYCHIATRY,
        referral_source_text="PHASESsource",
        referred=date(2025, 12, 30),
        entered=date(2026, 1, 5),
        out_of_work_at_start=True,
        team="PHASESteam",
        phases=(
            PhasePart(phase=Phase.AGREEMENT, since=date(2026, 1, 5)),
            PhasePart(phase=Phase.JOB_SEARCH, since=date(2026, 3, 13), reason="PHASESwhy"),
        ),
        statuses=(
            StatusPart(status=Status.ACTIVE, since=date(2026, 1, 5)),
            StatusPart(
                status=Status.CLOSED,
                since=date(2026, 11, 20),
                closing_reason=ClosingReason.MOVED,
                reason="CLOSINGwhy",
            ),
        ),
    )


def _goals() -> tuple[GoalPart, ...]:
    review = ReviewPart(
        day=date(2026, 10, 1),
        state=GoalState.PARTLY,
        client_view="GOALSclient",
        coach_view="GOALScoach",
        others_view="GOALSothers",
    )
    return (
        GoalPart(text="GOALSfirst", set_on=date(2026, 2, 1), reviews=(review,)),
        GoalPart(text="GOALSsecond", set_on=date(2026, 2, 2), state=GoalState.REACHED),
    )


def _jobs(firm: EmployerPart) -> tuple[JobPart, ...]:
    return (
        JobPart(
            employer=firm,
            title="WORKcleaner",
            kind=JobKind.WORK_TRIAL,
            started=date(2026, 4, 1),
            ended=date(2026, 6, 1),
            end_cause=EndCause.TERM_ENDED,
            end_reason="JOBSend",
            support_plan="SUPPORTover",
        ),
        JobPart(
            employer=firm,
            title="WORKbaker",
            kind=JobKind.JOB,
            started=date(2026, 7, 1),
            contract=Contract.FIXED,
            hours=22.5,
            relation=Relation.FOLLOWS,
            related=0,
            accommodations="SUPPORTaccommodation",
            support_plan="SUPPORTplan",
            subsidy=True,
            subsidy_decided=date(2026, 6, 20),
            subsidy_until=date(2027, 4, 30),
        ),
    )


def _contacts(firm: EmployerPart) -> tuple[ContactPart, ...]:
    return (
        ContactPart(
            employer=firm,
            day=date(2026, 3, 18),
            method=Method.PHONE,
            face_to_face=False,
            person="EMPLOYERSperson",
            purpose=Purpose.MATCH,
            subject="EMPLOYERSsubject",
            on_preference=True,
            disclosure_agreed=True,
            outcome=Outcome.INTERVIEW,
            text="EMPLOYERStext",
        ),
    )


def _results() -> tuple[ResultPart, ...]:
    return (
        ResultPart(day=date(2026, 1, 13), occasion=Occasion.START, work_ability=5, mind=61.5),
        ResultPart(
            day=date(2026, 7, 6),
            occasion=Occasion.FOLLOW_UP,
            respondent_id="ABILITATORother",
            work_ability=6,
            mind=72,
            body=83,
        ),
    )


def _consents() -> tuple[ConsentPart, ...]:
    given = date(2026, 1, 16)
    return (
        ConsentPart(to_whom="CONSENTSwhom", what="CONSENTSwhat", given=given, form="CONSENTSform"),
        ConsentPart(to_whom="CONSENTSold", what="-", given=given, until=date(2026, 11, 22)),
        ConsentPart(
            to_whom="CONSENTSback",
            what="-",
            given=given,
            withdrawn=date(2026, 5, 5),
            why_withdrawn="CONSENTSwhy",
        ),
    )


def thousand() -> ClientRecord:
    """Return a record of a thousand entries, as ten years with a client leave them."""
    text = "Tavattiin kahvilassa, puhuttiin työstä ja siitä, mikä auttaa jaksamaan. " * 3
    full = _full()
    days = [TODAY - timedelta(days=4 * n) for n in range(300)]
    goal, job, contact = full.goals[0], full.jobs[1], full.contacts[0]
    consent, result, note = full.consents[0], full.results[1], full.notes[0]
    return every_part(
        goals=tuple(replace(goal, text=text, set_on=day) for day in days[:100]),
        jobs=tuple(replace(job, started=day) for day in days[:100]),
        contacts=tuple(replace(contact, day=day, text=text) for day in days),
        consents=tuple(replace(consent, given=day) for day in days[:100]),
        results=tuple(replace(result, day=day) for day in days[:100]),
        notes=tuple(replace(note, day=day, text=text) for day in days),
    )

"""Inventing follow-up: what of a diary becomes plans, and what the plans add to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from ipscoach.domain.employers import Method, Purpose
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.exchange.invented import plans_goals as aims
from ipscoach.exchange.invented import plans_network as network
from ipscoach.exchange.invented.entries import Diary
from ipscoach.exchange.invented.firms import Firm
from ipscoach.exchange.invented.people import Somebody, workday
from ipscoach.exchange.invented.plans import Plans
from ipscoach.exchange.invented.plans_work import RUNNING, jobs
from ipscoach.records.orders import Profile

# The clients whom no search has led to an employer yet, and the days after entry of their visit.
_FIRST_VISITS = {0: 21, 1: 25}


def plan(
    diary: Diary, people: Sequence[Somebody], register: Sequence[Firm], first: Sequence[Profile]
) -> Plans:
    """Return the plans of the active clients.

    What a plan says in full leaves the diary: all jobs, and the active clients' network
    meetings and Kykyviisari results.

    Args:
        diary: all that was written; its chance is not that of the people and their days.
        people: the active clients.
        register: the employers.
        first: the active clients' profiles as they were first written.
    """
    today, words, chance = diary.today, diary.words, diary.chance
    names = {who.name for who in people}
    _visit(diary, people, register)
    _meet_at_work(diary, people[RUNNING])
    notes = [note for note in diary.notes if note.client in names]
    together = [note for note in notes if note.kind is NoteKind.NETWORK_MEETING]
    results = [row for row in diary.abilitator if row.client in names]
    respondents = {profile.name: profile.abilitator_id for profile in first}
    planned = Plans(
        partners=network.partners(words),
        around=tuple(network.around(people, words)),
        jobs=tuple(jobs(diary, people, register)),
        profiles=tuple(aims.profiles(people, first, words)),
        goals=tuple(aims.goals(people, notes, today, words)),
        results=tuple(aims.results(results, respondents, chance)),
        consents=tuple(network.consents(people, today, words)),
        guidings=tuple(network.guidings(people, today, words)),
        meetings=tuple(network.meetings(people, together, chance)),
        answers=tuple(aims.answers(people, today, words)),
    )
    moved = {note.mark for note in together}
    diary.notes = [note for note in diary.notes if note.mark not in moved]
    diary.abilitator = [row for row in diary.abilitator if row.client not in names]
    diary.jobs = []
    return planned


def _visit(diary: Diary, people: Sequence[Somebody], register: Sequence[Firm]) -> None:
    """Let the clients who do not search yet get to know an employer face to face."""
    for place, days in _FIRST_VISITS.items():
        who = people[place]
        firm = [firm for firm in register if firm.trade == who.trade][-1]
        day = workday(who.entered + timedelta(days=days))
        diary.contact(firm, day, Method.VISIT, Purpose.LEARN_NEEDS, who)


def _meet_at_work(diary: Diary, who: Somebody) -> None:
    """Let the last meeting with a client in work be at the workplace, not remote."""
    diary.notes = [
        replace(note, place=Place.WORKPLACE)
        if (note.client, note.day, note.kind) == (who.name, who.last, NoteKind.MEETING)
        else note
        for note in diary.notes
    ]

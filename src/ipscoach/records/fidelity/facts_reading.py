"""Reading what evidence is counted from: one query a kind, however many clients; no words.

Titles, employers and teams go by keys that are equal where they are written alike. A key is a
digest, so that no word of a person travels on by mistake; it hides nothing from somebody who
guesses words, so a pack for others makes keys of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from ipscoach.domain.clients import folded
from ipscoach.domain.days import check_order
from ipscoach.domain.employers import Purpose
from ipscoach.domain.fidelity.facts import (
    ClientFacts,
    CoachFacts,
    ContactFact,
    Facts,
    GuidingFact,
    JobFact,
    NoteFact,
)
from ipscoach.domain.jobs import EndCause
from ipscoach.domain.network import Role, Service
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.records.facts_rows import by_client, job_of, source_of, standings_of, step_of
from ipscoach.records.line import Line, day, yes

KEY_LENGTH = 16
_COACH = "SELECT id, share FROM coach"
_CLIENTS = """SELECT id, status, entered, closed, closing_reason, referral_source, referred, team
    FROM client ORDER BY seq"""
_STANDINGS = "SELECT client_id, status, since, closing_reason FROM status_entry ORDER BY seq"
_PHASES = "SELECT id, client_id, phase, since FROM phase_entry WHERE since <= ? ORDER BY seq"
_PROFILES = """SELECT client_id, day FROM profile_version WHERE day IS NULL OR day <= ?
    ORDER BY seq"""
_NETWORK = "SELECT DISTINCT client_id, role FROM network_person"
_CONTACTS = """SELECT id, employer_id, client_id, day, face_to_face, purpose, on_preference,
    disclosure_agreed FROM contact WHERE day <= ? ORDER BY day, seq"""
_JOBS = """SELECT j.id, j.client_id, j.employer_id, j.title, j.kind, j.contract, j.started, j.ended,
    j.hours, j.subsidy, j.end_cause, j.support_plan <> '' AS planned,
    j.accommodations <> '' AS arranged FROM job j WHERE j.started <= ? ORDER BY j.started, j.seq"""
_NOTES = """SELECT id, client_id, day, kind, place, minutes FROM note WHERE day <= ?
    ORDER BY day, seq"""
_GUIDINGS = """SELECT g.id, g.client_id, g.day, p.service FROM guiding g
    LEFT JOIN partner p ON p.id = g.partner_id WHERE g.day <= ? ORDER BY g.day, g.seq"""
_EMPLOYERS = "SELECT id, name, business_id FROM employer"


class FactsReading:
    """Gathers the facts of the one coach whose caseload this is."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def facts(self, first: date, last: date) -> Facts:
        """Return what evidence over a period is counted from; no coach, no facts.

        Records from before the period come along: a visit has a number, a coaching a beginning.

        Args:
            first: the first day of the period.
            last: its last day; nothing after it is known, but changes of status and ends of
                jobs.

        Raises:
            Refused: the period ends before it begins.
            VaultFault: the file cannot be read.
        """
        check_order(first, last)
        with self._line.at_once():
            coach = self._line.row(_COACH)
            if coach is None:
                return Facts()
            employers = {row["id"]: _employer_key(row) for row in self._line.rows(_EMPLOYERS)}
            return Facts(
                (
                    CoachFacts(
                        id=coach["id"],
                        share=coach["share"],
                        clients=self._clients(last),
                        contacts=tuple(
                            _contact(row, employers) for row in self._line.rows(_CONTACTS, last)
                        ),
                        jobs=tuple(_job(row, employers) for row in self._line.rows(_JOBS, last)),
                        notes=tuple(map(_note, self._line.rows(_NOTES, last))),
                        guidings=tuple(map(_guiding, self._line.rows(_GUIDINGS, last))),
                    ),
                )
            )

    def _clients(self, last: date) -> tuple[ClientFacts, ...]:
        standings = by_client(self._line.rows(_STANDINGS))
        phases = by_client(self._line.rows(_PHASES, last))
        profiles = by_client(self._line.rows(_PROFILES, last))
        network = by_client(self._line.rows(_NETWORK))
        return tuple(
            ClientFacts(
                id=row["id"],
                standings=standings_of(row, standings.get(row["id"], ())),
                phases=tuple(map(step_of, phases.get(row["id"], ()))),
                source=source_of(row),
                referred=day(row["referred"]),
                team=key_of(row["team"]),
                profiles=tuple(day(one["day"]) for one in profiles.get(row["id"], ())),
                network=frozenset(Role(one["role"]) for one in network.get(row["id"], ())),
            )
            for row in self._line.rows(_CLIENTS)
        )


def key_of(words: str) -> str:
    """Return a key for words: equal where they are written alike, apart from case and blanks."""
    plain = folded(words)
    return hashlib.sha256(plain.encode()).hexdigest()[:KEY_LENGTH] if plain else ""


def _employer_key(row: Mapping[str, Any]) -> str:
    """Return an employer's key: the same in every coach's file where the business ID is known.

    Without one the employer is only itself: two cards of one name may be two firms.
    """
    return key_of(row["business_id"]) or row["id"]


def _contact(row: Mapping[str, Any], employers: Mapping[str, str]) -> ContactFact:
    return ContactFact(
        id=row["id"],
        employer=employers[row["employer_id"]],
        day=date.fromisoformat(row["day"]),
        face_to_face=bool(row["face_to_face"]),
        client_id=row["client_id"],
        purpose=Purpose(row["purpose"]),
        on_preference=yes(row["on_preference"]),
        disclosure_agreed=yes(row["disclosure_agreed"]),
    )


def _job(row: Mapping[str, Any], employers: Mapping[str, str]) -> JobFact:
    return replace(
        job_of(row, employers[row["employer_id"]]),
        title=key_of(row["title"]),
        next_job=row["end_cause"] == EndCause.NEXT_JOB.value,
        plan=bool(row["planned"]),
        arranged=bool(row["arranged"]),
    )


def _note(row: Mapping[str, Any]) -> NoteFact:
    return NoteFact(
        id=row["id"],
        day=date.fromisoformat(row["day"]),
        kind=NoteKind(row["kind"]),
        client_id=row["client_id"],
        place=Place(row["place"]) if row["place"] else None,
        minutes=row["minutes"],
    )


def _guiding(row: Mapping[str, Any]) -> GuidingFact:
    return GuidingFact(
        id=row["id"],
        client_id=row["client_id"],
        day=date.fromisoformat(row["day"]),
        service=Service(row["service"]) if row["service"] else None,
    )

"""What a coach filled in, checked by the rules and turned into the columns of a row."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from ipscoach.domain.clients import check_birth_year, clean_name
from ipscoach.domain.days import check_past
from ipscoach.domain.employers import check_business_id
from ipscoach.domain.notes import LONGEST_TEXT, NoteKind, Place, check_minutes, check_text
from ipscoach.records.orders import EmployerCard, PersonCard, Profile
from ipscoach.records.texts import alphabetical, line, typed
from ipscoach.sentence import Refused, Sentence

LONGEST_LINE = 300
VOCATIONAL = frozenset(
    ("wishes", "strengths", "skills", "work_history", "what_helps", "disclosure_line",
     "profile_day")
)  # fmt: skip
"""The columns of a client that make up the vocational profile, whose wordings are kept."""


def code(value: Enum | None) -> Any:
    """Return an enum's code, as it is stored."""
    return None if value is None else value.value


def free(text: str) -> str:
    """Return a text of several lines as typed, without blanks at its end.

    Raises:
        Refused: longer than LONGEST_TEXT.
    """
    kept = typed(text).rstrip()
    if len(kept) > LONGEST_TEXT:
        raise Refused(Sentence("The text is longer than {limit} characters.", limit=LONGEST_TEXT))
    return kept


def short(text: str) -> str:
    """Return a text of one line.

    Raises:
        Refused: longer than LONGEST_LINE.
    """
    kept = line(text)
    if len(kept) > LONGEST_LINE:
        raise Refused(Sentence("A line is longer than {limit} characters.", limit=LONGEST_LINE))
    return kept


def profile_columns(profile: Profile, today: date) -> dict[str, Any]:
    """Return the columns of a client's profile.

    Raises:
        Refused: no name, an impossible birth year, a referral that has not come yet.
    """
    if profile.birth_year is not None:
        check_birth_year(profile.birth_year, today.year)
    if profile.referred is not None:
        check_past(profile.referred, today)
    columns = {
        "name": clean_name(typed(profile.name)),
        "birth_year": profile.birth_year,
        "phone": short(profile.phone),
        "email": short(profile.email),
        "municipality": short(profile.municipality),
        "language": short(profile.language),
        "referral_source": code(profile.referral_source),
        "referral_source_text": short(profile.referral_source_text),
        "referred": profile.referred,
        "abilitator_id": short(profile.abilitator_id),
        "out_of_work_at_start": profile.out_of_work_at_start,
        "wishes": free(profile.wishes),
        "strengths": free(profile.strengths),
        "disclosure_line": free(profile.disclosure_line),
        "team": free(profile.team),
        "benefits": free(profile.benefits),
        "skills": free(profile.skills),
        "work_history": free(profile.work_history),
        "what_helps": free(profile.what_helps),
        "profile_day": None,
    }
    if any(columns[name] for name in VOCATIONAL):
        columns["profile_day"] = today
    return columns


def note_columns(
    day: date,
    kind: NoteKind,
    text: str,
    place: Place | None,
    minutes: int | None,
    today: date,
) -> dict[str, Any]:
    """Return the columns of a note's wording.

    Raises:
        Refused: an empty or endless text, impossible minutes, a day that has not come yet.
    """
    check_past(day, today)
    return {
        "day": day,
        "kind": code(kind),
        "text": check_text(typed(text)),
        "place": code(place),
        "minutes": check_minutes(minutes),
    }


def employer_columns(card: EmployerCard) -> dict[str, Any]:
    """Return the columns of an employer.

    Raises:
        Refused: no name, or a business ID that is none.
    """
    name = clean_name(typed(card.name))
    business_id = line(card.business_id)
    return {
        "name": name,
        "alphabetical": alphabetical(name),
        "business_id": check_business_id(business_id) if business_id else "",
        "industry": short(card.industry),
        "municipality": short(card.municipality),
        "stance": code(card.stance),
        "do_not_contact": card.do_not_contact,
    }


def person_columns(card: PersonCard) -> dict[str, Any]:
    """Return the columns of a contact person.

    Raises:
        Refused: no name.
    """
    return {
        "name": clean_name(typed(card.name)),
        "role": short(card.role),
        "phone": short(card.phone),
        "email": short(card.email),
    }

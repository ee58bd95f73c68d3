"""Items 2 and 24: on what and where the coach's written-down time goes."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ipscoach.domain.fidelity.choices import Choices, OtherNotes, RemoteTime
from ipscoach.domain.fidelity.facts import Facts, NoteFact
from ipscoach.domain.fidelity.result import (
    Counted,
    Evidence,
    LeftOut,
    Record,
    RecordKind,
    computed,
    figure,
)
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.sentence import Sentence, named

ONE_SHARE = Sentence("The share of client work in the settings is {share} percent.", share=0)
SHARES = Sentence("The shares of client work in the settings stand for each coach.")

OUTSIDE = frozenset({Place.COMMUNITY, Place.WORKPLACE, Place.HOME})


def notes_in(facts: Facts, period: Period) -> Iterator[NoteFact]:
    """Yield the notes of the period."""
    for coach in facts.coaches:
        yield from (note for note in coach.notes if note.day in period)


def record_of(note: NoteFact) -> Record:
    """Return a note as a record, told by its kind."""
    return Record(RecordKind.NOTE, note.id, note.client_id, note.day, named(note.kind.label))


def service_time(facts: Facts, period: Period, choices: Choices) -> Evidence:
    """Return the share of written-down minutes that went to employment services.

    Only notes with minutes are seen: time of which nothing is written may change the picture,
    and a remark says so.

    Source: IPS-25 (1/7/08), item 2; computable with a time log only (domain.md 1.3).
    """
    timed, left_out = _timed(facts, period)
    total = sum(note.minutes or 0 for note in timed)
    other = sum(note.minutes or 0 for note in timed if note.kind is NoteKind.OTHER)
    service = total if choices.other_notes is OtherNotes.COUNTED else total - other
    return computed(
        2,
        period,
        Sentence(
            "Minutes of notes on employment services, divided by the minutes of all notes with "
            "minutes."
        ),
        Counted(
            numerator=Fraction(service),
            denominator=Fraction(total),
            n=len(timed),
            records=tuple(map(record_of, timed)),
            left_out=tuple(left_out),
        ),
        rules=(choices.other_notes,),
        remarks=(
            Sentence(
                "Time that nobody wrote down is not seen, and other duties are seldom written "
                "down here."
            ),
            _share(facts),
        ),
    )


def _share(facts: Facts) -> Sentence:
    """Say how much of the coaches' time is meant for client work."""
    if len(facts.coaches) == 1:
        return ONE_SHARE.put({"share": facts.coaches[0].share})
    return SHARES


def community_time(facts: Facts, period: Period, choices: Choices) -> Evidence:
    """Return the share of written-down minutes that were spent outside the office.

    Outside are the community, workplaces and homes. Contacts with employers carry no minutes
    and are not seen.

    Source: IPS-25 (1/7/08), item 24; computable with a log of time and place only
    (domain.md 1.3).
    """
    timed, left_out = _timed(facts, period)
    placed: list[NoteFact] = []
    for note in timed:
        if note.place is None:
            left_out.append(LeftOut(record_of(note), Sentence("No place is written down.")))
        elif note.place is Place.REMOTE and choices.remote is RemoteTime.LEFT_OUT:
            left_out.append(LeftOut(record_of(note), Sentence("Remote work.")))
        else:
            placed.append(note)
    inside = [note for note in timed if note.place is not None]
    present = [note for note in inside if note.place is not Place.REMOTE]
    return computed(
        24,
        period,
        Sentence(
            "Minutes of notes outside the office, divided by the minutes of all notes with "
            "minutes and a place."
        ),
        Counted(
            numerator=Fraction(_minutes_outside(placed)),
            denominator=Fraction(_minutes(placed)),
            n=len(placed),
            records=tuple(map(record_of, placed)),
            left_out=tuple(left_out),
        ),
        rules=(choices.remote,),
        remarks=(
            Sentence("Contacts with employers carry no minutes: time spent on them is not seen."),
        ),
        figures=(
            figure(Sentence("With remote work"), _minutes_outside(inside), _minutes(inside)),
            figure(Sentence("Without remote work"), _minutes_outside(present), _minutes(present)),
        ),
    )


def _timed(facts: Facts, period: Period) -> tuple[list[NoteFact], list[LeftOut]]:
    timed: list[NoteFact] = []
    left_out: list[LeftOut] = []
    for note in notes_in(facts, period):
        if note.minutes is None:
            left_out.append(LeftOut(record_of(note), Sentence("No minutes are written down.")))
        else:
            timed.append(note)
    return timed, left_out


def _minutes(notes: list[NoteFact]) -> int:
    return sum(note.minutes or 0 for note in notes)


def _minutes_outside(notes: list[NoteFact]) -> int:
    return sum(note.minutes or 0 for note in notes if note.place in OUTSIDE)

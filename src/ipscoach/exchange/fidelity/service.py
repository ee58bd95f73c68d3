"""A service's evidence and outcomes: from a coach's own records, or from her team's packs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import gcd, lcm
from typing import NamedTuple

from ipscoach.domain.fidelity.choices import Choices
from ipscoach.domain.fidelity.evidence import evidence
from ipscoach.domain.fidelity.result import Evidence
from ipscoach.domain.fidelity.review import Review, note_suggestion
from ipscoach.domain.fidelity.scale import Scale
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.suggestion import suggestion
from ipscoach.domain.fidelity.team import of_period
from ipscoach.domain.fidelity.together import together
from ipscoach.domain.outcomes.cases import Cases
from ipscoach.domain.outcomes.cases import together as cases_together
from ipscoach.domain.staff import StaffRole
from ipscoach.exchange.fidelity.pack import Pack
from ipscoach.exchange.fidelity.pack_evidence import evidence_of_pack
from ipscoach.exchange.fidelity.pack_outcomes import cases_of_pack
from ipscoach.exchange.fidelity.pack_reading import read_pack
from ipscoach.records.desk import Desk

Progress = Callable[[int, int], None]


class Found(NamedTuple):
    """What the records of a service tell over a period.

    Attributes:
        items: the evidence of all 25 items; empty where there is no pack of the period.
        coaches: the names of the coaches whose records it is counted from.
    """

    items: tuple[Evidence, ...]
    coaches: tuple[str, ...]


NOTHING = Found((), ())


def evidence_of_service(
    desk: Desk,
    period: Period,
    choices: Choices,
    *,
    rows: bool = False,
    progress: Progress | None = None,
) -> Found:
    """Return the evidence of the service that a file is about.

    A coach's file is counted by itself. A supervisor's has the coaches' packs of exactly this
    period, each counted with the choices that its coach had.

    Args:
        desk: the open file.
        period: the days asked about.
        choices: how the form's open questions are settled, for a coach's own records.
        rows: whether the single records come along.
        progress: is told how many of how many packs were read; may raise to stop.
    """
    coach = desk.read.coach()
    if coach is None or coach.role is StaffRole.COACH:
        facts = desk.fidelity.facts(period.first, period.last)
        return Found(evidence(facts, period, choices), (coach.name if coach else "",))
    packs = of_period(desk.fidelity.packs(), period)
    founds: list[tuple[Evidence, ...]] = []
    for number, pack in enumerate(packs, start=1):
        founds.append(evidence_of_coach(desk, pack.id, f"{number}-" if rows else "", rows=rows))
        if progress is not None:
            progress(number, len(packs))
    if not founds:
        return NOTHING
    items = tuple(together(same) for same in zip(*founds, strict=True))
    return Found(items, tuple(pack.coach for pack in packs))


def evidence_of_coach(
    desk: Desk, pack_id: str, mark: str = "", *, rows: bool = True
) -> tuple[Evidence, ...]:
    """Return the evidence of one pack that was taken in.

    Args:
        desk: the open file.
        pack_id: which pack.
        mark: goes before codes, so that those of two packs differ.
        rows: whether the single records come along.

    Raises:
        Refused: there is no such pack, or its content was damaged in the file.
    """
    return evidence_of_pack(_stored(desk, pack_id), mark, rows=rows)


def cases_of_team(desk: Desk, period: Period, progress: Progress | None = None) -> Cases:
    """Return the cases of a team: those of the coaches' packs of exactly this period, together.

    Of several packs of a coach the newest counts; the codes of the first coach's clients begin
    with `1-`, as in the evidence of the service. Coaches make their packs on different days, and
    each pack follows its clients until its own: `known` is the earliest of these days, until
    which all were followed. Without any pack there are no cases, and no coach.

    Args:
        desk: the open file of the supervisor.
        period: the days asked about.
        progress: is told how many of how many packs were read; may raise to stop.

    Raises:
        Refused: a pack was damaged in the file.
    """
    packs = of_period(desk.fidelity.packs(), period)
    found: list[Cases] = []
    for number, pack in enumerate(packs, start=1):
        found.append(cases_of_coach(desk, pack.id, f"{number}-"))
        if progress is not None:
            progress(number, len(packs))
    if not found:
        return Cases(period, period.last)
    known = min(one.known for one in found)
    return cases_together(replace(one, known=known) for one in found)


def cases_of_coach(desk: Desk, pack_id: str, mark: str = "") -> Cases:
    """Return the cases of one pack that was taken in.

    Args:
        desk: the open file.
        pack_id: which pack.
        mark: goes before codes, so that those of two packs differ.

    Raises:
        Refused: there is no such pack, or its content was damaged in the file.
    """
    return cases_of_pack(_stored(desk, pack_id), mark)


def _stored(desk: Desk, pack_id: str) -> Pack:
    return read_pack(desk.fidelity.pack_content(pack_id).encode(), stored=True).pack


def with_suggestions(review: Review, scale: Scale, found: Found) -> Review:
    """Return a review with what the evidence comes to now; its scores are not touched.

    Raises:
        Refused: the review is signed, or of another scale.
    """
    by_item = {one.item: one for one in found.items}
    for item in scale.items:
        its = by_item.get(item.evidence or 0)
        told = suggestion(item, its, len(found.coaches)) if its is not None else None
        review = note_suggestion(
            review,
            scale,
            item.number,
            told.score if told else None,
            its.value if its else None,
            its.n if its else 0,
            its.at_most if its else False,
            _times(its) if its else 1,
        )
    return review


def _times(found: Evidence) -> int:
    """Return by what both parts of a value are multiplied beside its lowest terms.

    Shares of work and weeks are broken numbers; both parts are made whole by one factor.
    """
    if found.value is None:
        return 1
    whole = lcm(found.numerator.denominator, found.denominator.denominator)
    return gcd(int(found.numerator * whole), int(found.denominator * whole))

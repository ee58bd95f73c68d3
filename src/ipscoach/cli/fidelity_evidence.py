"""`fidelity evidence`: what the records tell of each item of a scale, as a table or as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.fidelity_options import choices_of, item_of, period_of, scale_of
from ipscoach.cli.fidelity_service import (
    Counted,
    evidence_of_packs,
    nothing_counted,
    span_given,
    without_packs,
)
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, harmless, result
from ipscoach.cli.surroundings import Options, clock_of
from ipscoach.domain.fidelity.choices import Choices
from ipscoach.domain.fidelity.evidence import evidence
from ipscoach.domain.fidelity.facts import Facts
from ipscoach.domain.fidelity.result import Evidence, Kind
from ipscoach.domain.fidelity.scale import Item, Scale
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.suggestion import Suggestion, suggestion
from ipscoach.records.acts_words import FIDELITY
from ipscoach.records.whose import is_supervisors
from ipscoach.sentence import Sentence

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk

_NONE = Sentence("The scale names no evidence from the records for this item.")


@dataclass(frozen=True, slots=True)
class Row:
    """An item of a scale, what the records tell of it, and what that suggests."""

    item: Item
    found: Evidence
    suggested: Suggestion


def show_evidence(options: Options) -> int:
    """Write what the records tell of every item, or all that lies behind one.

    Raises:
        WrongUsage: an option is not understood, or options do not go together.
        Refused: there is no such scale.
    """
    as_codes = _as_codes(options)
    period = period_of(options, clock_of(options).today())
    scale = scale_of(options)
    only = item_of(options, scale)
    choices = choices_of(options)
    with opened(options) as (desk, clock):
        if is_supervisors(desk):
            asked = span_given(options, clock.today())
            whole = as_codes or only is not None
            if as_codes and "coach" not in options and without_packs(desk):
                counted = nothing_counted(asked, clock.today())
            else:
                counted = evidence_of_packs(desk, options, asked, rows=whole)
        else:
            counted = _own(desk, options, period, choices, clock.today())
            if as_codes or only is not None:
                _note_views(desk, counted, only)
    rows = [
        row
        for row in rows_from(scale, counted.items, counted.period, counted.coaches)
        if only in (None, row.item.number)
    ]
    if as_codes:
        from ipscoach.cli.fidelity_shapes import evidence_shape

        result(as_json([evidence_shape(row, counted.codes) for row in rows]))
    else:
        result(harmless(_told(scale, rows, counted, alone=only is not None)))
    return 0


def _own(desk: Desk, options: Options, period: Period, choices: Choices, today: date) -> Counted:
    """Return what a coach's own records tell.

    Raises:
        WrongUsage: --coach, in a file that is of one coach.
    """
    if "coach" in options:
        raise WrongUsage(
            Sentence("--coach is for a supervisor's file; this one has one coach's records only.")
        )
    facts = desk.fidelity.facts(period.first, period.last)
    codes = {row.id: row.code for row in desk.read.clients(today)}
    return Counted(evidence(facts, period, choices), period, len(facts.coaches), codes)


def _note_views(desk: Desk, counted: Counted, only: int | None) -> None:
    """Write down whose records are shown: behind one item, or behind all of them."""
    records = (
        record
        for found in counted.items
        if only in (None, found.item)
        for record in (*found.records, *(one.record for one in found.left_out))
    )
    whose = dict.fromkeys(one.client_id for one in records if one.client_id is not None)
    detail = "evidence" if only is None else f"item {only}"
    desk.note_view(*whose, detail=detail, purpose=FIDELITY)


def _told(scale: Scale, rows: list[Row], counted: Counted, *, alone: bool) -> str:
    from ipscoach.cli.fidelity_telling import from_packs, overview, tell_item

    told = tell_item(rows[0], counted.codes) if alone else overview(scale, rows, counted.period)
    return told if not counted.source else f"{told}\n\n{from_packs(counted.source)}"


def _as_codes(options: Options) -> bool:
    wanted = options.get("format", "json" if "json" in options else "table")
    if "json" in options and wanted != "json":
        raise WrongUsage(
            Sentence("--json and --format {format} do not go together.", format=wanted)
        )
    return wanted == "json"


def rows_of(scale: Scale, facts: Facts, period: Period, choices: Choices) -> list[Row]:
    """Return what the records tell of each item of a scale, in the order of the scale."""
    return rows_from(scale, evidence(facts, period, choices), period, len(facts.coaches))


def rows_from(scale: Scale, items: Iterable[Evidence], period: Period, coaches: int) -> list[Row]:
    """Return what evidence that was counted tells of each item, in the order of the scale."""
    found = {one.item: one for one in items}
    return [_row(item, found, period, coaches) for item in scale.items]


def _row(item: Item, found: dict[int, Evidence], period: Period, coaches: int) -> Row:
    here = found.get(item.evidence) if item.evidence is not None else None
    if here is None:
        here = Evidence(item=item.number, kind=Kind.NOT_IN_RECORDS, period=period, formula=_NONE)
    return Row(item, here, suggestion(item, here, coaches))

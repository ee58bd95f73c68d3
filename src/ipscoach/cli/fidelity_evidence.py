"""`fidelity evidence`: what the records tell of each item of a scale, as a table or as JSON."""

from __future__ import annotations

from dataclasses import dataclass

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.fidelity_options import choices_of, item_of, period_of, scale_of
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
from ipscoach.sentence import Sentence

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
        facts = desk.fidelity.facts(period.first, period.last)
        codes = {row.id: row.code for row in desk.read.clients(clock.today())}
    rows = [
        row for row in rows_of(scale, facts, period, choices) if only in (None, row.item.number)
    ]
    if as_codes:
        from ipscoach.cli.fidelity_shapes import evidence_shape

        result(as_json([evidence_shape(row, codes) for row in rows]))
        return 0
    from ipscoach.cli.fidelity_telling import overview, tell_item

    told = overview(scale, rows, period) if only is None else tell_item(rows[0], codes)
    result(harmless(told))
    return 0


def _as_codes(options: Options) -> bool:
    wanted = options.get("format", "json" if "json" in options else "table")
    if "json" in options and wanted != "json":
        raise WrongUsage(
            Sentence("--json and --format {format} do not go together.", format=wanted)
        )
    return wanted == "json"


def rows_of(scale: Scale, facts: Facts, period: Period, choices: Choices) -> list[Row]:
    """Return what the records tell of each item of a scale, in the order of the scale."""
    found = {one.item: one for one in evidence(facts, period, choices)}
    return [_row(item, found, period, len(facts.coaches)) for item in scale.items]


def _row(item: Item, found: dict[int, Evidence], period: Period, coaches: int) -> Row:
    here = found.get(item.evidence) if item.evidence is not None else None
    if here is None:
        here = Evidence(item=item.number, kind=Kind.NOT_IN_RECORDS, period=period, formula=_NONE)
    return Row(item, here, suggestion(item, here, coaches))

"""The JSON of `fidelity evidence`: stable names, codes, exact fractions beside the numbers.

docs/file-formats.md describes every key. A key may be added, none changes its meaning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from ipscoach.domain.fidelity.choices import Choice, setting_of
from ipscoach.domain.fidelity.result import Evidence, Figure, Kind, LeftOut, Record
from ipscoach.i18n import language, say, shown

if TYPE_CHECKING:
    from ipscoach.cli.fidelity_evidence import Row
    from ipscoach.domain.fidelity.scale import Words
    from ipscoach.domain.fidelity.suggestion import Suggestion

Shape = dict[str, object]
PLACES = 6


def evidence_shape(row: Row, codes: Mapping[str, str]) -> Shape:
    """Return an item as `fidelity evidence --json` has it; clients go by their codes."""
    item, found = row.item, row.found
    return {
        "item": item.number,
        "name": item.name.told(language()),
        "name_is_working_translation": item.name.is_working(language()),
        "kind": found.kind,
        **_value(found),
        "suggestion": row.suggested.score,
        "suggestion_notes": _notes(row.suggested),
        "formula": say(found.formula),
        "period": {"from": found.period.first, "to": found.period.last},
        "rules": [_rule(rule) for rule in found.rules],
        "remarks": [say(remark) for remark in found.remarks],
        "figures": [_figure(one) for one in found.figures],
        "left_out": [{"why": why, "count": count} for why, count in counted(found.left_out)],
        "records": [_record(record, codes) for record in found.records],
    }


def _value(found: Evidence) -> Shape:
    computed = found.kind is Kind.COMPUTED
    return {
        "value": number(found.value),
        "exact": exact(found.value),
        "numerator": number(found.numerator) if computed else None,
        "denominator": number(found.denominator) if computed else None,
        "n": found.n,
        "few": found.few,
        "unit": found.unit if computed else None,
    }


def number(value: Fraction | None) -> int | float | None:
    """Return a number as JSON has it: whole where it is, else to six places."""
    if value is None:
        return None
    return value.numerator if value.denominator == 1 else round(float(value), PLACES)


def exact(value: Fraction | None) -> str | None:
    """Return a number as a fraction in lowest terms, such as 7/10."""
    return None if value is None else str(value)


def counted(left_out: tuple[LeftOut, ...]) -> list[tuple[str, int]]:
    """Return for each reason in words how many records were left out for it."""
    return list(Counter(say(one.why) for one in left_out).items())


def _notes(suggested: Suggestion) -> Shape:
    return {
        "person_decides_above": suggested.person_above,
        "at_most": suggested.at_most,
        "also": _words(suggested.also),
        "gap": _words(suggested.gap.reason if suggested.gap is not None else None),
    }


def _words(words: Words | None) -> str | None:
    return words.told(language()) if words is not None else None


def _rule(rule: Choice) -> Shape:
    return {"setting": setting_of(rule), "choice": rule, "text": shown(rule)}


def _figure(one: Figure) -> Shape:
    return {
        "text": say(one.says),
        "value": number(one.value),
        "exact": exact(one.value),
        "numerator": number(one.numerator),
        "denominator": number(one.denominator),
    }


def _record(record: Record, codes: Mapping[str, str]) -> Shape:
    return {
        "kind": record.kind,
        "client": codes.get(record.client_id) if record.client_id is not None else None,
        "day": record.day,
        "what": say(record.what) if record.what is not None else None,
    }

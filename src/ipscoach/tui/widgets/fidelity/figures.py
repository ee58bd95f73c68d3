"""Values of evidence as people read them: exact where it matters, and short in a list."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ipscoach import i18n
from ipscoach.domain.fidelity.result import Kind, Unit
from ipscoach.exchange.fidelity import value_words
from ipscoach.exchange.fidelity.value_words import parts
from ipscoach.i18n import _, plural
from ipscoach.sentence import marked

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.result import Evidence, Figure
    from ipscoach.domain.fidelity.scale import Item
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.domain.fidelity.suggestion import Suggestion

_SHORT = {
    Unit.CLIENTS: marked("{value} clients"),
    Unit.DAYS: marked("{value} days"),
    Unit.PER_WEEK: marked("{value} a week"),
    Unit.COMPONENTS: marked("{value} components"),
}


def plain(value: Fraction) -> str:
    """Write a number as the screen's language does."""
    return value_words.number(value, i18n.language())


def measured(
    value: Fraction | None, unit: Unit, item: Item | None = None, target: Fraction | None = None
) -> str:
    """Write a value with its unit in short: 70 %, 34.5 days; what there is where n is 0.

    Rounded it seems to reach no other anchor of an item, and no target, than it does.
    """
    if value is None:
        return _("no value")
    told = value_words.written(value, unit, i18n.language(), item=item, target=target)
    return told if unit is Unit.SHARE else _(_SHORT[unit]).format(value=told)


def beside(
    of: Evidence | Figure, unit: Unit, item: Item | None = None, target: Fraction | None = None
) -> str:
    """Write a value, and a share's own numbers beside it: 70 % (7/10)."""
    told = measured(of.value, unit, item, target)
    return f"{told} ({parts(of)})" if unit is Unit.SHARE and of.value is not None else told


def in_short(found: Evidence | None, item: Item | None = None) -> str:
    """Write what the records tell of an item in a few words, for a list."""
    if found is None or found.kind is Kind.NOT_IN_RECORDS:
        return _("not in the records")
    if found.kind is Kind.EVIDENCE:
        return plural("{n} record", "{n} records", found.n)
    return beside(found, found.unit, item, found.target)


def bound(hint: Suggestion) -> str:
    """Write a suggested score: ≤ where it is an upper bound, ≥ where a person decides above it."""
    mark = "≤" if hint.at_most else "≥" if hint.person_above else ""
    return f"{mark}{hint.score}"


def suggested(found: Evidence | None, hint: Suggestion) -> str:
    """Write the suggestion for a list, and whether the value rests on few; nothing for none."""
    marks: list[str] = []
    if hint.score is not None:
        marks.append(f"→ {bound(hint)}")
    if found is not None and found.few:
        marks.append(_("few"))
    return " ".join(marks)


def span(period: Period) -> str:
    """Write a period, both ends among its days."""
    return f"{i18n.day(period.first)} – {i18n.day(period.last)}"


def month(period: Period) -> str:
    """Write the month in which a period begins."""
    when = period.first
    if i18n.language() == "en":
        return f"{i18n.MONTHS[when.month - 1]} {when.year}"
    return f"{when.month}/{when.year}"

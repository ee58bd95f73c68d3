"""Values of evidence as people read them: exact where it matters, and short in a list."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ipscoach import i18n
from ipscoach.domain.fidelity.result import Kind, Unit
from ipscoach.i18n import _, plural
from ipscoach.sentence import marked

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.result import Evidence, Figure
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.domain.fidelity.suggestion import Suggestion

MOST_PLACES = 4
PERCENT = 100
_SHORT = {
    Unit.CLIENTS: marked("{value} clients"),
    Unit.DAYS: marked("{value} days"),
    Unit.PER_WEEK: marked("{value} a week"),
    Unit.COMPONENTS: marked("{value} components"),
}


def plain(value: Fraction) -> str:
    """Write a number with a decimal, or with as many as tell it from a whole one.

    20.04 clients are no 20: which anchor is reached hangs on it.
    """
    if value.denominator == 1:
        return str(value.numerator)
    for places in range(1, MOST_PLACES + 1):
        whole, rest = divmod(round(value * 10**places), 10**places)
        if rest:
            point = "." if i18n.language() == "en" else ","
            return f"{whole}{point}{rest:0{places}d}"
    return f"≈ {round(value)}"


def exact(value: Fraction) -> str:
    """Write a number exactly: 26 2/7."""
    whole, rest = divmod(value.numerator, value.denominator)
    if not rest:
        return str(whole)
    part = f"{rest}/{value.denominator}"
    return f"{whole} {part}" if whole else part


def measured(value: Fraction | None, unit: Unit) -> str:
    """Write a value with its unit in short: 70 %, 34.5 days; what there is where n is 0."""
    if value is None:
        return _("no value")
    if unit is Unit.SHARE:
        return f"{plain(value * PERCENT)} %"
    return _(_SHORT[unit]).format(value=plain(value))


def parts(of: Evidence | Figure) -> str:
    """Write what was divided by what: 7/10, or 9 ÷ 1/2 where that would be misread."""
    numbers = (of.numerator, of.denominator)
    by = "/" if all(one.denominator == 1 for one in numbers) else " ÷ "
    return by.join(map(exact, numbers))


def beside(of: Evidence | Figure, unit: Unit) -> str:
    """Write a value, and a share's own numbers beside it: 70 % (7/10)."""
    told = measured(of.value, unit)
    return f"{told} ({parts(of)})" if unit is Unit.SHARE and of.value is not None else told


def in_short(found: Evidence | None) -> str:
    """Write what the records tell of an item in a few words, for a list."""
    if found is None or found.kind is Kind.NOT_IN_RECORDS:
        return _("not in the records")
    if found.kind is Kind.EVIDENCE:
        return plural("{n} record", "{n} records", found.n)
    return beside(found, found.unit)


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

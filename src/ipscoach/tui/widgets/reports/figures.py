"""Values of measures as people read them: short in a list, whole beside it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from ipscoach.domain.outcomes.measure import NO_CASES, Unit
from ipscoach.exchange.fidelity.value_words import PERCENT, exact, number
from ipscoach.i18n import _, day, shown
from ipscoach.sentence import marked
from ipscoach.tui.widgets.fidelity.figures import plain, span

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.domain.outcomes.measure import Measure
    from ipscoach.domain.outcomes.small_numbers import Hidden
    from ipscoach.exchange.reports.small_numbers import SmallNumbers

NONE = "–"
_SHORT = {
    Unit.DAYS: marked("{value} days"),
    Unit.HOURS: marked("{value} h a week"),
    Unit.PER_WEEK: marked("{value} a week"),
    Unit.CLIENTS: marked("{value} clients"),
}
_CHANGED = {
    Unit.SHARE: marked("{value} pp"),
    Unit.DAYS: marked("{value} d"),
    Unit.HOURS: marked("{value} h"),
}


def of(period: Period | None, today: date | None = None) -> str:
    """Write a period; everything where there is none.

    Args:
        period: the days.
        today: up to which day is counted, where that is to be said of a period that goes on.
    """
    if period is None:
        return _("Everything on file")
    if today is None or period.last <= today:
        return span(period)
    told = _("{period} (counted up to {day})")
    return told.format(period=span(period), day=day(today))


def percent(value: Fraction) -> str:
    """Write a share in percent."""
    return f"{plain(value * PERCENT)} %"


def measured(value: int | Fraction, unit: Unit) -> str:
    """Write a value with its unit in short: 34.5 days."""
    if unit is Unit.SHARE:
        return percent(Fraction(value))
    told = plain(Fraction(value))
    return told if unit is Unit.COUNT else _(_SHORT[unit]).format(value=told)


def parts(measure: Measure) -> str:
    """Write what a share was divided from: 7/10."""
    return f"{exact(measure.numerator)}/{exact(measure.denominator)}"


def beside(measure: Measure, small: SmallNumbers) -> str:
    """Write the value, and a share beside it; in words where there is none, or it is hidden."""
    if (how := small.of_value(measure)) is not None:
        return shown(how)
    if measure.value is None:
        return _("no cases") if measure.says == NO_CASES else _("not yet")
    told = measured(measure.value, measure.unit)
    share = measure.share
    if share is None or small.of_share(measure) is not None:
        return told
    if measure.unit is Unit.SHARE:
        return f"{told} ({parts(measure)})"
    return f"{told} ({percent(share)})" if measure.unit is Unit.COUNT else told


def seen(value: int | Fraction, unit: Unit) -> Fraction:
    """Return a value as it stands there, rounded; a change is reckoned from two such."""
    scale = PERCENT if unit is Unit.SHARE else 1
    return Fraction(number(Fraction(value) * scale, "en")) / scale


def changed(by: int | Fraction | None, unit: Unit) -> str:
    """Write a change with its sign; a share's in percentage points."""
    if by is None:
        return NONE
    value = Fraction(by) * (PERCENT if unit is Unit.SHARE else 1)
    sign = "+" if value > 0 else "−" if value < 0 else ""
    told = sign + plain(abs(value))
    return _(_CHANGED[unit]).format(value=told) if unit in _CHANGED else told


def counted(count: int, how: Hidden | None) -> str:
    """Write a count, or what stands in its place."""
    return str(count) if how is None else shown(how)

"""The plots of a report: what each shows, in lines that fit a width, with its numbers in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.domain.outcomes import definitions
from ipscoach.domain.outcomes.small_numbers import Hidden
from ipscoach.domain.outcomes.waiting_times import Wait, curve, duration
from ipscoach.exchange.reports.small_keys import OPEN, SERIES
from ipscoach.exchange.reports.small_numbers import EVERYTHING, SmallNumbers
from ipscoach.i18n import _, plural, say
from ipscoach.tui.widgets.reports.charts import (
    CAP,
    Bar,
    Column,
    Point,
    across,
    falling,
    fitting,
    standing,
)
from ipscoach.tui.widgets.reports.figures import NONE, counted, percent
from ipscoach.tui.widgets.reports.telling import lasting, numbered, quartiles

if TYPE_CHECKING:
    from ipscoach.domain.outcomes.cases import Cases
    from ipscoach.domain.outcomes.load import MonthLoad
    from ipscoach.domain.outcomes.measures import Outcomes
    from ipscoach.domain.outcomes.waiting_times import Drop

HEIGHT = 10
DAYS = (30, 60, 90, 180, 365)
"""Days at which the curve is told in numbers too."""
CELL = 7


class Plot(NamedTuple):
    """A title, and the lines below it."""

    title: str
    lines: tuple[str, ...]


def plots(cases: Cases, found: Outcomes, small: SmallNumbers, width: int) -> tuple[Plot, ...]:
    """Return all plots of a report.

    Args:
        cases: what the measures were counted from.
        found: the measures.
        small: what is hidden for being small.
        width: letters across.
    """
    waits = [
        one.entry.job for one in cases.cases if one.entry is not None and one.entry.job is not None
    ]
    return (
        Plot(say(definitions.FUNNEL.label), tuple(_funnel(found, small, width))),
        Plot(_("Time to the first job"), tuple(first_job(waits, small, width))),
        Plot(say(definitions.CASELOAD.label), tuple(_caseload(found, small, width))),
        Plot(say(definitions.IN_PHASE.label), tuple(_phases(found, small, width))),
    )


def _nothing() -> str:
    return _("No cases.")


def _funnel(found: Outcomes, small: SmallNumbers, width: int) -> list[str]:
    measure = found[definitions.FUNNEL.id]
    if not measure.n:
        return [_nothing()]
    bars: list[Bar] = []
    alone = small.of_whole(measure.id) is not None
    for part in measure.parts:
        hidden = small.of(measure.id, part.code)
        length = Fraction(part.count) if hidden is None else Fraction(0)
        bars.append(Bar(say(part.label), length, numbered(part, hidden, alone=alone)))
    return across(bars, width)


def _phases(found: Outcomes, small: SmallNumbers, width: int) -> list[str]:
    measure = found[definitions.IN_PHASE.id]
    if not measure.n:
        return [_nothing()]
    bars: list[Bar] = []
    for part in measure.parts:
        length, hidden = part.duration, small.of(measure.id, part.code)
        if length is not None:
            median = length.median if hidden is None else None
            open_ = small.of(measure.id, part.code, OPEN)
            words = lasting(length, hidden, open_)
            bars.append(Bar(say(part.label), Fraction(median or 0), words))
    return [*across(bars, width), _("The median; times that go on are counted as open.")]


def _caseload(found: Outcomes, small: SmallNumbers, width: int) -> Iterator[str]:
    months = found.months[-fitting(len(found.months), width) :] if found.months else ()
    if not months:
        yield _nothing()
        return
    hidden = [small.of(SERIES, one.month) for one in months]
    columns = [
        Column(one.month[-2:].lstrip("0"), year, 0 if how else one.at_end, _above(one.at_end, how))
        for one, how, year in zip(months, hidden, _years(months), strict=True)
    ]
    yield from standing(columns, found.cap, width, HEIGHT)
    told = [_("active at the end of each month")]
    if found.cap:
        told.append(_("{line} the cap today: {cap}").format(line=CAP * 3, cap=found.cap))
    if len(months) < len(found.months):
        told.append(plural("the last {n} month", "the last {n} months", len(months)))
    if any(hidden):
        told.append(_("small numbers are left empty"))
    yield " · ".join(told)
    if small is EVERYTHING:
        yield from map(say, found[definitions.CASELOAD.id].remarks)


def _above(count: int, how: Hidden | None) -> str:
    return NONE if how is Hidden.WITHHELD else counted(count, how)


def _years(months: Sequence[MonthLoad]) -> Iterator[str]:
    before = ""
    for one in months:
        year = one.month[:4]
        yield year if year != before else ""
        before = year


def first_job(waits: Sequence[Wait], small: SmallNumbers, width: int) -> Iterator[str]:
    """Draw how many are still without a job after how many days, and tell it in numbers.

    Args:
        waits: of all who came into the caseload.
        small: what is hidden for being small.
        width: letters across.
    """
    if not waits:
        yield _nothing()
        return
    if small is not EVERYTHING:
        yield _(
            "Every step of this curve is somebody: while small numbers are hidden, it is not drawn."
        )
        return
    length, drops = duration(waits), curve(waits)
    last = max(max(one.days for one in waits), 1)
    yield _("Share still without a job, percent, by days since coming into the caseload")
    yield from falling([Point(one.day, one.share) for one in drops], last, width, HEIGHT + 1)
    yield from _in_numbers([day for day in DAYS if day <= last] or [last], drops, waits)
    yield quartiles(length)


def _in_numbers(days: Sequence[int], drops: Sequence[Drop], waits: Sequence[Wait]) -> Iterator[str]:
    """Write the curve as lines of numbers: days, the share, and how many it rests on."""
    shares = [percent(Fraction(round(_after(drops, day) * 100), 100)) for day in days]
    followed = [str(sum(wait.days >= day for wait in waits)) for day in days]
    table = (
        (_("Days"), [str(day) for day in days]),
        (_("Without a job"), shares),
        (_("Still followed"), followed),
    )
    label = max(len(name) for name, _cells in table)
    for name, cells in table:
        yield f"{name:<{label}}" + "".join(f"{cell:>{CELL}}" for cell in cells)


def _after(drops: Sequence[Drop], day: int) -> Fraction:
    return next((one.share for one in reversed(drops) if one.day <= day), Fraction(1))

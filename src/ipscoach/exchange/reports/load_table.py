"""The caseload over time against the cap, as a table and as a chart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from math import ceil

from ipscoach.domain.outcomes.load import MonthLoad
from ipscoach.domain.outcomes.measure import NO_CASES
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.domain.outcomes.small_numbers import Hidden, is_small
from ipscoach.exchange.reports import cells
from ipscoach.exchange.reports.model import Cell, Kind, Load, Point, Row, Table
from ipscoach.exchange.reports.small_keys import SERIES
from ipscoach.exchange.reports.small_numbers import EVERYTHING, SmallNumbers, withheld
from ipscoach.sentence import Sentence

TITLE = Sentence("Caseload by month")


def load_table(outcomes: Outcomes, small: SmallNumbers) -> Table:
    """Return how many clients were active in each month, and how many may be today."""
    heads = (
        ("month", Sentence("Month")),
        ("at_end", Sentence("At the end")),
        ("mean", Sentence("On average")),
        ("cap", Sentence("Cap today")),
        ("days", Sentence("Days counted")),
    )
    remarks = outcomes[SERIES].remarks if small is EVERYTHING else ()
    return Table(
        id="months",
        tab=Sentence("Months"),
        title=TITLE,
        columns=cells.columns(heads),
        rows=tuple(_row(one, outcomes.cap, small) for one in outcomes.months),
        remarks=remarks if outcomes.months else (NO_CASES,),
    )


def load_chart(outcomes: Outcomes, small: SmallNumbers) -> Iterator[Load]:
    """Yield the caseload over time against the cap; nothing where there is none."""
    points = tuple(
        Point(month_of(one), at_end(one, small) or one.at_end, mean(one, small) or one.mean)
        for one in outcomes.months
    )
    if points:
        yield Load("months", Sentence("Caseload over time, and the cap of today"), points,
                   outcomes.cap)  # fmt: skip


def first_of(one: MonthLoad) -> date:
    """Return the first day of a month."""
    return date.fromisoformat(f"{one.month}-01")


def month_of(one: MonthLoad) -> Sentence:
    """Return what a month is called: 5/2026."""
    year, number = one.month.split("-")
    return Sentence("{month}/{year}", month=int(number), year=int(year))


def at_end(one: MonthLoad, small: SmallNumbers) -> Hidden | None:
    """Return what stands in the place of the number of clients at a month's end."""
    return small.of(SERIES, one.month)


def mean(one: MonthLoad, small: SmallNumbers) -> Hidden | None:
    """Return what stands in the place of a month's average: one of few is about single people."""
    if small is not EVERYTHING and is_small(ceil(one.mean)):
        return Hidden.FEW
    return withheld(at_end(one, small))


def _row(one: MonthLoad, cap: int, small: SmallNumbers) -> Row:
    return Row(
        one.month,
        (
            Cell(Kind.MONTH, first_of(one)),
            cells.count(one.at_end, at_end(one, small)),
            Cell(Kind.NUMBER, mean(one, small) or one.mean),
            cells.count(cap),
            cells.count(one.days),
        ),
    )

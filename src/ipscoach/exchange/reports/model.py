"""A report before it has a format or a language: tables of typed cells, and charts as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.small_numbers import Hidden
from ipscoach.sentence import Sentence

Number = int | Fraction


class Kind(StrEnum):
    """What a cell holds; a share is a fraction between 0 and 1, a month its first day."""

    TEXT = "text"
    COUNT = "count"
    NUMBER = "number"
    SHARE = "share"
    DAYS = "days"
    DAY = "day"
    MONTH = "month"


class Cell(NamedTuple):
    """A value of a table, or what stands in its place.

    A text is a Sentence; a plain one is a code, and the same in every language.

    Attributes:
        read: a change as the reader reckons it, from the rounded values beside it.
    """

    kind: Kind
    value: Sentence | str | Number | date | Hidden | None = None
    read: Number | None = None


class Column(NamedTuple):
    """A column: its stable id and its heading."""

    id: str
    label: Sentence


class Row(NamedTuple):
    """A row: its stable id and its cells, the first of which names it."""

    id: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table.

    Attributes:
        id: stable, for files.
        tab: a short name, as a sheet of a workbook has it.
        remarks: what has to be known beside the figures.
    """

    id: str
    tab: Sentence
    title: Sentence
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    remarks: tuple[Sentence, ...] = ()


class Bar(NamedTuple):
    """One of several amounts; `of` is the whole of which it is a part, 0 where it is none."""

    label: Sentence
    amount: Number | Hidden
    of: int = 0


class Bars(NamedTuple):
    """Amounts below one another; a funnel where each is a part of the one before."""

    id: str
    title: Sentence
    bars: tuple[Bar, ...]
    kind: Kind = Kind.COUNT
    funnel: bool = False


class Point(NamedTuple):
    """The caseload of a month: at its end, and on average."""

    label: Sentence
    at_end: int | Hidden
    mean: Fraction | Hidden


class Load(NamedTuple):
    """The caseload over time against today's cap."""

    id: str
    title: Sentence
    points: tuple[Point, ...]
    cap: int


class Step(NamedTuple):
    """A day of a curve, and the share that waits longer than it."""

    day: int
    share: Fraction


class Curve(NamedTuple):
    """A curve of Kaplan and Meier: how many still wait, day by day.

    Attributes:
        n: how many it rests on.
        last: the last day of which anything is known.
    """

    id: str
    title: Sentence
    steps: tuple[Step, ...]
    n: int
    last: int
    median: Fraction | None


Chart = Bars | Load | Curve


class Definition(NamedTuple):
    """What a figure is in full, and where it comes from."""

    id: str
    label: Sentence
    text: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a report is about.

    Attributes:
        organisation: where the coaches work.
        coaches: their names.
        period: None for everything on file.
        compared: the period that it is held against.
        made: the day on which it was made.
        known: the last day that is counted, where the period goes on after it.
        small_hidden: whether small numbers are hidden.
    """

    organisation: str
    coaches: tuple[str, ...]
    period: Period | None
    made: date
    compared: Period | None = None
    known: date | None = None
    small_hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report.

    Attributes:
        id: stable, for files.
        says: what comes before all figures: that there are no cases.
        charts: each belongs to the table of the same id.
    """

    id: str
    title: Sentence
    frame: Frame
    tables: tuple[Table, ...]
    charts: tuple[Chart, ...] = ()
    definitions: tuple[Definition, ...] = ()
    says: tuple[Sentence, ...] = ()

    def table(self, id_: str) -> Table:
        """Return the table of an id.

        Raises:
            KeyError: there is none.
        """
        for one in self.tables:
            if one.id == id_:
                return one
        raise KeyError(id_)

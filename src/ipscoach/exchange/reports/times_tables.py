"""Tables of time: how soon something happened, and how long clients were in each phase."""

from __future__ import annotations

from collections.abc import Iterator

from ipscoach.domain.outcomes.compare import comparable
from ipscoach.domain.outcomes.measure import NO_CASES, Measure, Part
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.domain.outcomes.small_numbers import Hidden
from ipscoach.domain.outcomes.waiting_times import Duration
from ipscoach.exchange.reports import cells
from ipscoach.exchange.reports.beside import left_before, uneven
from ipscoach.exchange.reports.model import Bar, Bars, Cell, Kind, Row, Table
from ipscoach.exchange.reports.small_keys import LEFT_OUT, OPEN, N
from ipscoach.exchange.reports.small_numbers import SmallNumbers, withheld
from ipscoach.sentence import Sentence

WAITS = (
    "median_days_to_first_employer_contact",
    "median_days_to_first_employer_meeting",
    "median_days_to_first_job",
    "days_in_phase",
)
PHASES = "days_in_phase"
_LENGTHS = (
    ("median", Sentence("Median")),
    ("lower", Sentence("First quartile")),
    ("upper", Sentence("Third quartile")),
    ("n", Sentence("n")),
    ("open", Sentence("Still open")),
)
NOT_REACHED = Sentence("not reached")
_LEFT = Sentence("Left out")


def time_table(
    now: Outcomes, small: SmallNumbers, before: Outcomes | None, small_before: SmallNumbers | None
) -> Table:
    """Return medians and quartiles, beside the medians of an earlier period where it is given."""
    heads = [("measure", Sentence("Figure")), *_LENGTHS, ("left_out", _LEFT)]
    if before is not None:
        heads += [("before", Sentence("Period before")), ("change", Sentence("Change"))]
    rows: list[Row] = []
    remarks: tuple[Sentence, ...] = ()
    if before is not None and small_before is not None:
        given = [now[id_] for id_ in WAITS]
        remarks = (*left_before(given, before, small_before), *uneven(given, before))
    for id_ in WAITS:
        one = now[id_]
        row = [cells.text(one.label), *_of_measure(one, small)]
        row.append(cells.count(len(one.left_out), small.of(id_, about=LEFT_OUT)))
        if before is not None and small_before is not None:
            earlier = _of_measure(before[id_], small_before)[0]
            even = comparable(one, before[id_])
            row += [earlier, cells.difference(row[1], earlier, even=even)]
        rows.append(Row(id_, tuple(row)))
    return Table(
        id="times",
        tab=Sentence("How long it takes"),
        title=Sentence("How soon and how long, in days"),
        columns=cells.columns(heads),
        rows=tuple(rows),
        remarks=remarks,
    )


def phase_table(now: Outcomes, small: SmallNumbers) -> Table:
    """Return how long clients were in each phase."""
    one = now[PHASES]
    heads = [("phase", Sentence("Phase")), *_LENGTHS]
    rows = tuple(
        Row(part.code, (cells.text(_phase(part)), *_of_part(part, small))) for part in one.parts
    )
    return Table(
        id="phases",
        tab=Sentence("Phases"),
        title=one.label,
        columns=cells.columns(heads),
        rows=rows,
    )


def phase_chart(now: Outcomes, small: SmallNumbers) -> Iterator[Bars]:
    """Yield the median days of each phase as bars; nothing where there is none."""
    bars = tuple(
        Bar(_phase(part), withheld(small.of(PHASES, part.code)) or part.duration.median)
        for part in now[PHASES].parts
        if part.duration is not None and part.duration.median is not None
    )
    if bars:
        yield Bars("phases", Sentence("Median days in each phase"), bars, Kind.DAYS)


def _phase(part: Part) -> Sentence:
    return Sentence("{number} {name}", number=part.code, name=part.label)


def _of_measure(one: Measure, small: SmallNumbers) -> list[Cell]:
    n, still = small.of(one.id, about=N), small.of(one.id, about=OPEN)
    if one.duration is None:
        return [cells.text(NO_CASES)]
    return _lengths(one.duration, n, still)


def _of_part(part: Part, small: SmallNumbers) -> list[Cell]:
    if part.duration is None:
        return [cells.text(NO_CASES)]
    n, still = small.of(PHASES, part.code), small.of(PHASES, part.code, OPEN)
    return _lengths(part.duration, n, still)


def _lengths(length: Duration, n: Hidden | None, still: Hidden | None) -> list[Cell]:
    """Return median, quartiles, n and open; a median of so few is that of single people."""
    how = withheld(n)
    median = cells.days(length.median, how)
    if length.median is None:
        median = cells.text(NOT_REACHED if length.n else NO_CASES)
    return [
        median,
        cells.days(length.lower, how),
        cells.days(length.upper, how),
        cells.count(length.n, n),
        cells.count(length.open, still),
    ]

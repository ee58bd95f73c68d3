"""The report of outcomes: figures by group, how clients came and how it ended, and how soon."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ipscoach.domain.outcomes.compare import comparable
from ipscoach.domain.outcomes.measure import Measure, Unit
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.domain.outcomes.waiting_times import Drop
from ipscoach.exchange.reports import cells
from ipscoach.exchange.reports.beside import left_before, uneven
from ipscoach.exchange.reports.load_table import load_chart, load_table
from ipscoach.exchange.reports.model import (
    Bar,
    Bars,
    Cell,
    Chart,
    Curve,
    Definition,
    Frame,
    Kind,
    Report,
    Row,
    Step,
    Table,
)
from ipscoach.exchange.reports.small_keys import OF, SHARED, N
from ipscoach.exchange.reports.small_numbers import (
    EVERYTHING,
    SmallNumbers,
    small_numbers,
    withheld,
)
from ipscoach.exchange.reports.times_tables import phase_chart, phase_table, time_table
from ipscoach.sentence import Sentence, named

TITLE = Sentence("Outcomes of job coaching")
NO_CASES = Sentence("No cases.")
BEFORE, CHANGE = Sentence("Period before"), Sentence("Change")
GROUPS: tuple[tuple[str, Sentence, tuple[str, ...]], ...] = (
    (
        "clients",
        Sentence("Clients"),
        ("clients", "served", "new", "active", "waiting", "closed"),
    ),
    (
        "work",
        Sentence("Work"),
        (
            *("employed_clients", "job_starts", "second_jobs", "work_trials", "apprenticeships"),
            *("rehabilitative_work", "other_work", "employment_rate_uk", "working_share_us"),
            *("sustained_13_weeks", "sustained_26_weeks"),
            *("weekly_hours", "subsidised", "permanent"),
        ),
    ),
    (
        "support",
        Sentence("Support"),
        (
            *("moves_back", "employer_contacts_a_week", "face_to_face_contacts_a_week"),
            "caseload",
        ),
    ),
)
"""All measures that are one figure each: their ids by group."""
PARTED = (
    ("by_referral_source", Sentence("Sources"), Sentence("Source")),
    ("by_closing_reason", Sentence("Reasons"), Sentence("Reason")),
    ("funnel", Sentence("Funnel"), Sentence("Step")),
)
"""Measures that are tables of their own, with what a sheet and their first column are called."""
DIVIDED = ("job_starts", "second_jobs", "weekly_hours", "subsidised", "permanent")
KEPT = ("sustained_13_weeks", "sustained_26_weeks")
LEFT = Sentence("{label}: {count} left out. {why}", count=0, label=0, why=0)


class Side(NamedTuple):
    """Outcomes and what of them is not shown."""

    of: Outcomes
    small: SmallNumbers


def outcomes_report(
    outcomes: Outcomes,
    frame: Frame,
    *,
    earlier: Outcomes | None = None,
    curve: Sequence[Drop] = (),
    last: int = 0,
) -> Report:
    """Return the report of outcomes, beside those of an earlier period where they are given.

    Args:
        outcomes: the measures of the period.
        frame: what it is about, and whether small numbers are hidden.
        earlier: the measures of the period before.
        curve: the drops of the time to the first job; its picture is left out without them, and
            where small numbers are hidden, for every drop is somebody.
        last: the last day that the curve knows.
    """
    now = side(outcomes, frame)
    before = None if earlier is None else side(earlier, frame)
    charts: list[Chart] = [
        *_parted_charts(now),
        *(() if frame.small_hidden else _curve(now, curve, last)),
        *phase_chart(outcomes, now.small),
        *load_chart(outcomes, now.small),
    ]
    return Report(
        id="outcomes",
        title=TITLE,
        frame=frame,
        tables=tuple(_tables(now, before)),
        charts=tuple(charts),
        definitions=tuple(
            Definition(one.id, one.label, one.definition) for one in outcomes.measures
        ),
        says=() if outcomes["clients"].value else (NO_CASES,),
    )


def side(outcomes: Outcomes, frame: Frame) -> Side:
    """Return outcomes with what of them is hidden."""
    return Side(outcomes, small_numbers(outcomes) if frame.small_hidden else EVERYTHING)


def _tables(now: Side, before: Side | None) -> Iterator[Table]:
    for id_, title, ids in GROUPS:
        yield _figures(id_, title, ids, now, before)
    for id_, tab, part in PARTED:
        yield _parted(id_, tab, part, now, before)
    yield _divided(now, before)
    yield time_table(now.of, now.small, before and before.of, before and before.small)
    yield phase_table(now.of, now.small)
    yield load_table(now.of, now.small)


def _figures(
    id_: str, title: Sentence, ids: Iterable[str], now: Side, before: Side | None
) -> Table:
    heads = [
        ("measure", Sentence("Figure")),
        ("value", Sentence("Value")),
        ("share", Sentence("Share of all")),
        ("of", Sentence("Of")),
    ]
    if before is not None:
        heads += [("before", BEFORE), ("change", CHANGE)]
    found = [now.of[one] for one in ids]
    rows = tuple(Row(one.id, (*_figure(one, now), *_compared(one, now, before))) for one in found)
    return Table(
        id=id_,
        tab=title,
        title=title,
        columns=cells.columns(heads),
        rows=rows,
        remarks=(*_remarks(found, now), *_beside(found, before)),
    )


def _figure(one: Measure, side: Side) -> tuple[Cell, ...]:
    """Return what a measure is called, its value, and the share beside a count."""
    of = int(one.denominator)
    shared = one.unit in SHARED and of
    beside = cells.EMPTY
    if shared and one.unit is Unit.COUNT:
        beside = cells.share(int(one.numerator), of, side.small.of_share(one))
    whole = cells.count(of, side.small.of(one.id, about=OF)) if shared else cells.EMPTY
    if one.id == "weekly_hours":
        whole = cells.count(one.n, side.small.of(one.id, about=N))
    return cells.text(one.label), value_of(one, side), beside, whole


def value_of(one: Measure, side: Side) -> Cell:
    """Return a measure's value, what hides it, or in words why there is none."""
    how = side.small.of_value(one)
    return cells.value(one.value, one.unit, how, side.small.says(one))


def _compared(one: Measure, now: Side, before: Side | None) -> tuple[Cell, ...]:
    if before is None:
        return ()
    earlier = value_of(before.of[one.id], before)
    even = comparable(one, before.of[one.id])
    return earlier, cells.difference(value_of(one, now), earlier, even=even)


def _remarks(found: Iterable[Measure], side: Side) -> Iterator[Sentence]:
    for one in found:
        for remark in one.remarks:
            if side.small is EVERYTHING or "count" not in dict(remark.values):
                yield Sentence("{label}: {remark}", label=one.label, remark=remark)
        for why, count in Counter(left.why for left in one.left_out).items():
            # So few may not be counted, but that there are some is no secret.
            how = side.small.of_reason(one.id, why)
            told = count if how is None else named(how.label)
            yield LEFT.put({"label": one.label, "count": told, "why": why})


def _beside(found: Iterable[Measure], before: Side | None) -> Iterator[Sentence]:
    if before is not None:
        given = list(found)
        yield from left_before(given, before.of, before.small)
        yield from uneven(given, before.of)


def _parted(id_: str, tab: Sentence, first: Sentence, now: Side, before: Side | None) -> Table:
    """Return a measure's parts: those of both periods, in their order."""
    one = now.of[id_]
    heads = [("part", first), ("count", Sentence("Count")), ("share", Sentence("Share of all"))]
    if before is not None:
        heads += [("before", BEFORE), ("change", CHANGE)]
    labels = {part.code: part.label for part in one.parts}
    if before is not None:
        labels |= {part.code: part.label for part in before.of[id_].parts}
    rows = [
        Row(
            code, (cells.text(label), *_part(id_, code, now), *_part_before(id_, code, now, before))
        )
        for code, label in labels.items()
    ]
    total = cells.count(one.n, now.small.of(id_))
    if id_ != "funnel" and rows:
        rows.append(Row("total", _total(total, id_, now, before)))
    return Table(
        id=id_,
        tab=tab,
        title=one.label,
        columns=cells.columns(heads),
        rows=tuple(rows),
        remarks=tuple(_beside([one], before)) if rows else (NO_CASES,),
    )


def _total(total: Cell, id_: str, now: Side, before: Side | None) -> tuple[Cell, ...]:
    named_ = (cells.text(Sentence("All together")), total, cells.EMPTY)
    if before is None:
        return named_
    earlier = cells.count(before.of[id_].n, before.small.of(id_))
    even = comparable(now.of[id_], before.of[id_])
    return *named_, earlier, cells.difference(total, earlier, even=even)


def _part(id_: str, code: str, side: Side) -> tuple[Cell, Cell]:
    one = side.of[id_]
    part = one.part(code)
    counted = part.count if part is not None else 0
    how = side.small.of(id_, code)
    divided = withheld(how or side.small.of(id_))
    return cells.count(counted, how), cells.share(counted, one.n, divided)


def _part_before(id_: str, code: str, now: Side, before: Side | None) -> tuple[Cell, ...]:
    if before is None:
        return ()
    earlier = _part(id_, code, before)[0]
    even = comparable(now.of[id_], before.of[id_])
    return earlier, cells.difference(_part(id_, code, now)[0], earlier, even=even)


def _divided(now: Side, before: Side | None) -> Table:
    """Return the parts of the work that began, and of the work that was kept."""
    heads = [
        ("measure", Sentence("Figure")),
        ("part", Sentence("Part")),
        ("count", Sentence("Count")),
    ]
    if before is not None:
        heads += [("before", BEFORE), ("change", CHANGE)]
    rows: list[Row] = []
    given = [now.of[id_] for id_ in (*DIVIDED, *KEPT)]
    for one in given:
        for part in one.parts:
            counted = _part(one.id, part.code, now)[0]
            beside = _part_before(one.id, part.code, now, before)
            told = (cells.text(one.label), cells.text(part.label), counted, *beside)
            rows.append(Row(f"{one.id}.{part.code}", told))
    return Table(
        id="work_parts",
        tab=Sentence("Work in parts"),
        title=Sentence("Work in parts"),
        columns=cells.columns(heads),
        rows=tuple(rows),
        remarks=tuple(uneven(given, before.of)) if before is not None else (),
    )


def _parted_charts(now: Side) -> Iterator[Bars]:
    for id_ in ("by_referral_source", "by_closing_reason", "funnel"):
        one = now.of[id_]
        if not one.n:
            continue
        bars = tuple(
            Bar(part.label, now.small.of(id_, part.code) or part.count, _whole(one, now))
            for part in one.parts
        )
        yield Bars(id_, one.label, bars, Kind.COUNT, id_ == "funnel")


def _whole(one: Measure, now: Side) -> int:
    return 0 if now.small.of(one.id) else one.n


def _curve(now: Side, drops: Sequence[Drop], last: int) -> Iterator[Curve]:
    one = now.of["median_days_to_first_job"]
    if one.duration is None or not drops:
        return
    steps = tuple(Step(drop.day, drop.share) for drop in drops)
    yield Curve("times", one.label, steps, one.n, max(last, drops[-1].day), one.duration.median)

"""The report of the caseload: where clients are today, and how it went against the cap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ipscoach.domain.caseload import Status
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.domain.phases import Phase
from ipscoach.exchange.reports import cells
from ipscoach.exchange.reports.caseload_definitions import caseload_definitions
from ipscoach.exchange.reports.load_table import load_chart, load_table
from ipscoach.exchange.reports.model import (
    Bar,
    Bars,
    Cell,
    Frame,
    Kind,
    Report,
    Row,
    Table,
)
from ipscoach.exchange.reports.small_keys import STANDING
from ipscoach.exchange.reports.small_numbers import EVERYTHING, SmallNumbers, small_numbers
from ipscoach.records.views import ClientRow
from ipscoach.sentence import Sentence, named

NO_PHASE = "none"
SHOWN = (Status.ACTIVE, Status.WAITING)


class Standing(NamedTuple):
    """How many stand where: active clients by phase, and those on the waiting list."""

    active: int
    waiting: int
    phases: Mapping[str, int]


def standing_of(rows: Sequence[ClientRow]) -> Standing:
    """Return how many clients stand where."""
    active = [one for one in rows if one.status is Status.ACTIVE]
    codes = [str(int(one.phase)) if one.phase else NO_PHASE for one in active]
    order = (*(str(int(phase)) for phase in Phase), NO_PHASE)
    return Standing(
        len(active),
        sum(one.status is Status.WAITING for one in rows),
        {code: codes.count(code) for code in order if code in codes or code != NO_PHASE},
    )


def caseload_report(outcomes: Outcomes, frame: Frame, rows: Sequence[ClientRow] | None) -> Report:
    """Return the report of the caseload.

    Args:
        outcomes: those of the period, for the caseload by month.
        frame: what it is about. Where small numbers are hidden, single clients are not listed.
        rows: the clients as they stand today; None where a file has no clients, but packs.
    """
    where = standing_of(rows) if rows is not None else None
    small = kept_of(outcomes, where) if frame.small_hidden else EVERYTHING
    tables: list[Table] = []
    charts: list[Bars] = []
    if rows is not None and where is not None:
        tables.append(_standing(where, outcomes.cap, small))
        charts += _chart(where, small)
        if not frame.small_hidden:
            tables.append(_clients(rows))
    tables.append(load_table(outcomes, small))
    return Report(
        id="caseload",
        title=Sentence("The caseload"),
        frame=frame,
        tables=tuple(tables),
        charts=(*charts, *load_chart(outcomes, small)),
        definitions=tuple(caseload_definitions(outcomes, tables)),
        says=() if rows or outcomes.months else (Sentence("No cases."),),
    )


def kept_of(outcomes: Outcomes, where: Standing | None) -> SmallNumbers:
    """Return what is not shown where small numbers are hidden: of today, and of the months.

    The active clients of today are those at the end of a month that ends today: both are shown,
    or none.
    """
    if where is None:
        return small_numbers(outcomes)
    standing = {"active": where.active, "waiting": where.waiting, **where.phases}
    return small_numbers(outcomes, standing)


def phase_label(code: str) -> Sentence:
    """Return the name of a phase by its code."""
    if code == NO_PHASE:
        return Sentence("No phase yet")
    return Sentence("{number} {name}", number=code, name=named(Phase(int(code)).label))


def _standing(where: Standing, cap: int, small: SmallNumbers) -> Table:
    rows = [
        Row(
            f"phase.{code}",
            (cells.text(phase_label(code)), cells.count(count, small.of(STANDING, code))),
        )
        for code, count in where.phases.items()
    ]
    others = (
        ("active", Sentence("Active clients"), where.active),
        ("waiting", Sentence("On the waiting list"), where.waiting),
        ("cap", Sentence("How many may be active at once"), cap),
    )
    rows += [
        Row(code, (cells.text(label), cells.count(count, small.of(STANDING, code))))
        for code, label, count in others
    ]
    return Table(
        id="standing",
        tab=Sentence("Today"),
        title=Sentence("Where clients are today"),
        columns=cells.columns((("place", Sentence("Place")), ("count", Sentence("Clients")))),
        rows=tuple(rows),
    )


def _clients(rows: Sequence[ClientRow]) -> Table:
    """Return the clients by their codes; no name and no word of theirs."""
    heads = (
        ("code", Sentence("Code")),
        ("status", Sentence("Status")),
        ("phase", Sentence("Phase")),
        ("phase_since", Sentence("Since")),
        ("days_in_phase", Sentence("Days in phase")),
        ("entered", Sentence("Came in")),
    )
    shown = sorted((one for one in rows if one.status in SHOWN), key=lambda one: one.status)
    return Table(
        id="clients",
        tab=Sentence("Clients by code"),
        title=Sentence("Clients by code"),
        columns=cells.columns(heads),
        rows=tuple(Row(one.code, _cells(one)) for one in shown),
        remarks=() if shown else (Sentence("No cases."),),
    )


def _cells(one: ClientRow) -> tuple[Cell, ...]:
    length = one.days_in_phase
    return (
        cells.text(one.code),
        cells.text(named(one.status.label)),
        Cell(Kind.NUMBER, int(one.phase)) if one.phase else cells.EMPTY,
        Cell(Kind.DAY, one.phase_since) if one.phase_since else cells.EMPTY,
        Cell(Kind.DAYS, length) if length is not None else cells.EMPTY,
        Cell(Kind.DAY, one.entered) if one.entered else cells.EMPTY,
    )


def _chart(where: Standing, small: SmallNumbers) -> list[Bars]:
    if not where.active:
        return []
    bars = tuple(
        Bar(phase_label(code), small.of(STANDING, code) or count)
        for code, count in where.phases.items()
    )
    return [Bars("standing", Sentence("Active clients by phase"), bars)]
